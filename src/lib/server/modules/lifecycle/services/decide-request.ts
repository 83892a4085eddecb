import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import {
	isPartnerKind,
	listDeciders,
	openFollowUp,
	type FollowUpPurpose,
	type RouteAnswers
} from '$lib/server/modules/cooperation';
import { authorise } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { requestsOpen } from '../domain/request';
import type { AgreementInHand } from '../repository/agreement-in-hand';
import { agreementBehind, requestById, settleRequest, type RequestRow } from '../repository/requests';
import { nameOf, takeForDecision } from './agreement-in-hand';
import { invalid, personOf, takePaper, type LifeRefusal } from './live-act';

/** The council's question, asked again: what was not said is unknown, which is not no. */
export type Burden = Pick<
	RouteAnswers,
	'burdens_public' | 'burdens_assets_or_budget' | 'in_current_budget' | 'multi_year'
>;

export type Decision = {
	readonly decision: 'granted' | 'refused';
	readonly note: string;
	/** Left out by the head of region, who decides on the screen; else who decided on paper, when, and the scan. */
	readonly on_paper?: {
		readonly decided_by: string;
		readonly decided_on: string;
		readonly document_id: string;
	};
	/** Of what opens a case. */
	readonly burden?: Burden;
};

export type Decided = { readonly id: string; readonly state: string; readonly case_id: string | null };

/**
 * Decides what was asked for an agreement: the head of region on the screen, or on paper and entered by the division or
 * the registrar with the scan (domain.md 10.2). What is granted opens its next act in the same transaction: a renewal,
 * an addendum or a further contract its case; an end is then recorded with its own paper. `REQUEST_SETTLED`: somebody
 * decided before. `NO_AUTHORITY_THAT_DAY`: whoever is named held no such office on that day.
 */
export async function decideRequest(
	ctx: Ctx,
	requestId: string,
	input: Decision
): Promise<Decided | LifeRefusal | Refusal> {
	const denied = authorise(ctx, 'agreement.decide');
	if (denied) return denied;
	if (!isId(requestId)) return refuse('NOT_FOUND');
	const decider = await deciderOf(ctx, input);
	if (isRefusal(decider)) return decider;
	return carryOut(ctx, async (uow): Promise<Decided | LifeRefusal | Refusal> => {
		const request = await uow.first(requestById({ id: requestId }));
		if (!request) return refuse('NOT_FOUND');
		const agreement = await takeForDecision(uow, ctx, request.agreement_id);
		if (isRefusal(agreement)) return agreement;
		if (request.state !== 'open') return refuse('REQUEST_SETTLED');
		if (!input.note.trim() && input.decision === 'refused')
			return invalid({ field: 'note', message: 'REQUIRED' });
		const document = input.on_paper
			? await takePaper(uow, ctx, input.on_paper.document_id, request.agreement_id)
			: null;
		if (isRefusal(document)) return document;
		const opened = input.decision === 'granted' ? await openNext(uow, ctx, request, agreement, input) : null;
		if (isRefusal(opened)) return opened;
		uow.guard(
			settleRequest(requestId, request.version, {
				state: input.decision,
				decided_on: decider.on,
				decided_by_name: decider.name,
				entered_by: personOf(ctx),
				decision_note: input.note.trim() || null,
				document_id: document,
				case_id: opened
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'AGREEMENT_REQUEST_DECIDED',
			subject: { kind: 'agreement', id: request.agreement_id },
			data: {
				request: requestId,
				kind: request.kind,
				decision: input.decision,
				decided_by: decider.id,
				decided_on: decider.on,
				document,
				case_id: opened
			}
		});
		return { id: requestId, state: input.decision, case_id: opened };
	});
}

type Decider = { readonly id: string; readonly name: string; readonly on: string };

async function deciderOf(
	ctx: Ctx,
	input: Decision
): Promise<Decider | Refusal<'VALIDATION_FAILED' | 'NO_AUTHORITY_THAT_DAY'>> {
	const { actor } = ctx;
	const today = ctx.clock.today();
	if (!input.on_paper) {
		if (actor.kind !== 'person' || !actor.roles.includes('head_of_region'))
			return invalid({ field: 'decided_by', message: 'REQUIRED' });
		return { id: actor.id, name: actor.name, on: today };
	}
	const { decided_by, decided_on } = input.on_paper;
	const faults: FieldFault[] = [];
	if (!isDay(decided_on)) faults.push({ field: 'decided_on', message: 'DAY_WRONG' });
	else if (decided_on > today) faults.push({ field: 'decided_on', message: 'DAY_IN_FUTURE' });
	const holders = await listDeciders(ctx, { actor_role: 'head_of_region', kind: 'decide' });
	const holder = isRefusal(holders) ? [] : holders.filter((one) => one.person_id === decided_by);
	if (holder.length === 0) faults.push({ field: 'decided_by', message: 'CHOOSE_ONE' });
	if (faults.length > 0) return invalid(...faults);
	const inOffice = holder.find(
		(one) => (one.from === null || one.from <= decided_on) && (one.to === null || one.to >= decided_on)
	);
	if (!inOffice) return refuse('NO_AUTHORITY_THAT_DAY', { day: decided_on, office: 'head_of_region' });
	return { id: decided_by, name: inOffice.name, on: decided_on };
}

/** The case that follows what was granted; none for an end. */
async function openNext(
	uow: UnitOfWork,
	ctx: Ctx,
	request: RequestRow,
	agreement: AgreementInHand,
	input: Decision
): Promise<string | null | Refusal> {
	if (!requestsOpen(agreement, ctx.clock.today()).includes(request.kind)) return refuse('LIFE_ACT_CLOSED');
	if (request.kind === 'termination') return null;
	const behind = (await uow.first(agreementBehind({ id: agreement.id })))!;
	const [partner] = behind.partners;
	if (!partner || !isPartnerKind(partner.kind)) return invalid({ field: 'partner', message: 'NO_PARTNER' });
	const purpose: FollowUpPurpose = request.kind;
	const words = textIn('id').life.caseSubject;
	const name = nameOf(agreement);
	const opened = await openFollowUp(uow, ctx, {
		purpose,
		agreement: behind,
		routing: {
			partner_kind: partner.kind,
			initiator: request.asked_by_side === 'partner' ? 'partner' : 'region',
			...input.burden
		},
		subject:
			purpose === 'further_contract'
				? (request.wishes.what ?? name).split('\n')[0]!.slice(0, 500)
				: words[purpose](name),
		partnerId: partner.id,
		unitId: agreement.units[0]?.id ?? null,
		termMonths: request.wishes.term_months ?? null,
		wishes: [request.wishes.what, request.reason].filter(Boolean).join('\n\n')
	});
	return isRefusal(opened) ? opened : opened.id;
}
