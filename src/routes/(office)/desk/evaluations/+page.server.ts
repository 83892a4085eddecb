import { allows } from '$lib/server/modules/identity';
import { viewEvaluations } from '$lib/server/hall/evaluation-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...(await viewEvaluations(locals.ctx, locals.language, 'desk')),
	mayMatrix: allows(locals.ctx.actor, 'evaluation.matrix')
});
