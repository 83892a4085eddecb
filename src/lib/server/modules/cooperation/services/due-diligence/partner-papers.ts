import { isDay } from '$lib/server/modules/calendar';
import { findOwnersUnchecked, giveDocument } from '$lib/server/modules/documents';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import {
	keptNumber,
	papersAskedOf,
	partnerPaperKinds,
	stateOfPaper,
	type PartnerPaperKind,
	type PartnerPaperState
} from '../../domain/due-diligence';
import {
	insertPartnerPaper,
	papersOfPartner,
	replacePapers,
	withdrawPaper,
	type PartnerPaperRow
} from '../../repository/partner-papers';
import { partnerById } from '../../repository/partners';

export type PartnerPaper = PartnerPaperRow & { readonly state: PartnerPaperState };
export type DueDiligence = {
	readonly papers: readonly PartnerPaper[];
	/** What is usually asked of its kind and is not on record, or has expired. */
	readonly missing: readonly PartnerPaperKind[];
};

/** A partner's papers with how each stands today, and what is usually asked and missing (capability 43). */
export async function readDueDiligence(
	ctx: Ctx,
	partner: { readonly id: string; readonly kind: string }
): Promise<DueDiligence | AuthorisationRefusal> {
	const denied = authorise(ctx, 'partner.read');
	if (denied) return denied;
	if (!isId(partner.id)) return { papers: [], missing: [] };
	const today = ctx.clock.today();
	const papers = (await ctx.db.rows(papersOfPartner({ partnerId: partner.id }))).map((paper) => ({
		...paper,
		state: stateOfPaper(paper.expires_on, today)
	}));
	const holding = new Set(
		papers.filter((one) => one.replaced_on === null && one.state !== 'expired').map((one) => one.kind)
	);
	return { papers, missing: papersAskedOf(partner.kind).filter((kind) => !holding.has(kind)) };
}

export type NewPartnerPaper = {
	readonly kind: string;
	readonly number?: string;
	readonly issued_by?: string;
	readonly issued_on?: string;
	readonly expires_on?: string;
	readonly note?: string;
	readonly document_id?: string;
};

/** What is wrong with a paper as it was typed, and its number as it is kept. */
function judge(input: NewPartnerPaper, today: string): { faults: FieldFault[]; number: string | null } {
	const faults: FieldFault[] = [];
	const add = (field: string, message: string) => faults.push({ field, message });
	const kind = partnerPaperKinds.find((one) => one === input.kind);
	const typed = input.number?.trim() ?? '';
	let number: string | null = typed || null;
	if (!kind) add('kind', 'CHOOSE_ONE');
	else if (typed === '') {
		// A statement has no number of its own; the others are known by theirs.
		if (kind !== 'sanctions_statement') add('number', 'REQUIRED');
	} else {
		const kept = keptNumber(kind, typed);
		if ('fault' in kept) add('number', kept.fault);
		else number = kept.number;
	}
	if (typed.length > 120) add('number', 'TOO_LONG');
	if ((input.issued_by?.length ?? 0) > 200) add('issued_by', 'TOO_LONG');
	if ((input.note?.length ?? 0) > 1_000) add('note', 'TOO_LONG');
	for (const field of ['issued_on', 'expires_on'] as const)
		if (input[field] && !isDay(input[field])) add(field, 'DAY_WRONG');
	if (input.issued_on && input.issued_on > today) add('issued_on', 'DAY_IN_FUTURE');
	if (input.issued_on && input.expires_on && input.expires_on < input.issued_on)
		add('expires_on', 'BEFORE_ISSUE');
	if (kind === 'ingo_permission' && !input.expires_on) add('expires_on', 'REQUIRED');
	return { faults, number };
}

/**
 * Records a partner's paper; what held of that kind stays and is reminded of no more. `VALIDATION_FAILED` with
 * `NIB_WRONG`, `NPWP_WRONG`, `REQUIRED`, `TOO_LONG`, `DAY_WRONG`, `DAY_IN_FUTURE`, `BEFORE_ISSUE`, `FILE_NEEDED`.
 */
export async function recordPartnerPaper(
	ctx: Ctx,
	partnerId: string,
	input: NewPartnerPaper
): Promise<
	| { readonly id: string }
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'>
> {
	const denied = authorise(ctx, 'partner.write');
	if (denied) return denied;
	if (!isId(partnerId)) return refuse('NOT_FOUND');
	const { faults, number } = judge(input, ctx.clock.today());
	if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'>> => {
		if (!(await uow.first(partnerById({ id: partnerId })))) return refuse('NOT_FOUND');
		const { actor } = ctx;
		const id = newId();
		if (input.document_id) {
			const [owner] = await findOwnersUnchecked(uow, [input.document_id]);
			const mine = owner?.owner_kind === 'upload' && actor.kind === 'person' && owner.created_by === actor.id;
			if (!mine)
				return refuse('VALIDATION_FAILED', { errors: [{ field: 'document', message: 'FILE_NEEDED' }] });
			uow.add(giveDocument(input.document_id, 'partner', partnerId));
		}
		uow.add(replacePapers(partnerId, input.kind, ctx.clock.today()));
		uow.add(
			insertPartnerPaper({
				id,
				partner_id: partnerId,
				kind: input.kind,
				number,
				issued_by: input.issued_by?.trim() || null,
				issued_on: input.issued_on || null,
				expires_on: input.expires_on || null,
				document_id: input.document_id || null,
				note: input.note?.trim() || null,
				is_example: makesExamples(ctx),
				created_by: actor.kind === 'person' ? actor.id : null,
				created_by_name: actor.kind === 'person' ? actor.name : null,
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'PARTNER_PAPER_RECORDED',
			subject: { kind: 'partner', id: partnerId },
			data: { paper: id, kind: input.kind, expires_on: input.expires_on || null }
		});
		return { id };
	});
}

/** Takes back a paper that was recorded by mistake; it stays on record. `STATE_CHANGED`: it held no more. */
export async function withdrawPartnerPaper(
	ctx: Ctx,
	partnerId: string,
	id: string
): Promise<{ readonly id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'partner.write');
	if (denied) return denied;
	if (!isId(partnerId) || !isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(withdrawPaper(id, partnerId, ctx.clock.today()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNER_PAPER_WITHDRAWN',
			subject: { kind: 'partner', id: partnerId },
			data: { paper: id }
		});
		return { id };
	});
}
