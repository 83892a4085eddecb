import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import type { Procedure } from '$lib/server/modules/workflow';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { findDocumentUnchecked } from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { pactVersion, type Answered, type PartFault } from '../../domain/proposals/parts';
import type { RouteAnswers } from '../../domain/routing';
import { insertProposal } from '../../repository/proposals';
import { fitsPaper } from './draft-papers';
import { mayBeginForRegion, partnerOf, unitFor } from './begin-proposal';
import { openFromDraft, prepareSending } from './open-from-draft';
import { procedureOf, proceduresInForce } from '../procedures/procedures-in-force';
import { papersWanted } from './papers-wanted';
import type { HandedIn, ProposalFile } from './proposal-file';
import { whyNotSend, type SentProposal } from './send-proposal';
import { namedByRegister } from './write-draft';

export type WholeProposal = {
	readonly routing: RouteAnswers;
	readonly lembaga: Answered;
	readonly petugas: Answered;
	readonly kak: Answered;
	/** Documents that this person uploaded before. */
	readonly papers: readonly { readonly key: string; readonly document_id: string }[];
	readonly pactAccepted: boolean;
	readonly unitId?: string;
};

/**
 * `VALIDATION_FAILED` with `errors` named `part.field` or `papers.key`; `NO_PROCEDURE`: the answers lead elsewhere;
 * `PACT_NOT_ACCEPTED`: a partner's proposal without the pact. Nothing has been kept then.
 */
export type WholeProposalRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'VALIDATION_FAILED' | 'NO_PROCEDURE' | 'PACT_NOT_ACCEPTED'>
	| Refusal;

/** Takes a whole proposal from another system, as one act: it is sent, or nothing of it is kept. */
export async function proposeAtOnce(
	ctx: Ctx,
	input: WholeProposal
): Promise<SentProposal | WholeProposalRefusal> {
	const denied = authorise(ctx, 'proposal.write');
	if (denied) return denied;
	const { routing } = input;
	if (routing.initiator === 'region' && !mayBeginForRegion(ctx)) return refuse('NOT_ALLOWED');
	const procedure = procedureOf(routing, await proceduresInForce(ctx));
	if (!procedure) return refuse('NO_PROCEDURE');
	const papers = await ownPapers(ctx, input, procedure);
	const now = ctx.clock.now();
	const person = ctx.actor.kind === 'person' ? ctx.actor : null;
	const partnerId = partnerOf(ctx, routing);
	const draft: ProposalFile = {
		id: newId(),
		state: 'draft',
		receipt: null,
		initiator: routing.initiator,
		email: null,
		email_proved_at: null,
		partner_id: partnerId,
		unit_id: unitFor(ctx, routing, input.unitId),
		entered_by: person?.id ?? null,
		pact_accepted_at: input.pactAccepted ? now : null,
		submitted_at: null,
		is_example: makesExamples(ctx),
		version: 1,
		answers: {
			routing,
			language: ctx.language,
			...(person && routing.initiator === 'partner' && partnerId === null
				? { entered_for_visitor: person.name }
				: {}),
			lembaga: { ...input.lembaga, ...(await namedByRegister(ctx, { partner_id: partnerId })) },
			petugas: input.petugas,
			kak: input.kak,
			papers: papers.taken
		},
		procedure
	};
	const no = whyNotSend(ctx, draft);
	const errors = [...papers.faults, ...faultsNamed(no)];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	if (no) return no;
	const prepared = await prepareSending(ctx, draft);
	return carryOut(ctx, async (uow) => {
		uow.add(
			insertProposal({
				id: draft.id,
				state: 'draft',
				initiator: draft.initiator,
				email: null,
				email_proved_at: null,
				resume_hash: null,
				pact_version: input.pactAccepted ? pactVersion : null,
				pact_accepted_at: draft.pact_accepted_at,
				answers: draft.answers,
				partner_id: draft.partner_id,
				unit_id: draft.unit_id,
				entered_by: draft.entered_by,
				is_example: draft.is_example,
				created_at: now,
				updated_at: now
			})
		);
		uow.audit({
			at: now,
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_BEGUN',
			subject: { kind: 'proposal', id: draft.id },
			data: { routing, pact: input.pactAccepted ? pactVersion : null }
		});
		return openFromDraft(uow, ctx, draft, prepared);
	});
}

function faultsNamed(no: Refusal | undefined): PartFault[] {
	if (no?.refused !== 'PROPOSAL_NOT_COMPLETE') return [];
	const { errors, papers } = no.details as { errors: PartFault[]; papers: string[] };
	return [...errors, ...papers.map((key) => ({ field: `papers.${key}`, message: 'PAPER_MISSING' }))];
}

/** Only what this person uploaded and gave to nobody yet: an id from elsewhere must not open a foreign paper. */
async function ownPapers(
	ctx: Ctx,
	input: WholeProposal,
	procedure: Procedure
): Promise<{ taken: Record<string, HandedIn>; faults: PartFault[] }> {
	const wanted = papersWanted({ answers: { routing: input.routing }, procedure });
	const taken: Record<string, HandedIn> = {};
	const faults: PartFault[] = [];
	for (const { key, document_id: id } of input.papers) {
		const document = await findDocumentUnchecked(ctx, id);
		const mine =
			document?.owner_kind === 'upload' &&
			ctx.actor.kind === 'person' &&
			document.created_by === ctx.actor.id;
		const paper = wanted.find((one) => one.key === key);
		if (!paper) faults.push({ field: `papers.${key}`, message: 'PAPER_UNKNOWN' });
		else if (!document || !mine) faults.push({ field: `papers.${key}`, message: 'DOCUMENT_UNKNOWN' });
		else if (!fitsPaper(paper, document.media_type))
			faults.push({ field: `papers.${key}`, message: 'KIND_NOT_ACCEPTED' });
		else taken[key] = { document_id: id, name: document.file_name, size: Number(document.size) };
	}
	return { taken, faults };
}
