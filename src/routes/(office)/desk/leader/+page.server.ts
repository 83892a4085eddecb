import { viewLeaderPage } from '$lib/server/hall/leader-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	return viewLeaderPage(locals.ctx, locals.language);
};
