import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { downloadOf } from '$lib/desk-words/case-file';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { describeInstructions } from '$lib/server/hall/instruction-view';
import { withScan, writeLetter } from '$lib/server/hall/letter-view';
import { describeRedactions } from '$lib/server/hall/redaction-view';
import { scanLimits } from '$lib/server/hall/upload-limits';
import { completeLetter, readLetter } from '$lib/server/modules/correspondence';
import { readDocument } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { natures } from '$lib/server/modules/letters';
import { textIn } from '$lib/text';
import { datePartsOf } from '$lib/ui/date-parts';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const letter = orError(language, await readLetter(ctx, params.id));
	const scan = letter.document_id ? await readDocument(ctx, letter.document_id) : undefined;
	const { letters: words } = textIn(language);
	const { facts } = words.one;
	const { direction } = letter;
	const day = (value: string | null) => (value ? writeDay(value, language) : undefined);
	const shown = writeLetter(letter, language);
	const done = url.searchParams.get('done');
	return {
		key: randomUUID(),
		done: done === 'entered' ? words.one.done : done === 'changed' ? words.one.completed : undefined,
		shown,
		instructions: await describeInstructions(ctx, { letterId: letter.id }),
		facts: [
			{ label: facts.agenda, value: shown.agenda },
			{ label: facts.direction, value: shown.direction },
			{ label: facts.moved[direction], value: day(letter.moved_on) },
			{ label: facts.correspondent[direction], value: letter.correspondent },
			{ label: facts.number, value: letter.letter_number ?? undefined },
			{ label: facts.date, value: day(letter.letter_date) },
			{ label: facts.nature, value: words.natures[letter.nature] },
			{ label: facts.srikandi, value: letter.srikandi_number ?? undefined },
			...(letter.case
				? [
						{
							label: facts.case,
							value: letter.case.subject,
							href: href(language, 'deskCase', { id: letter.case.id })
						}
					]
				: []),
			{
				label: facts.scan,
				value: letter.document_id ? words.scan : undefined,
				href: letter.document_id ? downloadOf(letter.document_id, language) : undefined
			},
			...(letter.note ? [{ label: facts.note, value: letter.note }] : []),
			{ label: facts.origin, value: words.origins[letter.origin] ?? letter.origin },
			{ label: facts.enteredBy, value: letter.entered_by ?? words.one.byProgram }
		].map((fact) => ({ ...fact, unknown: words.one.none })),
		scanId: letter.document_id,
		redactions: await describeRedactions(
			ctx,
			language,
			scan && !isRefusal(scan)
				? [{ id: scan.document.id, title: letter.subject, mediaType: scan.document.media_type }]
				: []
		),
		change: letter.may_change
			? {
					version: letter.version,
					letter_number: letter.letter_number ?? '',
					letter_date: letter.letter_date ? datePartsOf(letter.letter_date) : undefined,
					nature: letter.nature,
					srikandi_number: letter.srikandi_number ?? '',
					note: letter.note ?? '',
					wantsScan: letter.document_id === null
				}
			: undefined,
		natures: natures.map((value) => ({ value, label: words.natures[value] })),
		trail: [
			{ href: href(language, 'desk'), text: textIn(language).desk.frame.title },
			letter.case
				? { href: href(language, 'deskCaseLetters', { id: letter.case.id }), text: words.ofCase.title }
				: { href: href(language, 'deskLetters', {}, { direction }), text: words.title }
		]
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: `letter.${event.params.id}`,
			texts: ['version', 'letter_number', 'nature', 'srikandi_number', 'note'],
			days: ['letter_date'],
			files: scanLimits,
			faults: textIn(event.locals.language).letters.faults,
			work: (ctx, sent) =>
				withScan(ctx, sent.files, { kind: 'surat', title: sent.text('title') }, (documentId) =>
					completeLetter(ctx, event.params.id, {
						version: Number(sent.text('version')),
						letterNumber: sent.text('letter_number'),
						letterDate: sent.day('letter_date'),
						nature: sent.text('nature'),
						srikandiNumber: sent.text('srikandi_number'),
						note: sent.text('note'),
						documentId
					})
				),
			to: () => href(event.locals.language, 'deskLetter', { id: event.params.id }, { done: 'changed' })
		})
};
