import { auditActor, type Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { newId } from '$lib/server/platform/ids';
import type { ExamplePeople } from '../people';

const members = [
	['sekda', 'chair', 'permanent'],
	['kerjasama', 'secretary', 'permanent'],
	['tkksd', 'member', 'permanent'],
	['tkksd2', 'member', 'permanent'],
	['hukum', 'member', 'permanent'],
	['opd', 'member', 'non_permanent']
] as const;

/** The invented members of the TKKSD, under an invented decree. */
export async function seedCommittee(ctx: Ctx, people: ExamplePeople, decree: string): Promise<void> {
	await ctx.db.write((uow) => {
		for (const [person, position, kind] of members)
			uow.add(
				query.insertInto('committee_member').values({
					id: newId(),
					person_id: people[person]!.id,
					function: position,
					kind,
					decree,
					decreed_on: `${Number(ctx.clock.today().slice(0, 4)) - 1}-01-01`,
					valid_from: `${Number(ctx.clock.today().slice(0, 4)) - 1}-01-01`,
					is_example: true
				})
			);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'COMMITTEE_SEEDED',
			subject: { kind: 'committee' },
			data: { members: members.length, decree }
		});
	});
}
