import { randomUUID } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aContext, aPerson, as } from '$tests/support/context';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	changePassword,
	makeOwnToken,
	ownPassword,
	recogniseSession,
	recogniseToken,
	signIn
} from '$lib/server/modules/identity';

const database = useDatabase();
const old = 'rakit tambang lumbung';
const next = 'tujuh lampion hanyut';

/** An officer with an account, in as many governments as asked for. */
async function anOfficer(...tenants: (1 | 2)[]): Promise<{ email: string; in: Ctx[] }> {
	const email = `${randomUUID()}@contoh.example`;
	const account = randomUUID();
	await database.owner.query('insert into account (id, email, password_hash) values ($1, $2, $3)', [
		account,
		email,
		await hash(old)
	]);
	const contexts: Ctx[] = [];
	for (const tenant of tenants) {
		const ctx = await aContext(database, { tenant });
		const actor = await aPerson(ctx, 'cooperation_officer');
		await database.owner.query('update person set account_id = $1, email = $2 where id = $3', [
			account,
			email,
			(actor as { id: string }).id
		]);
		contexts.push(as({ ...ctx, mode: 'production' }, { ...actor, via: 'session' }));
	}
	return { email, in: contexts };
}
function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(`${answer.refused} ${JSON.stringify(answer.details)}`);
	return answer as Exclude<Value, { refused: string }>;
}
const from = () => `address-${randomUUID()}`;
const begin = async (ctx: Ctx, email: string, password: string) =>
	given(await signIn(ctx, { email, password, address: from() }));
const isIn = async (ctx: Ctx, token: string) =>
	(await recogniseSession(ctx.db, token, new Date(), ctx.clock.today())).kind === 'person';
const change = (ctx: Ctx, given: Partial<{ present: string; next: string; again: string }> = {}) =>
	changePassword(ctx, { present: old, next, again: given.next ?? next, ...given });

describe("changing one's own password", () => {
	test('only the new one signs in from then on, and it is kept as argon2id', async () => {
		const {
			email,
			in: [ctx]
		} = await anOfficer(1);
		expect(await ownPassword(ctx!)).toEqual({ changedAt: null });
		given(await change(ctx!));
		expect(await signIn(ctx!, { email, password: old, address: from() })).toMatchObject({
			refused: 'SIGN_IN_REFUSED'
		});
		await begin(ctx!, email, next);
		const { rows } = await database.owner.query('select password_hash from account where email = $1', [
			email
		]);
		expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=(19456|[2-9]\d{4,}),t=[2-9]/);
		expect(await verify(rows[0].password_hash, next)).toBe(true);
		expect((await ownPassword(ctx!))?.changedAt).toBeInstanceOf(Date);
	});

	test('every other session ends at once, here and in another region; this browser goes on with a new one', async () => {
		const {
			email,
			in: [here, there]
		} = await anOfficer(1, 2);
		const mine = await begin(here!, email, old);
		const others = [
			{ ctx: here!, ...(await begin(here!, email, old)) },
			{ ctx: there!, ...(await begin(there!, email, old)) }
		];
		for (const { ctx, token } of others) expect(await isIn(ctx, token)).toBe(true);
		const fresh = given(await change(here!));
		expect(await isIn(here!, fresh.token)).toBe(true);
		expect(fresh.token).not.toBe(mine.token);
		expect(await isIn(here!, mine.token)).toBe(false);
		for (const { ctx, token } of others) expect(await isIn(ctx, token)).toBe(false);
		expect(await isIn(there!, (await begin(there!, email, next)).token)).toBe(true);
	});

	test('it is in the audit trail, without either password', async () => {
		const {
			in: [ctx]
		} = await anOfficer(1);
		given(await change(ctx!));
		const { rows } = await database.owner.query(
			`select body from audit_entry where event = 'PASSWORD_CHANGED' and subject_id = $1`,
			[(ctx!.actor as { id: string }).id]
		);
		expect(rows).toHaveLength(1);
		for (const secret of [old, next]) expect(rows[0].body).not.toContain(secret);
	});

	test('whoever does not know the present one changes nothing, and may not go on guessing', async () => {
		const {
			email,
			in: [ctx]
		} = await anOfficer(1);
		for (let guess = 1; guess <= 5; guess += 1) {
			expect(await change(ctx!, { present: `tebakan nomor ${guess}` })).toMatchObject({
				refused: 'VALIDATION_FAILED',
				details: { errors: [{ field: 'present', message: 'PASSWORD_WRONG' }] }
			});
		}
		expect(await change(ctx!)).toMatchObject({ refused: 'TOO_MANY_REQUESTS' });
		await begin(ctx!, email, old);
	});

	test.each([
		[{ next: 'pendek' }, 'next', 'PASSWORD_TOO_SHORT'],
		[{ next: 'katasandi-12345' }, 'next', 'PASSWORD_GUESSED'],
		[{ next: old }, 'next', 'PASSWORD_SAME'],
		[{ again: 'tujuh lampion hanyud' }, 'again', 'PASSWORD_DIFFERS']
	])('a new one that is not fit is named beside its field: %o', async (input, field, message) => {
		const {
			in: [ctx]
		} = await anOfficer(1);
		expect(await change(ctx!, input)).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field, message }] }
		});
	});

	test('of two changes at once one wins', async () => {
		const {
			in: [ctx]
		} = await anOfficer(1);
		const done = await Promise.all([change(ctx!), change(ctx!, { next: 'delapan perahu singgah' })]);
		expect(done.filter((one) => !isRefusal(one))).toHaveLength(1);
		expect(done.filter(isRefusal)[0]).toMatchObject({ refused: 'STATE_CHANGED' });
	});

	test('an API key changes no password, and outlives the change', async () => {
		const {
			in: [ctx]
		} = await anOfficer(1);
		const { token } = given(await makeOwnToken(ctx!, { name: 'Laporan', days: 30 }));
		const byKey = as(ctx!, { ...(ctx!.actor as Extract<Ctx['actor'], { kind: 'person' }>), via: 'token' });
		expect(await change(byKey)).toMatchObject({ refused: 'NOT_ALLOWED' });
		given(await change(ctx!));
		const holder = await recogniseToken(ctx!.db, token!, new Date(), ctx!.clock.today());
		expect(holder.kind).toBe('person');
	});

	test('whoever signs in by button in the demonstration has none to change', async () => {
		const ctx = await aContext(database);
		const person = as(ctx, { ...(await aPerson(ctx, 'auditor')), via: 'session' });
		expect(await ownPassword(person)).toBeUndefined();
		expect(await change(person)).toMatchObject({ refused: 'NOT_FOUND' });
	});
});
