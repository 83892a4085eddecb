import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { findOwnersUnchecked } from '$lib/server/modules/documents';
import { holds, stepOf } from '$lib/server/modules/workflow';
import { audiences, type Audience } from '../../domain/conversation/sides';
import { insertMessage, insertThread } from '../../repository/conversation';
import { paperOfDocument } from '../../repository/document-owners';
import type { CaseAccessRefusal } from '../case-file';
import { readDocument } from '../read-document';
import { isForOutsiders } from '../view/papers';
import { passOn } from './pass-on';
import { caseAndSide, maySpeak, saidBy, wordsWrong, type OwnCase } from './thread-file';

export type NewThread = {
	readonly audience: string;
	/** A step of the procedure, by its key. */
	readonly step?: string | null;
	/** A paper of the case; it is kept with the version that is there now. */
	readonly documentId?: string | null;
	/** Article, clause or page of the paper. */
	readonly place?: string | null;
	readonly body: string;
};

export type ConversationRefusal = CaseAccessRefusal | DatabaseRefusal | Refusal;

/**
 * Begins a thread in the conversation of a case, on the case, a step, or a place in a version of a paper. Whoever stands
 * outside always speaks to the office and with it; the office says with the first word whether the applicant hears.
 *
 * `DOCUMENT_UNKNOWN`: no paper of this case, or none that all who hear may read. `STEP_UNKNOWN`: no step of it.
 */
export async function beginThread(
	ctx: Ctx,
	caseId: string,
	input: NewThread
): Promise<{ id: string } | ConversationRefusal> {
	if (!(audiences as readonly string[]).includes(input.audience))
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'audience', message: 'CHOOSE_ONE' }] });
	const audience = input.audience as Audience;
	const denied = maySpeak(ctx, audience);
	if (denied) return denied;
	const wrong = wordsWrong(input.body);
	if (wrong) return wrong;
	if (!isId(caseId)) return refuse('NOT_FOUND');
	const version = input.documentId ? await versionRead(ctx, input.documentId) : null;
	if (isRefusal(version)) return version;
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal> => {
		const own = await caseAndSide(uow, ctx, caseId);
		if (isRefusal(own)) return own;
		if (own.side === 'applicant' && audience === 'office') return refuse('NOT_ALLOWED');
		const documentId = input.documentId || null;
		const stepKey = documentId === null ? input.step || null : null;
		const foreign =
			(stepKey === null ? undefined : stepUnknown(own, audience, stepKey)) ??
			(documentId === null ? undefined : await paperUnknown());
		if (foreign) return foreign;
		const id = await addThread(uow, ctx, own, {
			audience,
			step_key: stepKey,
			document_id: documentId,
			version,
			place: documentId === null ? null : input.place?.trim() || null,
			body: input.body.trim()
		});
		return { id };

		async function paperUnknown(): Promise<Refusal<'DOCUMENT_UNKNOWN'> | undefined> {
			const { row, state } = (own as OwnCase).file;
			const unknown = refuse('DOCUMENT_UNKNOWN', { document_id: documentId });
			const [owner] = await findOwnersUnchecked(uow, [documentId!]);
			const belongs =
				(owner?.owner_kind === 'case' && owner.owner_id === caseId) ||
				(owner?.owner_kind === 'proposal' && owner.owner_id === row.proposal_id);
			if (!belongs) return unknown;
			if (audience === 'office' || owner.owner_kind === 'proposal') return undefined;
			const paper = await uow.first(paperOfDocument({ caseId, documentId: documentId! }));
			return paper && isForOutsiders(state.procedure, paper.paper_key) ? undefined : unknown;
		}
	});
}

/** Begins a thread as part of an act that has decided that it may. */
export async function addThread(
	uow: UnitOfWork,
	ctx: Ctx,
	own: OwnCase,
	{
		audience,
		body,
		...hangsOn
	}: {
		readonly audience: Audience;
		readonly step_key: string | null;
		readonly document_id: string | null;
		readonly version: number | null;
		readonly place: string | null;
		readonly body: string;
	}
): Promise<string> {
	const id = newId();
	const caseId = own.file.row.id;
	const about = {
		anchor: hangsOn.document_id !== null ? 'paper' : hangsOn.step_key !== null ? 'step' : 'case',
		...hangsOn
	};
	const message = { id: newId(), body };
	uow.add(insertThread({ id, case_id: caseId, audience, ...about, begun_at: ctx.clock.now() }));
	uow.add(
		insertMessage({
			...message,
			thread_id: id,
			side: own.side,
			brought_version: null,
			...saidBy(ctx, own.file)
		})
	);
	await passOn(uow, ctx, own, { threadId: id, audience, ...message });
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'CONVERSATION_BEGUN',
		subject: { kind: 'case', id: caseId },
		// What is said may speak of persons: the chain keeps proof of it, not its words (UU 27/2022).
		data: { thread_id: id, audience, ...about, body: personal(body) }
	});
	return id;
}

/** The version that whoever speaks has before them; a paper that they may not read is none. */
async function versionRead(ctx: Ctx, id: string): Promise<number | Refusal<'DOCUMENT_UNKNOWN'>> {
	const known = isId(id) ? await readDocument(ctx, id) : refuse('NOT_FOUND');
	return isRefusal(known) ? refuse('DOCUMENT_UNKNOWN', { document_id: id }) : known.document.number;
}

/** The inner steps are the office's: with the applicant only the steps on the line of the law are spoken about. */
function stepUnknown(
	{ file: { state } }: OwnCase,
	audience: Audience,
	key: string
): Refusal<'STEP_UNKNOWN'> | undefined {
	const step = stepOf(state.procedure, key);
	const known = step && holds(step.when, state.answers) && (audience === 'office' || step.main);
	return known ? undefined : refuse('STEP_UNKNOWN', { step: key });
}
