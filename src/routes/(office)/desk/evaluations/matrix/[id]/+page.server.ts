import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { viewMatrixReturn } from '$lib/server/hall/matrix-view';
import { takeMatrixRows } from '$lib/server/modules/lifecycle';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad } from './$types';

const count = (value: string | null) => (value && /^\d{1,6}$/.test(value) ? Number(value) : 0);

export const load: PageServerLoad = async ({ locals: { ctx, language }, params, url }) => {
	const words = textIn(language).matrix.one;
	const [taken, left] = [count(url.searchParams.get('taken')), count(url.searchParams.get('left'))];
	return {
		matrix: await viewMatrixReturn(ctx, language, params.id),
		notices: [
			...(url.searchParams.get('done') === 'again' ? [{ kind: 'info' as const, text: words.again }] : []),
			...(taken > 0 ? [{ kind: 'success' as const, text: words.taken(writeNumber(taken, language)) }] : []),
			...(left > 0 ? [{ kind: 'warning' as const, text: words.left(writeNumber(left, language)) }] : [])
		]
	};
};

export const actions: Actions = {
	take: (event) =>
		answerForm(event, {
			act: 'take',
			texts: [],
			lists: ['row'],
			faults: {},
			work: (ctx, sent) => takeMatrixRows(ctx, event.params.id, sent.all('row')),
			to: ({ id, taken, left }) =>
				href(
					event.locals.language,
					'deskMatrixReturn',
					{ id },
					{ taken: String(taken), left: left.length > 0 ? String(left.length) : undefined }
				)
		})
};
