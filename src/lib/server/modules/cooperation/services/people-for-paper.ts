import type { Ctx } from '$lib/server/platform/context';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { officeHolders, peopleInRoles } from '../repository/authority';
import type { OpenStep } from './case-view';

export type Decider = {
	readonly person_id: string;
	readonly name: string;
	readonly position: string | null;
	/** definitive, plt, plh, pj or pjs; null where no office is held but a role. */
	readonly capacity: string | null;
	readonly from: string | null;
	readonly to: string | null;
};

const offices: Readonly<Record<string, string>> = {
	head_of_region: 'head_of_region',
	regional_secretary: 'regional_secretary'
};

/** Whose decision, initial or opinion on paper may be entered at this step: holders of the office, or of the role. */
export async function listDeciders(
	ctx: Ctx,
	step: Pick<OpenStep, 'actor_role' | 'kind'>
): Promise<readonly Decider[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'case.act_on_paper');
	if (denied) return denied;
	const office = offices[step.actor_role];
	if (office !== undefined) {
		const holders = await ctx.db.rows(officeHolders({ office }));
		return holders.map((one) => ({
			person_id: one.person_id!,
			name: one.name,
			position: one.title,
			capacity: one.capacity,
			from: one.valid_from,
			to: one.valid_to
		}));
	}
	const roles = step.kind === 'opinion' ? [step.actor_role, 'tkksd_member'] : [step.actor_role];
	const people = await ctx.db.rows(peopleInRoles({ roles, day: ctx.clock.today() }));
	return people.map((one) => ({
		person_id: one.id,
		name: one.name,
		position: one.position,
		capacity: null,
		from: null,
		to: null
	}));
}
