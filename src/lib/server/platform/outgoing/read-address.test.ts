import { createServer, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPublicAddress } from './public-address';
import { readAddress } from './read-address';

let server: Server;
let base: string;
const here = { schemes: ['http:'], isAllowed: (address: string) => address === '127.0.0.1' };
const leadingTo =
	(address: string): LookupFunction =>
	(_host, options, done) =>
		options.all ? done(null, [{ address, family: 4 }]) : done(null, address, 4);

beforeAll(async () => {
	server = createServer((asked, answer) => {
		if (asked.url === '/feed') answer.end('<rss></rss>');
		else if (asked.url === '/inside') answer.writeHead(302, { location: 'http://169.254.169.254/' }).end();
		else if (asked.url === '/round') answer.writeHead(302, { location: '/round' }).end();
		else if (asked.url === '/large') answer.end('x'.repeat(5000));
		else if (asked.url === '/slow') answer.write('x');
		else answer.writeHead(404).end();
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

describe('an address that a person typed', () => {
	test('is read over https from the public internet only', async () => {
		for (const typed of [
			'ftp://contoh.example/x',
			'file:///etc/passwd',
			'http://contoh.example/',
			'https://user:secret@contoh.example/',
			'https://127.0.0.1/',
			'https://[::1]/',
			'https://0x7f000001/',
			'https://2130706433/',
			'https://[::ffff:10.0.0.1]/',
			'bukan alamat'
		])
			expect(await readAddress(typed), typed).toEqual({ refused: 'ADDRESS_NOT_ALLOWED' });
	});

	test('is refused where its name leads into the house', async () => {
		const lookup = leadingTo('192.168.1.5');
		expect(await readAddress('https://contoh.example/', { lookup })).toEqual({
			refused: 'ADDRESS_NOT_ALLOWED'
		});
	});

	test('is judged again at every redirect, and followed three times at most', async () => {
		expect(await readAddress(`${base}/inside`, here)).toEqual({ refused: 'ADDRESS_NOT_ALLOWED' });
		expect(await readAddress(`${base}/round`, here)).toEqual({ refused: 'ADDRESS_ANSWERED_NO' });
	});

	test('is read within a size and a time', async () => {
		expect(await readAddress(`${base}/feed`, here)).toEqual({ text: '<rss></rss>', address: `${base}/feed` });
		expect(await readAddress(`${base}/large`, { ...here, mostBytes: 1000 })).toEqual({
			refused: 'ADDRESS_TOO_LARGE'
		});
		expect(await readAddress(`${base}/slow`, { ...here, patience: 200 })).toEqual({
			refused: 'ADDRESS_NOT_REACHED'
		});
		expect(await readAddress(`${base}/nothing`, here)).toMatchObject({ refused: 'ADDRESS_ANSWERED_NO' });
	});

	test('counts as public only outside every special network', () => {
		for (const address of ['8.8.8.8', '103.28.12.1', '2606:4700::1111'])
			expect(isPublicAddress(address), address).toBe(true);
		for (const address of [
			'10.1.2.3',
			'100.64.0.1',
			'172.31.255.255',
			'169.254.169.254',
			'0.0.0.0',
			'224.0.0.1'
		])
			expect(isPublicAddress(address), address).toBe(false);
		for (const address of [
			'::1',
			'fe80::1',
			'fd00::1',
			'::ffff:127.0.0.1',
			'64:ff9b::7f00:1',
			'2002:7f00:1::'
		])
			expect(isPublicAddress(address), address).toBe(false);
	});
});
