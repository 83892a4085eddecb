import { viewRegister } from '$lib/server/hall/register-view';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	viewRegister(locals.ctx, locals.language, url.searchParams);
