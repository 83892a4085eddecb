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
		for (const [what, isPersonal] of [
			['Menyurati kementerian', false],
			['Laporkan gratifikasi: Vas', true]
		] as const)
			uow.add(
				query.insertInto('obligation').values({
					id: newId(),
					subject_kind: isPersonal ? 'visit' : 'sitting',
					subject_id: newId(),
					subject_title: JSON.stringify({ id: 'Rapat', en: 'Sitting' }),
					kind: isPersonal ? 'report' : 'follow_up',
					what,
					owner_person_id: leaving,
					is_personal: isPersonal,
					due_on: '2026-12-01',
					series_id: newId(),
					created_at: new Date(),
					updated_at: new Date()
				})
			);
		uow.audit({
			at: new Date(),
			actor: { id: null, role: 'test' },
			event: 'OBLIGATION_ADDED',
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
			items: {
				roles: [{ role: 'cooperation_officer' }],
				duties: [{ what: 'Menyurati kementerian' }],
				personal: [{ what: 'Laporkan gratifikasi: Vas' }]
			}
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
		const memo = await makeHandoverMemo(admin, done.id);
		if (isRefusal(memo)) throw new Error(memo.refused);
		expect(memo.bytes.toString('latin1', 0, 5)).toBe('%PDF-');
		expect(await previewHandover(admin, wish())).toMatchObject({
			made: [{ fromName: 'Contoh Berangkat', toName: 'Contoh Datang' }],
			items: { roles: [], duties: [] }
		});
	});

	test('leaves the report of a gift with whoever received it (UU 20/2001 art. 12C)', async () => {
		const duties = await ctx.db.rows(
			query.selectFrom('obligation').select(['what', 'owner_person_id']).orderBy('what')
		);
		expect(duties).toEqual([
			{ what: 'Laporkan gratifikasi: Vas', owner_person_id: leaving },
			{ what: 'Menyurati kementerian', owner_person_id: coming }
		]);
		const made = await previewHandover(admin, wish());
		expect(isRefusal(made) ? [] : made.made[0]!.items.personal).toMatchObject([
			{ what: 'Laporkan gratifikasi: Vas' }
		]);
	});

	test('names a power of attorney, which its own letter gave, and passes none on', async () => {
		const [letter, giver] = [newId(), newId()];
		await database.owner.query(
			`insert into office_holder (tenant_id, id, office, person_id, name, title, capacity, valid_from)
				values (1, $1, 'head_of_region', $2, 'Contoh Datang', 'Wali Kota', 'definitive', '2025-02-20')`,
			[giver, coming]
		);
		await database.owner.query(
			`insert into power_of_attorney (tenant_id, id, number, given_on, giver_id, receiver_id, receiver_name, receiver_title, scope, valid_from)
				values (1, $1, 'K-9', '2026-01-01', $2, $3, 'Contoh Berangkat', 'Kepala Bagian', 'Sampah', '2026-01-01')`,
			[letter, giver, leaving]
		);
		expect(await previewHandover(admin, wish())).toMatchObject({
			items: { byDecree: [{ kind: 'power', title: 'K-9: Sampah' }] }
		});
		expect(isRefusal(await handOverWork(admin, { ...wish(), decree: 'SK 800/2/2026' }))).toBe(false);
		const held = await ctx.db.rows(query.selectFrom('power_of_attorney').select('receiver_id'));
		expect(held).toEqual([{ receiver_id: leaving }]);
	});
});
