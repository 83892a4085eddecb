import { redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { keepApplicant } from '$lib/server/hall/applicant-cookie';
import { factsOf, stepHref } from '$lib/server/hall/proposal-step/step-frame';
import { firstUnfinished, resumeByLink } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import type { PageServerLoad } from './$types';

/** The link from a mail: it makes this browser the applicant's, and leads on. */
export const load: PageServerLoad = async ({ locals, params, cookies, url, setHeaders }) => {
	const { ctx, language } = locals;
	setHeaders({ 'cache-control': 'no-store' });
	const links = { ask: href(language, 'track'), begin: href(language, 'propose') };
	// Whoever is signed in acts as that person everywhere; the link would open nothing for them.
	if (ctx.actor.kind === 'person')
		return { state: 'signed_in' as const, name: ctx.actor.name, signOut: href(language, 'logout'), ...links };
	const resumed = await resumeByLink(ctx, params.token);
	if (isRefusal(resumed)) return { state: 'wrong' as const, name: '', signOut: '', ...links };
	const { file, secret } = resumed;
	keepApplicant(cookies, url, secret);
	if (file.state !== 'draft' && file.receipt)
		redirect(303, href(language, 'tracked', { number: file.receipt }));
	redirect(303, stepHref(language, file.id, firstUnfinished(factsOf(file), 'applicant')));
};
