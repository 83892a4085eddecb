import { carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { readDraft, type ProposalFile } from './proposal-file';
import { missingFrom } from './papers-wanted';
import { openFromDraft, prepareSending } from './open-from-draft';

export type SentProposal = {
	readonly id: string;
	readonly case_id: string;
	readonly receipt: string;
	readonly tracking: string;
};

/**
 * `PROPOSAL_NOT_COMPLETE`: details hold `errors` (part.field) and `papers` still missing. `EMAIL_NOT_PROVED`,
 * `PACT_NOT_ACCEPTED`: as they say. Nothing that was typed is lost.
 */
export type SendRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<
			| 'NOT_FOUND'
			| 'STATE_CHANGED'
			| 'PROPOSAL_NOT_COMPLETE'
			| 'EMAIL_NOT_PROVED'
			| 'PACT_NOT_ACCEPTED'
			| 'NO_PROCEDURE'
	  >
	| Refusal;

/**
 * Sends a proposal: it gets its receipt, the partner is found or recorded, the case is opened with its papers and
 * its procedure frozen, and the applicant gets the receipt by mail, all in one act.
 */
export async function sendProposal(ctx: Ctx, id: string): Promise<SentProposal | SendRefusal> {
	const denied = authorise(ctx, 'proposal.write');
	if (denied) return denied;
	const draft = await readDraft(ctx, id);
	if (isRefusal(draft)) return draft;
	const no = whyNotSend(ctx, draft);
	if (no) return no;
	const prepared = await prepareSending(ctx, draft);
	return carryOut(ctx, (uow) => openFromDraft(uow, ctx, draft, prepared));
}

/** Why a draft cannot be sent as it stands, or undefined where it can. */
export function whyNotSend(ctx: Pick<Ctx, 'actor'>, draft: ProposalFile): Refusal | undefined {
	if (!draft.procedure) return refuse('NO_PROCEDURE');
	const missing = missingFrom(draft);
	if (missing.errors.length > 0 || missing.papers.length > 0) return refuse('PROPOSAL_NOT_COMPLETE', missing);
	if (draft.initiator === 'partner' && !draft.pact_accepted_at) return refuse('PACT_NOT_ACCEPTED');
	// Whoever is signed in is known; a visitor for whom the office types may have no address at all.
	if (!draft.email_proved_at && ctx.actor.kind !== 'person') return refuse('EMAIL_NOT_PROVED');
	return undefined;
}
