import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '$lib/server/platform/database/builder';
import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { putAgreement } from '$tests/support/register';
import { searchEverything } from './search-everything';

const database = useDatabase();
let ctx: Ctx;
let writer: Ctx;
const project = newId();

const made = { at: new Date(), actor: { id: null, role: 'test' }, event: 'FACTS_SEEDED' as const };

beforeAll(async () => {
	ctx = { ...(await aContext(database, { today: '2026-11-21' })), actor: { kind: 'anonymous' } };
	writer = { ...ctx, actor: { kind: 'program', name: 'test' } } as Ctx;
	await putAgreement(writer, { title: 'Pengolahan sampah pasar', partner: { name: 'BPJS Kesehatan' } });
	await putAgreement(writer, { title: 'Perkara tersembunyi', disclosure: 'secret' });
	await writer.db.write((uow) => {
		uow.add(
			query.insertInto('project').values({
				id: project,
				title: JSON.stringify({ id: 'TPA Talang Gulo', en: 'Talang Gulo landfill' }),
				sector: 'persampahan',
				is_published: true
			})
		);
		uow.add(
			query.insertInto('innovation').values({
				id: newId(),
				name: 'Kampung Bantar',
				is_published: true,
				summary: JSON.stringify({ id: 'bersih, aman, pintar', en: 'clean, safe, smart' })
			})
		);
		uow.add(
			query
				.insertInto('country_profile')
				.values({ id: newId(), country: 'SG', standing: 'strategic_partner' })
		);
		uow.audit({ ...made, subject: { kind: 'project', id: project } });
	});
});

const titles = async (words: string) => {
	const found = await searchEverything(ctx, words);
	return {
		how: found.instead?.how,
		all: [...found.agreements, ...found.records].map(({ title }) => title)
	};
};

describe('one search over everything public', () => {
	test('finds projects and innovations by either language, a country and a procedure by their names', async () => {
		expect((await titles('landfill')).all).toEqual(['TPA Talang Gulo']);
		expect((await titles('talang gulo')).all).toEqual(['TPA Talang Gulo']);
		expect((await titles('bantar pintar')).all).toEqual(['Kampung Bantar']);
		expect((await searchEverything(ctx, 'singapura')).countries).toEqual(['SG']);
		expect((await searchEverything(ctx, 'Singapore')).countries).toEqual(['SG']);
		expect((await searchEverything(ctx, 'ksdpk')).procedures).toEqual(['ksdpk']);
	});

	test('takes a slip of the finger for the word that was meant, and says so', async () => {
		expect(await titles('bpsj')).toEqual({ how: 'corrected', all: ['Pengolahan sampah pasar'] });
		expect(await titles('kampnug')).toEqual({ how: 'corrected', all: ['Kampung Bantar'] });
	});

	test('shows what holds some of the words, in another of their forms, where nothing holds all', async () => {
		expect(await titles('pengelolaan sampahnya')).toEqual({
			how: 'partial',
			all: ['Pengolahan sampah pasar', 'TPA Talang Gulo']
		});
	});

	test('neither finds nor suggests what is not published', async () => {
		for (const words of ['tersembunyi', 'tersembunyl', 'perkaar'])
			expect(await titles(words)).toEqual({ how: undefined, all: [] });
	});

	test('finds a record by what it says now and no longer by what it said', async () => {
		await writer.db.write((uow) => {
			uow.add(
				query
					.updateTable('project')
					.set({ title: JSON.stringify({ id: 'Jembatan Aurduri', en: 'Aurduri bridge' }) })
					.where('id', '=', project)
			);
			uow.audit({ ...made, event: 'PROJECT_CHANGED', subject: { kind: 'project', id: project } });
		});
		expect((await titles('aurduri')).all).toEqual(['Jembatan Aurduri']);
		expect((await titles('landfill')).all).toEqual([]);
	});
});
