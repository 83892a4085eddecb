import { auditActor, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId, randomReadable } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Procedure } from '$lib/server/modules/workflow';
import { addendumProcedure } from '../domain/procedures/addendum';
import { caseAnswers, type RouteAnswers } from '../domain/routing';
import { partnerById } from '../repository/partners';
import { contactOfSide, proposalBehind } from '../repository/origins';
import { insertProposal, markSubmitted, takeReceiptNumber } from '../repository/proposals';
import { openCase } from './open-case';
import type { Answered } from '../domain/proposals/parts';
import type { ProposalAnswers } from './proposals/proposal-file';
import { procedureOf, proceduresInForce } from './procedures/procedures-in-force';

export type FollowUpPurpose = 'further_contract' | 'addendum' | 'renewal';

export type FollowUp = {
	readonly purpose: FollowUpPurpose;
	readonly agreement: {
		readonly id: string;
		readonly case_id: string | null;
		readonly scope: string | null;
		readonly field: string | null;
		readonly financing: string | null;
	};
	/** The answers at the door as they hold for what is to come; the burden is asked again, not taken over. */
	readonly routing: RouteAnswers;
	readonly subject: string;
	readonly partnerId: string;
	readonly unitId: string | null;
	readonly termMonths: number | null;
	/** What is wished for, in the words of whoever asked. */
	readonly wishes: string;
};

/**
 * Opens the case that follows an agreement, as part of the act that decides it: a renewal goes the whole way anew
 * (domain.md 5), a further contract enters where contracts are drafted, an addendum has a way of its own. What is still
 * true is carried over: parties, scope, field, financing, contact officers; the burden on people and budget is asked
 * anew. It gets a receipt, so that the partner can follow it.
 *
 * `NO_PROCEDURE`: the answers lead elsewhere today. `NOT_UNDER_THIS`: no contract is drafted in this procedure.
 */
export async function openFollowUp(
	uow: UnitOfWork,
	ctx: Ctx,
	input: FollowUp
): Promise<{ id: string; receipt: string } | Refusal> {
	const national = procedureOf(input.routing, await proceduresInForce(ctx));
	if (!national) return refuse('NO_PROCEDURE');
	const answers = caseAnswers(input.routing);
	const way = wayOf(input.purpose, national, answers.needs_council === true);
	if (isRefusal(way)) return way;
	const partner = await uow.first(partnerById({ id: input.partnerId }));
	if (!partner) return refuse('NOT_FOUND');
	const before = await uow.first(proposalBehind({ agreementId: input.agreement.id }));
	const said = (before?.answers ?? {}) as Partial<ProposalAnswers>;
	const petugas = said.petugas ?? (await contactOfInitiator(uow, ctx, input));
	const email = partner.email ?? before?.email ?? null;
	const at = ctx.clock.now();
	const year = Number(ctx.clock.today().slice(0, 4));
	const { sequence } = (await uow.first(takeReceiptNumber({ year })))!;
	const tail = randomReadable(4);
	const receipt = `P-${year}-${String(sequence).padStart(6, '0')}-${tail}`;
	const proposalId = newId();
	uow.add(
		insertProposal({
			id: proposalId,
			state: 'draft',
			initiator: input.routing.initiator,
			email: null,
			email_proved_at: null,
			resume_hash: null,
			answers: carriedOver(input, partner, { ...said, petugas }),
			partner_id: input.partnerId,
			unit_id: input.unitId,
			entered_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			is_example: makesExamples(ctx),
			created_at: at,
			updated_at: at
		})
	);
	uow.guard(
		markSubmitted(proposalId, 1, {
			receipt,
			receipt_secret: tail,
			partner_id: input.partnerId,
			email,
			submitted_at: at
		})
	);
	const opened = await openCase(uow, ctx, {
		procedure: way.procedure,
		answers,
		subject: input.subject,
		proposalId,
		partnerId: input.partnerId,
		unitId: input.unitId,
		parentId: input.agreement.case_id,
		purpose: input.purpose,
		agreementId: input.agreement.id,
		entry: way.entry,
		actorRole: input.routing.initiator === 'partner' ? 'partner' : 'unit_officer'
	});
	if (isRefusal(opened)) return opened;
	uow.audit({
		at,
		actor: auditActor(ctx.actor),
		event: 'FOLLOW_UP_OPENED',
		subject: { kind: 'case', id: opened.id },
		data: { purpose: input.purpose, agreement: input.agreement.id, receipt, entry: way.entry }
	});
	return { id: opened.id, receipt };
}

/**
 * The contact officer where no proposal named one (an old paper): who speaks for the side that asks, as their account
 * says it. Nobody on record leaves it empty, to be filled at the first step.
 */
async function contactOfInitiator(uow: UnitOfWork, ctx: Ctx, input: FollowUp): Promise<Answered> {
	const contact = await uow.first(
		contactOfSide({
			unitId: input.routing.initiator === 'region' ? input.unitId : null,
			partnerId: input.routing.initiator === 'partner' ? input.partnerId : null,
			today: ctx.clock.today()
		})
	);
	return {
		contact_1_name: contact?.name ?? '',
		contact_1_position: contact?.position ?? '',
		contact_1_phone: contact?.phone ?? '',
		contact_1_email: contact?.email ?? ''
	};
}

/** Which procedure, and where the case enters it. */
function wayOf(
	purpose: FollowUpPurpose,
	national: Procedure,
	council: boolean
): { procedure: Procedure; entry: string | null } | Refusal<'NOT_UNDER_THIS'> {
	if (purpose === 'renewal') return { procedure: national, entry: null };
	const { key } = national;
	if (purpose === 'addendum')
		return key === 'ksdd' || key === 'ksdpk' || key === 'sinergi'
			? { procedure: addendumProcedure(key), entry: null }
			: { procedure: national, entry: null };
	if (!national.steps.some((step) => step.key === 'penyusunan_pks')) return refuse('NOT_UNDER_THIS');
	return { procedure: national, entry: council ? 'persetujuan_dprd' : 'penyusunan_pks' };
}

function carriedOver(
	input: FollowUp,
	partner: {
		name: string;
		country: string;
		address: string | null;
		postal_code: string | null;
		phone: string | null;
		email: string | null;
		website: string | null;
	},
	said: Partial<ProposalAnswers>
): ProposalAnswers {
	const { starts_on: _starts, term_months: _months, title: _title, ...kak } = said.kak ?? {};
	const { scope, field, financing } = input.agreement;
	return {
		routing: input.routing,
		...(said.language ? { language: said.language } : {}),
		lembaga: {
			...said.lembaga,
			name: partner.name,
			country: partner.country,
			address: partner.address ?? said.lembaga?.address ?? '',
			postal_code: partner.postal_code ?? said.lembaga?.postal_code ?? '',
			phone: partner.phone ?? said.lembaga?.phone ?? '',
			email: partner.email ?? said.lembaga?.email ?? '',
			website: partner.website ?? said.lembaga?.website ?? ''
		},
		petugas: { ...said.petugas },
		kak: {
			...kak,
			title: input.subject,
			background: input.wishes,
			...(scope ? { scope } : {}),
			...(field ? { field } : {}),
			...(financing ? { financing } : {}),
			...(input.termMonths ? { term_months: String(input.termMonths) } : {})
		}
	};
}
