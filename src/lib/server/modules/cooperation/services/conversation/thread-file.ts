import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { hears, sideOf, type Audience, type Side } from '../../domain/conversation/sides';
import { threadById } from '../../repository/conversation';
import { loadCaseUnchecked, mayReadCase, type CaseFile } from '../case-file';

const longest = 4_000;

/** Words of a message, trimmed by the caller; null where they may stand. */
export function wordsWrong(body: string): Refusal<'VALIDATION_FAILED'> | undefined {
	const message = body.trim() === '' ? 'REQUIRED' : body.length > longest ? 'TOO_LONG' : null;
	return message === null ? undefined : refuse('VALIDATION_FAILED', { errors: [{ field: 'body', message }] });
}

/** Whether this actor may speak to this audience: the region speaks to the applicant by the gate and the unit only. */
export function maySpeak(ctx: Ctx, audience: Audience): AuthorisationRefusal | undefined {
	return authorise(ctx, audience === 'applicant' ? 'conversation.share' : 'conversation.write');
}

export type OwnCase = { readonly file: CaseFile; readonly side: Side };

type Reader = Pick<Ctx['db'], 'first' | 'rows'> | UnitOfWork;

/** A case and on which side of it the actor stands; `NOT_FOUND` for whoever may not see it. */
export async function caseAndSide(
	reader: Reader,
	ctx: Ctx,
	caseId: string
): Promise<OwnCase | Refusal<'NOT_FOUND'>> {
	const file = await loadCaseUnchecked(reader, caseId);
	return file && mayReadCase(ctx, file.row) ? { file, side: sideOf(ctx.actor) } : refuse('NOT_FOUND');
}

/** A thread that the actor hears. One that is there and one that is not for them answer alike. */
export async function threadFor(uow: UnitOfWork, ctx: Ctx, threadId: string) {
	const thread = isId(threadId) ? await uow.first(threadById({ id: threadId })) : undefined;
	if (!thread) return refuse('NOT_FOUND');
	const own = await caseAndSide(uow, ctx, thread.case_id);
	if ('refused' in own || !hears(own.side, thread.audience)) return refuse('NOT_FOUND');
	return { thread: { ...thread, audience: thread.audience as Audience }, ...own };
}

/** Name and office of the day stand beside what was said. */
export function saidBy(ctx: Ctx, file: CaseFile) {
	const { actor } = ctx;
	const byLink = actor.kind === 'applicant' ? (file.row.partner_name ?? actor.email) : ctx.tenant.name;
	return {
		said_by: actor.kind === 'person' ? actor.id : null,
		said_by_name: actor.kind === 'person' ? actor.name : byLink,
		said_by_position: actor.kind === 'person' ? actor.position : null,
		said_at: ctx.clock.now()
	};
}
