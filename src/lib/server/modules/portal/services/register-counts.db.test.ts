import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { changeAgreement, fillRegister, putAgreement } from '$tests/support/register';
import type { Ctx } from '$lib/server/platform/context';
import { addCalendarDays, addMonths } from '$lib/server/modules/calendar';
import { agreementStatus, agreementStatuses, type AgreementFacts } from '$lib/server/modules/cooperation';
import type { RegisterFilters } from '../domain/register-question';
import { facetNames } from '../domain/count-cells';
import { listAgreements } from './list-agreements';
import { countRegister } from './register-facets';

const database = useDatabase();
const today = '2026-11-21';
const soonUntil = '2027-05-21';
let ctx: Ctx;

const on = async (day: string, tenant: 1 | 2 = 1): Promise<Ctx> => ({
	...(await aContext(database, { today: day, tenant })),
	actor: { kind: 'anonymous' }
});

/** Every line under the filters, page by page. */
async function everyLine(from: Ctx, filters: RegisterFilters, limit = 100) {
	const lines = [];
	let cursor;
	for (;;) {
		const page = await listAgreements(from, {
			...filters,
			sort: '-signed_on',
			limit,
			...(cursor ? { cursor } : {})
		});
		lines.push(...page.rows);
		if (page.next === null) return lines;
		const [, , day, id] = page.next.split('_') as [string, string, string, string];
		cursor = { direction: 'after', day, id } as const;
	}
}

beforeAll(async () => {
	ctx = await on(today);
	await fillRegister(database, { tenant: 1, agreements: 600, today, soonUntil });
});

describe('a status in SQL and in the rules', () => {
	test('are the same for any facts on any day', async () => {
		const facts = fc.record({
			fact: fc.constantFrom('draft', 'in_process', 'in_force', 'terminated'),
			termKnown: fc.boolean(),
			endsOn: fc.option(fc.integer({ min: -1000, max: 1000 }).map((days) => addCalendarDays(today, days)))
		});
		await fc.assert(
			fc.asyncProperty(fc.array(facts, { minLength: 1, maxLength: 50 }), fc.nat(24), async (some, months) => {
				const soon = addMonths(today, months);
				const { rows } = await database.app.query(
					`select agreement_status(x.fact, x."termKnown", x."endsOn", $2, $3) as status
					from json_to_recordset($1) as x (fact text, "termKnown" boolean, "endsOn" date)`,
					[JSON.stringify(some), today, soon]
				);
				expect(rows.map((row) => row.status)).toEqual(
					some.map((one) => agreementStatus(one as AgreementFacts, today, soon))
				);
			}),
			{ numRuns: 60 }
		);
	});

	test('and the list that is filtered by a status holds that status alone, and all of it', async () => {
		const all = await everyLine(ctx, {});
		for (const status of agreementStatuses) {
			const lines = await everyLine(ctx, { status });
			expect(
				lines.every((line) => line.status === status),
				status
			).toBe(true);
			expect(lines).toHaveLength(all.filter((line) => line.status === status).length);
		}
	});
});

describe('a count is what the list has after its link is followed', () => {
	const chosen = fc.record(
		{
			type: fc.constantFrom('ksdd', 'ksdpk', 'ksdpl', 'ksdll', 'sinergi'),
			instrument: fc.constantFrom('kesepakatan_bersama', 'pks', 'rencana_kerja', 'mou'),
			status: fc.constantFrom('active', 'ending_soon', 'ended', 'terminated', 'unknown'),
			country: fc.constantFrom('ID', 'SG', 'DE'),
			year: fc.integer({ min: 2010, max: 2026 })
		},
		{ requiredKeys: [] }
	);

	test('under any choice of filters', async () => {
		await fc.assert(
			fc.asyncProperty(chosen, async (filters) => {
				const counts = await countRegister(ctx, filters as RegisterFilters);
				expect(counts.total).toBe((await everyLine(ctx, filters as RegisterFilters)).length);
				for (const facet of facetNames) {
					const [first] = counts.facets[facet];
					if (!first) continue;
					const narrowed = {
						...filters,
						[facet]: facet === 'year' ? Number(first.value) : first.value
					} as RegisterFilters;
					expect((await everyLine(ctx, narrowed)).length, `${facet}=${first.value}`).toBe(first.count);
				}
			}),
			{ numRuns: 25 }
		);
	});

	test('on other days too: the counts of a later or an earlier day are those of its list, though nothing was written', async () => {
		for (const day of ['2026-11-22', '2027-06-01', '2030-01-01', '2019-05-05']) {
			const then = await on(day);
			const counts = await countRegister(then, {});
			const lines = await everyLine(then, {});
			const expected = Object.fromEntries(
				agreementStatuses
					.map((status) => [status, lines.filter((line) => line.status === status).length] as const)
					.filter(([, count]) => count > 0)
			);
			expect(Object.fromEntries(counts.facets.status.map(({ value, count }) => [value, count])), day).toEqual(
				expected
			);
		}
	});

	test('by words, by a unit and by what ends before a day', async () => {
		const [line] = await everyLine(ctx, { status: 'active' });
		const words = line!.title!.split(' ').slice(0, 2).join(' ');
		const byWords = await countRegister(ctx, { q: words });
		expect(byWords.total).toBe((await everyLine(ctx, { q: words })).length);
		const byEnd = await countRegister(ctx, { expires_before: '2027-01-01' });
		expect(byEnd.total).toBe((await everyLine(ctx, { expires_before: '2027-01-01' })).length);
		const { rows } = await database.owner.query(
			`select unit_id from agreement_unit where tenant_id = 1 order by unit_id limit 1`
		);
		const unit = rows[0].unit_id as string;
		expect((await countRegister(ctx, { unit })).total).toBe((await everyLine(ctx, { unit })).length);
	});

	test('after every change of an agreement: ended, withheld, shown again, and the day moved on', async () => {
		const other = await on(today, 2);
		const total = async (from: Ctx = other) => (await countRegister(from, {})).facets.status;
		const id = await putAgreement(
			{ ...other, actor: { kind: 'program', name: 'test' } },
			{
				endsOn: '2027-05-22'
			}
		);
		const writer = { ...other, actor: { kind: 'program', name: 'test' } } as Ctx;
		expect(await total()).toEqual([{ value: 'active', count: 1 }]);
		const later = await on('2026-11-22', 2);
		expect(await total(later)).toEqual([{ value: 'ending_soon', count: 1 }]);
		await changeAgreement({ ...later, actor: writer.actor }, id, { ends_on: '2026-11-21' });
		expect(await total(later)).toEqual([{ value: 'ended', count: 1 }]);
		expect(await total()).toEqual([{ value: 'ending_soon', count: 1 }]);
		await changeAgreement(writer, id, { disclosure: 'restricted' });
		expect(await total()).toEqual([]);
		await changeAgreement(writer, id, { disclosure: 'public', fact: 'terminated' });
		expect(await total()).toEqual([{ value: 'terminated', count: 1 }]);
		await changeAgreement(writer, id, {});
		expect(await total()).toEqual([{ value: 'terminated', count: 1 }]);
	});

	test('what is invented for a demonstration is listed with its mark and counted nowhere', async () => {
		const before = await countRegister(ctx, {});
		const writer = { ...ctx, actor: { kind: 'program', name: 'test' } } as Ctx;
		const id = await putAgreement(writer, { example: true, title: 'Contoh perjanjian kolam renang' });
		const found = await listAgreements(ctx, { q: 'kolam renang', sort: 'relevance', limit: 10 });
		expect(found.rows.map((row) => [row.id, row.is_example])).toEqual([[id, true]]);
		expect(await countRegister(ctx, {})).toEqual(before);
		expect((await countRegister(ctx, { q: 'kolam renang' })).total).toBe(0);
	});
});

describe('pages by key', () => {
	test('show every record once, forwards and backwards, in every order', async () => {
		for (const sort of ['-signed_on', 'signed_on', 'ends_on', '-ends_on'] as const) {
			const there: string[] = [];
			let page = await listAgreements(ctx, { sort, limit: 37 });
			const read = (text: string) => {
				const [way, , day, id] = text.split('_') as [string, string, string, string];
				return { direction: way === 'a' ? 'after' : 'before', day, id } as const;
			};
			for (;;) {
				there.push(...page.rows.map((row) => row.id));
				if (page.next === null) break;
				page = await listAgreements(ctx, { sort, limit: 37, cursor: read(page.next) });
			}
			expect(new Set(there).size).toBe(there.length);
			const back: string[] = page.rows.map((row) => row.id);
			while (page.previous !== null) {
				page = await listAgreements(ctx, { sort, limit: 37, cursor: read(page.previous) });
				back.unshift(...page.rows.map((row) => row.id));
			}
			expect(back, sort).toEqual(there);
		}
	});

	test('lose nothing and double nothing of what was there, while others record at the same time', async () => {
		const writer = { ...ctx, actor: { kind: 'program', name: 'test' } } as Ctx;
		const before = (await everyLine(ctx, {})).map((line) => line.id);
		let going = true;
		const recording = (async () => {
			const made: string[] = [];
			for (let index = 0; going && index < 60; index += 1)
				made.push(
					await putAgreement(writer, {
						title: `Selagi dibaca ${index}`,
						// Before, among and after what is being read.
						signedOn: addCalendarDays('2008-06-01', (index * 977) % 6700)
					})
				);
			return made;
		})();
		const seen = (await everyLine(ctx, {}, 10)).map((line) => line.id);
		going = false;
		const made = await recording;
		expect(new Set(seen).size).toBe(seen.length);
		expect(before.filter((id) => !seen.includes(id))).toEqual([]);
		const known = new Set([...before, ...made]);
		expect(seen.filter((id) => !known.has(id))).toEqual([]);
	});

	test('by relevance lose nothing either, though many match alike', async () => {
		const words = 'sintetis';
		const seen: string[] = [];
		let page = await listAgreements(ctx, { q: words, sort: 'relevance', limit: 40 });
		for (;;) {
			seen.push(...page.rows.map((row) => row.id));
			if (page.next === null) break;
			const [, , day, id, rank] = page.next.split('_') as [string, string, string, string, string];
			page = await listAgreements(ctx, {
				q: words,
				sort: 'relevance',
				limit: 40,
				cursor: { direction: 'after', day, id, rank }
			});
		}
		expect(new Set(seen).size).toBe(seen.length);
		expect(seen.length).toBe((await countRegister(ctx, { q: words })).total);
	});
});

describe('words find agreements', () => {
	let id: string;
	beforeAll(async () => {
		const writer = { ...ctx, actor: { kind: 'program', name: 'test' } } as Ctx;
		id = await putAgreement(writer, {
			title: 'Jaminan kesehatan semesta',
			instrument: 'mou',
			signedOn: '2017-01-01',
			partner: { name: 'BPJS Kesehatan', alias: 'Badan Penyelenggara Jaminan Sosial Kesehatan' }
		});
	});
	const found = async (q: string) =>
		(await listAgreements(ctx, { q, sort: 'relevance', limit: 50 })).rows.map((row) => row.id);

	test.each([
		'mou bpjs 2017',
		'nota kesepahaman bpjs',
		'badan penyelenggara jaminan sosial',
		'BPJS-Kesehatan',
		'kesehatan semesta',
		'"jaminan kesehatan"',
		'bpj seme'
	])('%s', async (q) => {
		expect(await found(q)).toContain(id);
	});

	test('words that are not there find nothing, and signs alone are no words', async () => {
		expect(await found('bpjs 2018')).not.toContain(id);
		expect(await found('!!! ///')).toEqual([]);
		expect(await found(`' or 1=1 --`)).toEqual([]);
	});

	test('a letter number is found whole and in parts', async () => {
		const { rows } = await database.owner.query(
			`select id, register_number from agreement where tenant_id = 1 and published_at is not null and disclosure = 'public' and register_number is not null order by id limit 1`
		);
		const { id: numbered, register_number: number } = rows[0] as { id: string; register_number: string };
		expect(await found(number)).toContain(numbered);
		expect(await found(number.replaceAll('/', ' '))).toContain(numbered);
	});
});

describe('one government and another', () => {
	test('plans made for a small one do not serve a large one: each has statements of its own', async () => {
		for (let round = 0; round < 12; round += 1)
			await listAgreements(await on(today, 2), { sort: '-signed_on', limit: 25 });
		await listAgreements(ctx, { sort: '-signed_on', limit: 25 });
		const { rows } = await database.app.query(
			`select name from pg_prepared_statements where statement like '%from published_agreement a%order by a.sort_day desc%'`
		);
		for (const { name } of rows) expect(name).toMatch(/_[12]$/);
	});
});
