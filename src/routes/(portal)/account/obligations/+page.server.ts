import { accountTabs } from '$lib/account-tabs';
import { viewObligations } from '$lib/server/hall/obligation-view';
import { listOwnOrganisations } from '$lib/server/modules/partner-room';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => ({
	...(await viewObligations(locals.ctx, locals.language, url, 'account')),
	rooms: accountTabs(locals.language, 'accountObligations', await listOwnOrganisations(locals.ctx))
});
