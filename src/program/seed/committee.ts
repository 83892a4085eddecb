import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';

/** Who sits in the demonstration's TKKSD: the secretary chairs, the head of the division keeps its papers. */
const functions: Readonly<Record<string, string>> = {
	'sekda@jambi.demo': 'chair',
	'kerjasama@jambi.demo': 'secretary',
	'tkksd@jambi.demo': 'member',
	'tkksd2@jambi.demo': 'member',
	'hukum@jambi.demo': 'member'
};

/** Makes the invented TKKSD from the invented persons, under an invented decree. */
export async function seedCommittee(ctx: Ctx): Promise<void> {
	const people = await ctx.db.rows(
		query
			.selectFrom('person')
			.select(['id', 'email'])
			.where('email', 'in', Object.keys(functions))
			.orderBy('created_at')
	);
	await ctx.db.write((uow) => {
		for (const person of people) {
			uow.add(
				query.insertInto('committee_member').values({
					id: newId(),
					person_id: person.id,
					function: functions[person.email!]!,
					kind: 'permanent',
					decree: 'Contoh: Keputusan Wali Kota tentang TKKSD',
					valid_from: '2024-01-01',
					is_example: true
				})
			);
		}
		uow.audit({
			at: ctx.clock.now(),
			actor: { id: null, role: 'program:seed' },
			event: 'COMMITTEE_SEEDED',
			subject: { kind: 'tenant', id: ctx.tenant.kodeWilayah },
			data: { members: people.length }
		});
	});
}
