import { fingerprintOf } from '$lib/server/platform/audit-text';
import { auditActor, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { workingDaysOf } from '$lib/server/modules/calendar';
import {
	after,
	applyOutcome,
	foldCase,
	openSteps,
	startCase,
	type ActorRole,
	type Answers,
	type CaseEvent,
	type CaseRefusal,
	type PaperEntry,
	type Procedure
} from '$lib/server/modules/workflow';
import { insertCase, insertEvent, upsertPaper } from '../repository/cases';
import { rowStateOf } from '../domain/step-projection';
import { projectSteps } from './append-events';

export type NewCase = {
	/** The procedure as it holds in this region today; the case keeps it as it is now for ever. */
	readonly procedure: Procedure;
	readonly answers: Answers;
	readonly subject: string;
	readonly proposalId: string | null;
	readonly partnerId: string | null;
	readonly unitId: string | null;
	readonly parentId?: string | null;
	/** What a case that comes from an agreement is for, and from which. */
	readonly purpose?: 'further_contract' | 'addendum' | 'renewal';
	readonly agreementId?: string;
	/** The step at which a case with a parent enters (decisions.md 17). */
	readonly entry?: string | null;
	/** Papers handed in with the proposal: the first step is then taken at once. */
	readonly papers?: readonly PaperEntry[];
	readonly actorRole: ActorRole;
};

/** Opens a case as part of an act (sending a proposal). @returns its id, or why it cannot be opened */
export async function openCase(
	uow: UnitOfWork,
	ctx: Ctx,
	input: NewCase
): Promise<{ id: string } | Refusal<CaseRefusal>> {
	const id = newId();
	const at = ctx.clock.now();
	const day = ctx.clock.today();
	const actor = { person_id: ctx.actor.kind === 'person' ? ctx.actor.id : null, role: input.actorRole };
	const start = startCase(
		input.procedure,
		input.answers,
		{ at: at.toISOString(), day, actor },
		input.entry ?? null
	);
	if (isRefusal(start)) return start;
	let state = foldCase(input.procedure, [start]);
	const events: CaseEvent[] = [start];
	if (input.papers) {
		const [first] = openSteps(state);
		const submitted = applyOutcome(state, first!, 'submit', {
			at: at.toISOString(),
			day,
			actor,
			papers: input.papers
		});
		if (isRefusal(submitted)) return submitted;
		events.push(...submitted);
		state = after(state, submitted);
	}
	uow.add(
		insertCase({
			id,
			proposal_id: input.proposalId,
			parent_id: input.parentId ?? null,
			purpose: input.purpose ?? 'new',
			agreement_id: input.agreementId ?? null,
			procedure_key: input.procedure.key,
			procedure: input.procedure,
			answers: input.answers,
			subject: input.subject,
			partner_id: input.partnerId,
			unit_id: input.unitId,
			state: rowStateOf(state),
			status: state.status,
			opened_on: day,
			is_example: makesExamples(ctx),
			created_by: actor.person_id,
			created_at: at,
			updated_at: at
		})
	);
	for (const event of events) {
		uow.add(
			insertEvent({
				case_id: id,
				seq: event.seq,
				at,
				actor_id: actor.person_id,
				actor_role: actor.role,
				actor_name: ctx.actor.kind === 'person' ? ctx.actor.name : null,
				actor_position: ctx.actor.kind === 'person' ? ctx.actor.position : null,
				body: event
			})
		);
	}
	for (const paper of input.papers ?? []) {
		uow.add(
			upsertPaper({
				case_id: id,
				paper_key: paper.key,
				document_id: paper.document_id ?? null,
				state: 'given',
				remark: null,
				checked_by: null,
				checked_at: null
			})
		);
	}
	projectSteps(uow, { id, unitId: input.unitId }, state, events, day, await workingDaysOf(ctx));
	uow.count('cases', 'opened', 1);
	uow.audit({
		at,
		actor: auditActor(ctx.actor),
		event: 'CASE_OPENED',
		subject: { kind: 'case', id },
		data: {
			procedure: {
				key: input.procedure.key,
				version: input.procedure.version,
				sha256: fingerprintOf(input.procedure)
			},
			events
		}
	});
	return { id };
}
