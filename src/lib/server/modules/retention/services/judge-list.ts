import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { takeUpload } from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { Faults } from '../domain/destruction';
import { changeList } from '../repository/lists';
import { findListFor, nameOf, personOf, type FindListRefusal, type ListFile } from './find-list';

type ActRefusal =
	| FindListRefusal
	| DatabaseRefusal
	| Refusal<'STATE_CHANGED' | 'VALIDATION_FAILED' | 'DOCUMENT_UNKNOWN' | 'DOCUMENT_MISSING'>;

/** What the panel that appraises records (panitia penilai arsip) said of a list, and who sat in it. */
export async function recordReview(
	ctx: Ctx,
	id: string,
	said: {
		/** One a line: name; position. */
		readonly panel: string;
		readonly decree: string;
		readonly reviewedOn: string;
		readonly note: string;
	}
): Promise<{ id: string } | ActRefusal> {
	const list = await findListFor(ctx, id, 'destruction.write', 'review');
	if (isRefusal(list)) return list;
	const faults = new Faults();
	const panel = faults.people('panel', said.panel, 1);
	faults.text('decree', said.decree, 200, false);
	faults.day('reviewed_on', said.reviewedOn, { from: list.drawn_on, today: ctx.clock.today() });
	faults.text('note', said.note, 2000, false);
	if (faults.all.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.all });
	return carryOut(ctx, (uow) => {
		uow.guard(
			changeList(id, list, {
				state: 'reviewed',
				state_since: list.state === 'reviewed' ? list.state_since : ctx.clock.today(),
				panel: JSON.stringify(panel),
				panel_decree: said.decree.trim() || null,
				reviewed_on: said.reviewedOn,
				review_note: said.note.trim() || null
			})
		);
		note(uow, ctx, list, 'DESTRUCTION_LIST_REVIEWED', {
			reviewed_on: said.reviewedOn,
			panel: panel.map(({ position }) => position)
		});
		return { id };
	});
}

/** The letter with which somebody outside consents (the national archive, the governor), where the rule asks for one. */
export async function recordConsent(
	ctx: Ctx,
	id: string,
	said: {
		readonly from: string;
		readonly number: string;
		readonly consentedOn: string;
		/** Uploaded before; without it a letter that was kept already stays. */
		readonly documentId: string | null;
	}
): Promise<{ id: string } | ActRefusal> {
	const list = await findListFor(ctx, id, 'destruction.write', 'consent');
	if (isRefusal(list)) return list;
	const faults = new Faults();
	faults.text('consent_from', said.from, 200);
	faults.text('consent_number', said.number, 100);
	faults.day('consent_on', said.consentedOn, { from: list.drawn_on, today: ctx.clock.today() });
	if (faults.all.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.all });
	if (!said.documentId && !list.consent_document_id) return refuse('DOCUMENT_MISSING');
	return carryOut(ctx, async (uow) => {
		const refused = await take(uow, ctx, said.documentId, id);
		if (refused) return refused;
		uow.guard(
			changeList(id, list, {
				consent_from: said.from.trim(),
				consent_number: said.number.trim(),
				consent_on: said.consentedOn,
				consent_document_id: said.documentId ?? list.consent_document_id
			})
		);
		note(uow, ctx, list, 'DESTRUCTION_CONSENT_RECORDED', {
			from: said.from.trim(),
			number: said.number.trim(),
			on: said.consentedOn
		});
		return { id };
	});
}

/** Whether this person approves this list by their office: the head of region also what is the secretary's. */
export function isApprover(
	ctx: Pick<Ctx, 'actor'>,
	list: Pick<ListFile, 'purpose' | 'approver' | 'drawn_by'>
): boolean {
	const { actor } = ctx;
	if (actor.kind !== 'person') return false;
	// The small approval: any other person who may, so that nobody removes alone (UU 27/2022).
	if (list.purpose === 'early')
		return allows(actor, 'destruction.approve_early') && actor.id !== list.drawn_by;
	if (!allows(actor, 'destruction.approve')) return false;
	return actor.roles.includes('head_of_region') || list.approver === 'regional_secretary';
}

/**
 * Approves a list: by whoever the rule names, in person; or entered from the signed paper by the division, with its scan.
 *
 * `CONSENT_MISSING`: somebody outside must consent first. `NOT_ALLOWED`: the rule names another, or it is one's own list.
 */
export async function approveList(
	ctx: Ctx,
	id: string,
	paper?: {
		readonly byName: string;
		readonly byPosition: string;
		readonly approvedOn: string;
		readonly documentId: string | null;
	}
): Promise<{ id: string } | ActRefusal | Refusal<'CONSENT_MISSING'>> {
	const list = await findListFor(ctx, id, 'destruction.read', 'approve');
	if (isRefusal(list)) return list;
	if (!(paper ? mayEnterApproval(ctx, list) : isApprover(ctx, list))) return refuse('NOT_ALLOWED');
	if (list.needs_consent && !list.consent_document_id) return refuse('CONSENT_MISSING');
	const faults = new Faults();
	if (paper) {
		faults.text('approved_by', paper.byName, 200);
		faults.text('approved_position', paper.byPosition, 200);
		faults.day('approved_on', paper.approvedOn, { from: list.reviewed_on, today: ctx.clock.today() });
		if (faults.all.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.all });
		if (!paper.documentId) return refuse('DOCUMENT_MISSING');
	}
	const { actor } = ctx;
	const position = actor.kind === 'person' ? actor.position : null;
	const said = paper
		? { name: paper.byName.trim(), position: paper.byPosition.trim(), on: paper.approvedOn }
		: { name: nameOf(ctx), position, on: ctx.clock.today() };
	return carryOut(ctx, async (uow) => {
		const refused = await take(uow, ctx, paper?.documentId ?? null, id);
		if (refused) return refused;
		uow.guard(
			changeList(id, list, {
				state: 'approved',
				state_since: ctx.clock.today(),
				approved_by: paper ? null : personOf(ctx),
				approved_by_name: said.name,
				approved_position: said.position,
				approved_on: said.on,
				approval_document_id: paper?.documentId ?? null
			})
		);
		note(uow, ctx, list, 'DESTRUCTION_LIST_APPROVED', { on: said.on, from_paper: paper !== undefined });
		return { id };
	});
}

/** Everything can be entered from paper (decision 0011), save the small approval, which one other person gives here. */
export const mayEnterApproval = (ctx: Pick<Ctx, 'actor'>, list: Pick<ListFile, 'purpose'>): boolean =>
	list.purpose === 'schedule' && allows(ctx.actor, 'destruction.write');

async function take(uow: UnitOfWork, ctx: Ctx, documentId: string | null, listId: string) {
	return documentId ? takeUpload(uow, ctx, documentId, { kind: 'destruction_list', id: listId }) : undefined;
}

function note(
	uow: UnitOfWork,
	ctx: Ctx,
	list: ListFile,
	event: 'DESTRUCTION_LIST_REVIEWED' | 'DESTRUCTION_CONSENT_RECORDED' | 'DESTRUCTION_LIST_APPROVED',
	data: Readonly<Record<string, unknown>>
): void {
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event,
		subject: { kind: 'destruction_list', id: list.id },
		data: { number: list.number, ...data }
	});
}
