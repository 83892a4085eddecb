import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { loadCaseUnchecked, mayReadCase, takeUpload } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { setDisclosure } from '$lib/server/modules/documents';
import {
	changeLetter,
	enterLetter,
	faultsInLetter,
	letterById,
	type Direction,
	type Nature,
	type TypedLetter
} from '$lib/server/modules/letters';

/**
 * `VALIDATION_FAILED`: what is wrong beside which field. `NOT_FOUND`: no such letter or case. `DOCUMENT_UNKNOWN`: the scan
 * was not sent in by this office. `SCAN_KEPT`: it has one already. `STATE_CHANGED`: somebody changed it meanwhile.
 */
export type LetterRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'DOCUMENT_UNKNOWN' | 'SCAN_KEPT' | 'STATE_CHANGED'>;

/** Enters a letter that came or went outside of any step: TU types what its envelope and head say. */
export async function typeLetter(
	ctx: Ctx,
	letter: TypedLetter & { readonly caseId?: string | null; readonly documentId?: string | null }
): Promise<{ id: string; number: number } | LetterRefusal> {
	const denied = authorise(ctx, 'letter.write');
	if (denied) return denied;
	const errors = faultsInLetter(letter, ctx.clock.today());
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow): Promise<{ id: string; number: number } | LetterRefusal> => {
		const file = letter.caseId ? await loadCaseUnchecked(uow, letter.caseId) : undefined;
		if (letter.caseId && (!file || !mayReadCase(ctx, file.row))) return refuse('NOT_FOUND');
		const entered = await enterLetter(uow, ctx, {
			direction: letter.direction as Direction,
			nature: letter.nature as Nature,
			movedOn: letter.movedOn,
			letterNumber: letter.letterNumber,
			letterDate: letter.letterDate,
			correspondent: letter.correspondent,
			subject: letter.subject,
			srikandiNumber: letter.srikandiNumber,
			note: letter.note,
			caseId: file?.row.id ?? null,
			documentId: letter.documentId ?? null,
			origin: 'typed',
			isExample: file?.row.is_example
		});
		if (!letter.documentId) return entered;
		const unknown = await takeScan(
			uow,
			ctx,
			letter.documentId,
			entered.id,
			file?.row.id ?? null,
			letter.nature
		);
		return unknown ?? entered;
	});
}

export type LetterCompletion = Pick<
	TypedLetter,
	'letterNumber' | 'letterDate' | 'nature' | 'srikandiNumber' | 'note'
> & {
	readonly version: number;
	/** The scan, where the letter has none yet; the first one stays, since it is the proof. */
	readonly documentId?: string | null;
};

/** Completes a letter with what came later: its number, its day, the number in Srikandi, the scan. */
export async function completeLetter(
	ctx: Ctx,
	id: string,
	change: LetterCompletion
): Promise<{ id: string } | LetterRefusal> {
	const denied = authorise(ctx, 'letter.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow): Promise<{ id: string } | LetterRefusal> => {
		const before = await uow.first(letterById({ id }));
		if (!before) return refuse('NOT_FOUND');
		const errors = faultsInLetter(
			{
				direction: before.direction,
				movedOn: before.moved_on,
				correspondent: before.correspondent,
				subject: before.subject,
				...change
			},
			ctx.clock.today()
		).map((fault) => (fault.field === 'moved_on' ? { ...fault, field: 'letter_date' } : fault));
		if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
		if (change.documentId && before.document_id) return refuse('SCAN_KEPT');
		if (change.documentId) {
			const unknown = await takeScan(uow, ctx, change.documentId, id, before.case_id, change.nature);
			if (unknown) return unknown;
		}
		const next = {
			letter_number: change.letterNumber.trim() || null,
			letter_date: isDay(change.letterDate) ? change.letterDate : null,
			nature: change.nature,
			srikandi_number: change.srikandiNumber.trim() || null,
			document_id: change.documentId ?? before.document_id
		};
		uow.guard(changeLetter(id, change.version, { ...next, note: change.note.trim() || null }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'LETTER_COMPLETED',
			subject: { kind: 'letter', id },
			data: {
				before: {
					letter_number: before.letter_number,
					letter_date: before.letter_date,
					nature: before.nature,
					srikandi_number: before.srikandi_number,
					document_id: before.document_id
				},
				...next,
				note: personal(change.note.trim())
			}
		});
		return { id };
	});
}

/** A scan belongs to the letter's case where it has one; that of a secret letter is secret too. */
async function takeScan(
	uow: UnitOfWork,
	ctx: Ctx,
	documentId: string,
	letterId: string,
	caseId: string | null,
	nature: string
): Promise<Refusal<'DOCUMENT_UNKNOWN'> | undefined> {
	const owner = caseId
		? ({ kind: 'case', id: caseId } as const)
		: ({ kind: 'letter', id: letterId } as const);
	const unknown = await takeUpload(uow, ctx, documentId, owner);
	if (!unknown && nature === 'secret') uow.add(setDisclosure(documentId, 'secret'));
	return unknown;
}
