import { makeTokenFromForm, revokeTokenFromForm, viewTokens } from '$lib/server/hall/token-view';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => viewTokens(locals, url);

export const actions: Actions = {
	make: makeTokenFromForm,
	revoke: (event) => revokeTokenFromForm(event, 'deskTokens')
};
