import { answerFromPage, indicateFromPage } from '$lib/server/hall/evaluation-form';
import { viewEvaluation } from '$lib/server/hall/evaluation-view';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	evaluation: await viewEvaluation(
		locals.ctx,
		locals.language,
		params.id,
		'desk',
		url.searchParams.get('as')
	),
	done: url.searchParams.get('done') ?? undefined
});

export const actions: Actions = {
	answer: (event) => answerFromPage(event, 'desk'),
	indicator: (event) => indicateFromPage(event, 'indicator'),
	drop: (event) => indicateFromPage(event, 'drop')
};
