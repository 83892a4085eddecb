import { redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { afterSignIn, keepSession } from '$lib/server/hall/begin-session';
import { typed } from '$lib/server/hall/page-form';
import { signInAsExample } from '$lib/server/modules/identity';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals }) => redirect(303, href(locals.language, 'login'));

/** One button a person: signs in as somebody invented. In production there is nobody to sign in as. */
export const POST: RequestHandler = async ({ request, locals, cookies, url }) => {
	const { ctx, language } = locals;
	const fields = await request.formData().catch(() => new FormData());
	const session = await signInAsExample(ctx, { person: typed(fields, 'person') });
	if (isRefusal(session)) return new Response(sentenceFor(language, session), { status: 403 });
	keepSession(cookies, url.origin, session);
	redirect(303, await afterSignIn(ctx, session, typed(fields, 'next')));
};
