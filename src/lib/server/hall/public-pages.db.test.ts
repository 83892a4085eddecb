import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { describe, expect, test } from 'vitest';
import { aContext, testTenants } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { SettableClock } from '$lib/server/platform/clock';
import type { Ctx } from '$lib/server/platform/context';
import { PageCache } from '$lib/server/platform/page-cache';
import type { DrawnPages, Plant } from '$lib/server/platform/plant';
import { answerPublicPage, cachedPage, keepPage } from './public-pages';

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

/** The whole plant as far as a kept page needs it, on the day of the contexts. */
const aPlantInUse = (drawnPages?: DrawnPages) =>
	({
		drawnPages,
		pages: new PageCache(),
		pools: { app: database.app },
		tenants: { byHost: async () => testTenants[1] },
		clock: new SettableClock('2026-03-02'),
		config: { origin: 'http://127.0.0.1:3000', namedStatements: true }
	}) as unknown as Plant;

/** What the server answers by itself; undefined where SvelteKit has to be asked. */
async function answeredAtTheDoor(
	plant: Plant,
	query: string,
	headers: Record<string, string> = {},
	method = 'GET'
): Promise<{ status: number; text: string; header(name: string): unknown } | undefined> {
	const request = new IncomingMessage(new Socket());
	Object.assign(request, { method, url: `/kerja-sama${query}` });
	request.headers = { host: '127.0.0.1:3000', ...headers };
	const response = new ServerResponse(request);
	let text = '';
	let written: Record<string, unknown> = {};
	response.writeHead = ((status: number, headers: Record<string, unknown>) => {
		response.statusCode = status;
		written = headers;
		return response;
	}) as typeof response.writeHead;
	response.end = ((body: Buffer | null) => {
		text = body?.toString() ?? '';
		return response;
	}) as typeof response.end;
	if (!(await answerPublicPage(plant, request, response))) return undefined;
	return { status: response.statusCode, text, header: (name) => written[name] };
}

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

describe('a page that is kept', () => {
	test('is given to the next reader at the door, with the same policy and the tag that a browser holds', async () => {
		const plant = aPlantInUse();
		expect(await answeredAtTheDoor(plant, '?year=2017')).toBeUndefined();
		await ask(plant, '?year=2017', 'dua ribu tujuh belas');
		const answer = await answeredAtTheDoor(plant, '?year=2017');
		expect(answer).toMatchObject({ status: 200, text: 'dua ribu tujuh belas' });
		expect(answer!.header('content-security-policy')).toBe(policy);
		const held = await answeredAtTheDoor(plant, '?year=2017', { 'if-none-match': '"1"' });
		expect(held).toMatchObject({ status: 304, text: '' });
		expect(held!.header('content-security-policy')).toBe(policy);
	});

	test.each([
		['a reader who sends a cookie, for he may be somebody', { cookie: 'sid=1' }, 'GET'],
		['a form that is sent', {}, 'POST']
	] as [string, Record<string, string>, string][])('is not given to %s', async (_, headers, method) => {
		const plant = aPlantInUse();
		await ask(plant, '', 'plain');
		expect(await answeredAtTheDoor(plant, '', headers, method)).toBeUndefined();
	});

	test('is never shown after a public change, nor on another day', async () => {
		const plant = aPlantInUse();
		await ask(plant, '', 'of before');
		plant.clock.choose('2026-03-03');
		expect(await answeredAtTheDoor(plant, '')).toBeUndefined();
		plant.clock.choose('2026-03-02');
		expect((await answeredAtTheDoor(plant, ''))?.text).toBe('of before');
		await database.owner.query(
			`insert into data_version (tenant_id, version) values (1, 2)
			on conflict (tenant_id) do update set version = data_version.version + 1`
		);
		expect(await answeredAtTheDoor(plant, '')).toBeUndefined();
	});

	test('stays though more junk is asked for than addresses are remembered', async () => {
		const plant = { ...aPlantInUse(), pages: new PageCache(10) } as Plant;
		await ask(plant, '', 'plain');
		for (let junk = 0; junk < 40; junk += 1)
			expect(await (await ask(plant, `?utm_source=${junk}`, 'junk')).text()).toBe('plain');
		expect(await (await ask(plant, '', 'made anew')).text()).toBe('plain');
		expect((await answeredAtTheDoor(plant, ''))?.text).toBe('plain');
	});
});

describe('a page that is drawn at the door', () => {
	const drawing = () => {
		const drawn: string[] = [];
		const counted: string[] = [];
		const pages: DrawnPages = {
			find: (pathname) =>
				pathname === '/kerja-sama' ? { address: 'agreements', language: 'id' } : undefined,
			async draw(_ctx, _address, url, keep) {
				drawn.push(url.search);
				const count = await keep('count', async () => {
					counted.push(url.search);
					return drawn.length;
				});
				return `page ${url.search} of ${count}`;
			}
		};
		return { drawn, counted, plant: aPlantInUse(pages) };
	};

	test('is drawn once for each question, kept, and bears the policy of every page', async () => {
		const { drawn, counted, plant } = drawing();
		const first = await answeredAtTheDoor(plant, '?year=2017');
		expect(first).toMatchObject({ status: 200, text: 'page ?year=2017 of 1' });
		expect(first!.header('content-security-policy')).toContain("style-src 'self'");
		expect(first!.header('x-content-type-options')).toBe('nosniff');
		expect((await answeredAtTheDoor(plant, '?year=2017&utm_source=x'))?.text).toBe('page ?year=2017 of 1');
		// What all pages of the list share is read for the first of them only.
		expect((await answeredAtTheDoor(plant, '?year=2018'))?.text).toBe('page ?year=2018 of 1');
		expect({ drawn, counted }).toEqual({ drawn: ['?year=2017', '?year=2018'], counted: ['?year=2017'] });
	});

	test('is drawn anew, with its counts, after a public change', async () => {
		const { plant } = drawing();
		await answeredAtTheDoor(plant, '?year=2017');
		await database.owner.query(
			`insert into data_version (tenant_id, version) values (1, 2)
			on conflict (tenant_id) do update set version = data_version.version + 1`
		);
		expect((await answeredAtTheDoor(plant, '?year=2017'))?.text).toBe('page ?year=2017 of 2');
	});

	test.each([
		['a reader who sends a cookie', '?year=2017', { cookie: 'sid=1' }],
		['a question that is too long to be kept', `?q=${'x'.repeat(300)}`, {}]
	] as [string, string, Record<string, string>][])(
		'is left to SvelteKit for %s',
		async (_, query, headers) => {
			expect(await answeredAtTheDoor(drawing().plant, query, headers)).toBeUndefined();
		}
	);
});
