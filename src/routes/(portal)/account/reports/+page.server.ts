import { accountTabs } from '$lib/account-tabs';
import { orError } from '$lib/refused-page';
import { obligationLine } from '$lib/server/hall/obligation-words';
import { listObligations, pendingStates, type ObligationKind } from '$lib/server/modules/obligations';
import { listOwnOrganisations } from '$lib/server/modules/partner-room';
import type { PageServerLoad } from './$types';

const kinds: readonly ObligationKind[] = ['report', 'audit'];
/** More reports than this stand among the obligations. */
const most = 100;

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const line = (duty: Parameters<typeof obligationLine>[0]) =>
		obligationLine(duty, ctx.clock.today(), language, 'account');
	const waiting = await listObligations(ctx, { own: true, kinds, states: pendingStates, limit: most });
	const done = await listObligations(ctx, { own: true, kinds, states: ['accepted'], limit: most });
	return {
		tabs: accountTabs(language, 'accountReports', await listOwnOrganisations(ctx)),
		waiting: orError(language, waiting).rows.map(line),
		done: orError(language, done).rows.map(line)
	};
};
