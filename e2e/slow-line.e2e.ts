import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { records } from './support/authorisation/records';
import { useProgram, weighPage } from './support/program';

/**
 * The pages that a visitor comes to first, over a poor line and with nothing kept from before: 400 kbit/s with 400 ms to
 * the server and back (quality.md 4). At night only: a line like this takes its time.
 */
const isNight = Boolean(process.env['SATUPINTU_NIGHT']);
const program = useProgram();
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

const pages = [
	['the door', async () => '/'],
	['the register', async () => '/kerja-sama'],
	['an agreement', async () => `/kerja-sama/${(await records.agreement(program.database))!['id'] as string}`],
	['a project', async () => `/proyek/${(await records.project(program.database))!['id'] as string}`]
] as const satisfies readonly (readonly [string, () => Promise<string>])[];

/** When the first words stood on the page, and when everything that it asks for had come, in ms from the click. */
async function timesOf(page: Page): Promise<{ words: number; whole: number }> {
	return page.evaluate(() => {
		const paint = performance.getEntriesByName('first-contentful-paint')[0];
		const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
		return { words: Math.round(paint?.startTime ?? 0), whole: Math.round(visit!.loadEventEnd) };
	});
}

describe.runIf(isNight)('over a line of 400 kbit/s and 400 ms', () => {
	test.each(pages)('%s comes within 60 KB and can be used within 3 s', async (name, address) => {
		const page = await program.page({ width: 320, javaScript: true });
		const session = await page.context().newCDPSession(page);
		await session.send('Network.enable');
		await session.send('Network.emulateNetworkConditions', line);
		const { bytes, requests, scripts } = await weighPage(page, await address());
		await page.waitForTimeout(300);
		const { words, whole } = await timesOf(page);
		console.log(
			`${name}: ${(bytes / 1024).toFixed(1)} KB in ${requests} requests, words ${words} ms, whole ${whole} ms`
		);
		expect(bytes).toBeLessThanOrEqual(60 * 1024);
		expect(scripts).toBe(0);
		expect(words).toBeGreaterThan(0);
		expect(whole).toBeLessThanOrEqual(3_000);
		await page.context().close();
	});
});
