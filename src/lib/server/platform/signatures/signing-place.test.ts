import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal';
import { checkSignatures } from './check-signatures';
import { sampleAuthority, samplePage, signedBy } from './samples';
import { openSigningPlace, type SigningPlace } from './signing-place';

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'signing-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const now = new Date('2026-11-22T03:00:00Z');
const settings = (mode: 'demo' | 'production', pkcs12?: string, pkcs12PasswordFile?: string) => ({
	dataDirectory: folder,
	mode,
	pkcs12,
	pkcs12PasswordFile
});
async function opened(...of: Parameters<typeof settings>): Promise<SigningPlace> {
	const place = await openSigningPlace(settings(...of));
	if (isRefusal(place)) throw new Error(place.refused);
	return place;
}

describe('where a region signs', () => {
	test('the demonstration makes its own authority once, and trusts what it issued at every start', async () => {
		const first = await opened('demo');
		const signed = await signedBy(samplePage(), first.identityOf('Pemerintah Kota Contoh', now)!);
		const again = await opened('demo');
		const report = checkSignatures(signed, { anchors: again.anchors, at: now });
		expect(report.conclusion).toBe('valid');
		expect(report.signatures[0]?.signer?.name).toBe('Contoh: Pemerintah Kota Contoh');
		expect((await stat(join(folder, 'keys', 'signing', 'authority.key'))).mode & 0o077).toBe(0);
	});

	test("production signs with the region's PKCS#12 file, and with nothing where there is none", async () => {
		const { key, certificate, chain } = sampleAuthority().identity({}, 'rsa');
		const file = (name: string) => join(folder, name);
		await writeFile(file('key.pem'), key.export({ type: 'pkcs8', format: 'pem' }));
		await writeFile(file('own.pem'), certificate.toString());
		await writeFile(file('chain.pem'), chain.map((one) => one.toString()).join(''));
		await writeFile(file('password'), 'rahasia peragaan\n');
		const from = ['-inkey', file('key.pem'), '-in', file('own.pem'), '-certfile', file('chain.pem')];
		const to = ['-passout', `file:${file('password')}`, '-out', file('region.p12')];
		execFileSync('openssl', ['pkcs12', '-export'].concat(from, to));
		const place = await opened('production', file('region.p12'), file('password'));
		const signed = await signedBy(samplePage(), place.identityOf('Pemerintah Kota Contoh', now)!);
		expect(checkSignatures(signed, { anchors: place.anchors, at: now }).conclusion).toBe('valid');
		expect((await opened('production')).identityOf('Pemerintah Kota Contoh', now)).toBeNull();
		await writeFile(file('other'), 'bukan kata sandinya');
		const refused = await openSigningPlace(settings('production', file('region.p12'), file('other')));
		expect(isRefusal(refused) && refused.refused).toBe('CERTIFICATE_FILE_WRONG');
	});
});
