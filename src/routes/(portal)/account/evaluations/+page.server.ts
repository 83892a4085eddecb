import { viewEvaluations } from '$lib/server/hall/evaluation-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) =>
	viewEvaluations(locals.ctx, locals.language, 'account');
