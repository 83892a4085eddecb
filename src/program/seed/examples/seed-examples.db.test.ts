import { beforeAll, describe, expect, test } from 'vitest';
import { aContext, as } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { loadCaseUnchecked, readCaseView } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { pdfPress } from '$lib/server/platform/pdf';
import { isRefusal } from '$lib/server/platform/refusal';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { clockOfCase, openSteps } from '$lib/server/modules/workflow';
import { seedCalendar } from '../calendar';
import { seedPeople, type ExamplePeople } from '../people';
import { seedExamples } from './seed-examples';

const today = '2026-03-17';
const database = useDatabase();
let ctx: Ctx;
let people: ExamplePeople;

async function aDemonstration(day: string, tenant: 1 | 2): Promise<Ctx> {
	const made = await aContext(database, {
		today: day,
		tenant,
		mode: 'demo',
		actor: { kind: 'program', name: 'seed' }
	});
	await seedCalendar(made, 'db/seeds/reference');
	people = await seedPeople(made);
	await seedExamples(made, people, 'db/seeds/jambi');
	return made;
}

beforeAll(async () => {
	ctx = await aDemonstration(today, 1);
}, 120_000);

const caseAbout = async (words: string) => {
	const row = await ctx.db.first(
		query.selectFrom('cooperation_case').select('id').where('subject', 'like', `%${words}%`)
	);
	const file = (await loadCaseUnchecked(ctx.db, row!.id))!;
	const clock = clockOfCase(file.state, today, await workingDaysOf(ctx));
	return { id: row!.id, ...file, open: openSteps(file.state), clock };
};

describe('the examples of the demonstration', () => {
	test('stand in different steps, each where its story has brought it', async () => {
		const late = await caseAbout('sampah pasar menjadi bahan bakar');
		expect(late.open).toEqual(['periksa_kelengkapan']);
		expect(late.clock.phase).toBe('late');

		const paused = await caseAbout('mutu air Sungai Batanghari');
		expect(paused.state.status).toBe('paused');
		expect(paused.open).toEqual(['konsultasi_loi']);
		expect(paused.row.procedure_key).toBe('ksdll');

		const returned = await caseAbout('penambahan sambungan air bersih di kawasan');
		expect(returned.open).toEqual(['persiapan']);
		expect(returned.state.papers.studi_kelayakan).toMatchObject({ state: 'wrong' });

		const council = await caseAbout('retribusi pasar tanpa tunai');
		expect(council.open).toEqual(['persetujuan_dprd']);
		expect(council.clock.standing).toBe(true);

		const head = await caseAbout('daerah aliran sungai perbatasan');
		expect(head.open).toEqual(['keputusan_kdh']);
		expect(head.row.procedure_key).toBe('ksdd');

		expect((await caseAbout('angkutan kota bertenaga listrik')).open).toEqual(['penyusunan_pks']);
		expect((await caseAbout('loket layanan paspor')).row.procedure_key).toBe('sinergi');
		expect((await caseAbout('sisa sayur pasar')).state.status).toBe('completed');
	});

	test('only one of them is late, and none is overdue at the opinions or the sitting', async () => {
		const ids = await ctx.db.rows(query.selectFrom('cooperation_case').select('id'));
		const calendar = await workingDaysOf(ctx);
		const late = [];
		for (const { id } of ids) {
			const file = (await loadCaseUnchecked(ctx.db, id))!;
			if (clockOfCase(file.state, today, calendar).phase === 'late') late.push(file.row.subject);
		}
		expect(late).toEqual(['Contoh pengolahan sampah pasar menjadi bahan bakar padat']);
	});

	test('one looks like another, with the reason', async () => {
		const twin = await caseAbout('penambahan sambungan rumah air bersih');
		const found = await readCaseView(as(ctx, people.kerjasama!), twin.id);
		if (isRefusal(found)) throw new Error(found.refused);
		const first = await caseAbout('penambahan sambungan air bersih di kawasan');
		expect(found.look_alikes.map((one) => one.id)).toContain(first.id);
	});

	test('a sitting that is still ahead has three of them on its agenda, all open there', async () => {
		const rows = await ctx.db.rows(
			query
				.selectFrom('sitting')
				.innerJoin('sitting_item', 'sitting_item.sitting_id', 'sitting.id')
				.select(['sitting.held_on', 'sitting_item.case_id'])
				.where('sitting.held_on', '>', today)
		);
		expect(rows).toHaveLength(3);
		for (const { case_id: id } of rows)
			expect(openSteps((await loadCaseUnchecked(ctx.db, id))!.state)).toEqual(['rapat_tkksd']);
	});

	test('one agreement is signed and published with its contract, and the council has seen two umbrellas', async () => {
		const rows = await ctx.db.rows(
			query
				.selectFrom('agreement')
				.select(['instrument', 'published_at', 'parent_id', 'signed_sha256'])
				.where('origin', '=', 'case')
		);
		expect(
			rows
				.filter((row) => row.published_at !== null)
				.map((row) => row.instrument)
				.sort()
		).toEqual(['kesepakatan_bersama', 'pks']);
		expect(rows.filter((row) => row.published_at === null)).toHaveLength(2);
		expect(new Set(rows.map((row) => row.signed_sha256)).size).toBe(rows.length);
	});

	test('everything that was made is marked as an example, and says so in its name', async () => {
		for (const table of [
			'cooperation_case',
			'proposal',
			'agreement',
			'sitting',
			'document',
			'committee_member',
			'partner'
		] as const) {
			const rows = await ctx.db.rows(query.selectFrom(table).select('is_example'));
			expect(rows.length, table).toBeGreaterThan(0);
			expect(
				rows.every((row) => row.is_example),
				table
			).toBe(true);
		}
		const partners = await ctx.db.rows(query.selectFrom('partner').select('name'));
		expect(partners.filter(({ name }) => !/contoh/i.test(name))).toEqual([]);
	});

	test('its history lies behind today, in the order of the days, and so do its documents and numbers', async () => {
		const events = await ctx.db.rows(query.selectFrom('case_event').select(['at', 'case_id', 'seq']));
		for (const { at } of events) expect(at.getTime()).toBeLessThan(Date.parse(`${today}T00:00:00Z`));
		const documents = await ctx.db.rows(
			query
				.selectFrom('document')
				.select('created_at')
				// What projects and cohorts keep is recorded on the day itself; theirs is no history of a case.
				.where('owner_kind', 'in', ['proposal', 'case', 'agreement', 'sitting'])
		);
		for (const { created_at: at } of documents)
			expect(at.getTime()).toBeLessThan(Date.parse(`${today}T00:00:00Z`));
		const numbers = await ctx.db.rows(
			query
				.selectFrom('number_entry')
				.select(['kind', 'sequence', 'reserved_on'])
				.orderBy('kind')
				.orderBy('sequence')
		);
		const days = numbers.filter((one) => one.kind === 'kesepakatan_bersama').map((one) => one.reserved_on);
		expect(days).toEqual([...days].sort());
	});
});

test.each(['2025-01-02', '2027-12-31', '2030-06-09'])(
	'the examples are alive on %s as well, whatever the calendar knows of that year',
	{ timeout: 120_000 },
	async (day) => {
		if ((await database.owner.query('select from unit where tenant_id = 2')).rowCount) {
			const { emptyTenant } = await import('../empty-tenant');
			const owner = await database.owner.connect();
			await emptyTenant(owner as never, 2);
			owner.release();
		}
		const other = await aDemonstration(day, 2);
		const open = await other.db.rows(query.selectFrom('cooperation_case').select('state'));
		expect(open.filter(({ state }) => state === 'open')).toHaveLength(10);
	}
);

test('the compiler of papers is let go', () => pdfPress().close());
