import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { writeLetter } from '$lib/server/hall/letter-view';
import { agendaFormats, listLettersOfCase } from '$lib/server/modules/correspondence';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { file, letters } = orError(language, await listLettersOfCase(ctx, params.id));
	const { desk, cases, letters: words } = textIn(language);
	return {
		subject: file.row.subject,
		example: file.row.is_example,
		trail: [
			{ href: href(language, 'desk'), text: desk.frame.title },
			{ href: href(language, 'deskCases'), text: cases.list.title },
			{ href: href(language, 'deskCase', { id: params.id }), text: file.row.subject }
		],
		count: words.ofCase.count(letters.length),
		rows: letters.map((letter) => writeLetter(letter, language)),
		files: agendaFormats.map((format) => ({
			href: href(language, 'deskLettersFile', { format }, { case: params.id }),
			text: format.toUpperCase()
		})),
		enter: allows(ctx.actor, 'letter.write')
			? href(language, 'deskLetterNew', {}, { case: params.id })
			: undefined
	};
};
