import type { TokenSettings } from './signatures';
import { isIPv4, type BlockList } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { networksOf } from './outgoing';
import { refuse, type Refusal } from './refusal';

/** What the environment says, read once (contract.md, Environment). */
export type Config = {
	readonly mode: 'demo' | 'production';
	readonly host: string;
	readonly port: number;
	readonly origin: string;
	readonly dataDirectory: string;
	readonly databaseUrl: string | undefined;
	readonly smtpUrl: string | undefined;
	/** The region's certificate for electronic signatures, and the file that holds its password. */
	readonly signingPkcs12: string | undefined;
	readonly signingPasswordFile: string | undefined;
	/** A token or HSM with the region's key; it comes before the file. */
	readonly signingToken: TokenSettings | undefined;
	/** The national gateway for personal certificates; undefined where none was set up. */
	readonly eSign:
		| { readonly url: string; readonly version: 1 | 2; readonly user: string; readonly passwordFile: string }
		| undefined;
	/** The authority that stamps the time upon signatures (RFC 3161); undefined where none was set up. */
	readonly timeStampUrl: string | undefined;
	/** Where the virus scanner listens; undefined where none was set up. */
	readonly clamdUrl: string | undefined;
	/** Networks of the house to which messages to other systems may go; none unless the operator names them. */
	readonly outgoingNetworks: BlockList;
	/** The demonstration's chosen day; undefined means the real one. */
	readonly today: string | undefined;
	readonly namedStatements: boolean;
	readonly metricsOpen: boolean;
	/** The header, in small letters, into which a proxy writes whence a request came; undefined without a proxy. */
	readonly addressHeader: string | undefined;
};

const environment = z.object({
	PORT: z.coerce.number().int().min(1).max(65535).default(3000),
	HOST: z.string().min(1).default('127.0.0.1'),
	ORIGIN: z.url().optional(),
	SATUPINTU_DATA: z.string().min(1).default('data'),
	SATUPINTU_MODE: z.enum(['demo', 'production']).default('demo'),
	SATUPINTU_TODAY: z
		.string()
		.regex(/^\d{4}-\d{2}-\d{2}$/)
		.optional(),
	DATABASE_URL: z.string().optional(),
	DATABASE_NAMED_STATEMENTS: z.enum(['on', 'off']).default('on'),
	SMTP_URL: z.string().optional(),
	SIGNING_P12: z.string().optional(),
	SIGNING_P12_PASSWORD_FILE: z.string().optional(),
	SIGNING_TOKEN_MODULE: z.string().optional(),
	SIGNING_TOKEN: z.string().default(''),
	SIGNING_TOKEN_KEY: z.string().default(''),
	SIGNING_TOKEN_PIN_FILE: z.string().default(''),
	SIGNING_TOKEN_CHAIN: z.string().optional(),
	ESIGN_URL: z.url({ protocol: /^https?$/ }).optional(),
	ESIGN_VERSION: z.enum(['1', '2']).default('2'),
	ESIGN_USER: z.string().default(''),
	ESIGN_PASSWORD_FILE: z.string().default(''),
	TSA_URL: z.url({ protocol: /^https?$/ }).optional(),
	CLAMD_URL: z.string().optional(),
	OUTGOING_NETWORKS: z.string().default(''),
	ADDRESS_HEADER: z.string().optional(),
	METRICS_OPEN: z.enum(['yes', 'no']).default('no')
});

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

export function isLoopback(host: string): boolean {
	// A name such as 127.0.0.1.example.org is no loopback address.
	return loopback.has(host) || (isIPv4(host) && host.startsWith('127.'));
}

/**
 * Reads the environment.
 * Refuses with `SETTING_WRONG` (details: setting, why) and with `DEMO_NOT_ON_LOOPBACK`: the demonstration lets
 * anybody sign in as the mayor, so it is never reachable from outside (contract.md).
 */
export function readConfig(
	env: Record<string, string | undefined>
): Config | Refusal<'SETTING_WRONG' | 'DEMO_NOT_ON_LOOPBACK'> {
	const given = Object.fromEntries(
		Object.entries(env).filter(([, value]) => value !== undefined && value !== '')
	);
	const parsed = environment.safeParse(given);
	if (!parsed.success) {
		const issue = parsed.error.issues[0]!;
		return refuse('SETTING_WRONG', { setting: issue.path.join('.'), why: issue.message });
	}
	const value = parsed.data;
	if (value.SATUPINTU_MODE === 'demo' && !isLoopback(value.HOST))
		return refuse('DEMO_NOT_ON_LOOPBACK', { host: value.HOST });
	if (value.SATUPINTU_TODAY && value.SATUPINTU_MODE !== 'demo') {
		return refuse('SETTING_WRONG', {
			setting: 'SATUPINTU_TODAY',
			why: 'only the demonstration may choose its day'
		});
	}
	const outgoingNetworks = networksOf(value.OUTGOING_NETWORKS);
	if (!outgoingNetworks)
		return refuse('SETTING_WRONG', {
			setting: 'OUTGOING_NETWORKS',
			why: 'networks such as 10.20.0.0/16 expected, with commas between'
		});
	const hostInAddress = value.HOST.includes(':') ? `[${value.HOST}]` : value.HOST;
	return {
		mode: value.SATUPINTU_MODE,
		host: value.HOST,
		port: value.PORT,
		origin: (value.ORIGIN ?? `http://${hostInAddress}:${value.PORT}`).replace(/\/$/, ''),
		dataDirectory: resolve(value.SATUPINTU_DATA),
		databaseUrl: value.DATABASE_URL,
		smtpUrl: value.SMTP_URL,
		signingPkcs12: value.SIGNING_P12,
		signingPasswordFile: value.SIGNING_P12_PASSWORD_FILE,
		signingToken: value.SIGNING_TOKEN_MODULE
			? {
					module: value.SIGNING_TOKEN_MODULE,
					token: value.SIGNING_TOKEN,
					keyId: value.SIGNING_TOKEN_KEY,
					pinFile: value.SIGNING_TOKEN_PIN_FILE,
					chainFile: value.SIGNING_TOKEN_CHAIN
				}
			: undefined,
		eSign: value.ESIGN_URL
			? {
					url: value.ESIGN_URL,
					version: value.ESIGN_VERSION === '1' ? 1 : 2,
					user: value.ESIGN_USER,
					passwordFile: value.ESIGN_PASSWORD_FILE
				}
			: undefined,
		timeStampUrl: value.TSA_URL,
		clamdUrl: value.CLAMD_URL,
		outgoingNetworks,
		today: value.SATUPINTU_TODAY,
		namedStatements: value.DATABASE_NAMED_STATEMENTS === 'on',
		metricsOpen: value.METRICS_OPEN === 'yes',
		addressHeader: value.ADDRESS_HEADER?.toLowerCase()
	};
}
