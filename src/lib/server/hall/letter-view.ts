import { href } from '$lib/addresses';
import { downloadOf } from '$lib/desk-words/case-file';
import type { LetterRefusal, ListedLetter } from '$lib/server/modules/correspondence';
import { keepScan } from './sent-scan';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import type { UploadedFile } from '$lib/server/platform/uploads';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';

/** A letter of an agenda, ready to print. */
export function writeLetter(letter: ListedLetter, language: Language) {
	const words = textIn(language).letters;
	return {
		id: letter.id,
		href: href(language, 'deskLetter', { id: letter.id }),
		agenda: words.agendaNumber(letter.direction, letter.agenda_number, letter.year),
		direction: words.directions[letter.direction],
		moved: writeDay(letter.moved_on, language, 'short'),
		number: letter.letter_number ?? words.noNumber,
		dated: letter.letter_date ? words.dated(letter.letter_date) : undefined,
		srikandi: letter.srikandi_number ? words.srikandi(letter.srikandi_number) : undefined,
		correspondent: letter.correspondent,
		subject: letter.subject,
		nature:
			letter.nature === 'ordinary'
				? undefined
				: {
						tone: letter.nature === 'secret' ? ('paused' as const) : ('soon' as const),
						text: words.natures[letter.nature]
					},
		scan: letter.document_id ? downloadOf(letter.document_id, language) : undefined,
		/** What went to an outside gate with the letter: all papers of the case in one. */
		dossier:
			letter.origin === 'gate' && letter.direction === 'out' && letter.case_id
				? href(language, 'deskPaper', { id: letter.case_id, paper: 'berkas-lengkap', format: 'pdf' })
				: undefined,
		example: letter.is_example
	};
}

/**
 * Keeps the scan that a form brought, if it brought one, so that the act may name it; one whose act is refused belongs
 * to nobody and is swept.
 */
export async function withScan<Done>(
	ctx: Ctx,
	files: readonly UploadedFile[],
	scan: { readonly kind: string; readonly title: string },
	act: (documentId: string | null) => Promise<Done | LetterRefusal | Refusal>
): Promise<Done | LetterRefusal | Refusal> {
	const [file] = files;
	if (!file) return act(null);
	const stored = await keepScan(ctx, file, scan);
	return isRefusal(stored) ? stored : act(stored.id);
}
