import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import type { Box } from '$lib/server/platform/page-reader';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { boxBetween, isTakenKind, type TakenKind } from '../domain/boxes';
import { boxesOfRedaction, holdOpen, insertBox, keepBoxes, removeBoxes } from '../repository/redactions';
import { findRedaction, type FindRefusal } from './find-redaction';

/** `STATE_CHANGED`: the copy is made, or somebody else has just asked for it. */
export type MarkRefusal =
	FindRefusal | DatabaseRefusal | Refusal<'STATE_CHANGED' | 'VALIDATION_FAILED' | 'TOO_MANY_BOXES'>;

/** More boxes than this are a scribble, not a choice. */
const mostBoxes = 2_000;

export type NewBox = { readonly page: number; readonly box: Box; readonly what: TakenKind };

/** Adds boxes as part of an act on a copy that is still worked on. */
export function addBoxes(
	uow: UnitOfWork,
	ctx: Ctx,
	redactionId: string,
	boxes: readonly NewBox[],
	state: 'proposed' | 'kept'
): void {
	uow.guard(holdOpen(redactionId));
	for (const { page, box, what } of boxes) {
		const [x, y, width, height] = box;
		uow.add(
			insertBox({
				id: newId(),
				redaction_id: redactionId,
				page,
				x,
				y,
				width,
				height,
				what,
				state,
				created_at: ctx.clock.now()
			})
		);
	}
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: state === 'kept' ? 'REDACTION_MARKED' : 'REDACTION_PROPOSED',
		subject: { kind: 'redaction', id: redactionId },
		data: { boxes: boxes.map(({ page, what }) => ({ page, what })) }
	});
}

/** Whether so many more boxes fit on a copy. */
export async function hasRoom(ctx: Ctx, redactionId: string, more: number): Promise<boolean> {
	return (await ctx.db.rows(boxesOfRedaction({ id: redactionId }))).length + more <= mostBoxes;
}

/** Marks a box between two corners of a page, given as parts of its width and height. */
export async function markBox(
	ctx: Ctx,
	id: string,
	marked: {
		readonly page: number;
		readonly corners: readonly [readonly [number, number], readonly [number, number]];
		readonly what: string;
	}
): Promise<{ page: number } | MarkRefusal> {
	const row = await findRedaction(ctx, id, 'document.redact');
	if (isRefusal(row)) return row;
	if (row.state !== 'open') return refuse('STATE_CHANGED');
	const { page, what } = marked;
	const box = boxBetween(...marked.corners);
	const errors = [
		...(Number.isInteger(page) && page >= 1 && page <= row.pages
			? []
			: [{ field: 'page', message: 'CHOOSE_ONE' }]),
		...(box ? [] : [{ field: 'left', message: 'BOX_TOO_SMALL' }]),
		...(isTakenKind(what) ? [] : [{ field: 'what', message: 'CHOOSE_ONE' }])
	];
	if (errors.length > 0 || !box || !isTakenKind(what)) return refuse('VALIDATION_FAILED', { errors });
	if (!(await hasRoom(ctx, id, 1))) return refuse('TOO_MANY_BOXES', { most: mostBoxes });
	return carryOut(ctx, (uow) => {
		addBoxes(uow, ctx, id, [{ page, box, what }], 'kept');
		return { page };
	});
}

/** Takes proposals over, or takes boxes away, of a copy that is still worked on. */
export async function settleBoxes(
	ctx: Ctx,
	id: string,
	settled: { readonly act: 'keep' | 'remove'; readonly boxes: readonly string[] }
): Promise<{ settled: number } | MarkRefusal> {
	const row = await findRedaction(ctx, id, 'document.redact');
	if (isRefusal(row)) return row;
	if (row.state !== 'open') return refuse('STATE_CHANGED');
	const known = (await ctx.db.rows(boxesOfRedaction({ id }))).filter((box) => settled.boxes.includes(box.id));
	if (known.length === 0)
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'boxes', message: 'CHOOSE_SOME' }] });
	return carryOut(ctx, (uow) => {
		const ids = known.map((box) => box.id);
		uow.guard(holdOpen(id));
		uow.add(settled.act === 'keep' ? keepBoxes(id, ids) : removeBoxes(id, ids));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: settled.act === 'keep' ? 'REDACTION_MARKED' : 'REDACTION_UNMARKED',
			subject: { kind: 'redaction', id },
			data: { boxes: known.map(({ page, what }) => ({ page, what })) }
		});
		return { settled: known.length };
	});
}
