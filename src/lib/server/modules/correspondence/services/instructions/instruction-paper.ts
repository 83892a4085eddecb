import { officeLanguage, officeLetterhead } from '$lib/server/modules/cooperation';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import { letterById, lettersOfCase, natures } from '$lib/server/modules/letters';
import type { Ctx } from '$lib/server/platform/context';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { requests } from '../../domain/instruction';
import { readInstruction, type InstructionSheet } from './read-instructions';

/** The usual sheet (lembar disposisi) as it was given, to be printed, signed and scanned back. */
export async function makeInstructionPaper(
	ctx: Ctx,
	id: string
): Promise<{ fileName: string; pdf: Buffer } | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const found = await readInstruction(ctx, id);
	if (isRefusal(found)) return found;
	const { sheet } = found;
	const { officePapers, letters, instructions } = textIn(officeLanguage);
	const words = officePapers.instruction;
	const letter = await letterOf(ctx, sheet);
	const pdf = await renderPdf({
		template: 'lembar-disposisi',
		language: officeLanguage,
		author: ctx.tenant.name,
		example: sheet.is_example,
		title: words.title(sheet.subject),
		data: {
			letterhead: await officeLetterhead(ctx),
			from: letter?.correspondent ?? sheet.given_by.position ?? sheet.given_by.name,
			letterNumber: letter?.letter_number ?? null,
			letterOn: letter?.letter_date ?? null,
			receivedOn: letter?.moved_on ?? sheet.given_on,
			agendaNumber: letter
				? letters.agendaNumber(letter.direction === 'out' ? 'out' : 'in', letter.agenda_number, letter.year)
				: null,
			nature: natures.map((nature) => ({ label: letters.natures[nature], ticked: nature === sheet.nature })),
			about: sheet.subject,
			recipients: sheet.duties.map((duty) => ({
				label: [duty.person_name, duty.person_position].filter(Boolean).join(', '),
				ticked: true
			})),
			requests: requests.map((request) => ({
				label: instructions.requests[request],
				ticked: sheet.requests.includes(request)
			})),
			instruction: [
				sheet.body,
				sheet.due_on ? instructions.paper.until(writeDay(sheet.due_on, officeLanguage, 'long')) : ''
			]
				.filter(Boolean)
				.join('\n\n'),
			decidedBy: sheet.given_by.name,
			decidedOn: sheet.given_on,
			medium: sheet.entered_by ? words.onPaper : words.onScreen,
			enteredBy: sheet.entered_by,
			signature: {
				capacity: [(sheet.given_by.position ?? instructions.paper.giver).toUpperCase()],
				name: sheet.given_by.name
			}
		}
	});
	return { fileName: `lembar-disposisi-${sheet.given_on}.pdf`, pdf };
}

/** The letter that the sheet is about: its own, else the one by which the case came. */
async function letterOf(ctx: Ctx, sheet: InstructionSheet) {
	if (sheet.letter_id) return ctx.db.first(letterById({ id: sheet.letter_id }));
	const letters = await ctx.db.rows(lettersOfCase({ caseId: sheet.case_id!, withSecret: false }));
	return letters.find((letter) => letter.origin === 'offer' && letter.direction === 'in');
}
