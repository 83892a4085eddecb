import type { AuditEventName } from '$lib/text/audit-events';
import { isDeepStrictEqual } from 'node:util';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { fingerprintOf } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { articleOf, loadLibrary } from '$lib/server/modules/documents';
import { partDistance, type Draft, type DraftPart } from '../../domain/drafting/draft';
import { positionAfter, readPart, type TypedPart, type Wording } from '../../domain/drafting/part-writing';
import {
	insertPartBefore,
	movePart,
	partById,
	putPartBack,
	rewritePart,
	sayNotWriting,
	sayWriting,
	takePartOut,
	touchDraft
} from '../../repository/draft-parts';
import { insertPart } from '../../repository/drafts';
import type { CaseAccessRefusal } from '../case-file';
import { readOpenDraft } from './draft-file';

/**
 * `DRAFT_NOT_OPEN`: the text is signed or given up · `STATE_CHANGED`: somebody wrote in the part, moved it or took it out
 * since it was shown · `VALIDATION_FAILED` with the faults by field.
 */
export type WritingRefusal =
	| CaseAccessRefusal
	| DatabaseRefusal
	| Refusal<'DRAFT_NOT_OPEN' | 'VALIDATION_FAILED' | 'STATE_CHANGED' | 'NOT_FOUND'>;

type Written = { readonly id: string };
const personOf = (ctx: Ctx) => (ctx.actor.kind === 'person' ? ctx.actor.id : null);

/** An open text and one of its parts, for somebody who may write in it. */
export async function openPart(
	ctx: Ctx,
	draftId: string,
	partId: string
): Promise<{ readonly draft: Draft; readonly part: DraftPart; readonly place: number } | WritingRefusal> {
	const found = await readOpenDraft(ctx, draftId);
	if (isRefusal(found)) return found;
	const place = found.draft.parts.findIndex(({ id }) => id === partId);
	const part = found.draft.parts[place];
	return part ? { draft: found.draft, part, place } : refuse('NOT_FOUND');
}

function log(
	uow: UnitOfWork,
	ctx: Ctx,
	event: AuditEventName,
	draft: Draft,
	data: Record<string, unknown>
): void {
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event,
		subject: { kind: 'draft', id: draft.id },
		data: { case: draft.caseId, ...data }
	});
}

/** Says that this person writes in a part from now on. It locks nothing; the others see it. */
export async function beginWriting(
	ctx: Ctx,
	draftId: string,
	partId: string
): Promise<Written | WritingRefusal> {
	const found = await openPart(ctx, draftId, partId);
	if (isRefusal(found)) return found;
	const by = personOf(ctx);
	if (by === null) return { id: partId };
	return carryOut(ctx, (uow) => {
		uow.guard(sayWriting(draftId, partId, by, ctx.clock.now()));
		log(uow, ctx, 'DRAFT_PART_OPENED', found.draft, { part: partId });
		return { id: partId };
	});
}

/** Takes back that one writes in a part, without having changed it. */
export async function stopWriting(
	ctx: Ctx,
	draftId: string,
	partId: string
): Promise<Written | WritingRefusal> {
	const found = await openPart(ctx, draftId, partId);
	if (isRefusal(found)) return found;
	const by = personOf(ctx);
	if (by === null || found.part.writing?.byId !== by) return { id: partId };
	return carryOut(ctx, (uow) => {
		uow.add(sayNotWriting(draftId, partId, by));
		log(uow, ctx, 'DRAFT_PART_LEFT', found.draft, { part: partId });
		return { id: partId };
	});
}

/**
 * Writes a part anew. How it read before is kept with who wrote that. A late save of an earlier version is refused with
 * `STATE_CHANGED` and loses nothing: the page then shows both wordings, and a save on top of the present one counts.
 *
 * @param base the version of the part that was on the screen
 */
export async function writePart(
	ctx: Ctx,
	draftId: string,
	partId: string,
	base: number,
	typed: TypedPart
): Promise<Written | WritingRefusal> {
	const found = await openPart(ctx, draftId, partId);
	if (isRefusal(found)) return found;
	const { draft, part } = found;
	const { wording, faults } = readPart(part.kind, draft.languages, typed);
	if (faults.length > 0) return refuse('VALIDATION_FAILED', { errors: faults });
	if (part.version !== base) return refuse('STATE_CHANGED');
	// Saved as it stood: nobody wrote anything.
	if (isDeepStrictEqual(wording, { title: part.title, body: part.body })) return { id: partId };
	return carryOut(ctx, async (uow) => {
		await changeWording(uow, ctx, draft, partId, base, wording);
		log(uow, ctx, 'DRAFT_PART_WRITTEN', draft, {
			part: partId,
			version: base + 1,
			text: fingerprintOf(wording)
		});
		return { id: partId };
	});
}

/** Puts other words into a part as part of an act, and keeps how it read. */
export async function changeWording(
	uow: UnitOfWork,
	ctx: Ctx,
	draft: Draft,
	partId: string,
	base: number,
	wording: Wording
): Promise<void> {
	const [by, at] = [personOf(ctx), ctx.clock.now()];
	const before = await uow.first(partById({ draftId: draft.id, id: partId }));
	uow.guard(
		rewritePart(
			draft.id,
			partId,
			{ base, by, at },
			{ title: JSON.stringify(wording.title), body: JSON.stringify(wording.body) }
		)
	);
	if (before)
		uow.add(
			insertPartBefore({
				draft_id: draft.id,
				part_id: partId,
				version: base,
				title: JSON.stringify(before.title),
				body: JSON.stringify(before.body),
				written_by: before.updated_by,
				written_at: before.updated_at
			})
		);
	uow.guard(touchDraft(draft.id, by, at));
}

/**
 * Puts an article in after another part: a clause of the library, merged with what the text was begun with, or one's own
 * words.
 */
export async function addArticle(
	ctx: Ctx,
	draftId: string,
	afterId: string,
	article: { readonly clause: string } | TypedPart
): Promise<Written | WritingRefusal> {
	const found = await openPart(ctx, draftId, afterId);
	if (isRefusal(found)) return found;
	const { draft, place } = found;
	const made = 'clause' in article ? await fromLibrary(ctx, draft, article.clause) : ownWords(draft, article);
	if (isRefusal(made)) return made;
	const [by, at, id] = [personOf(ctx), ctx.clock.now(), newId()];
	return carryOut(ctx, (uow) => {
		let position = positionAfter(draft.parts, place);
		if (position === undefined) {
			// No room is left between the two: all are set apart anew.
			for (const [index, part] of draft.parts.entries())
				uow.guard(movePart(draftId, part.id, part.position, (index + 1) * partDistance));
			position = (place + 1) * partDistance + partDistance / 2;
		}
		uow.add(
			insertPart({
				draft_id: draftId,
				id,
				kind: 'article',
				position,
				topic: made.topic,
				clause_key: made.clause?.key ?? null,
				clause_number: made.clause?.number ?? null,
				title: JSON.stringify(made.title),
				body: JSON.stringify(made.body),
				body_table: null,
				updated_by: by,
				updated_at: at
			})
		);
		uow.guard(touchDraft(draftId, by, at));
		log(uow, ctx, 'DRAFT_PART_ADDED', draft, {
			part: id,
			after: afterId,
			clause: made.clause ? `${made.clause.key}@${made.clause.number}` : null,
			text: fingerprintOf({ title: made.title, body: made.body })
		});
		return { id };
	});
}

async function fromLibrary(ctx: Ctx, draft: Draft, key: string) {
	const clause = (await loadLibrary(ctx.db)).get(key);
	return clause
		? articleOf(clause, draft.values, draft.languages)
		: refuse('VALIDATION_FAILED', { errors: [{ field: 'clause', message: 'CHOOSE_ONE' }] });
}

function ownWords(draft: Draft, typed: TypedPart) {
	const { wording, faults } = readPart('article', draft.languages, typed);
	return faults.length > 0
		? refuse('VALIDATION_FAILED', { errors: faults })
		: { ...wording, topic: null, clause: null };
}

/** Takes a part out of the text; it can be put back. */
export async function removePart(
	ctx: Ctx,
	draftId: string,
	partId: string,
	base: number
): Promise<Written | WritingRefusal> {
	const found = await openPart(ctx, draftId, partId);
	if (isRefusal(found)) return found;
	const [by, at] = [personOf(ctx), ctx.clock.now()];
	return carryOut(ctx, (uow) => {
		uow.guard(takePartOut(draftId, partId, { base, by, at }));
		uow.guard(touchDraft(draftId, by, at));
		log(uow, ctx, 'DRAFT_PART_REMOVED', found.draft, { part: partId, version: base + 1 });
		return { id: partId };
	});
}

/** Puts a part back where it stood. */
export async function restorePart(
	ctx: Ctx,
	draftId: string,
	partId: string,
	base: number
): Promise<Written | WritingRefusal> {
	const found = await readOpenDraft(ctx, draftId);
	if (isRefusal(found)) return found;
	const [by, at] = [personOf(ctx), ctx.clock.now()];
	return carryOut(ctx, (uow) => {
		uow.guard(putPartBack(draftId, partId, { base, by, at }));
		uow.guard(touchDraft(draftId, by, at));
		log(uow, ctx, 'DRAFT_PART_RESTORED', found.draft, { part: partId, version: base + 1 });
		return { id: partId };
	});
}

/**
 * Moves an article one place up or down among the articles; the first stays first. Two people who move the same
 * neighbours at once: one gets STATE_CHANGED and sees the other's order.
 */
export async function shiftArticle(
	ctx: Ctx,
	draftId: string,
	partId: string,
	direction: 'up' | 'down'
): Promise<Written | WritingRefusal> {
	const found = await openPart(ctx, draftId, partId);
	if (isRefusal(found)) return found;
	const { draft, part, place } = found;
	const neighbour = draft.parts[place + (direction === 'up' ? -1 : 1)];
	if (part.kind !== 'article' || neighbour?.kind !== 'article') return { id: partId };
	const [by, at] = [personOf(ctx), ctx.clock.now()];
	return carryOut(ctx, (uow) => {
		uow.guard(movePart(draftId, part.id, part.position, neighbour.position));
		uow.guard(movePart(draftId, neighbour.id, neighbour.position, part.position));
		uow.guard(touchDraft(draftId, by, at));
		log(uow, ctx, 'DRAFT_PART_MOVED', draft, { part: partId, direction });
		return { id: partId };
	});
}
