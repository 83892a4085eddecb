import { text } from 'node:stream/consumers';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Ctx } from '$lib/server/platform/context';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { fillRegister, putAgreement } from '$tests/support/register';
import { exportJdihn } from './export-jdihn';
import { feedAgreements } from './feed-agreements';
import { mapPart, mapSite } from './map-site';

const database = useDatabase();
const today = '2026-11-21';
let ctx: Ctx;
const hidden = ['Rahasia negara', 'Belum diumumkan', 'Contoh rekaan'];
const addresses = { address: 'https://a.contoh.example/feed', page: 'https://a.contoh.example/kerja-sama' };

beforeAll(async () => {
	ctx = { ...(await aContext(database, { today })), actor: { kind: 'anonymous' } };
	const writer = { ...ctx, actor: { kind: 'program', name: 'test' } } as Ctx;
	await putAgreement(writer, {
		title: 'Sampah & air <bersih> "terpadu"\u0007',
		partner: { name: 'PT Terbuka' },
		signedOn: '2017-03-01'
	});
	await putAgreement(writer, { title: 'Layanan paspor', signedOn: '2018-05-02' });
	await putAgreement(writer, { title: hidden[0], disclosure: 'secret' });
	await putAgreement(writer, { title: hidden[1], published: false });
	await putAgreement(writer, { title: hidden[2], example: true });
	await fillRegister(database, { tenant: 2, agreements: 300, today, soonUntil: '2027-05-21' });
});

describe('the feed of the newest cooperation', () => {
	test('is read by a foreign reader as it stands in the register, whatever the titles hold', async () => {
		const read = await new Parser().parseString(
			await feedAgreements(ctx, { filters: {}, ...addresses, question: '' })
		);
		expect(read.items.map((item) => item.title)).toEqual([
			'Layanan paspor',
			'Sampah & air <bersih> "terpadu"'
		]);
		expect(
			read.items.every((item) => item.link?.startsWith('http') && item.id?.startsWith('urn:uuid:'))
		).toBe(true);
	});

	test('tells no secret, nothing unpublished and no example', async () => {
		const feed = await feedAgreements(ctx, { filters: {}, ...addresses, question: '' });
		for (const secret of hidden) expect(feed).not.toContain(secret);
	});

	test('narrows with the filters of the register', async () => {
		const feed = await feedAgreements(ctx, { filters: { year: 2017 }, ...addresses, question: '2017' });
		expect(feed).toContain('bersih');
		expect(feed).not.toContain('paspor');
	});

	test('ends after fifty entries, however long the register is', async () => {
		const other = {
			...(await aContext(database, { today, tenant: 2 })),
			actor: { kind: 'anonymous' }
		} as Ctx;
		const read = await new Parser().parseString(
			await feedAgreements(other, { filters: {}, ...addresses, question: '' })
		);
		expect(read.items).toHaveLength(50);
	});
});

describe('the feed for the legal documentation network', () => {
	test('begins as its reader wants it, with the constants and a dash for what is missing', async () => {
		const answer = await text(exportJdihn(ctx, 'camel'));
		expect(answer.startsWith('[')).toBe(true);
		const entries = JSON.parse(answer) as Record<string, string>[];
		expect(entries).toHaveLength(2);
		for (const entry of entries)
			expect(entry).toMatchObject({ operasi: '4', display: '1', fileDownload: '-', urlAbstrak: '-' });
		expect(entries[0]).toHaveProperty('lastUpdated');
		for (const secret of hidden) expect(answer).not.toContain(secret);
	});

	test('leaves out what only the press reports, since there is no document to hold', async () => {
		await putAgreement({ ...ctx, actor: { kind: 'program', name: 'test' } } as Ctx, {
			title: 'Hanya dari berita',
			reported: true
		});
		expect(await text(exportJdihn(ctx, 'camel'))).not.toContain('Hanya dari berita');
	});

	test('can be had in the other spelling', async () => {
		const [entry] = JSON.parse(await text(exportJdihn(ctx, 'lower'))) as Record<string, string>[];
		expect(entry).toHaveProperty('urlabstrak');
		expect(entry).toHaveProperty('last_updated');
	});
});

describe('the site map', () => {
	test('leads to every published agreement once in either language, and to no other', async () => {
		const index = await mapSite(ctx);
		const parts = [...index.matchAll(/\/sitemap\/([a-z]+(?:-\d+)?\.xml)</g)].map(([, part]) => part!);
		expect(parts.filter((part) => part.startsWith('agreements')).sort()).toEqual([
			'agreements-2017.xml',
			'agreements-2018.xml',
			'agreements-2024.xml'
		]);
		let all = '';
		for (const part of parts) {
			const answer = mapPart(ctx, part);
			if (isRefusal(answer)) throw new Error(part);
			all += await text(answer);
		}
		const places = all.match(/<loc>[^<]+/g)!;
		expect(new Set(places).size).toBe(places.length);
		expect(all.match(/<loc>[^<]*\/kerja-sama\/[0-9a-f-]{36}<\/loc>/g)).toHaveLength(3);
		expect(all.match(/<loc>[^<]*\/en\/agreements\/[0-9a-f-]{36}<\/loc>/g)).toHaveLength(3);
	});

	test('knows no other part', () => {
		expect(mapPart(ctx, '../../etc/passwd')).toMatchObject({ refused: 'NOT_FOUND' });
	});
});
