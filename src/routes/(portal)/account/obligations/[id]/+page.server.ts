import { actFromPage } from '$lib/server/hall/obligation-form';
import { viewObligation } from '$lib/server/hall/obligation-view';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	duty: await viewObligation(locals.ctx, locals.language, params.id, 'account'),
	done: url.searchParams.get('done') ?? undefined
});

export const actions: Actions = {
	evidence: (event) => actFromPage(event, 'evidence', 'account'),
	accept: (event) => actFromPage(event, 'accept', 'account'),
	return: (event) => actFromPage(event, 'return', 'account')
};
