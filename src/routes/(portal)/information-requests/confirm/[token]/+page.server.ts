import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { statusOf } from '$lib/server/hall/refusal-status';
import { confirmInquiry, readUnconfirmed } from '$lib/server/modules/inquiries';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { ctx, language } = locals;
	const { kind, body, number } = orError(language, await readUnconfirmed(ctx, params.token));
	return { kind, body, see: number ? href(language, 'inquiry', { number }) : null };
};

export const actions: Actions = {
	/** Sent by a press, not by opening: mail programs open links by themselves. */
	default: async ({ locals, params }) => {
		const { ctx, language } = locals;
		const done = await confirmInquiry(ctx, params.token);
		if (isRefusal(done)) return fail(statusOf(done.refused), { sentence: sentenceFor(language, done) });
		redirect(303, href(language, 'inquiry', { number: done.number }));
	}
};
