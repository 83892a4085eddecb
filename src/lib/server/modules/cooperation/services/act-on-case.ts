import { carryOut, type Ctx, type Role } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { authorise, type Permission } from '$lib/server/modules/identity';
import {
	amendAnswers,
	lapseCase,
	openSteps,
	pauseCase,
	reopenCase,
	resumeCase,
	withdrawCase,
	type ActFacts,
	type ActorRole,
	type CaseEvent,
	type CaseRefusal,
	type CaseState
} from '$lib/server/modules/workflow';
import { readsFromOutside } from '../domain/case-scope';
import { markProposalWithdrawn } from '../repository/cases';
import type { ActedOnStep } from './act-on-step';
import { appendEvents } from './append-events';
import { isOwnCase, loadCaseUnchecked, mayReadCase, type CaseAccessRefusal } from './case-file';
import { tellOfClock } from './tell-of-stop';

export const wholeCaseActs = ['pause', 'resume', 'withdraw', 'lapse', 'reopen', 'amend'] as const;
export type WholeCaseAct = (typeof wholeCaseActs)[number];

export type WholeCaseInput = {
	/** Needed for each of them; the applicant reads why a case was paused, withdrawn or closed. */
	readonly reason: string;
	/** For a pause: who is waited for. */
	readonly cause?: 'applicant' | 'outside_authority' | null;
	/** For an amendment: whether the council's consent is needed after all (domain 3.4). */
	readonly needs_council?: boolean;
};

type Rule = {
	readonly permission: Permission;
	readonly roles: readonly Role[];
	event(state: CaseState, facts: ActFacts, input: WholeCaseInput): CaseEvent | Refusal<CaseRefusal>;
};

const rules: Record<WholeCaseAct, Rule> = {
	pause: { permission: 'case.pause', roles: ['cooperation_officer'], event: pauseCase },
	resume: { permission: 'case.pause', roles: ['cooperation_officer'], event: resumeCase },
	withdraw: {
		permission: 'case.withdraw',
		roles: ['partner', 'cooperation_officer'],
		event: withdrawCase
	},
	lapse: { permission: 'case.lapse', roles: ['cooperation_officer'], event: lapseCase },
	reopen: { permission: 'case.lapse', roles: ['cooperation_officer'], event: reopenCase },
	amend: {
		permission: 'case.amend',
		roles: ['cooperation_officer'],
		event: (state, facts, input) =>
			amendAnswers(state, { needs_council: input.needs_council === true }, facts)
	}
};

/**
 * An act on a case as a whole: pause and resume its clock, withdraw it (the applicant's own end, not a refusal),
 * close it for silence and take it up again, or correct whether the council is needed. Each wants a reason.
 */
export async function actOnCase(
	ctx: Ctx,
	caseId: string,
	act: WholeCaseAct,
	input: WholeCaseInput
): Promise<ActedOnStep | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const rule = rules[act];
	const denied = authorise(ctx, rule.permission);
	if (denied) return denied;
	const calendar = await workingDaysOf(ctx);
	return carryOut(ctx, async (uow): Promise<ActedOnStep | Refusal> => {
		const file = await loadCaseUnchecked(uow, caseId);
		if (!file || !mayReadCase(ctx, file.row)) return refuse('NOT_FOUND');
		// A partner takes back what it proposed itself; what the region began is the region's to end.
		if (act === 'withdraw' && readsFromOutside(ctx.actor) && !isOwnCase(ctx, file))
			return refuse('NOT_ALLOWED');
		const event = rule.event(
			file.state,
			{
				at: ctx.clock.now().toISOString(),
				day: ctx.clock.today(),
				actor: {
					person_id: ctx.actor.kind === 'person' ? ctx.actor.id : null,
					role: roleIn(ctx, rule.roles)
				},
				reason: input.reason,
				cause: input.cause ?? null
			},
			input
		);
		if (isRefusal(event))
			return refuse(event.refused, { ...event.details, open_steps: openSteps(file.state) });
		const state = appendEvents(uow, ctx, file, [event], calendar);
		if (act === 'pause' || act === 'resume')
			await tellOfClock(uow, ctx, file, state, calendar, act, input.reason.trim());
		if (act === 'withdraw' && file.row.proposal_id) uow.add(markProposalWithdrawn(file.row.proposal_id));
		return { case_id: caseId, state: state.status, open_steps: openSteps(state) };
	});
}

function roleIn(ctx: Ctx, roles: readonly Role[]): ActorRole {
	if (ctx.actor.kind !== 'person') return 'partner';
	const { actor } = ctx;
	return (roles.find((role) => actor.roles.includes(role)) ?? roles[0]!) as ActorRole;
}
