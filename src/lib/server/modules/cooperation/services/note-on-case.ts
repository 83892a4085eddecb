import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { personal } from '$lib/server/platform/audit-text';
import { authorise } from '$lib/server/modules/identity';
import { insertNote } from '../repository/case-page';
import { caseById } from '../repository/cases';
import { mayReadCase, type CaseAccessRefusal } from './case-file';
import { passOnNote } from './tell-applicant';

export type NewNote = {
	readonly body: string;
	/** `applicant`: mailed to them, and shown on the page of their case. */
	readonly audience: 'office' | 'applicant';
	/** What the note is about: a step or a paper by its key; null for the case as a whole. */
	readonly anchor?: string | null;
};

/** Longer is a paper of its own. */
const longestNote = 4_000;

/**
 * Writes a note on a case, also on one that has ended: closed threads stay readable and may be completed.
 * `VALIDATION_FAILED`: empty or longer than 4,000 letters.
 */
export async function noteOnCase(
	ctx: Ctx,
	caseId: string,
	note: NewNote
): Promise<{ id: string } | CaseAccessRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'case.note');
	if (denied) return denied;
	if (!isId(caseId)) return refuse('NOT_FOUND');
	const body = note.body.trim();
	const wrong = body === '' ? 'REQUIRED' : body.length > longestNote ? 'TOO_LONG' : null;
	if (wrong) return refuse('VALIDATION_FAILED', { errors: [{ field: 'body', message: wrong }] });
	return carryOut(ctx, async (uow) => {
		const row = await uow.first(caseById({ id: caseId }));
		if (!row || !mayReadCase(ctx, row)) return refuse('NOT_FOUND');
		const id = newId();
		uow.add(
			insertNote({
				id,
				case_id: caseId,
				anchor: note.anchor ?? null,
				audience: note.audience,
				body,
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		if (note.audience === 'applicant') passOnNote(uow, ctx, row, { id, body });
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'CASE_NOTED',
			subject: { kind: 'case', id: caseId },
			// A note may speak of persons: the chain keeps proof of it, not its words (UU 27/2022).
			data: { note_id: id, audience: note.audience, anchor: note.anchor ?? null, body: personal(body) }
		});
		return { id };
	});
}
