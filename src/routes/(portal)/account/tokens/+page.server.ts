import { accountTabs } from '$lib/account-tabs';
import { makeTokenFromForm, revokeTokenFromForm, viewTokens } from '$lib/server/hall/token-view';
import { listOwnOrganisations } from '$lib/server/modules/partner-room';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await viewTokens(locals, url)),
	tabs: accountTabs(locals.language, 'accountTokens', await listOwnOrganisations(locals.ctx))
});

export const actions: Actions = {
	make: makeTokenFromForm,
	revoke: (event) => revokeTokenFromForm(event, 'accountTokens')
};
