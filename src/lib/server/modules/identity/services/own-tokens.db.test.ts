import { describe, expect, test } from 'vitest';
import { useDatabase } from '$tests/support/database';
import { aContext, aPerson, as } from '$tests/support/context';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import { isRefusal } from '$lib/server/platform/refusal';
import { listTokens, makeOwnToken, recogniseToken, revokeToken } from '$lib/server/modules/identity';

const database = useDatabase();

async function anOfficer(): Promise<Ctx> {
	const ctx = await aContext(database);
	return as(ctx, { ...(await aPerson(ctx, 'cooperation_officer')), via: 'session' });
}
function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(answer.refused);
	return answer as Exclude<Value, { refused: string }>;
}
const holderOf = (ctx: Ctx, token: string) => recogniseToken(ctx.db, token, new Date(), ctx.clock.today());

describe("one's own API keys", () => {
	test('a key is shown once and the list never shows it again', async () => {
		const ctx = await anOfficer();
		const made = given(await makeOwnToken(ctx, { name: 'Laporan bulanan', days: 90 }));
		expect((await holderOf(ctx, made.token!)).kind).toBe('person');
		const list = given(await listTokens(ctx));
		expect(list).toMatchObject([{ id: made.id, name: 'Laporan bulanan', state: 'living' }]);
		expect(JSON.stringify(list)).not.toContain(made.token);
	});

	test('what is kept for a form sent twice holds no secret that works', async () => {
		const ctx = await anOfficer();
		const key = newId();
		const made = given(
			await makeOwnToken(
				{
					...ctx,
					idempotency: {
						actorId: 'somebody',
						route: 'page tokens.make',
						key,
						fingerprint: 'f',
						answer: (result) => ({ status: 303, body: result ?? null })
					}
				},
				{ name: 'Sekali', days: 30 }
			)
		);
		const kept = await ctx.db.first(
			query.selectFrom('idempotency_key').select('answer').where('key', '=', key)
		);
		expect(kept?.answer).toEqual({ id: made.id });
	});

	test('a revoked key stops at once, and nobody revokes the key of another', async () => {
		const ctx = await anOfficer();
		const other = await anOfficer();
		const made = given(await makeOwnToken(ctx, { name: 'Dicabut', days: 30 }));
		expect(await revokeToken(other, made.id)).toMatchObject({ refused: 'NOT_FOUND' });
		given(await revokeToken(ctx, made.id));
		expect((await holderOf(ctx, made.token!)).kind).toBe('anonymous');
		expect(await revokeToken(ctx, made.id)).toMatchObject({ refused: 'NOT_FOUND' });
	});

	test('a key makes no further keys', async () => {
		const ctx = await anOfficer();
		const byKey = as(ctx, { ...(ctx.actor as Extract<Ctx['actor'], { kind: 'person' }>), via: 'token' });
		expect(await makeOwnToken(byKey, { name: 'Lagi', days: 30 })).toMatchObject({ refused: 'NOT_ALLOWED' });
	});

	test('a key has a name and an end', async () => {
		const ctx = await anOfficer();
		const refused = await makeOwnToken(ctx, { name: ' ', days: 4000 });
		expect(refused).toMatchObject({
			refused: 'VALIDATION_FAILED',
			details: { errors: [{ field: 'name' }, { field: 'days' }] }
		});
	});
});
