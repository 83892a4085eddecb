import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { setDisclosure } from '$lib/server/modules/documents';
import { publishRedaction, takeBackRedaction } from '../repository/redactions';
import { findRedaction, type FindRefusal } from './find-redaction';

/**
 * Shows the copy to everybody in the place of its original, which stays in the office, also where it was public before.
 *
 * `NO_PUBLIC_PLACE`: only papers of published agreements stand on public pages. `COPY_OUTDATED`: the original has a later version;
 * a new copy is made of that one. `VALIDATION_FAILED`: nobody has said that every page was looked at.
 */
export async function publishRedactedCopy(
	ctx: Ctx,
	id: string,
	confirmed: boolean
): Promise<
	| { id: string }
	| FindRefusal
	| DatabaseRefusal
	| Refusal<'STATE_CHANGED' | 'NO_PUBLIC_PLACE' | 'COPY_OUTDATED' | 'VALIDATION_FAILED'>
> {
	const row = await findRedaction(ctx, id, 'document.disclose');
	if (isRefusal(row)) return row;
	const { copy_document_id: copyId } = row;
	if (row.state !== 'made' || !copyId || row.published_at) return refuse('STATE_CHANGED');
	if (!row.has_public_page) return refuse('NO_PUBLIC_PLACE');
	if (row.latest_version > row.document_version) return refuse('COPY_OUTDATED');
	if (!confirmed)
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'confirmed', message: 'LOOK_FIRST' }] });
	return carryOut(ctx, (uow) => {
		uow.guard(publishRedaction(id, nameOf(ctx), ctx.clock.now()));
		uow.add(setDisclosure(copyId, 'public'));
		if (row.document_disclosure === 'public') uow.add(setDisclosure(row.document_id, 'restricted'));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REDACTED_COPY_PUBLISHED',
			subject: { kind: 'redaction', id },
			data: { copy: copyId, original: row.document_id, original_was: row.document_disclosure }
		});
		uow.touchPublic();
		return { id };
	});
}

/** Takes a published copy back into the office; its original stays there too. */
export async function takeBackRedactedCopy(
	ctx: Ctx,
	id: string
): Promise<{ id: string } | FindRefusal | DatabaseRefusal | Refusal<'STATE_CHANGED'>> {
	const row = await findRedaction(ctx, id, 'document.disclose');
	if (isRefusal(row)) return row;
	const { copy_document_id: copyId } = row;
	if (!copyId || !row.published_at) return refuse('STATE_CHANGED');
	return carryOut(ctx, (uow) => {
		uow.guard(takeBackRedaction(id));
		uow.add(setDisclosure(copyId, 'restricted'));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REDACTED_COPY_TAKEN_BACK',
			subject: { kind: 'redaction', id },
			data: { copy: copyId }
		});
		uow.touchPublic();
		return { id };
	});
}

const nameOf = ({ actor, tenant }: Ctx) => (actor.kind === 'person' ? actor.name : tenant.name);
