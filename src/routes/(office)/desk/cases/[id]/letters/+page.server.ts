import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { writeLetter } from '$lib/server/hall/letter-view';
import { numberMemorandum } from '$lib/server/modules/cooperation';
import { listLettersOfCase } from '$lib/server/modules/correspondence';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const { file, letters } = orError(language, await listLettersOfCase(ctx, params.id));
	const { desk, cases, letters: words } = textIn(language);
	return {
		key: randomUUID(),
		done: url.searchParams.has('done'),
		mayNumber: allows(ctx.actor, 'letter.write') && !letters.some((letter) => letter.origin === 'memorandum'),
		memorandum: href(language, 'deskPaper', { id: params.id, paper: 'nota-dinas', format: 'pdf' }),
		subject: file.row.subject,
		example: file.row.is_example,
		trail: [
			{ href: href(language, 'desk'), text: desk.frame.title },
			{ href: href(language, 'deskCases'), text: cases.list.title },
			{ href: href(language, 'deskCase', { id: params.id }), text: file.row.subject }
		],
		count: words.ofCase.count(letters.length),
		rows: letters.map((letter) => writeLetter(letter, language)),
		enter: allows(ctx.actor, 'letter.write')
			? href(language, 'deskLetterNew', {}, { case: params.id })
			: undefined
	};
};

export const actions: Actions = {
	memorandum: (event) =>
		answerForm(event, {
			act: 'memorandum',
			texts: [],
			faults: {},
			work: (ctx) => numberMemorandum(ctx, event.params.id),
			to: () => href(event.locals.language, 'deskCaseLetters', { id: event.params.id }, { done: '1' })
		})
};
