import { buffer, text } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import Parser from 'rss-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { fillRegister, putAgreement } from '$tests/support/register';
import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { publishVisit, recordVisit, writeVisitPart } from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import { exportOpenTable } from './export-open-data';
import { feedInnovations } from './feed-innovations';
import { openTables } from './open-tables';

const database = useDatabase();
const today = '2026-11-21';
let ctx: Ctx;
let other: Ctx;
const hidden = ['Rahasia negara', 'Terbatas benar', 'Belum diumumkan', 'Contoh rekaan'];

beforeAll(async () => {
	ctx = { ...(await aContext(database, { today })), actor: { kind: 'anonymous' } };
	other = { ...(await aContext(database, { today, tenant: 2 })), actor: { kind: 'anonymous' } };
	const writer = { ...ctx, actor: { kind: 'program', name: 'test' } } as Ctx;
	await putAgreement(writer, {
		title: '=HYPERLINK("https://contoh.example") terbuka',
		partner: { name: 'PT Terbuka' },
		signedOn: '2017-01-01'
	});
	await putAgreement(writer, {
		title: hidden[0],
		disclosure: 'secret',
		partner: { name: 'PT Rahasia', published: false }
	});
	await putAgreement(writer, { title: hidden[1], disclosure: 'restricted' });
	await putAgreement(writer, { title: hidden[2], published: false });
	await putAgreement(writer, { title: hidden[3], example: true });
	await fillRegister(database, { tenant: 2, agreements: 1500, today, soonUntil: '2027-05-21' });
});

const tableOf = (name: string) => openTables.find((one) => one.name === name)!;
const agreements = (of: Ctx, format: 'csv' | 'json' | 'xlsx', filters = {}) =>
	exportOpenTable(of, tableOf('agreements'), { filters, format, address: 'http://127.0.0.1/x' });

describe('open data', () => {
	test('holds what is published and nothing else, whoever asks', async () => {
		for (const actor of [ctx.actor, { kind: 'program', name: 'test' } as const]) {
			const csv = await text(agreements({ ...ctx, actor }, 'csv').bytes);
			expect(csv).toContain('terbuka');
			for (const secret of [...hidden, 'PT Rahasia']) expect(csv).not.toContain(secret);
			const partners = await text(
				exportOpenTable({ ...ctx, actor }, tableOf('partners'), { format: 'csv', address: 'x' }).bytes
			);
			expect(partners).toContain('PT Terbuka');
			expect(partners).not.toContain('PT Rahasia');
		}
	});

	test('as CSV it starts no formula, and its heads are keys that stay', async () => {
		const csv = await text(agreements(ctx, 'csv').bytes);
		expect(csv.split('\r\n')[0]).toMatch(/^id,register_number,title,subject,type,instrument,/);
		expect(csv).not.toMatch(/(^|,)"?=HYPERLINK/m);
	});

	test('as JSON it is one object with its day, its licence and every record', async () => {
		const { bytes, fileName } = agreements(other, 'json');
		const read = JSON.parse(await text(bytes)) as Record<string, unknown> & {
			data: Record<string, unknown>[];
		};
		expect(fileName).toBe('agreements-2026-11-21.json');
		expect(read).toMatchObject({ as_of: today, licence: 'CC-BY-4.0', publisher: other.tenant.name });
		const { rows } = await database.owner.query(
			`select count(*)::int as n from agreement where tenant_id = 2 and published_at is not null and disclosure = 'public' and not is_example`
		);
		expect(read.data).toHaveLength(rows[0].n);
		expect(new Set(read.data.map((one) => one.id)).size).toBe(rows[0].n);
	});

	test('as XLSX it opens, with its origin on a sheet of its own', async () => {
		const book = new ExcelJS.Workbook();
		await book.xlsx.load((await buffer(agreements(ctx, 'xlsx').bytes)) as unknown as ExcelJS.Buffer);
		const [sheet, notes] = book.worksheets;
		expect(sheet!.rowCount).toBe(2);
		expect(notes!.getSheetValues().flat().join(' ')).toContain('creativecommons.org');
	});

	test('under filters it holds what the list holds', async () => {
		const read = JSON.parse(
			await text(agreements(other, 'json', { type: 'ksdd', status: 'active' }).bytes)
		) as { data: { type: string; status: string }[] };
		expect(read.data.length).toBeGreaterThan(0);
		expect(read.data.every((one) => one.type === 'ksdd' && one.status === 'active')).toBe(true);
	});
});

describe('innovations', () => {
	test('stand in the table and the feed with their awards and learners, the last changed first; invented ones in neither', async () => {
		const put = async (name: string, isExample: boolean, at: string) => {
			const id = newId();
			await database.owner.query(
				`insert into innovation (tenant_id, id, name, is_example, is_published, created_at, offered, offer)
				values (1, $1, $2, $3, true, $4, true, '{"id": "Pendampingan", "en": "Guidance"}')`,
				[id, name, isExample, at]
			);
			await database.owner.query(
				`insert into award (tenant_id, id, innovation_id, name, year) values (1, $1, $2, 'Penghargaan & <b>', 2017)`,
				[newId(), id]
			);
			await database.owner.query(
				`insert into learning_link (tenant_id, id, innovation_id, direction, party) values (1, $1, $2, 'to', 'Kota Lain')`,
				[newId(), id]
			);
		};
		await put('Lama', false, '2026-01-01');
		await put('Baru', false, '2026-02-01');
		await put('Rekaan', true, '2026-03-01');
		const file = exportOpenTable(ctx, tableOf('innovations'), { format: 'json', address: 'x' });
		const { data } = JSON.parse(await text(file.bytes)) as { data: Record<string, unknown>[] };
		expect(data.map(({ name }) => name)).toEqual(['Baru', 'Lama']);
		expect(data[0]).toMatchObject({
			awards: ['Penghargaan & <b> (2017)'],
			learnt_by: ['Kota Lain'],
			is_offered: true,
			offer_en: 'Guidance'
		});
		const feed = await new Parser().parseString(await feedInnovations(ctx, 'https://a.contoh.example/feed'));
		expect(feed.items.map(({ title }) => title)).toEqual(['Baru', 'Lama']);
		expect(feed.items[0]!.summary).toContain('Penghargaan & <b>');
		expect(feed.items[0]!.summary).toContain('Kota Lain');
	});
});

describe('the open table of the smart city', () => {
	test('holds each initiative with its kind and both names, and none that is invented', async () => {
		const put = (name: string, isExample: boolean) =>
			database.owner.query(
				`insert into initiative (tenant_id, id, kind, position, name, is_example, is_published)
				values (1, $1, 'service', 1, jsonb_build_object('id', $2::text, 'en', $2::text), $3, true)`,
				[newId(), name, isExample]
			);
		await put('Layanan izin', false);
		await put('Layanan rekaan', true);
		const file = exportOpenTable(ctx, tableOf('initiatives'), {
			format: 'json',
			address: 'http://127.0.0.1/x'
		});
		const { data } = JSON.parse(await text(file.bytes)) as { data: Record<string, unknown>[] };
		expect(data).toEqual([
			expect.objectContaining({ initiative_kind: 'service', name_id: 'Layanan izin', provenance: 'recorded' })
		]);
	});

	test('of visits holds what was offered, but no person, nothing unpublished and no example', async () => {
		const clerk: Ctx = {
			...ctx,
			actor: {
				kind: 'person',
				id: newId(),
				name: 'Petugas',
				position: null,
				roles: ['cooperation_officer'],
				unitIds: [],
				partnerIds: [],
				isExample: false,
				via: 'session'
			}
		};
		const made = async (title: string, of: { isPublished: boolean; mode?: 'demo' }) => {
			const as: Ctx = { ...clerk, mode: of.mode ?? 'production' };
			const head = { direction: 'incoming', kind: 'visit', title_id: title, country: 'KR' };
			const recorded = await recordVisit(as, { ...head, starts_on: '2026-10-01', ends_on: '2026-10-01' });
			if (isRefusal(recorded)) throw new Error(recorded.refused);
			await writeVisitPart(as, 'delegate', recorded.id, { side: 'guest', name: 'Orang Bernama' });
			await writeVisitPart(as, 'statement', recorded.id, { kind: 'offered', text_id: 'Magang dua pegawai' });
			if (of.isPublished) await publishVisit(as, recorded.id, { isPublished: true, version: 1 });
		};
		await made('Kunjungan terbuka', { isPublished: true });
		await made('Kunjungan tertutup', { isPublished: false });
		await made('Kunjungan karangan', { isPublished: true, mode: 'demo' });
		const csv = await text(exportOpenTable(ctx, tableOf('visits'), { format: 'csv', address: 'x' }).bytes);
		for (const seen of ['Kunjungan terbuka', 'Magang dua pegawai']) expect(csv).toContain(seen);
		for (const kept of ['Orang Bernama', 'Kunjungan tertutup', 'Kunjungan karangan'])
			expect(csv).not.toContain(kept);
	});
});
