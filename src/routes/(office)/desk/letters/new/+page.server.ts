import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { withScan } from '$lib/server/hall/letter-view';
import { scanLimits } from '$lib/server/hall/upload-limits';
import { readCase } from '$lib/server/modules/cooperation';
import { typeLetter } from '$lib/server/modules/correspondence';
import { directions, natures } from '$lib/server/modules/letters';
import { textIn } from '$lib/text';
import { datePartsOf } from '$lib/ui/date-parts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).letters;
	const caseId = url.searchParams.get('case') ?? '';
	const file = caseId ? orError(language, await readCase(ctx, caseId)) : undefined;
	return {
		key: randomUUID(),
		case: file ? { id: file.row.id, subject: file.row.subject } : undefined,
		direction: url.searchParams.get('direction') ?? '',
		today: datePartsOf(ctx.clock.today()),
		directions: directions.map((value) => ({ value, label: words.directions[value] })),
		natures: natures.map((value) => ({ value, label: words.natures[value] })),
		back: file
			? { href: href(language, 'deskCaseLetters', { id: file.row.id }), text: words.ofCase.title }
			: { href: href(language, 'deskLetters'), text: words.title }
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'letter',
			texts: [
				'case',
				'direction',
				'letter_number',
				'correspondent',
				'subject',
				'nature',
				'srikandi_number',
				'note'
			],
			days: ['moved_on', 'letter_date'],
			files: scanLimits,
			faults: textIn(event.locals.language).letters.faults,
			work: (ctx, sent) =>
				withScan(
					ctx,
					sent.files,
					{
						kind: sent.text('direction') === 'out' ? 'surat_keluar' : 'surat_masuk',
						title: sent.text('subject')
					},
					(documentId) =>
						typeLetter(ctx, {
							direction: sent.text('direction'),
							letterNumber: sent.text('letter_number'),
							letterDate: sent.day('letter_date'),
							movedOn: sent.day('moved_on'),
							nature: sent.text('nature'),
							correspondent: sent.text('correspondent'),
							subject: sent.text('subject'),
							srikandiNumber: sent.text('srikandi_number'),
							note: sent.text('note'),
							caseId: sent.text('case') || null,
							documentId
						})
				),
			to: ({ id }) => href(event.locals.language, 'deskLetter', { id }, { done: 'entered' })
		})
};
