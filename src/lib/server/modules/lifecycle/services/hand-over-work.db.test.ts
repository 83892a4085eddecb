import { beforeAll, describe, expect, test } from 'vitest';
import { aContext, aPerson, as } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { handOverWork, previewHandover } from './hand-over-work';
import { makeHandoverMemo } from './handover-memo';

const database = useDatabase();
const today = '2026-11-20';
let ctx: Ctx;
let admin: Ctx;
let leaving: string;
let coming: string;

beforeAll(async () => {
	ctx = await aContext(database, { today });
	admin = as(ctx, await aPerson(ctx, 'admin'));
	leaving = (await aPerson(ctx, 'cooperation_officer', { name: 'Contoh Berangkat' })).id;
	coming = (await aPerson(ctx, 'registrar', { name: 'Contoh Datang' })).id;
	await ctx.db.write((uow) => {
		uow.add(
			query.insertInto('obligation').values({
				id: newId(),
				subject_kind: 'sitting',
				subject_id: newId(),
				subject_title: JSON.stringify({ id: 'Rapat', en: 'Sitting' }),
				kind: 'follow_up',
				what: 'Menyurati kementerian',
				owner_person_id: leaving,
				due_on: '2026-12-01',
				series_id: newId(),
				created_at: new Date(),
				updated_at: new Date()
			})
		);
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'OBLIGATION_MADE',
			subject: { kind: 'obligation' }
		});
	});
});

const wish = () => ({ from: leaving, to: coming, lastDay: today, decree: 'SK 800/1/2026' });

describe('handing work over', () => {
	test('is seen before it counts, and changes nothing until then', async () => {
		const seen = await previewHandover(admin, wish());
		expect(seen).toMatchObject({
			made: [],
			items: { roles: [{ role: 'cooperation_officer' }], duties: [{ what: 'Menyurati kementerian' }] }
		});
		const grants = await ctx.db.rows(
			query.selectFrom('role_grant').select('valid_to').where('person_id', '=', leaving)
		);
		expect(grants).toEqual([{ valid_to: null }]);
	});

	test('needs a decree, another person and a day that is not long past', async () => {
		for (const [change, field] of [
			[{ decree: '' }, 'decree'],
			[{ to: leaving }, 'to'],
			[{ lastDay: '2026-10-01' }, 'last_day']
		] as const)
			expect(await handOverWork(admin, { ...wish(), ...change })).toMatchObject({
				refused: 'VALIDATION_FAILED',
				details: { errors: [{ field }] }
			});
	});

	test('is the administrator’s alone, and never of the own work', async () => {
		const officer = as(ctx, await aPerson(ctx, 'cooperation_officer'));
		expect(await handOverWork(officer, wish())).toMatchObject({ refused: 'NOT_ALLOWED' });
		const own = admin.actor.kind === 'person' ? admin.actor.id : '';
		expect(await handOverWork(admin, { ...wish(), from: own })).toMatchObject({ refused: 'OWN_ACCESS' });
	});

	test('passes roles from the next day on and open obligations at once, and prints what it was', async () => {
		const done = await handOverWork(admin, wish());
		if (isRefusal(done)) throw new Error(done.refused);
		const rolesOf = (person: string) =>
			ctx.db.rows(
				query
					.selectFrom('role_grant')
					.select(['role', 'valid_from', 'valid_to'])
					.where('person_id', '=', person)
					.orderBy('role')
			);
		expect(await rolesOf(leaving)).toMatchObject([{ role: 'cooperation_officer', valid_to: today }]);
		expect(await rolesOf(coming)).toMatchObject([
			{ role: 'cooperation_officer', valid_from: '2026-11-21', valid_to: null },
			{ role: 'registrar' }
		]);
		const owners = await ctx.db.rows(query.selectFrom('obligation').select('owner_person_id'));
		expect(owners).toEqual([{ owner_person_id: coming }]);
		const memo = await makeHandoverMemo(admin, done.id);
		if (isRefusal(memo)) throw new Error(memo.refused);
		expect(memo.bytes.toString('latin1', 0, 5)).toBe('%PDF-');
		expect(await previewHandover(admin, wish())).toMatchObject({
			made: [{ fromName: 'Contoh Berangkat', toName: 'Contoh Datang' }],
			items: { roles: [], duties: [] }
		});
	});
});
