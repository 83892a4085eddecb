import { newId } from '$lib/server/platform/ids';
import { insertLetter } from '../../repository/case-page';
import type { StepEffect } from './effect';

/** Keeps the letter that went out or came back, with number, date and scan: agenda of a case's outside letters. */
export const keepLetter: StepEffect = ({ uow, ctx, file, step, outcome, input }) => {
	uow.add(
		insertLetter({
			id: newId(),
			case_id: file.row.id,
			step_key: step.key,
			outcome,
			letter_number: input.letter_number ?? null,
			letter_date: input.letter_date ?? null,
			document_id: input.document_id ?? input.on_paper?.document_id ?? null,
			note: input.note?.trim() || null,
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
};
