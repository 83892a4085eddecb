import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { openSteps, stepOf } from '$lib/server/modules/workflow';
import { insertChase } from '../../repository/outside';
import { loadCaseUnchecked, mayReadCase, type CaseAccessRefusal } from '../case-file';

export const waysOfAsking = ['phone', 'letter', 'email', 'message', 'visit'] as const;

export type Chase = {
	readonly askedOn: string;
	readonly way: string;
	/** Whom: name and office of the official who was asked. */
	readonly whom: string;
	/** Where they can be reached at work; may be empty. */
	readonly reach: string;
	/** What they said; empty where nobody answered. */
	readonly answer: string;
	/** When to ask again; empty where the answer settles it. */
	readonly askAgainOn: string;
};

const longest = 2_000;

/**
 * Notes that somebody outside was asked how a case stands: whom, how, what they said and when to ask again.
 * `STEP_UNKNOWN`: the step waits for nobody outside. `STATE_CHANGED`: it is over. `VALIDATION_FAILED`: beside which field.
 */
export async function noteChase(
	ctx: Ctx,
	caseId: string,
	stepKey: string,
	chase: Chase
): Promise<{ id: string } | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'case.chase');
	if (denied) return denied;
	const today = ctx.clock.today();
	const errors = [
		...(isDay(chase.askedOn) ? [] : [{ field: 'asked_on', message: 'REQUIRED' }]),
		...(chase.askedOn > today ? [{ field: 'asked_on', message: 'DAY_IN_FUTURE' }] : []),
		...((waysOfAsking as readonly string[]).includes(chase.way)
			? []
			: [{ field: 'way', message: 'CHOOSE_ONE' }]),
		...(chase.whom.trim() === '' ? [{ field: 'whom', message: 'REQUIRED' }] : []),
		...([chase.whom, chase.reach, chase.answer].some((text) => text.length > longest)
			? [{ field: 'answer', message: 'TOO_LONG' }]
			: []),
		...(chase.askAgainOn !== '' && chase.askAgainOn < chase.askedOn
			? [{ field: 'ask_again_on', message: 'ENDS_BEFORE_START' }]
			: [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal> => {
		const file = await loadCaseUnchecked(uow, caseId);
		if (!file || !mayReadCase(ctx, file.row)) return refuse('NOT_FOUND');
		if (stepOf(file.state.procedure, stepKey)?.kind !== 'await_external')
			return refuse('STEP_UNKNOWN', { step: stepKey });
		const open = openSteps(file.state);
		if (!open.includes(stepKey)) return refuse('STATE_CHANGED', { open_steps: open });
		const id = newId();
		uow.add(
			insertChase({
				id,
				case_id: caseId,
				step_key: stepKey,
				asked_on: chase.askedOn,
				way: chase.way,
				whom: chase.whom.trim(),
				reach: chase.reach.trim() || null,
				answer: chase.answer.trim() || null,
				ask_again_on: chase.askAgainOn || null,
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'OUTSIDE_ASKED',
			subject: { kind: 'case', id: caseId },
			data: {
				chase_id: id,
				step: stepKey,
				asked_on: chase.askedOn,
				way: chase.way,
				whom: personal(chase.whom.trim()),
				ask_again_on: chase.askAgainOn || null
			}
		});
		return { id };
	});
}
