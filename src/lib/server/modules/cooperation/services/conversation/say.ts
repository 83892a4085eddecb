import type { Readable } from 'node:stream';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { addVersionTo, findDocumentUnchecked, placeFile } from '$lib/server/modules/documents';
import { isUnderWay, openVisits, stepOf } from '$lib/server/modules/workflow';
import { settlements } from '../../domain/conversation/sides';
import { upsertPaper } from '../../repository/cases';
import { insertMessage, settleThreadRow, threadById } from '../../repository/conversation';
import { paperOfDocument } from '../../repository/document-owners';
import { isOwnCase, type CaseFile } from '../case-file';
import { fitsPaper } from '../proposals/draft-papers';
import { isHandedIn } from '../view/papers';
import { authorise } from '$lib/server/modules/identity';
import type { ConversationRefusal } from './begin-thread';
import { passOn } from './pass-on';
import { resetViews } from './reset-views';
import { maySpeak, saidBy, threadFor, wordsWrong } from './thread-file';

export type BroughtFile = {
	readonly fileName: string;
	/** As the upload door found it, never as the sender says. */
	readonly mediaType: string;
	readonly content: Buffer | Readable;
};

/**
 * Says something in a thread. Whoever handed a paper in may bring its next version with it, in a thread on that paper;
 * views that were given on the version before are reset, and those who gave them are told.
 *
 * `STATE_CHANGED`: the thread is settled. `DOCUMENT_FIXED`: the paper is not theirs, or cannot change now.
 * `FILE_REFUSED`, `SIGNATURE_BROKEN`: the file cannot be this paper.
 */
export async function sayInThread(
	ctx: Ctx,
	threadId: string,
	body: string,
	file: BroughtFile | null = null
): Promise<{ id: string; case_id: string } | ConversationRefusal> {
	const known = isId(threadId) ? await ctx.db.first(threadById({ id: threadId })) : undefined;
	const denied = maySpeak(ctx, known?.audience === 'applicant' ? 'applicant' : 'office');
	if (denied) return denied;
	if (!known) return refuse('NOT_FOUND');
	const wrong = wordsWrong(body);
	if (wrong) return wrong;
	const placed = file === null ? null : await placeFile(ctx, file);
	if (isRefusal(placed)) return placed;
	const document = known.document_id ? await findDocumentUnchecked(ctx, known.document_id) : undefined;
	return carryOut(ctx, async (uow): Promise<{ id: string; case_id: string } | Refusal> => {
		const own = await threadFor(uow, ctx, threadId);
		if ('refused' in own) return own;
		const { thread, side, file: caseFile } = own;
		if (thread.settled !== null) return refuse('STATE_CHANGED', { settled: thread.settled });
		let brought: number | null = null;
		if (placed !== null) {
			const paper = await paperToMend(uow, ctx, caseFile, thread.document_id);
			if (isRefusal(paper)) return paper;
			if (!fitsPaper(paper, placed.mediaType)) return refuse('FILE_REFUSED', { reason: 'KIND_NOT_ACCEPTED' });
			brought = (document?.number ?? 0) + 1;
			addVersionTo(uow, ctx, document!.id, brought, { origin: 'uploaded' }, placed);
			uow.add(
				upsertPaper({
					case_id: caseFile.row.id,
					paper_key: paper.key,
					document_id: document!.id,
					state: 'given',
					remark: null,
					checked_by: null,
					checked_at: null
				})
			);
			const refused = await resetViews(uow, ctx, caseFile, {
				documentIds: [document!.id],
				name: paper.name.id
			});
			if (refused) return refused;
		}
		const message = { id: newId(), body: body.trim() };
		uow.add(
			insertMessage({
				...message,
				thread_id: threadId,
				side,
				brought_version: brought,
				...saidBy(ctx, caseFile)
			})
		);
		await passOn(uow, ctx, own, { threadId, audience: thread.audience, ...message });
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'CONVERSATION_ANSWERED',
			subject: { kind: 'case', id: thread.case_id },
			data: {
				thread_id: threadId,
				message_id: message.id,
				brought_version: brought,
				body: personal(message.body)
			}
		});
		return { id: message.id, case_id: thread.case_id };
	});
}

/** The handed-in paper that this actor may bring a next version of. */
export async function paperToMend(
	reader: Pick<Ctx['db'], 'first'> | UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	documentId: string | null
) {
	const fixed = refuse('DOCUMENT_FIXED');
	if (documentId === null || !isOwnCase(ctx, file) || !isUnderWay(file.state.status)) return fixed;
	// What was sent back is mended and sent together, at its step.
	if (openVisits(file.state).some((one) => stepOf(file.state.procedure, one.step)?.kind === 'submit'))
		return fixed;
	const row = await reader.first(paperOfDocument({ caseId: file.row.id, documentId }));
	if (!row || !isHandedIn(file.state.procedure, row.paper_key)) return fixed;
	return file.state.procedure.papers.find((paper) => paper.key === row.paper_key) ?? fixed;
}

/**
 * Settles a thread: taken up, not taken up (then with the reason), or withdrawn by whoever began it. What was said stays.
 * `STATE_CHANGED`: it is settled already.
 */
export async function settleThread(
	ctx: Ctx,
	threadId: string,
	how: string,
	why: string
): Promise<{ id: string; case_id: string } | ConversationRefusal> {
	const denied = authorise(ctx, how === 'withdrawn' ? 'conversation.write' : 'conversation.settle');
	if (denied) return denied;
	if (!(settlements as readonly string[]).includes(how))
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'settled', message: 'CHOOSE_ONE' }] });
	if (how === 'not_taken_up' && why.trim() === '')
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'why', message: 'REQUIRED' }] });
	return carryOut(ctx, async (uow): Promise<{ id: string; case_id: string } | Refusal> => {
		const own = await threadFor(uow, ctx, threadId);
		if ('refused' in own) return own;
		const { actor } = ctx;
		if (how === 'withdrawn' && !(actor.kind === 'person' && actor.id === own.thread.begun_by))
			return refuse('NOT_ALLOWED');
		uow.guard(
			settleThreadRow(threadId, {
				settled: how,
				settled_by_name: saidBy(ctx, own.file).said_by_name,
				settled_at: ctx.clock.now(),
				settled_why: why.trim() || null
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'CONVERSATION_SETTLED',
			subject: { kind: 'case', id: own.thread.case_id },
			data: { thread_id: threadId, settled: how, why: personal(why.trim()) }
		});
		return { id: threadId, case_id: own.thread.case_id };
	});
}
