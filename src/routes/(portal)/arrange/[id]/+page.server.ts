import { orError } from '$lib/refused-page';
import { arrangeFromForm, viewArranging } from '$lib/server/hall/arrange-form';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
	return { arranging: orError(locals.language, await viewArranging(locals.ctx, params.id, url, 'own')) };
};

export const actions: Actions = { default: (event) => arrangeFromForm(event, 'own') };
