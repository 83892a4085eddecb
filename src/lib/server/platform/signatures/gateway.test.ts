import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { isRefusal } from '../refusal';
import { checkSignatures } from './check-signatures';
import { eSignGateway, type GatewaySettings } from './gateway';
import { sampleAuthority, samplePage, signedBy } from './samples';

/** A gateway as the two versions were seen to answer, on this machine; what it got is kept for the test to look at. */
type Seen = { readonly method: string; readonly path: string; readonly body: string; readonly auth: string };
type Answering = (request: Seen, response: ServerResponse) => Promise<void> | void;

let server: Server | undefined;
afterEach(() => server?.close());
const seen: Seen[] = [];
const authority = sampleAuthority();
const signer = { nik: 'nomor-contoh', passphrase: 'kata sandi contoh #1' };

async function body(request: IncomingMessage): Promise<Buffer> {
	const pieces: Buffer[] = [];
	for await (const piece of request) pieces.push(piece as Buffer);
	return Buffer.concat(pieces);
}

async function gateway(version: 1 | 2, answer: Answering, more: Partial<GatewaySettings> = {}) {
	seen.length = 0;
	server = createServer((request, response) => {
		void body(request).then((bytes) => {
			const one = {
				method: request.method ?? '',
				path: request.url ?? '',
				body: bytes.toString('latin1'),
				auth: request.headers.authorization ?? ''
			};
			seen.push(one);
			return answer(one, response);
		});
	});
	await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return eSignGateway({
		url,
		version,
		user: 'kota',
		password: 'rahasia',
		askMs: 2_000,
		signMs: 2_000,
		...more
	});
}

const say = (response: ServerResponse, status: number, value: unknown) => {
	response.writeHead(status, { 'content-type': 'application/json' });
	response.end(JSON.stringify(value));
};

/** Version 1 as it answers: the status under the identity number, a form to sign, bytes back. */
const v1: Answering = async ({ path, body: sent }, response) => {
	if (path.startsWith('/api/user/status/')) return say(response, 200, { status_code: 1111, status: 'ISSUE' });
	const from = sent.indexOf('%PDF-');
	const pdf = Buffer.from(sent.slice(from, sent.lastIndexOf('\r\n--')), 'latin1');
	response.writeHead(200, { 'content-type': 'application/pdf', id_dokumen: 'abc-1' });
	response.end(await signedBy(pdf, authority.identity()));
};

/** Version 2: JSON in, JSON out, the file in base 64. */
const v2: Answering = async ({ path, body: sent }, response) => {
	if (path === '/api/v2/user/check/status')
		return say(response, 200, { status_code: 1111, message: 'ok', status: 'ISSUE' });
	const { file } = JSON.parse(sent) as { file: string[] };
	const signed = await signedBy(Buffer.from(file[0]!, 'base64'), authority.identity());
	say(response, 200, { time: 812, file: [signed.toString('base64')] });
};

const outcome = (given: unknown) => (isRefusal(given) ? given.refused : 'signed');
const signings = () => seen.filter(({ path }) => path.endsWith('sign/pdf')).length;

describe('the national gateway for personal certificates', () => {
	test.each([1, 2] as const)(
		'version %i: asks first, signs once, gives a whole signature back',
		async (version) => {
			const one = await gateway(version, version === 1 ? v1 : v2);
			const signed = await one.sign(samplePage(), signer, 'Penandatanganan');
			if (isRefusal(signed)) throw new Error(signed.refused);
			const report = checkSignatures(signed, {
				anchors: [authority.certificate],
				at: new Date('2026-11-22')
			});
			expect(report.conclusion).toBe('valid');
			expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual(
				version === 1
					? ['GET /api/user/status/nomor-contoh', 'POST /api/sign/pdf']
					: ['POST /api/v2/user/check/status', 'POST /api/v2/sign/pdf']
			);
			expect(
				seen.every(({ auth }) => auth === `Basic ${Buffer.from('kota:rahasia').toString('base64')}`)
			).toBe(true);
			expect(seen[0]!.body).not.toContain(signer.passphrase);
		}
	);

	test('version 1 may answer with a number under which the signed file lies', async () => {
		const signed = await signedBy(samplePage(), authority.identity());
		const one = await gateway(1, (request, response) => {
			if (request.path.startsWith('/api/user/status/')) return say(response, 200, { status_code: 1111 });
			if (request.path === '/api/sign/pdf') return say(response, 200, { id_dokumen: 'abc-1' });
			response.writeHead(200, { 'content-type': 'application/pdf' });
			response.end(signed);
		});
		expect(await one.sign(samplePage(), signer, 'Uji')).toEqual(signed);
		expect(signings()).toBe(1);
	});

	test('whoever has no certificate there is told so, and the passphrase never leaves', async () => {
		const one = await gateway(2, (_request, response) =>
			say(response, 200, { status_code: 2021, message: 'no certificate', status: 'NO_CERTIFICATE' })
		);
		expect(outcome(await one.sign(samplePage(), signer, 'Uji'))).toBe('GATEWAY_NO_CERTIFICATE');
		expect(signings()).toBe(0);
		expect(seen.some(({ body: sent }) => sent.includes(signer.passphrase))).toBe(false);
	});

	test('a clear no is a no', async () => {
		const one = await gateway(2, (request, response) =>
			request.path.endsWith('status')
				? v2(request, response)
				: say(response, 400, { status_code: 2031, message: 'passphrase salah' })
		);
		const refused = await one.sign(samplePage(), signer, 'Uji');
		expect(refused).toEqual({ refused: 'GATEWAY_REFUSED', details: { message: 'passphrase salah' } });
	});

	test.each([
		['silence', () => {}],
		['a broken connection', (_: Seen, response: ServerResponse): void => void response.destroy()],
		['a fault of its own', (_: Seen, response: ServerResponse) => say(response, 500, { error: 'Internal' })],
		[
			'an answer that is no signed file',
			(_: Seen, response: ServerResponse) => say(response, 200, { file: [] })
		]
	] as const)('after %s the outcome is unknown, and it is never sent again', async (_name, answer) => {
		for (const version of [1, 2] as const) {
			const one = await gateway(
				version,
				(request, response) =>
					/status/.test(request.path)
						? (version === 1 ? v1 : v2)(request, response)
						: answer(request, response),
				{ signMs: 300 }
			);
			expect(outcome(await one.sign(samplePage(), signer, 'Uji'))).toBe('SIGNING_OUTCOME_UNKNOWN');
			expect(signings()).toBe(1);
			server!.closeAllConnections();
			server!.close();
		}
	});

	test('a gateway that is not there, or lets us not in, was never asked to sign', async () => {
		const nowhere = eSignGateway({ url: 'http://127.0.0.1:9', version: 2, user: 'kota', password: 'x' });
		expect(outcome(await nowhere.sign(samplePage(), signer, 'Uji'))).toBe('GATEWAY_UNAVAILABLE');
		const closed = await gateway(1, (_request, response) => say(response, 401, { status: 401 }));
		expect(outcome(await closed.sign(samplePage(), signer, 'Uji'))).toBe('GATEWAY_UNAVAILABLE');
		expect(signings()).toBe(0);
	});

	test('no refusal carries what was passed on', async () => {
		const echoing: Answering = (request, response) =>
			request.path.endsWith('status') ? v2(request, response) : say(response, 500, { error: request.body });
		const one = await gateway(2, echoing);
		const refused = JSON.stringify(await one.sign(samplePage(), signer, 'Uji'));
		expect(refused).not.toContain(signer.passphrase);
		expect(refused).not.toContain(signer.nik);
	});
});
