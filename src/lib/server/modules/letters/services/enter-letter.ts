import { auditActor, makesExamples, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import type { Direction, LetterOrigin, Nature } from '../domain/letter';
import { insertLetter, letterOfOrigin, takeAgendaNumber } from '../repository/letters';

export type NewLetter = {
	readonly direction: Direction;
	/** `YYYY-MM-DD`: when it came or went out; its year is the agenda's. */
	readonly movedOn: string;
	readonly letterNumber?: string | null;
	readonly letterDate?: string | null;
	readonly nature?: Nature;
	readonly correspondent: string;
	readonly subject: string;
	readonly srikandiNumber?: string | null;
	readonly note?: string | null;
	readonly caseId?: string | null;
	readonly sittingId?: string | null;
	readonly documentId?: string | null;
	readonly origin: LetterOrigin;
	/** Names the act that brought it, so that the same act never enters it twice. */
	readonly originKey?: string;
	readonly isExample?: boolean;
};

/**
 * Enters a letter into the agenda as part of the act that wrote or received it: the next number of its direction and
 * year, gapless, since a rollback gives it back. Checks no access: the act has.
 *
 * @returns the letter, the one that stands there where this act entered it before
 */
export async function enterLetter(
	uow: UnitOfWork,
	ctx: Ctx,
	letter: NewLetter
): Promise<{ readonly id: string; readonly number: number }> {
	const key = letter.originKey ?? null;
	const present =
		key === null ? undefined : await uow.first(letterOfOrigin({ origin: letter.origin, originKey: key }));
	if (present) return { id: present.id, number: present.agenda_number };
	const id = newId();
	const year = Number(letter.movedOn.slice(0, 4));
	const { sequence: number } = (await uow.first(
		takeAgendaNumber({ kind: `agenda_${letter.direction}`, year })
	))!;
	const facts = {
		direction: letter.direction,
		year,
		agenda_number: number,
		case_id: letter.caseId ?? null,
		sitting_id: letter.sittingId ?? null,
		letter_number: letter.letterNumber?.trim() || null,
		letter_date: letter.letterDate || null,
		moved_on: letter.movedOn,
		nature: letter.nature ?? 'ordinary',
		srikandi_number: letter.srikandiNumber?.trim() || null,
		document_id: letter.documentId ?? null,
		origin: letter.origin,
		origin_key: key
	};
	const correspondent = letter.correspondent.trim();
	uow.add(
		insertLetter({
			...facts,
			id,
			correspondent,
			subject: letter.subject.trim(),
			note: letter.note?.trim() || null,
			is_example: letter.isExample || makesExamples(ctx),
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'LETTER_ENTERED',
		subject: { kind: 'letter', id },
		data: { ...facts, correspondent: personal(correspondent) }
	});
	return { id, number };
}
