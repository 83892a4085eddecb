import { carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { closeFromSignedPaper, type ActorRole, type Signatory } from '$lib/server/modules/workflow';
import { isInstrument } from '../domain/agreements/instrument';
import { settleDraft } from '../repository/drafts';
import { partnerCountry } from '../repository/partners';
import { adoptDocuments } from './adopt-documents';
import { addAgreement } from './agreements/add-agreement';
import { addFollowUpLine, followUpLinks } from './agreements/follow-up-links';
import { addPublication } from './agreements/publish-agreement';
import { agreementFromSigning, type SaidAtSigning } from './agreements/signing-facts';
import { appendEvents } from './append-events';
import { loadCaseUnchecked, mayReadCase, type CaseAccessRefusal } from './case-file';

export type PaperThatCloses = {
	readonly document_id: string;
	readonly signed_on: string;
	readonly instrument: string;
	readonly signatories: readonly Signatory[];
	/** The region's number as it stands on the paper; a number that was reserved for the case is used up with it. */
	readonly number?: string | null;
	/** Why the steps were not walked here. */
	readonly reason: string;
	readonly publish?: boolean;
	readonly said?: SaidAtSigning;
};

export type ClosedFromPaper = {
	readonly case_id: string;
	readonly agreement_id: string;
	readonly skipped: readonly string[];
};

/**
 * Closes any open case from its signed paper in one act (capability 95). Cases elsewhere pass the gate in a day
 * and then die, since the rest happens on paper: here the paper ends the case, and what was skipped is listed.
 *
 * `INSTRUMENT_UNKNOWN`, `SIGNATORIES_MISSING`, `DOCUMENT_UNKNOWN`, and the refusals of a signing.
 */
export async function closeCaseFromPaper(
	ctx: Ctx,
	caseId: string,
	input: PaperThatCloses
): Promise<ClosedFromPaper | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'case.close_from_paper');
	if (denied) return denied;
	const named = input.instrument;
	if (!isInstrument(named)) return refuse('INSTRUMENT_UNKNOWN');
	if (new Set(input.signatories.map((one) => one.party.trim()).filter(Boolean)).size < 2)
		return refuse('SIGNATORIES_MISSING');
	const calendar = await workingDaysOf(ctx);
	return carryOut(ctx, async (uow): Promise<ClosedFromPaper | Refusal> => {
		const file = await loadCaseUnchecked(uow, caseId);
		if (!file || !mayReadCase(ctx, file.row)) return refuse('NOT_FOUND');
		const foreign = await adoptDocuments(uow, ctx, file, [input.document_id]);
		if (foreign) return foreign;
		const role: ActorRole =
			ctx.actor.kind === 'person' && ctx.actor.roles.includes('registrar')
				? 'registrar'
				: 'cooperation_officer';
		const event = closeFromSignedPaper(file.state, {
			at: ctx.clock.now().toISOString(),
			day: ctx.clock.today(),
			actor: { person_id: ctx.actor.kind === 'person' ? ctx.actor.id : null, role },
			document_id: input.document_id,
			signed_on: input.signed_on,
			signatories: input.signatories,
			reason: input.reason
		});
		if (isRefusal(event)) return event;
		const country = file.row.partner_id
			? (await uow.first(partnerCountry({ id: file.row.partner_id })))?.country
			: undefined;
		const links = await followUpLinks(uow, file, named);
		const { instrument, amends } = links;
		const gathered = await agreementFromSigning(uow, ctx, file, {
			instrument,
			signedOn: input.signed_on,
			signatories: input.signatories,
			documentId: input.document_id,
			parentId: amends?.id ?? links.umbrella,
			...(amends?.like ? { signedLike: amends.like } : {}),
			said: { ...(amends?.endsOn ? { ends_on: amends.endsOn } : {}), ...input.said },
			numbers: new Map(input.number?.trim() ? [['region', input.number.trim()]] : []),
			country: country ?? 'ID',
			reason: input.reason
		});
		if (isRefusal(gathered)) return gathered;
		const { id } = addAgreement(uow, ctx, {
			...gathered,
			addendumNumber: amends?.number ?? null,
			renewsId: links.renews ?? null,
			registerNumber: gathered.registerNumber ?? input.number?.trim() ?? null
		});
		addFollowUpLine(uow, ctx, links, input.signed_on);
		uow.add(settleDraft(caseId, named, id, ctx.clock.now()));
		if (input.publish)
			addPublication(uow, ctx, { id, document_id: gathered.documentId }, { withPaper: false });
		appendEvents(uow, ctx, file, [event], calendar);
		return { case_id: caseId, agreement_id: id, skipped: event.fields.skipped ?? [] };
	});
}
