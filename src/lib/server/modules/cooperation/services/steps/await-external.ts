import { newId } from '$lib/server/platform/ids';
import { enterLetter } from '$lib/server/modules/letters';
import { officeToAsk } from '../../domain/outside-offices';
import { insertLetter } from '../../repository/case-page';
import { officeLanguage } from '../papers/office-head';
import type { StepEffect } from './effect';

/**
 * Keeps the letter that went out or came back, with number, date and scan, and enters it into the agenda, so that
 * nobody types it a second time. An answer came in today, whatever day it bears.
 */
export const keepLetter: StepEffect = async ({ uow, ctx, file, step, outcome, input }) => {
	const id = newId();
	const document = input.document_id ?? input.on_paper?.document_id ?? null;
	const today = ctx.clock.today();
	const out = outcome === 'sent';
	uow.add(
		insertLetter({
			id,
			case_id: file.row.id,
			step_key: step.key,
			outcome,
			letter_number: input.letter_number ?? null,
			letter_date: input.letter_date ?? null,
			document_id: document,
			note: input.note?.trim() || null,
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
	await enterLetter(uow, ctx, {
		direction: out ? 'out' : 'in',
		movedOn: out && input.letter_date && input.letter_date <= today ? input.letter_date : today,
		letterNumber: input.letter_number ?? null,
		letterDate: input.letter_date ?? null,
		correspondent:
			officeToAsk(step.key)?.[officeLanguage] ?? file.row.partner_name ?? step.name[officeLanguage],
		subject: `${step.name[officeLanguage]}: ${file.row.subject}`,
		note: input.note ?? null,
		caseId: file.row.id,
		documentId: document,
		origin: 'gate',
		originKey: id,
		isExample: file.row.is_example
	});
};
