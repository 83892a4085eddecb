import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packPage } from './pack-page';

const html = `<p>${'daftar kerja sama '.repeat(500)}</p>`;
const asked = (encodings: string, method = 'GET') =>
	new Request('https://jambi.example/meja', { method, headers: { 'accept-encoding': encodings } });
const page = (body = html, headers: Record<string, string> = {}) =>
	new Response(body, { status: 422, headers: { 'content-type': 'text/html', vary: 'cookie', ...headers } });

describe('a page that is made for one reader', () => {
	test('is packed where the browser unpacks, and is the same page', async () => {
		const packed = await packPage(asked('br, gzip'), page());
		expect(Object.fromEntries(packed.headers)).toMatchObject({
			'content-encoding': 'gzip',
			vary: 'cookie, accept-encoding'
		});
		expect(packed.status).toBe(422);
		const bytes = Buffer.from(await packed.arrayBuffer());
		expect(bytes.length).toBeLessThan(html.length / 10);
		expect(gunzipSync(bytes).toString()).toBe(html);
	});

	test.each([
		['for who does not unpack', asked('br'), page()],
		['where it is short', asked('gzip'), page('<p>kosong</p>')],
		['that was packed before', asked('gzip'), page('x'.repeat(2_000), { 'content-encoding': 'gzip' })],
		['that is a file', asked('gzip'), page('x'.repeat(2_000), { 'content-type': 'application/pdf' })]
	])('is left as it is %s', async (_, request, response) => {
		const before = await response.clone().text();
		const after = await packPage(request, response);
		expect(await after.text()).toBe(before);
		expect(after.headers.get('content-encoding')).toBe(response.headers.get('content-encoding'));
	});

	test('and has no body stays without one', async () => {
		const redirect = new Response(null, { status: 303, headers: { 'content-type': 'text/html' } });
		expect(await (await packPage(asked('gzip'), redirect)).text()).toBe('');
	});
});
