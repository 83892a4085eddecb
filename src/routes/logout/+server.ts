import { redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { dropSession } from '$lib/server/hall/begin-session';
import { sessionCookie } from '$lib/server/hall/request-context';
import { signOut } from '$lib/server/modules/identity';
import type { RequestHandler } from './$types';

/** A link signs nobody out: another site could set it. */
export const GET: RequestHandler = ({ locals }) => redirect(303, href(locals.language, 'home'));

export const POST: RequestHandler = async ({ locals, cookies, url }) => {
	const token = cookies.get(sessionCookie(url.origin));
	if (token && locals.ctx.actor.kind === 'person') await signOut(locals.ctx, token);
	dropSession(cookies, url.origin);
	redirect(303, `${href(locals.language, 'login')}?keluar`);
};
