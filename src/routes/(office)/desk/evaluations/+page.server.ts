import { allows } from '$lib/server/modules/identity';
import { viewWaitingViews } from '$lib/server/hall/feedback-view';
import { viewEvaluations } from '$lib/server/hall/evaluation-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => ({
	...(await viewEvaluations(locals.ctx, locals.language, 'desk')),
	waiting: await viewWaitingViews(locals.ctx, locals.language),
	mayMatrix: allows(locals.ctx.actor, 'evaluation.matrix')
});
