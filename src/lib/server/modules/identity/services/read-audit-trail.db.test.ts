import { describe, expect, test } from 'vitest';
import { aContext, aPerson, as } from '$tests/support/context';
import { useDatabase } from '$tests/support/database';
import { query } from '$lib/server/platform/database/builder';
import { isRefusal } from '$lib/server/platform/refusal';
import { addPerson, readAuditTrail } from '$lib/server/modules/identity';

const database = useDatabase();

function given<Value>(answer: Value) {
	if (isRefusal(answer)) throw new Error(answer.refused);
	return answer as Exclude<Value, { refused: string }>;
}

describe('reading the audit log', () => {
	test('is for those who watch over the office, and an officer is none of them', async () => {
		const ctx = await aContext(database);
		const officer = as(ctx, await aPerson(ctx, 'cooperation_officer'));
		expect(await readAuditTrail(officer)).toMatchObject({ refused: 'NOT_ALLOWED' });
	});

	test('shows who did what, the newest first, names no personal data, and is itself noted', async () => {
		const ctx = await aContext(database);
		const admin = as(ctx, await aPerson(ctx, 'admin', { name: 'Contoh Administrator' }));
		const { id } = given(
			await addPerson(admin, {
				name: 'Contoh Rahasia',
				email: 'rahasia@contoh.test',
				position: '',
				role: 'auditor',
				unitId: '',
				partnerId: '',
				from: '2026-01-01'
			})
		);
		const auditor = as(ctx, await aPerson(ctx, 'auditor'));
		const trail = given(await readAuditTrail(auditor, { filter: { kind: 'person', id } }));
		expect(trail.entries).toMatchObject([
			{ event: 'PERSON_ADDED', actorName: 'Contoh Administrator', actorRole: 'admin', subjectId: id }
		]);
		expect(trail.entries[0]!.body).not.toContain('Rahasia');
		const whole = given(await readAuditTrail(auditor, { limit: 2 }));
		expect(whole.entries.map(({ seq }) => seq)).toEqual([whole.standing.seq, whole.standing.seq - 1]);
		expect(whole.standing).toMatchObject({ checkpoint: null });
		const older = given(await readAuditTrail(auditor, { before: whole.next!, limit: 1 }));
		expect(older.entries[0]!.seq).toBe(whole.standing.seq - 2);
		const noted = await ctx.db.rows(
			query
				.selectFrom('access_log')
				.select(['actor_id', 'subject_id'])
				.where('event', '=', 'AUDIT_READ')
				.orderBy('at')
		);
		expect(noted).toHaveLength(3);
		expect(noted[0]).toEqual({
			actor_id: auditor.actor.kind === 'person' ? auditor.actor.id : '',
			subject_id: id
		});
	});
});
