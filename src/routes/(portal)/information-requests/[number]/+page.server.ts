import { error, fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { writeInquiry } from '$lib/server/hall/inquiry-view';
import { typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { objectToAnswer, trackInquiry } from '$lib/server/modules/inquiries';
import { faultsIn, isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, getClientAddress, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { ctx, language } = locals;
	const inquiry = await trackInquiry(ctx, params.number, { address: getClientAddress() });
	if (isRefusal(inquiry))
		error(statusOf(inquiry.refused), {
			message:
				inquiry.refused === 'NOT_FOUND'
					? textIn(language).inquiries.tracked.notFoundTitle
					: sentenceFor(language, inquiry),
			code: inquiry.refused
		});
	return { inquiry: writeInquiry(inquiry, language) };
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const { ctx, language } = locals;
		const objection = typed(await request.formData(), 'objection');
		const done = await objectToAnswer(ctx, params.number, objection);
		if (isRefusal(done)) {
			const [wrong] = faultsIn(done);
			return fail(statusOf(done.refused), {
				objection,
				text: wrong
					? (textIn(language).inquiries.faults[wrong.message] ?? wrong.message)
					: sentenceFor(language, done)
			});
		}
		redirect(303, href(language, 'inquiry', { number: done.number }));
	}
};
