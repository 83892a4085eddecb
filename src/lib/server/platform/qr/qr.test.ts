import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { qrPng, qrSvg } from './index';

describe('a QR code', () => {
	it('has a name for those who cannot see it, and no script or style', () => {
		const svg = qrSvg('https://contoh.example/verifikasi/7KQ4', 'Periksa <dokumen> & "tanda"');
		expect(svg).toContain('role="img"');
		expect(svg).toContain('<title>Periksa &#60;dokumen&#62; &#38; &#34;tanda&#34;</title>');
		expect(svg).not.toMatch(/<script|style=|href/);
	});

	it('keeps four light squares around the code', () => {
		const side = Number(/viewBox="0 0 (\d+)/.exec(qrSvg('x'))?.[1]);
		expect(side).toBe(21 + 8);
		const starts = [...qrSvg('x').matchAll(/M(\d+) (\d+)h(\d+)v1/g)].map((m) => m.slice(1).map(Number));
		expect(Math.min(...starts.map(([x]) => x!))).toBe(4);
		expect(Math.max(...starts.map(([x, , run]) => x! + run!))).toBe(25);
	});

	it('is made as PNG of the width that was asked for', async () => {
		const png = await qrPng('https://contoh.example', 330);
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([330, 330]);
	});

	it.runIf(spawnSync('zbarimg', ['--version']).error === undefined)(
		'is read by a foreign reader',
		async () => {
			const text = 'https://satupintu.contoh.example/verifikasi/7KQ4-M2XW-9RTD';
			const read = execFileSync('zbarimg', ['--raw', '-q', 'png:-'], { input: await qrPng(text) });
			expect(read.toString().trim()).toBe(text);
		}
	);
});
