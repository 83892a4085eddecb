import { createPrivateKey, createPublicKey, X509Certificate } from 'node:crypto';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOnce } from '../files/write-once';
import { isRefusal, refuse, type Refusal } from '../refusal';
import { timeStampAuthority, type TimeStampAuthority } from './ask-time-stamp';
import { eSignGateway, type ESignGateway, type GatewaySettings } from './gateway';
import { makeCertificate, newKey, type Issuer } from './make-certificate';
import { readPkcs12 } from './read-pkcs12';
import { openToken, type TokenSettings } from './token';
import type { SigningIdentity } from './write-cms';

/** Where this installation signs, and whose signatures it trusts; the composition root builds it once. */
export type SigningPlace = {
	/** Whom this installation trusts as roots of certificates. */
	readonly anchors: readonly X509Certificate[];
	/** True where an authority of the demonstration's own vouches: worth nothing outside it. */
	readonly isDemonstration: boolean;
	/** The certificate in a region's name; null where none was set up. */
	identityOf(region: string, at: Date): SigningIdentity | null;
	/** Where people sign with their own national certificates; null where none was set up. */
	readonly gateway: ESignGateway | null;
	/** Who stamps the time upon what is signed here; null where none was set up. */
	readonly timeStamps: TimeStampAuthority | null;
};

export type SigningSettings = {
	readonly dataDirectory: string;
	readonly mode: 'demo' | 'production';
	/** A PKCS#12 file with the region's key, and the file that holds its password. */
	readonly pkcs12: string | undefined;
	readonly pkcs12PasswordFile: string | undefined;
	/** The region's key on a token or HSM; it comes before a file. */
	readonly token?: TokenSettings | undefined;
	/** The national gateway, with the file that holds the installation's password there. */
	readonly gateway?: Omit<GatewaySettings, 'password'> & { readonly passwordFile: string };
	/** The time-stamp authority (RFC 3161). */
	readonly timeStampUrl?: string | undefined;
};

/**
 * Opens the place where papers are signed. The demonstration makes an authority of its own in the data directory, so
 * that signatures can be seen to work without any certificate being bought; production takes the region's key on a token
 * (PKCS#11), or its PKCS#12 file.
 * Roots in `keys/signing/trusted` (PEM) are trusted in both.
 *
 * `CERTIFICATE_FILE_WRONG`: the PKCS#12 file or a password cannot be read. `TOKEN_WRONG`: as {@link openToken}.
 */
export async function openSigningPlace(
	settings: SigningSettings
): Promise<SigningPlace | Refusal<'CERTIFICATE_FILE_WRONG' | 'TOKEN_WRONG'>> {
	const folder = join(settings.dataDirectory, 'keys', 'signing');
	await mkdir(join(folder, 'trusted'), { recursive: true, mode: 0o700 });
	const trusted = await trustedIn(join(folder, 'trusted'));
	const gateway = await openGateway(settings.gateway);
	if (isRefusal(gateway)) return gateway;
	const timeStamps = settings.timeStampUrl ? timeStampAuthority(settings.timeStampUrl) : null;
	const asked = { gateway, timeStamps };
	if (settings.mode === 'demo') {
		const authority = await ownAuthority(folder);
		return {
			anchors: [authority.certificate, ...trusted],
			isDemonstration: true,
			...asked,
			identityOf: (region, at) => issued(authority, region, at)
		};
	}
	const { token } = settings;
	if (!settings.pkcs12 && !token)
		return { anchors: trusted, isDemonstration: false, ...asked, identityOf: () => null };
	const identity = token
		? await openToken(token)
		: await fromFile(settings.pkcs12!, settings.pkcs12PasswordFile);
	if (isRefusal(identity)) return identity;
	const root = identity.chain.find((one) => one.subject === one.issuer);
	return {
		anchors: [...(root ? [root] : []), ...trusted],
		isDemonstration: false,
		...asked,
		identityOf: () => identity
	};
}

async function openGateway(
	settings: SigningSettings['gateway']
): Promise<ESignGateway | null | Refusal<'CERTIFICATE_FILE_WRONG'>> {
	if (!settings) return null;
	try {
		const password = (await readFile(settings.passwordFile, 'utf8')).replace(/\r?\n$/, '');
		return eSignGateway({ ...settings, password });
	} catch (fault) {
		return refuse('CERTIFICATE_FILE_WRONG', { why: (fault as Error).message });
	}
}

async function fromFile(
	path: string,
	passwordFile: string | undefined
): Promise<SigningIdentity | Refusal<'CERTIFICATE_FILE_WRONG'>> {
	try {
		const password = passwordFile ? (await readFile(passwordFile, 'utf8')).replace(/\r?\n$/, '') : '';
		return await readPkcs12(await readFile(path), password);
	} catch (fault) {
		return refuse('CERTIFICATE_FILE_WRONG', { why: (fault as Error).message });
	}
}

/** Every certificate in the PEM files of a folder. */
async function trustedIn(folder: string): Promise<X509Certificate[]> {
	const names = (await readdir(folder)).filter((name) => /\.(pem|crt|cer)$/i.test(name)).sort();
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	const blocks = texts.flatMap(
		(text) => text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []
	);
	return blocks.map((block) => new X509Certificate(block));
}

/** The demonstration's authority: made at the first start, kept with the other keys. */
async function ownAuthority(folder: string): Promise<Issuer> {
	const [keyPath, path] = [join(folder, 'authority.key'), join(folder, 'authority.pem')];
	const present = await readFile(keyPath, 'utf8').catch(() => undefined);
	if (present === undefined)
		await writeOnce(keyPath, newKey('ec').privateKey.export({ type: 'pkcs8', format: 'pem' }) as string);
	const key = createPrivateKey(await readFile(keyPath, 'utf8'));
	const kept = await readFile(path, 'utf8').catch(() => undefined);
	if (kept === undefined) {
		const keys = { privateKey: key, publicKey: createPublicKey(key) };
		await writeOnce(path, makeCertificate(authorityName, keys).toString());
	}
	return { key, certificate: new X509Certificate(await readFile(path, 'utf8')) };
}

/** It covers whatever day the demonstration is set to. */
const authorityName = {
	name: 'Contoh: Otoritas Sertifikat Peragaan Satu Pintu',
	country: 'ID',
	from: new Date('2017-01-01T00:00:00Z'),
	to: new Date('2047-01-01T00:00:00Z'),
	purpose: 'authority'
} as const;

const day = 24 * 60 * 60 * 1000;

/** A certificate for one signature; its key is forgotten with it. */
function issued(authority: Issuer, region: string, at: Date): SigningIdentity {
	const keys = newKey('ec');
	const certificate = makeCertificate(
		{
			name: `Contoh: ${region}`,
			organisation: region,
			country: 'ID',
			from: new Date(at.getTime() - day),
			to: new Date(at.getTime() + 3 * 365 * day),
			purpose: 'signing'
		},
		keys,
		authority
	);
	return { key: keys.privateKey, certificate, chain: [authority.certificate] };
}
