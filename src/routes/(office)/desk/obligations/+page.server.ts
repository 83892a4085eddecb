import { viewObligations } from '$lib/server/hall/obligation-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) =>
	viewObligations(locals.ctx, locals.language, url, 'desk');
