import { beforeAll, expect, test } from 'vitest';
import { aContext } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { aFunding, aProject, published } from '$tests/support/projects';
import { changeAgreement, putAgreement } from '$tests/support/register';
import type { Ctx } from '$lib/server/platform/context';
import { newId } from '$lib/server/platform/ids';
import { shareCardOf } from './share-cards';

const database = useDatabase();
let ctx: Ctx;
beforeAll(async () => {
	ctx = await aContext(database, { today: '2026-03-02' });
});

test.each([
	['unpublished', { published: false, disclosure: 'public' }],
	['withheld', { published: true, disclosure: 'restricted' }],
	['secret', { published: true, disclosure: 'secret' }]
])('an agreement that is %s has no picture', async (_, fate) => {
	const partner = { name: `Mitra Rahasia ${newId()}`, published: false };
	const id = await putAgreement(ctx, { title: 'Rahasia', partner, ...fate });
	expect(await shareCardOf(ctx, 'agreement', id)).toBeUndefined();
	expect(await shareCardOf(ctx, 'project', id)).toBeUndefined();
});

test('a published one shows what stands at the head of its page, and nothing any more once it is withheld', async () => {
	const partner = { name: 'Kota Contoh Seberang', published: true };
	const id = await putAgreement(ctx, { title: 'Contoh air bersih', partner, signedOn: '2024-05-06' });
	const card = await shareCardOf({ ...ctx, language: 'en' }, 'agreement', id);
	expect(card).toMatchObject({ title: 'Contoh air bersih' });
	expect(card!.facts[0]!.value).toContain('Kota Contoh Seberang');
	await changeAgreement(ctx, id, { disclosure: 'restricted' });
	expect(await shareCardOf(ctx, 'agreement', id)).toBeUndefined();
});

test('a project has one while it is public; the money that its instruments hold is not on it', async () => {
	const id = await aProject(ctx, { title_id: 'Contoh kolam olah' });
	await aFunding(ctx, id, {
		title: 'Hibah rahasia',
		register_number: 'REG-RAHASIA',
		register_on: '2026-01-02'
	});
	expect(await shareCardOf(ctx, 'project', id)).toBeUndefined();
	await published(ctx, id);
	const card = await shareCardOf(ctx, 'project', id);
	expect(card?.title).toBe('Contoh kolam olah');
	expect(JSON.stringify(card)).not.toMatch(/rahasia/i);
});

test.each([
	['door', 'satu-pintu', true],
	['door', 'lain', false],
	['country', 'JP', true],
	['country', 'jp', false],
	['country', '../..', false],
	['partner', 'x', false],
	['innovation', newId(), false],
	['initiative', newId(), false]
] as const)('a picture of %s %s: %s', async (kind, id, isThere) => {
	expect((await shareCardOf(ctx, kind, id)) !== undefined).toBe(isThere);
});
