import { beforeAll, describe, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { aFunding, anEntry, aProject, entered, granted, published } from '$tests/support/projects';
import { query } from '$lib/server/platform/database/builder';
import type { Ctx } from '$lib/server/platform/context';
import { listProjects } from './projects';
import { addProjectParty } from './name-parties';
import {
	countProjectFacets,
	listOfficeDonors,
	listPlacedProjects,
	listPublishedDonors,
	noSearch,
	readProjectSearch
} from './search-projects';

const database = useDatabase();
let ctx: Ctx;

const search = (words: Record<string, string>) => readProjectSearch((name) => words[name]);
const titles = async (words: Record<string, string>) =>
	(await listProjects(ctx, { limit: 50 }, search(words))).rows.map(({ title }) => title.id);
const counts = async (words: Record<string, string> = {}) => {
	const found = await countProjectFacets(ctx, search(words));
	return (facet: string) =>
		Object.fromEntries(
			found.filter((one) => one.facet === facet).map(({ name, value, real }) => [name ?? value, real])
		);
};

beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02' });
	const made = async (title: string, over: object, currency: string, year: string, loan = false) => {
		const id = await aProject(ctx, { title_id: title, location: 'Kecamatan Timur', ...over });
		const funding = await aFunding(ctx, id, {
			currency,
			partner: { name: `Donor ${title}`, kind: 'foreign_institution', country: 'DE' },
			...(loan ? { instrument: 'loan', channel: 'on_lent' } : {})
		});
		await entered(
			ctx,
			id,
			anEntry(funding, '100.00', { happened_on: `${year}-06-01`, money: { amount: '100.00', currency } })
		);
		await published(ctx, id);
		return id;
	};
	await made('Landfill', { sector: 'solid_waste', latitude: '-1.66', longitude: '103.58' }, 'EUR', '2024');
	await made('Sewerage', { sector: 'wastewater' }, 'EUR', '2025', true);
	await made(
		'Drainage',
		{ sector: 'settlements', stage: 'closed', location: 'Kecamatan Barat' },
		'USD',
		'2025'
	);
	const hidden = await aProject(ctx, { title_id: 'Hidden' });
	granted(
		await addProjectParty(ctx, hidden, {
			role: 'funding',
			partner: { name: 'Donor Tersembunyi', kind: 'foreign_institution', country: 'JP' }
		})
	);
});

describe('finding projects', () => {
	test('by words of title, place and party, and by every choice alone and together', async () => {
		expect(await titles({ q: 'sewer' })).toEqual(['Sewerage']);
		expect(await titles({ q: 'donor landfill' })).toEqual(['Landfill']);
		expect(await titles({ q: 'kecamatan timur' })).toEqual(['Landfill', 'Sewerage']);
		expect(await titles({ year: '2025' })).toEqual(['Drainage', 'Sewerage']);
		expect(await titles({ instrument: 'loan' })).toEqual(['Sewerage']);
		expect(await titles({ instrument: 'reported' })).toEqual([]);
		expect(await titles({ stage: 'closed', year: '2025' })).toEqual(['Drainage']);
		expect(await titles({ location: 'Kecamatan Barat', sector: 'wastewater' })).toEqual([]);
	});

	test('each number says what choosing it would leave', async () => {
		const all = await counts();
		expect(all('all')).toEqual({ '': 3 });
		expect(all('year')).toEqual({ '2024': 1, '2025': 2 });
		expect(all('instrument')).toEqual({ grant: 2, loan: 1 });
		for (const facet of ['sector', 'stage', 'year', 'instrument', 'location'] as const)
			for (const [value, count] of Object.entries(all(facet)))
				expect((await titles({ [facet]: value })).length, `${facet} ${value}`).toBe(count);
		const narrowed = await counts({ year: '2025' });
		expect(narrowed('all')).toEqual({ '': 2 });
		// The chosen facet keeps its other values; the others are narrowed by it.
		expect(narrowed('year')).toEqual({ '2024': 1, '2025': 2 });
		expect(narrowed('sector')).toEqual({ wastewater: 1, settlements: 1 });
	});

	test('a party that is renamed is found by its new name, and no more by the one before', async () => {
		const rename = (from: string, to: string) =>
			ctx.db.write((uow) => {
				uow.add(query.updateTable('partner').set({ name: to }).where('name', '=', from));
				uow.audit({
					at: ctx.clock.now(),
					actor: { id: null, role: 'test' },
					event: 'PARTNER_RENAMED',
					subject: { kind: 'partner', id: to },
					data: {}
				});
			});
		await rename('Donor Sewerage', 'Badan Sungai');
		expect(await titles({ q: 'badan sungai' })).toEqual(['Sewerage']);
		expect(await titles({ q: 'donor sewerage' })).toEqual([]);
		await rename('Badan Sungai', 'Donor Sewerage');
	});

	test('words that mean nothing are as if they had not been said', () => {
		expect(search({ donor: 'x', year: '12', sector: 'sihir', instrument: 'uang', stage: '?' })).toEqual(
			noSearch
		);
	});

	test('what is not published stands in no list, number, map or table of donors', async () => {
		expect(await titles({ q: 'hidden' })).toEqual([]);
		expect((await listPlacedProjects(ctx)).map(({ title }) => title.id)).toEqual([
			'Landfill',
			'Drainage',
			'Sewerage'
		]);
		const names = (await listPublishedDonors(ctx)).map(({ name, projects }) => [name, projects]);
		expect(names).toEqual([
			['Donor Drainage', 1],
			['Donor Landfill', 1],
			['Donor Sewerage', 1]
		]);
		expect(granted(await listOfficeDonors(ctx)).map(({ name }) => name)).toContain('Donor Tersembunyi');
	});
});
