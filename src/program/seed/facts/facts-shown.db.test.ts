import { beforeAll, describe, expect, test } from 'vitest';
import { apiV1 } from '../../../api/v1/app';
import { conflictingFigures, listProjects } from '$lib/server/modules/funding';
import {
	countryOverviews,
	doorFigures,
	listAllClaims,
	listNewestAgreements,
	listSourcesWithFacts,
	registerFigures
} from '$lib/server/modules/portal';
import { countryView, mayBecomeObligation } from '$lib/server/modules/relations';
import { indexAgreement } from '$lib/server/modules/cooperation';
import { SettableClock } from '$lib/server/platform/clock';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { installPlant, type Plant } from '$lib/server/platform/plant';
import { TenantDirectory } from '$lib/server/platform/tenants';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { factId } from './fact-rows';
import { seedFacts } from './seed-facts';

const database = useDatabase();
const api = apiV1();
let ctx: Ctx;

beforeAll(async () => {
	ctx = await aContext(database);
	await seedFacts(ctx, 'db/seeds/jambi');
	installPlant({
		config: { namedStatements: true, origin: 'http://127.0.0.1:3000', mode: 'demo' },
		pools: { app: database.app },
		clock: new SettableClock('2026-11-21'),
		tenants: new TenantDirectory(database.app),
		files: ctx.files,
		log: { error: () => {} }
	} as unknown as Plant);
});

type Row = { id: string; example: boolean; sources: { publisher: string; key: string }[] };
type List = { data: Row[]; page: { next: string | null } };
type Register = {
	agreements: { published: number; recorded: number; reported: number };
	partners: { published: number };
};

const ask = (path: string, language = 'id') =>
	api.request(`http://127.0.0.1:3000${path}`, { headers: { 'accept-language': language } });
const read = async <Answer = List>(path: string, language?: string): Promise<Answer> => {
	const answer = await ask(path, language);
	expect(answer.status, path).toBe(200);
	return (await answer.json()) as Answer;
};

const lists = [
	'/projects',
	'/training-programmes',
	'/cohorts',
	'/memberships',
	'/visits',
	'/initiatives',
	'/innovations'
];

describe('what anybody may read through the API', () => {
	test.each(lists)('%s: every row names its sources and says that it is no example', async (path) => {
		const { data, page } = await read(path);
		expect(data.length).toBeGreaterThan(0);
		expect(page.next).toBeNull();
		for (const row of data) {
			expect(row.example).toBe(false);
			expect(row.sources.length).toBeGreaterThan(0);
			expect(row.sources[0]!.publisher).not.toBe('');
		}
	});

	test.each(lists)('%s: read one by one it is the same list, in the same order', async (path) => {
		const whole = (await read(path)).data.map((row) => row.id);
		const walked: string[] = [];
		for (let cursor = ''; ;) {
			const { data, page } = await read(`${path}?limit=1${cursor}`);
			walked.push(...data.map((row) => row.id));
			if (page.next === null) break;
			cursor = `&cursor=${encodeURIComponent(page.next)}`;
		}
		expect(walked).toEqual(whole);
	});

	test.each(['limit=0', 'limit=101', 'limit=x', 'cursor=x', 'cursor=W10', 'cursor=WyJhIiwiYiJd'])(
		'a list asked for with %s is refused with a code',
		async (asked) => {
			const answer = await ask(`/visits?${asked}`);
			expect(answer.status).toBe(422);
			expect(answer.headers.get('content-type')).toContain('application/problem+json');
			expect(await answer.json()).toMatchObject({ code: 'VALIDATION_FAILED' });
		}
	);

	test('a cursor made up with a wrong day or a foreign text gives an empty part and no fault', async () => {
		for (const sort of ['9999-99-99', "x' or 1=1", '']) {
			const cursor = Buffer.from(JSON.stringify([sort, factId('visit', 'x')])).toString('base64url');
			for (const path of lists) expect((await ask(`${path}?cursor=${cursor}`)).status).toBe(200);
		}
	});

	test('a project is found by the id of its page, and what is not there is not found', async () => {
		const id = factId('project', 'tpa-talang-gulo');
		expect(await read(`/projects/${id}`)).toMatchObject({ id, example: false });
		for (const unknown of ['x', factId('project', 'x')])
			expect((await ask(`/projects/${unknown}`)).status).toBe(404);
	});

	test('texts follow the language that is asked for, codes never do', async () => {
		const [id, en] = await Promise.all(
			['id', 'en'].map((language) =>
				read<{ data: { title: string; sector: string }[] }>('/projects', language)
			)
		);
		expect(id!.data.map((row) => row.sector)).toEqual(en!.data.map((row) => row.sector));
		expect(id!.data[0]!.title).not.toBe(en!.data[0]!.title);
	});
});

describe('reported figures and recorded ones', () => {
	test('the door shows what the sources report, each with its source', async () => {
		const { countries } = await countryOverviews(ctx);
		const { agreements, aid, trained } = await doorFigures(ctx, countries);
		expect(agreements.map((claim) => claim.value)).toEqual(['9', '14']);
		expect(aid?.report).toMatchObject({
			amount: '13400000',
			currency: 'EUR',
			asOfYear: 2018,
			partner: 'KfW'
		});
		expect(trained).toMatchObject({ value: '300', bound: null });
		const strategic = countries.filter((one) =>
			one.standings.some(({ standing }) => standing === 'strategic_partner')
		);
		expect(strategic.map((one) => one.country).toSorted()).toEqual(['CN', 'DE', 'DK', 'KR', 'SG']);
		for (const shown of [...agreements, aid!.report, trained!, ...strategic[0]!.standings])
			expect(shown.sources.length).toBeGreaterThan(0);
	});

	test('no claim is ever in a recorded figure, and an example is in none', async () => {
		const before = await registerFigures(ctx);
		expect(before.agreements).toEqual({ published: 6, recorded: 0, reported: 6 });
		const example = newId();
		await ctx.db.write((uow) => {
			uow.add(
				query.insertInto('claim').values({
					id: newId(),
					subject_kind: 'agreements',
					measure: 'mou_signed',
					wording: JSON.stringify({ id: 'MoU', en: 'MoU' }),
					value: '5000',
					source_id: factId('source', 'antara2018')
				})
			);
			uow.add(
				query.insertInto('agreement').values({
					id: example,
					instrument: 'mou',
					legal_regime: 'pp_28_2018',
					fact: 'in_force',
					year: 2026,
					published_at: ctx.clock.now(),
					is_example: true,
					created_at: ctx.clock.now(),
					updated_at: ctx.clock.now()
				})
			);
			uow.add(
				query.insertInto('visit').values({
					id: newId(),
					direction: 'incoming',
					country: 'SG',
					title: JSON.stringify({ id: 'Contoh', en: 'Example' }),
					is_published: true,
					is_example: true
				})
			);
			indexAgreement(uow, ctx, example);
			uow.audit({
				at: new Date(),
				actor: { id: null, role: 'test' },
				event: 'FACTS_SEEDED',
				subject: { kind: 'test' }
			});
		});
		expect(await registerFigures(ctx)).toEqual(before);
		const { register } = await read<{ register: Register }>('/stats');
		expect(register.agreements).toEqual(before.agreements);
		// The example stands in the list, marked; so does the visit.
		expect((await listNewestAgreements(ctx, 1))[0]).toMatchObject({ isExample: false });
		expect((await read('/visits')).data.filter((row) => row.example)).toHaveLength(1);
		const { countries } = await countryOverviews(ctx);
		expect(countries.find((one) => one.country === 'SG')?.visits).toBe(2);
	});

	test('every claim of the figures page names its source', async () => {
		const { claims } = await read<{ claims: { sources: unknown[]; wording: string }[] }>('/stats', 'en');
		expect(claims.length).toBeGreaterThan(25);
		for (const claim of claims) expect(claim.sources.length, claim.wording).toBeGreaterThan(0);
		expect((await listAllClaims(ctx)).length).toBe(claims.length);
	});

	test('two measures of one work are no conflict', async () => {
		const { rows } = await listProjects(ctx, { limit: 100 });
		expect(rows).toHaveLength(4);
		for (const project of rows) expect(conflictingFigures(project.reports)).toEqual([]);
	});
});

describe('what the pages tell', () => {
	test("a country's page has the visit, what was offered and wished, and only the offer may become an obligation", async () => {
		const { standings, visits } = await countryView(ctx, 'SG');
		expect(standings.map((one) => one.standing)).toEqual([
			'strategic_partner',
			'training_destination',
			'human_resources'
		]);
		const reception = visits.find((visit) => visit.id === factId('visit', 'the-rising-50'))!;
		expect(reception.answersVisitId).toBe(factId('visit', 'mayor-to-singapore'));
		expect(reception.delegates.filter(({ side }) => side === 'guest').map(({ name }) => name)).toEqual([
			'Dr Mohamad Maliki Osman',
			'Mark Low'
		]);
		expect(reception.statements.map((one) => [one.kind, mayBecomeObligation(one)])).toEqual([
			['offered', true],
			['planned', false],
			['wished', false],
			['wished', false]
		]);
	});

	test('each source is shown with what it says and what rests on it', async () => {
		const sources = await listSourcesWithFacts(ctx);
		const seru = sources.find(({ source }) => source.key === 'serujambi2018')!;
		expect(seru.records.filter(({ kind }) => kind === 'agreement')).toHaveLength(5);
		expect(seru.claims.map((claim) => claim.value).filter(Boolean)).toEqual(['9', '14']);
		for (const { source, claims, records } of sources)
			expect(claims.length + records.length, source.key).toBeGreaterThan(0);
	});
});
