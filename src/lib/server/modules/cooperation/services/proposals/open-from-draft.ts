import { auditActor, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId, randomReadable } from '$lib/server/platform/ids';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { addDocument, giveDocument, type PlacedFile } from '$lib/server/modules/documents';
import { enterLetter } from '$lib/server/modules/letters';
import { postMail } from '$lib/server/modules/notifications';
import { indexPartner } from '$lib/server/modules/organisations';
import type { ActorRole } from '$lib/server/modules/workflow';
import { caseAnswers } from '../../domain/routing';
import { insertPartner, partnerByName } from '../../repository/partners';
import { markSubmitted, takeReceiptNumber, unitName } from '../../repository/proposals';
import { openCase } from '../open-case';
import { trackingAddress } from '../tell-applicant';
import { makeOwnPapers, placeOwnPapers } from './own-papers';
import { papersWanted } from './papers-wanted';
import type { ProposalFile } from './proposal-file';
import type { SentProposal } from './send-proposal';

/** What sending needs that must not be made inside a transaction: the papers that are made from what was typed. */
export type PreparedSending = readonly { key: string; title: string; placed: PlacedFile }[];

export async function prepareSending(ctx: Ctx, draft: ProposalFile): Promise<PreparedSending> {
	return placeOwnPapers(ctx, await makeOwnPapers(ctx, draft));
}

/**
 * Makes a case of a draft as part of an act: receipt number, partner, case with its papers, the receipt by mail. Of two
 * who send at once one gets STATE_CHANGED, and the number is not used up, since it is taken in the same act.
 */
export async function openFromDraft(
	uow: UnitOfWork,
	ctx: Ctx,
	draft: ProposalFile,
	own: PreparedSending
): Promise<SentProposal | Refusal> {
	const { id, answers } = draft;
	const { lembaga, kak, petugas } = answers as Required<typeof answers>;
	const year = Number(ctx.clock.today().slice(0, 4));
	const at = ctx.clock.now();
	const { sequence } = (await uow.first(takeReceiptNumber({ year })))!;
	const tail = randomReadable(4);
	const receipt = `P-${year}-${String(sequence).padStart(6, '0')}-${tail}`;
	const partnerId = draft.partner_id ?? (await findOrAddPartner(uow, ctx, draft, lembaga));
	// Without a proved address (a visitor at the desk, a unit's officer) the contact officer's is the one there is.
	const email = (draft.email_proved_at ? draft.email : null) ?? petugas.contact_1_email ?? null;
	uow.guard(
		markSubmitted(id, draft.version, {
			receipt,
			receipt_secret: tail,
			partner_id: partnerId,
			email,
			submitted_at: at
		})
	);
	const papers = papersToGive(uow, ctx, draft, own);
	const opened = await openCase(uow, ctx, {
		procedure: draft.procedure!,
		answers: caseAnswers(answers.routing),
		subject: kak.title!.trim(),
		proposalId: id,
		partnerId,
		unitId: draft.unit_id,
		papers,
		actorRole: roleOfSender(ctx, draft)
	});
	if (isRefusal(opened)) return opened;
	for (const paper of papers) uow.add(giveDocument(paper.document_id, 'case', opened.id));
	await enterOffer(uow, ctx, draft, { caseId: opened.id, receipt, papers });
	const language = answers.language ?? ctx.language;
	const tracking = trackingAddress(ctx, receipt, language);
	if (email) {
		const mail = textIn(language).proposeMail.received({
			receipt,
			subject: kak.title!,
			link: tracking,
			region: ctx.tenant.name
		});
		postMail(uow, ctx, { to: email, ...mail }, `receipt.${id}`);
	}
	uow.audit({
		at,
		actor: auditActor(ctx.actor),
		event: 'PROPOSAL_SENT',
		subject: { kind: 'proposal', id },
		data: { receipt, case_id: opened.id, partner_id: partnerId, papers: papers.map((paper) => paper.key) }
	});
	return { id, case_id: opened.id, receipt, tracking: trackingAddress(ctx, receipt) };
}

/** The letter that brings a proposal: the partner's offer, or the unit's request to the chair of the team. */
const letterPapers = ['surat_penawaran', 'surat_inisiasi'];

/** What comes by the door is a letter that came in, and nobody types it a second time. It bears no number of its own. */
async function enterOffer(
	uow: UnitOfWork,
	ctx: Ctx,
	draft: ProposalFile,
	sent: { caseId: string; receipt: string; papers: readonly { key: string; document_id: string }[] }
): Promise<void> {
	const { lembaga, kak } = draft.answers;
	const unit =
		draft.initiator === 'region' && draft.unit_id
			? await uow.first(unitName({ id: draft.unit_id }))
			: undefined;
	await enterLetter(uow, ctx, {
		direction: 'in',
		movedOn: ctx.clock.today(),
		correspondent: unit?.name ?? lembaga?.name ?? sent.receipt,
		subject: kak!.title!,
		note: sent.receipt,
		caseId: sent.caseId,
		documentId: sent.papers.find(({ key }) => letterPapers.includes(key))?.document_id ?? null,
		origin: 'offer',
		originKey: draft.id
	});
}

/** What was handed in and is still asked for, and the papers made here where nobody brought their own. */
function papersToGive(
	uow: UnitOfWork,
	ctx: Ctx,
	draft: ProposalFile,
	own: PreparedSending
): { key: string; document_id: string }[] {
	const given = draft.answers.papers ?? {};
	return papersWanted(draft).flatMap(({ key }) => {
		const handedIn = given[key];
		if (handedIn) return [{ key, document_id: handedIn.document_id }];
		const made = own.find((paper) => paper.key === key);
		if (!made) return [];
		const owner = { kind: 'proposal', id: draft.id } as const;
		const document = { kind: key, title: made.title, owner, origin: 'made' } as const;
		return [{ key, document_id: addDocument(uow, ctx, document, made.placed) }];
	});
}

function roleOfSender(ctx: Ctx, draft: ProposalFile): ActorRole {
	if (ctx.actor.kind === 'person' && ctx.actor.roles.includes('cooperation_officer'))
		return 'cooperation_officer';
	return draft.initiator === 'partner' ? 'partner' : 'unit_officer';
}

async function findOrAddPartner(
	uow: UnitOfWork,
	ctx: Ctx,
	draft: ProposalFile,
	lembaga: Readonly<Record<string, string>>
): Promise<string> {
	const name = lembaga.name!.trim();
	const country = lembaga.country || 'ID';
	const known = await uow.first(partnerByName({ name, country }));
	if (known) return known.id;
	const id = newId();
	uow.add(
		insertPartner({
			id,
			name,
			kind: draft.answers.routing.partner_kind,
			country,
			address: lembaga.address || null,
			postal_code: lembaga.postal_code || null,
			phone: lembaga.phone || null,
			email: lembaga.email || null,
			website: lembaga.website || null,
			is_example: makesExamples(ctx),
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
		})
	);
	indexPartner(uow, id);
	return id;
}
