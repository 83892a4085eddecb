import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { readingQueue } from '$lib/server/modules/documents';
import { faultsOfExemption, type Exempted } from '../domain/exemption';
import { askForCopy, boxesOfRedaction, dropRedaction } from '../repository/redactions';
import { findRedaction, type FindRefusal } from './find-redaction';

/**
 * Asks for the copy: names it, with the ground and the period of the exemption; the worker makes it. From here on its
 * boxes stand as they are.
 *
 * `NOTHING_MARKED`: no box is kept. `PROPOSALS_OPEN` (details: `count`): a person has not said of each proposal whether
 * it is kept.
 */
export async function askForRedactedCopy(
	ctx: Ctx,
	id: string,
	asked: Exempted & { readonly language: string }
): Promise<
	| { id: string }
	| FindRefusal
	| DatabaseRefusal
	| Refusal<'STATE_CHANGED' | 'VALIDATION_FAILED' | 'NOTHING_MARKED' | 'PROPOSALS_OPEN'>
> {
	const row = await findRedaction(ctx, id, 'document.redact');
	if (isRefusal(row)) return row;
	if (row.state !== 'open') return refuse('STATE_CHANGED');
	const errors = faultsOfExemption(asked, ctx.clock.today());
	if (asked.language !== 'id' && asked.language !== 'en')
		errors.push({ field: 'language', message: 'CHOOSE_ONE' });
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	const boxes = await ctx.db.rows(boxesOfRedaction({ id }));
	const open = boxes.filter(({ state }) => state === 'proposed').length;
	if (open > 0) return refuse('PROPOSALS_OPEN', { count: open });
	if (boxes.length === 0) return refuse('NOTHING_MARKED');
	return carryOut(ctx, (uow) => {
		const exemption = {
			grounds: [...new Set(asked.grounds)],
			exempt_until: asked.until || null,
			open_reason: asked.openReason.trim() || null
		};
		uow.guard(askForCopy(id, { ...exemption, title: asked.title.trim(), language: asked.language }));
		uow.enqueue(
			'make-redacted-copy',
			{ redaction: id },
			{ key: `redact:${ctx.tenant.id}:${id}`, queue: readingQueue }
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REDACTED_COPY_ASKED',
			subject: { kind: 'redaction', id },
			data: { ...exemption, boxes: boxes.map(({ page, what }) => ({ page, what })) }
		});
		return { id };
	});
}

/** Gives up a copy that is not made yet. */
export async function giveUpRedaction(
	ctx: Ctx,
	id: string
): Promise<{ id: string } | FindRefusal | DatabaseRefusal> {
	const row = await findRedaction(ctx, id, 'document.redact');
	if (isRefusal(row)) return row;
	return carryOut(ctx, (uow) => {
		uow.guard(dropRedaction(id));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REDACTION_GIVEN_UP',
			subject: { kind: 'redaction', id }
		});
		return { id };
	});
}
