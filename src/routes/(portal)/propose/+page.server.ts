import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { keepApplicant } from '$lib/server/hall/applicant-cookie';
import { beginFrom, showDoor } from '$lib/server/hall/propose-door';
import { initiatorFor, readChosen, routeAnswersOf } from '$lib/server/hall/route-form';
import { routeFaultsInWords } from '$lib/server/hall/route-words';
import { statusOf } from '$lib/server/hall/refusal-status';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) =>
	showDoor(locals.ctx, readChosen(url.searchParams), {
		initiator: initiatorFor(locals.ctx.actor),
		again: url.searchParams.has('ubah')
	});

export const actions: Actions = {
	/** The answers go into the address, so that the way can be gone back to, kept and shown to others. */
	route: async ({ request, locals }) => {
		const { ctx, language } = locals;
		const chosen = readChosen(await request.formData());
		const parsed = routeAnswersOf(chosen, initiatorFor(ctx.actor), ctx.clock.today());
		if (parsed.ok) redirect(303, href(language, 'propose', {}, chosen));
		return fail(422, {
			chosen,
			errors: routeFaultsInWords(parsed.errors, initiatorFor(ctx.actor), language),
			sentence: undefined
		});
	},
	begin: async ({ request, locals, cookies, url, getClientAddress }) => {
		const { ctx, language } = locals;
		const fields = await request.formData();
		const begun = await beginFrom(ctx, fields, {
			initiator: initiatorFor(ctx.actor),
			address: getClientAddress()
		});
		if (isRefusal(begun))
			return fail(statusOf(begun.refused), {
				chosen: readChosen(fields),
				errors: [],
				sentence: sentenceFor(language, begun)
			});
		if (begun.secret) keepApplicant(cookies, url, begun.secret);
		redirect(303, href(language, 'proposeStep', { proposal: begun.id, step: begun.step }));
	}
};
