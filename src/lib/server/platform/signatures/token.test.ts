import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal';
import { checkSignatures } from './check-signatures';
import { sampleAuthority, samplePage } from './samples';
import { signPdf } from './sign-pdf';
import { openSigningPlace } from './signing-place';
import { openToken, type TokenSettings } from './token';
import { signDetached, type SigningIdentity } from './write-cms';

const module = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'].find(
	existsSync
);
const hasTools = ['pkcs11-tool', 'softhsm2-util'].every(
	(name) => spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined
);
const pin = '483920';
const now = new Date('2026-11-22T03:00:00Z');
const words = { name: 'Contoh Wali Kota', reason: 'Penandatanganan', location: 'Kota Contoh', at: now };
const authority = sampleAuthority();

// SoftHSM keeps a token in a folder; a real one is reached by the same calls (decision 0200).
describe.skipIf(!module || !hasTools)("the region's key on a token", () => {
	let folder: string;
	const before = process.env['SOFTHSM2_CONF'];
	const settings = (keyId: string): TokenSettings => ({
		module: module!,
		token: 'Contoh Pemda',
		keyId,
		pinFile: join(folder, 'pin'),
		chainFile: join(folder, 'chain.pem')
	});

	/** Puts a key with its certificate on the token, as whoever sets it up does; the file with the key is then forgotten. */
	async function onToken(identity: SigningIdentity, id: string): Promise<void> {
		const file = (name: string) => join(folder, `${id}-${name}`);
		await writeFile(file('key.pem'), identity.key.export({ type: 'pkcs8', format: 'pem' }));
		await writeFile(file('own.der'), identity.certificate.raw);
		execFileSync('softhsm2-util', [
			'--import',
			file('key.pem'),
			'--token',
			'Contoh Pemda',
			'--label',
			'daerah',
			'--id',
			id,
			'--pin',
			pin
		]);
		const tool = ['--module', module!, '--token-label', 'Contoh Pemda', '--login', '--pin', pin];
		execFileSync('pkcs11-tool', [...tool, '--write-object', file('own.der'), '--type', 'cert', '--id', id], {
			stdio: 'ignore'
		});
		await rm(file('key.pem'));
	}

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'token-'));
		await mkdir(join(folder, 'tokens'));
		await writeFile(join(folder, 'softhsm2.conf'), `directories.tokendir = ${join(folder, 'tokens')}\n`);
		process.env['SOFTHSM2_CONF'] = join(folder, 'softhsm2.conf');
		await writeFile(join(folder, 'pin'), `${pin}\n`);
		await writeFile(join(folder, 'chain.pem'), authority.certificate.toString());
		execFileSync(
			'softhsm2-util',
			['--init-token', '--free', '--label', 'Contoh Pemda', '--pin', pin, '--so-pin', '1234567890'],
			{ stdio: 'ignore' }
		);
		await onToken(authority.identity({}, 'rsa'), '01');
		await onToken(authority.identity({ name: 'Contoh Sekda' }, 'ec'), '02');
	}, 30_000);
	afterAll(async () => {
		if (before === undefined) delete process.env['SOFTHSM2_CONF'];
		else process.env['SOFTHSM2_CONF'] = before;
		await rm(folder, { recursive: true, force: true });
	});

	test.each([
		['RSA', '01', 'Contoh Wali Kota'],
		['EC', '02', 'Contoh Sekda']
	])('signs a paper (%s) that is valid by its certificate', async (_, keyId, name) => {
		const identity = await openToken(settings(keyId));
		if (isRefusal(identity)) throw new Error(String(identity.details?.['why']));
		const signed = await signPdf(samplePage(), words, (ranges) => signDetached(identity, ranges));
		if (isRefusal(signed)) throw new Error(signed.refused);
		const report = checkSignatures(signed, { anchors: [authority.certificate], at: now });
		expect(report).toMatchObject({
			conclusion: 'valid',
			signatures: [{ integrity: 'intact', certificate: 'trusted', level: 'B-B', signer: { name } }]
		});
	});

	test('is where a production installation signs, before any file', async () => {
		const place = await openSigningPlace({
			dataDirectory: folder,
			mode: 'production',
			pkcs12: '/nowhere.p12',
			pkcs12PasswordFile: undefined,
			token: settings('01')
		});
		expect(isRefusal(place) ? place : place.identityOf('Kota Contoh', now)?.certificate.subject).toContain(
			'Contoh Wali Kota'
		);
	});

	test('another PIN, key, label or certificate ends the start with why, and the PIN is in no sentence', async () => {
		const wrong = join(folder, 'wrong');
		await writeFile(wrong, '999999');
		await writeFile(join(folder, 'stranger.pem'), sampleAuthority('Orang lain').certificate.toString());
		for (const change of [
			{ pinFile: wrong },
			{ keyId: '99' },
			{ keyId: 'x; rm' },
			{ token: 'Lain' },
			{ module: '/nowhere.so' },
			{ program: '/nowhere/pkcs11-tool' }
		]) {
			const refused = await openToken({ ...settings('01'), ...change });
			expect(refused, JSON.stringify(change)).toMatchObject({ refused: 'TOKEN_WRONG' });
			expect(JSON.stringify(refused)).not.toMatch(/483920|999999/);
		}
	}, 30_000);

	test('that was pulled out signs nothing, and says so', async () => {
		const identity = await openToken(settings('02'));
		if (isRefusal(identity)) throw new Error(identity.refused);
		const conf = process.env['SOFTHSM2_CONF'];
		process.env['SOFTHSM2_CONF'] = '/nowhere.conf';
		const signed = await signPdf(samplePage(), words, (ranges) => signDetached(identity, ranges)).finally(
			() => {
				process.env['SOFTHSM2_CONF'] = conf;
			}
		);
		expect(signed).toMatchObject({ refused: 'TOKEN_UNANSWERED' });
	});
});
