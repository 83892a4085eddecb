import { viewReviews } from '$lib/server/hall/review-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	return viewReviews(locals.ctx, locals.language, url);
};
