import type { Ctx } from '$lib/server/platform/context';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Bilingual } from '$lib/text/bilingual';
import type { DaysLeft } from '$lib/written/deadline';
import { lateStepsByDesk, mostLateSteps } from '../repository/late-steps';
import { whereItStands } from './list-desk';

/** Steps that are late at one desk: of a role, and of a unit where the step belongs to one. */
export type LateDesk = {
	readonly role: string;
	readonly unit: string | null;
	readonly steps: number;
	/** Invented for the demonstration: told apart, never added to the real. */
	readonly isExample: boolean;
};

export type LateStep = {
	readonly caseId: string;
	readonly step: Bilingual;
	readonly subject: string;
	readonly partner: string | null;
	readonly role: string;
	readonly unit: string | null;
	readonly due_on: string;
	readonly due_provisional: boolean;
	readonly days: DaysLeft | null;
	readonly isExample: boolean;
};

/**
 * What is late in the whole region and with whom it lies (J12): the desks, and the steps that are most overdue. A step
 * is late from the day after its due day; one whose clock stands is not.
 */
export async function listLate(
	ctx: Ctx,
	limit = 8
): Promise<{ desks: readonly LateDesk[]; steps: readonly LateStep[] } | AuthorisationRefusal> {
	const denied = authorise(ctx, 'leader.read');
	if (denied) return denied;
	const today = ctx.clock.today();
	const [[desks, steps], calendar] = await Promise.all([
		ctx.db.together([lateStepsByDesk({ today }), mostLateSteps({ today, limit })]),
		workingDaysOf(ctx)
	]);
	return {
		desks: desks.map((row) => ({
			role: row.actor_role,
			unit: row.unit_name,
			steps: row.steps,
			isExample: row.is_example
		})),
		steps: steps.map((row) => ({
			caseId: row.case_id,
			step: row.step_name,
			subject: row.subject,
			partner: row.partner_name,
			role: row.actor_role,
			unit: row.unit_name,
			due_on: row.due_on!,
			due_provisional: row.due_provisional,
			days: whereItStands(calendar, today, row.due_on, row.due_unit),
			isExample: row.is_example
		}))
	};
}
