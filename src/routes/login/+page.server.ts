import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { localPath } from '$lib/local-path';
import { afterSignIn, keepSession } from '$lib/server/hall/begin-session';
import { typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { allows, listExamplePeople, signIn } from '$lib/server/modules/identity';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const next = localPath(url.searchParams.get('next'));
	// Whoever is signed in already goes on; a page that they may not open says so itself.
	if (ctx.actor.kind === 'person')
		redirect(303, next ?? href(language, allows(ctx.actor, 'desk.read') ? 'desk' : 'account'));
	const people = await listExamplePeople(ctx);
	return {
		demonstration: ctx.mode === 'demo',
		action: href(language, 'loginDemo'),
		next: next ?? '',
		signedOut: url.searchParams.has('keluar'),
		people: people.map(({ email, name, position }) => ({ email, name, position: position ?? '' }))
	};
};

export const actions: Actions = {
	default: async ({ request, locals, cookies, url, getClientAddress }) => {
		const { ctx, language } = locals;
		const words = textIn(language).login;
		const fields = await request.formData();
		const email = typed(fields, 'email');
		const password = fields.get('password');
		const errors = [
			...(email === '' ? [{ field: 'email', text: words.fields.email }] : []),
			...(typeof password !== 'string' || password === ''
				? [{ field: 'password', text: words.fields.password }]
				: [])
		];
		if (errors.length > 0) return fail(422, { email, errors, sentence: undefined });
		const session = await signIn(ctx, { email, password: String(password), address: getClientAddress() });
		if (isRefusal(session))
			return fail(statusOf(session.refused), {
				email,
				errors: [] as { field: string; text: string }[],
				sentence: sentenceFor(language, session)
			});
		keepSession(cookies, url.origin, session);
		redirect(303, await afterSignIn(ctx, session, typed(fields, 'next') || url.searchParams.get('next')));
	}
};
