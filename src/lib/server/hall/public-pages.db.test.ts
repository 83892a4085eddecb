import { describe, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import type { Ctx } from '$lib/server/platform/context';
import { PageCache } from '$lib/server/platform/page-cache';
import type { Plant } from '$lib/server/platform/plant';
import { cachedPage, keepPage } from './public-pages';

const database = useDatabase();
const policy = "default-src 'none'; style-src 'self'";

/** Asks for an address of the register as a reader without an account does; `page` is what the program would make. */
async function ask(plant: Plant, query: string, page: string, headers: Record<string, string> = {}) {
	const ctx: Ctx = { ...(await aContext(database)), actor: { kind: 'anonymous' } };
	const url = new URL(`http://127.0.0.1:3000/kerja-sama${query}`);
	const request = new Request(url, { headers });
	const kept = await cachedPage(plant, ctx, request, url, 'agreements');
	if (kept) return kept;
	const made = new Response(page, {
		headers: { 'content-type': 'text/html', 'content-security-policy': policy, etag: '"1"' }
	});
	return keepPage(plant, ctx, request, url, 'agreements', made);
}
const aPlant = () => ({ pages: new PageCache() }) as Plant;

describe('finished public pages', () => {
	test('the second reader gets the page that was made for the first', async () => {
		const plant = aPlant();
		await ask(plant, '?year=2017', 'dua ribu tujuh belas');
		expect(await (await ask(plant, '?year=2017', 'made anew')).text()).toBe('dua ribu tujuh belas');
	});

	test.each([
		['a word that looks like a filter', '?q=a%26year%3D2017', '?q=a&year=2017'],
		['an empty search with a filter', '?q=%26type%3Dksdd', '?q=&type=ksdd'],
		['the same word twice, in another order', '?type=ksdd&type=sinergi', '?type=sinergi&type=ksdd'],
		['a last day', '?expires_before=2027-01-01', ''],
		['a unit', '?unit=00000000-0000-0000-0000-000000000001', '']
	])('%s never stands for another question', async (_, one, other) => {
		const plant = aPlant();
		await ask(plant, one, 'one');
		expect(await (await ask(plant, other, 'other')).text()).toBe('other');
	});

	test('words that no page knows do not make another page', async () => {
		const plant = aPlant();
		await ask(plant, '', 'plain');
		expect(await (await ask(plant, '?utm_source=x', 'junk')).text()).toBe('plain');
	});

	test('a page that the reader still holds is confirmed with its own content policy', async () => {
		const plant = aPlant();
		await ask(plant, '', 'plain');
		for (const held of ['"1"', 'W/"1"', '"0", "1"']) {
			const answer = await ask(plant, '', 'plain', { 'if-none-match': held });
			expect(answer.status).toBe(304);
			expect(answer.headers.get('content-security-policy')).toBe(policy);
		}
		expect((await ask(plant, '', 'plain', { 'if-none-match': '"0"' })).status).toBe(200);
	});
});
