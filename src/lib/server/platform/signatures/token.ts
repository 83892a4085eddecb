import { createHash, createPublicKey, randomBytes, verify, X509Certificate } from 'node:crypto';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { isRefusal, refuse, type Refusal } from '../refusal';
import type { SigningIdentity } from './write-cms';

/** A key that never leaves its token or HSM (PKCS#11), and how it is reached. */
export type TokenSettings = {
	/** The maker's library: `/usr/lib/…/libsofthsm2.so`, `opensc-pkcs11.so`, the HSM's own. */
	readonly module: string;
	/** The label of the token. */
	readonly token: string;
	/** The key's id on the token, in hexadecimal digits; its certificate bears the same. */
	readonly keyId: string;
	readonly pinFile: string;
	/** PEM: the certificates that lead from the key's own to a root, and the own one first where the token keeps none. */
	readonly chainFile?: string | undefined;
	/** OpenSC's program; default: found by its name. */
	readonly program?: string;
};

/** The token did not sign: pulled out, locked, or its program is not there. Nothing was signed. */
export type TokenRefusal = Refusal<'TOKEN_UNANSWERED'>;

/** A token answers in less than a second; a network HSM that is busy may take some. */
const patience = 15_000;

/** DigestInfo for SHA-256 (RFC 8017, 9.2, note 1): what PKCS#1 v1.5 signs. */
const sha256Info = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/**
 * Opens the region's key on a token. OpenSC's `pkcs11-tool` speaks with the maker's library in a process of its own, so
 * that native code which nobody here has read never runs in this one, and its PIN stands in no list of processes
 * (decision 0200). Only the digest of what is signed goes to the token.
 *
 * `TOKEN_WRONG`: no such token or key, another PIN, or a certificate that is not the key's; proved by a signature.
 */
export async function openToken(settings: TokenSettings): Promise<SigningIdentity | Refusal<'TOKEN_WRONG'>> {
	try {
		if (!/^([0-9a-f]{2}){1,64}$/i.test(settings.keyId))
			return refuse('TOKEN_WRONG', { why: 'the key is named by hexadecimal digits' });
		const pin = (await readFile(settings.pinFile, 'utf8')).replace(/\r?\n$/, '');
		const given = settings.chainFile ? certificatesIn(await readFile(settings.chainFile, 'utf8')) : [];
		const kept = await certificateOn(settings, pin);
		const [certificate, ...chain] = kept
			? [kept, ...given.filter((one) => one.fingerprint !== kept.fingerprint)]
			: given;
		if (!certificate)
			return refuse('TOKEN_WRONG', { why: 'the token keeps no certificate, and none was given' });
		const identity: SigningIdentity = {
			key: createPublicKey(certificate.publicKey.export({ type: 'spki', format: 'pem' })),
			certificate,
			chain,
			signs: (message) => signOn(settings, pin, certificate, message)
		};
		const probe = randomBytes(64);
		const signature = await identity.signs!(probe);
		if (isRefusal(signature)) return refuse('TOKEN_WRONG', { why: String(signature.details?.['why']) });
		return verify('sha256', probe, certificate.publicKey, signature)
			? identity
			: refuse('TOKEN_WRONG', { why: 'the certificate is not that of the key' });
	} catch (fault) {
		return refuse('TOKEN_WRONG', { why: (fault as Error).message });
	}
}

const certificatesIn = (pem: string) =>
	(pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? []).map(
		(block) => new X509Certificate(block)
	);

/** The certificate beside the key; null where the token keeps none. */
async function certificateOn(settings: TokenSettings, pin: string): Promise<X509Certificate | null> {
	const read = await ask(settings, pin, ['--read-object', '--type', 'cert', '--id', settings.keyId]);
	return isRefusal(read) || read.length === 0 ? null : new X509Certificate(read);
}

async function signOn(
	settings: TokenSettings,
	pin: string,
	{ publicKey }: X509Certificate,
	message: Buffer
): Promise<Buffer | TokenRefusal> {
	const digest = createHash('sha256').update(message).digest();
	const isRsa = publicKey.asymmetricKeyType === 'rsa';
	const how = isRsa ? ['--mechanism', 'RSA-PKCS'] : ['--mechanism', 'ECDSA', '--signature-format', 'openssl'];
	const input = isRsa ? Buffer.concat([sha256Info, digest]) : digest;
	return ask(settings, pin, ['--sign', '--id', settings.keyId, ...how], input);
}

/** One call of the program: what it is to work on goes in by its input, what it made comes by its output. */
function ask(
	settings: TokenSettings,
	pin: string,
	args: readonly string[],
	input?: Buffer
): Promise<Buffer | TokenRefusal> {
	return new Promise((resolve) => {
		const child = spawn(
			settings.program ?? 'pkcs11-tool',
			[
				'--module',
				settings.module,
				'--token-label',
				settings.token,
				'--login',
				'--pin',
				'env:TOKEN_PIN',
				...args
			],
			{
				stdio: ['pipe', 'pipe', 'pipe'],
				timeout: patience,
				killSignal: 'SIGKILL',
				// The maker's library may look for its own settings by these two.
				env: {
					PATH: process.env['PATH'] ?? '',
					HOME: process.env['HOME'] ?? '',
					...(process.env['SOFTHSM2_CONF'] ? { SOFTHSM2_CONF: process.env['SOFTHSM2_CONF'] } : {}),
					TOKEN_PIN: pin
				}
			}
		);
		const made: Buffer[] = [];
		let complaint = '';
		const no = (why: string) =>
			resolve(refuse('TOKEN_UNANSWERED', { why: why.replaceAll(pin, '…').slice(0, 300) }));
		child.stdout.on('data', (piece: Buffer) => made.push(piece));
		child.stderr.on('data', (piece: Buffer) => (complaint = (complaint + piece.toString()).slice(-2_000)));
		child.on('error', (fault) => no(fault.message));
		child.stdin.on('error', () => {});
		child.stdin.end(input);
		child.on('close', (code, signal) => {
			const bytes = Buffer.concat(made);
			if (code === 0 && bytes.length > 0) resolve(bytes);
			else no(complaint.trim().split('\n').at(-1) || `ended with ${signal ?? code}`);
		});
	});
}
