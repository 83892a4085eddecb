import { answerFromPage } from '$lib/server/hall/evaluation-form';
import { viewEvaluation } from '$lib/server/hall/evaluation-view';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	evaluation: await viewEvaluation(locals.ctx, locals.language, params.id, 'account', null),
	done: url.searchParams.get('done') ?? undefined
});

export const actions: Actions = {
	answer: (event) => answerFromPage(event, 'account')
};
