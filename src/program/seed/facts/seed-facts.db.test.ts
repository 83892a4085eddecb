import { beforeAll, describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { factId } from './fact-rows';
import type { Facts } from './fact-shapes';
import { readFacts } from './read-facts';
import { seedFacts } from './seed-facts';

const directory = 'db/seeds/jambi';
const database = useDatabase();
let ctx: Ctx;
let facts: Facts;

beforeAll(async () => {
	ctx = await aContext(database);
	facts = await readFacts(directory);
	await seedFacts(ctx, directory);
});

const tables = [
	'source',
	'further_source',
	'claim',
	'partner',
	'partner_alias',
	'agreement',
	'agreement_party',
	'search_entry',
	'register_entry',
	'partner_entry',
	'office_holder',
	'country_profile',
	'membership',
	'membership_office',
	'membership_meeting',
	'visit',
	'visit_delegate',
	'visit_statement',
	'project',
	'project_party',
	'funding_report',
	'training_programme',
	'cohort',
	'initiative',
	'innovation',
	'award'
] as const;

async function rowsPerTable(): Promise<Record<string, number>> {
	const counted: Record<string, number> = {};
	for (const table of tables) {
		const row = await ctx.db.first(query.selectFrom(table).select((eb) => eb.fn.countAll<number>().as('n')));
		counted[table] = Number(row?.n);
	}
	return counted;
}

/** Every row of every file: its table, its id and the sources it names. */
function everyFact(): { table: string; id: string; sources: string[] }[] {
	const fact = (table: string, key: string, sources: readonly string[]) => ({
		table,
		id: factId(table, key),
		sources: [...sources]
	});
	const { partners, agreements, origin, outward, projects, training } = facts;
	const smartCity = facts['smart-city'];
	return [
		...partners.partners.map((one) => fact('partner', one.key, one.source)),
		...agreements.agreements.map((one) => fact('agreement', one.key, one.source)),
		...origin.officeHolders.map((one) => fact('office_holder', one.key, one.source)),
		...outward.countries.map((one) => fact('country_profile', `${one.country}/${one.standing}`, one.source)),
		...outward.memberships.map((one) => fact('membership', one.partner, one.source)),
		...outward.offices.map((one) => fact('membership_office', one.key, one.source)),
		...outward.meetings.map((one) => fact('membership_meeting', one.key, one.source)),
		...outward.visits.map((one) => fact('visit', one.key, one.source)),
		...projects.projects.map((one) => fact('project', one.key, one.source)),
		...projects.projects.flatMap((one) =>
			one.reports.map((report) => fact('funding_report', `${one.key}/${report.key}`, report.source))
		),
		...training.programmes.map((one) => fact('training_programme', one.key, one.source)),
		...training.cohorts.map((one) => fact('cohort', one.key, one.source)),
		...smartCity.initiatives.map((one) => fact('initiative', one.key, one.source)),
		...smartCity.innovations.map((one) => fact('innovation', one.key, one.source)),
		...smartCity.awards.map((one) => fact('award', one.key, one.source)),
		...Object.values(facts).flatMap((file) =>
			'claims' in file ? file.claims.map((one) => fact('claim', one.key, one.source)) : []
		)
	];
}

describe("the demonstration tenant's facts", () => {
	test('every row of the files is in the database with exactly the sources it names', async () => {
		const wanted = everyFact();
		expect(wanted.length).toBeGreaterThan(100);
		for (const { table, id, sources } of wanted) {
			const [row] = (
				await database.owner.query<{ sources: string[] }>(
					`select array(
						select s.key from source s where s.tenant_id = 1 and (s.id = t.source_id
							or exists (select from further_source f where f.tenant_id = 1 and f.subject_kind = $2 and f.subject_id = t.id and f.source_id = s.id))
					) as sources from "${table}" t where t.tenant_id = 1 and t.id = $1`,
					[id, table]
				)
			).rows;
			expect(row?.sources.toSorted(), `${table} ${id}`).toEqual(sources.toSorted());
		}
	});

	test('loading them again doubles nothing and overwrites no correction', async () => {
		const before = await rowsPerTable();
		await ctx.db.write((uow) => {
			uow.add(
				query
					.updateTable('partner')
					.set({ short_name: 'BPJS-K' })
					.where('id', '=', factId('partner', 'bpjs-kesehatan'))
			);
			uow.audit({
				at: new Date(),
				actor: { id: null, role: 'test' },
				event: 'FACTS_SEEDED',
				subject: { kind: 'test' }
			});
		});
		await seedFacts(ctx, directory);
		expect(await rowsPerTable()).toEqual(before);
		const corrected = await ctx.db.first(
			query.selectFrom('partner').select('short_name').where('id', '=', factId('partner', 'bpjs-kesehatan'))
		);
		expect(corrected?.short_name).toBe('BPJS-K');
	});

	test('who is only counted in an article is no partner', async () => {
		const names = (await ctx.db.rows(query.selectFrom('partner').select('name'))).map((row) => row.name);
		expect(names).toContain('Kementerian PUPR RI');
		expect(names.join(' ')).not.toMatch(/beberapa|several|unnamed|pemda/i);
	});

	test('the named agreements of 2017 hold what the source says and no more', async () => {
		const rows = await ctx.db.rows(
			query.selectFrom('published_agreement').selectAll().where('year', '=', 2017).orderBy('parties_line')
		);
		expect(rows.map((row) => [row.parties_line?.split(' — ')[1], row.instrument])).toEqual([
			['BPJS Kesehatan', 'mou'],
			['Kemenkominfo RI', 'pks'],
			['Kementerian PUPR RI', 'pks'],
			['Politeknik Negeri Sriwijaya', 'mou'],
			['Polresta Jambi', 'pks']
		]);
		for (const row of rows) {
			expect(row).toMatchObject({
				origin: 'source',
				legal_regime: 'pp_50_2007',
				type: null,
				title: null,
				signed_on: '2017-01-01',
				signed_precision: 'year',
				term_known: false,
				ends_on: null,
				register_number: null,
				is_example: false
			});
			expect(row.source_id).toBe(factId('source', 'serujambi2018'));
		}
	});

	test('figures that differ stand beside one another, each with its measure and year', async () => {
		const sewerage = await ctx.db.rows(
			query
				.selectFrom('published_funding_report')
				.select(['measure', 'amount', 'currency', 'as_of_year', 'sources'])
				.where('project_id', '=', factId('project', 'ipal-jambi-timur'))
				.orderBy('as_of_year')
		);
		expect(sewerage.map((row) => [row.measure, Number(row.amount), row.currency, row.as_of_year])).toEqual([
			['aid_reported', 625e9, 'IDR', 2018],
			['project_budget_reported', 650e9, 'IDR', 2019]
		]);
		const smartCity = await ctx.db.rows(
			query
				.selectFrom('published_claim')
				.select(['measure', 'value'])
				.where('subject_kind', '=', 'smart_city')
				.where('value', 'is not', null)
				.orderBy('measure')
		);
		expect(smartCity.map((row) => [row.measure, Number(row.value)])).toEqual([
			['programmes_needed', 50],
			['programmes_running', 40],
			['programmes_still_to_develop', 50]
		]);
	});

	test('a city is never recorded as a member of a body of the United Nations', async () => {
		const rows = await ctx.db.rows(query.selectFrom('published_membership').selectAll().orderBy('name'));
		expect(rows.filter((row) => row.standing === 'partner').map((row) => row.name)).toEqual([
			'UN Habitat',
			'UNESCAP'
		]);
		for (const row of rows) if (row.standing === 'partner') expect(row.why).not.toBeNull();
	});

	test('persons of the sources are history: nobody of them holds an office today or ever acted here', async () => {
		const standing = await ctx.db.rows(
			query
				.selectFrom('office_holder')
				.select('name')
				.where((eb) =>
					eb.or([
						eb('valid_to', 'is', null),
						eb('valid_to', '>', '2023-05-31'),
						eb('person_id', 'is not', null)
					])
				)
		);
		expect(standing).toEqual([]);
		const history = await ctx.db.rows(
			query.selectFrom('published_office_history').selectAll().orderBy('office')
		);
		expect(history.map((row) => [row.name, row.last_seen, row.last_seen_precision])).toEqual([
			['Maulana', '2023-05-01', 'month'],
			['Mariani Yanti, Ph.D', '2018-07-01', 'month'],
			['Syarif Fasha', '2023-05-01', 'month']
		]);
	});

	test('nothing of it is marked as an example, and another region sees none of it', async () => {
		const other = await aContext(database, { tenant: 2 });
		for (const table of ['published_visit', 'published_project', 'published_cohort'] as const) {
			const rows = await ctx.db.rows(
				query.selectFrom(table).select(['is_example', sql`sources`.as('sources')])
			);
			expect(rows.length).toBeGreaterThan(1);
			for (const row of rows) {
				expect(row.is_example).toBe(false);
				expect(row.sources).not.toEqual([]);
			}
			expect(await other.db.rows(query.selectFrom(table).select('is_example'))).toEqual([]);
		}
		expect(await other.db.rows(query.selectFrom('published_source').select('key'))).toEqual([]);
	});
});
