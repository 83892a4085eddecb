import { accountTabs } from '$lib/account-tabs';
import { viewEvaluations } from '$lib/server/hall/evaluation-view';
import { listOwnOrganisations } from '$lib/server/modules/partner-room';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...(await viewEvaluations(locals.ctx, locals.language, 'account')),
	rooms: accountTabs(locals.language, 'accountEvaluations', await listOwnOrganisations(locals.ctx))
});
