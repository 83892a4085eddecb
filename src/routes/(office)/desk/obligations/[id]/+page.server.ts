import { actFromPage } from '$lib/server/hall/obligation-form';
import { viewObligation } from '$lib/server/hall/obligation-view';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => ({
	duty: await viewObligation(locals.ctx, locals.language, params.id, 'desk'),
	done: url.searchParams.get('done') ?? undefined
});

export const actions: Actions = {
	evidence: (event) => actFromPage(event, 'evidence', 'desk'),
	accept: (event) => actFromPage(event, 'accept', 'desk'),
	return: (event) => actFromPage(event, 'return', 'desk'),
	extend: (event) => actFromPage(event, 'extend', 'desk'),
	waive: (event) => actFromPage(event, 'waive', 'desk'),
	reopen: (event) => actFromPage(event, 'reopen', 'desk')
};
