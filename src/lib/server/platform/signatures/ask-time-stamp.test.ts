import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timeStampAuthority } from './ask-time-stamp';
import { checkSignatures } from './check-signatures';
import { sampleAuthority, samplePage } from './samples';
import { signPdf } from './sign-pdf';
import { signWithStamp } from './write-cms';

// A foreign authority judges our question and gives the answer: the one that OpenSSL brings.
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

type Answer = (query: Buffer) => { status?: number; body?: Buffer } | 'silence';
let folder: string;
let server: Server;
let address: string;
let answer: Answer;

const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });

function makeAuthority(): void {
	writeFileSync(
		join(folder, 'tsa.cnf'),
		[
			'[tsa]\ndefault_tsa = here\n[here]\nserial = serial\nsigner_cert = tsa.pem\nsigner_key = tsa.key',
			'default_policy = 1.2.3.4.1\ndigests = sha256\nsigner_digest = sha256\naccuracy = secs:1\ncerts = tsa.pem',
			'[req]\ndistinguished_name = name\n[name]',
			'[ext]\nbasicConstraints = CA:FALSE\nkeyUsage = critical,digitalSignature\nextendedKeyUsage = critical,timeStamping'
		].join('\n')
	);
	writeFileSync(join(folder, 'serial'), '01\n');
	openssl(
		...'req -x509 -newkey rsa:2048 -nodes -days 3650 -keyout tsa.key -out tsa.pem -config tsa.cnf -extensions ext'.split(
			' '
		),
		'-subj',
		'/C=ID/CN=Contoh Otoritas Stempel Waktu'
	);
}

/** What OpenSSL's authority answers to a query. */
function stamped(query: Buffer): Buffer {
	writeFileSync(join(folder, 'query.tsq'), query);
	openssl(...'ts -reply -config tsa.cnf -section here -queryfile query.tsq -out reply.tsr'.split(' '));
	return readFileSync(join(folder, 'reply.tsr'));
}

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'satupintu-stamps-'));
	if (hasOpenssl) makeAuthority();
	server = createServer((request, response) => {
		const pieces: Buffer[] = [];
		request.on('data', (piece: Buffer) => pieces.push(piece));
		request.on('end', () => {
			const said = answer(Buffer.concat(pieces));
			if (said === 'silence') return;
			response.writeHead(said.status ?? 200, { 'content-type': 'application/timestamp-reply' });
			response.end(said.body);
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tsa`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
	rmSync(folder, { recursive: true });
});

const authority = sampleAuthority();
const signer = authority.identity();
const words = {
	name: 'Contoh Wali Kota',
	reason: 'Penandatanganan',
	location: 'Kota Contoh',
	at: new Date('2026-11-20T03:00:00Z')
};
const signWith = (patience?: number) =>
	signPdf(samplePage(), words, (ranges) =>
		signWithStamp(signer, ranges, timeStampAuthority(address, patience))
	);

describe.skipIf(!hasOpenssl)('a signature where an authority for time stamps was set up', () => {
	test('bears its stamp, and is baseline T where the authority is trusted', async () => {
		answer = (query) => ({ body: stamped(query) });
		const signed = await signWith();
		expect(signed).toBeInstanceOf(Buffer);
		const tsa = new X509Certificate(readFileSync(join(folder, 'tsa.pem')));
		const trust = { anchors: [authority.certificate, tsa], at: new Date() };
		const { conclusion, signatures } = checkSignatures(signed as Buffer, trust);
		expect([conclusion, signatures[0]!.level]).toEqual(['valid', 'B-T']);
		expect(Math.abs(Date.parse(signatures[0]!.stamped_at!) - Date.now())).toBeLessThan(60_000);
		// Nobody has to believe an authority that this installation does not know.
		const alone = checkSignatures(signed as Buffer, { ...trust, anchors: [authority.certificate] });
		expect(alone.signatures[0]).toMatchObject({ stamped_at: null, level: 'B-B' });
	});

	test('is refused where the token answers another question', async () => {
		const first: Buffer[] = [];
		answer = (query) => {
			first.push(stamped(query));
			return { body: first[0]! };
		};
		expect(await signWith()).toBeInstanceOf(Buffer);
		expect(await signWith()).toMatchObject({ refused: 'TIME_STAMP_WRONG' });
	});

	test('is refused where a byte of the token was changed', async () => {
		answer = (query) => {
			const body = stamped(query);
			body[body.length - 20]! ^= 1;
			return { body };
		};
		expect(await signWith()).toMatchObject({ refused: 'TIME_STAMP_WRONG' });
	});
});

describe('a signature that should bear a time stamp', () => {
	test('is not given while the authority is silent, absent, or says no', async () => {
		answer = () => 'silence';
		expect(await signWith(150)).toMatchObject({ refused: 'TIME_STAMP_UNAVAILABLE' });
		answer = () => ({ status: 503 });
		expect(await signWith()).toMatchObject({ refused: 'TIME_STAMP_UNAVAILABLE' });
		// PKIStatus 2, rejection: SEQUENCE { SEQUENCE { INTEGER 2 } }.
		answer = () => ({ body: Buffer.from('30053003020102', 'hex') });
		expect(await signWith()).toMatchObject({ refused: 'TIME_STAMP_UNAVAILABLE' });
		answer = () => ({ body: Buffer.from('<html>') });
		expect(await signWith()).toMatchObject({ refused: 'TIME_STAMP_WRONG' });
		answer = () => ({ body: Buffer.alloc(100_000) });
		expect(await signWith()).toMatchObject({ refused: 'TIME_STAMP_UNAVAILABLE' });
	});
});
