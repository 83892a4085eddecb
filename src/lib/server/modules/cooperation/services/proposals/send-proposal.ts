import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId, randomReadable } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { addDocument, giveDocument } from '$lib/server/modules/documents';
import { postMail } from '$lib/server/modules/notifications';
import { blocksFor, papersFor, type ActorRole } from '$lib/server/modules/workflow';
import { faultsOfPart, partNames, type PartFault } from '../../domain/proposals/parts';
import { nationalProcedures } from '../../domain/procedures';
import { caseAnswers, routeCooperation } from '../../domain/routing';
import { insertPartner, partnerByName } from '../../repository/partners';
import { markSubmitted, takeReceiptNumber } from '../../repository/proposals';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { indexPartner } from '$lib/server/modules/organisations';
import { openCase } from '../open-case';
import { trackingAddress } from '../tell-applicant';
import { makeOwnPapers, placeOwnPapers } from './own-papers';
import { readDraft, type ProposalFile } from './proposal-file';

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

/** What still keeps a draft from being sent; empty where it can be. */
export function missingFrom(draft: ProposalFile): { errors: PartFault[]; papers: string[] } {
	const errors = partNames.flatMap((part) =>
		faultsOfPart(part, draft.answers[part] ?? {}).map((fault) => ({
			...fault,
			field: `${part}.${fault.field}`
		}))
	);
	const given = draft.answers.papers ?? {};
	const papers = papersWanted(draft)
		.filter((paper) => paper.required && !paper.own && !given[paper.key])
		.map((paper) => paper.key);
	return { errors, papers };
}

/** The papers that this draft's procedure asks for at its first step; `own` ones are made from what was typed. */
export function papersWanted(draft: Pick<ProposalFile, 'answers'>) {
	const { routing } = draft.answers;
	const route = routeForPapers(routing);
	if (!route) return [];
	const answers = caseAnswers(routing);
	const first = blocksFor(route, answers)[0]![0]!;
	return papersFor(first.papers_in, answers).flatMap((use) => {
		const paper = route.papers.find((one) => one.key === use.paper);
		return paper
			? [
					{
						...paper,
						required: use.need === 'required',
						own: paper.key === 'kak' || paper.key === 'pakta_integritas'
					}
				]
			: [];
	});
}

function routeForPapers(routing: ProposalFile['answers']['routing']) {
	const alwaysWorking = { isWorkingDay: () => true, add: (day: string) => ({ day, provisional: false }) };
	const { procedure } = routeCooperation({ ...routing, start: undefined }, alwaysWorking);
	return procedure === null ? undefined : nationalProcedures[procedure];
}

/**
 * Sends a proposal: it gets its receipt, the partner is found or recorded, the case is opened with its papers and
 * its procedure frozen, and the applicant gets the receipt by mail, all in one act.
 */
export async function sendProposal(ctx: Ctx, id: string): Promise<SentProposal | SendRefusal> {
	const draft = await readDraft(ctx, id);
	if (isRefusal(draft)) return draft;
	const procedure = routeForPapers(draft.answers.routing);
	const calendar = await workingDaysOf(ctx);
	const route = routeCooperation(draft.answers.routing, calendar);
	if (!procedure || route.refused) return refuse('NO_PROCEDURE', { lane: route.lane });
	const missing = missingFrom(draft);
	if (missing.errors.length > 0 || missing.papers.length > 0) return refuse('PROPOSAL_NOT_COMPLETE', missing);
	if (draft.initiator === 'partner' && !draft.pact_accepted_at) return refuse('PACT_NOT_ACCEPTED');
	const email = draft.email_proved_at
		? draft.email
		: ctx.actor.kind === 'person'
			? (draft.answers.petugas?.contact_1_email ?? null)
			: null;
	if (!draft.email_proved_at && ctx.actor.kind !== 'person') return refuse('EMAIL_NOT_PROVED');

	const own = await placeOwnPapers(ctx, await makeOwnPapers(ctx, draft));
	const { lembaga, kak } = draft.answers as Required<Pick<ProposalFile['answers'], 'lembaga' | 'kak'>>;
	const year = Number(ctx.clock.today().slice(0, 4));
	const at = ctx.clock.now();
	return carryOut(ctx, async (uow): Promise<SentProposal | Refusal> => {
		const { sequence } = (await uow.first(takeReceiptNumber({ year })))!;
		const tail = randomReadable(4);
		const receipt = `P-${year}-${String(sequence).padStart(6, '0')}-${tail}`;
		const partnerId = draft.partner_id ?? (await findOrAddPartner(uow, ctx, draft, lembaga));
		uow.guard(
			markSubmitted(id, draft.version, {
				receipt,
				receipt_secret: tail,
				partner_id: partnerId,
				submitted_at: at
			})
		);

		const given = { ...draft.answers.papers };
		const wanted = new Set(papersWanted(draft).map((paper) => paper.key));
		const papers = Object.entries(given)
			.filter(([key]) => wanted.has(key))
			.map(([key, paper]) => ({ key, document_id: paper.document_id }));
		for (const { key, title, placed } of own) {
			if (!wanted.has(key) || given[key]) continue;
			papers.push({
				key,
				document_id: addDocument(
					uow,
					ctx,
					{ kind: key, title, owner: { kind: 'proposal', id }, origin: 'made' },
					placed
				)
			});
		}
		const role: ActorRole = draft.initiator === 'partner' ? 'partner' : 'unit_officer';
		const opened = await openCase(uow, ctx, {
			procedure,
			answers: caseAnswers(draft.answers.routing),
			subject: kak.title!.trim(),
			proposalId: id,
			partnerId,
			unitId: draft.unit_id,
			papers,
			actorRole:
				ctx.actor.kind === 'person' && ctx.actor.roles.includes('cooperation_officer')
					? 'cooperation_officer'
					: role
		});
		if (isRefusal(opened)) return opened;
		for (const paper of papers) uow.add(giveDocument(paper.document_id, 'case', opened.id));
		const tracking = trackingAddress(ctx, receipt);
		if (email) {
			const mail = textIn(ctx.language).proposeMail.received({
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
		return { id, case_id: opened.id, receipt, tracking };
	});
}

async function findOrAddPartner(
	uow: Parameters<typeof openCase>[0],
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
