import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { trackProposal } from '$lib/server/modules/cooperation';
import { readInquiryNumber } from '$lib/server/modules/inquiries';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions } from './$types';

export const actions: Actions = {
	default: async ({ request, locals, getClientAddress }) => {
		const number = typed(await request.formData(), 'number');
		// Questions and requests for information have pages of their own; people look for them here too.
		const inquiry = readInquiryNumber(number);
		if (inquiry) redirect(303, href(locals.language, 'inquiry', { number: inquiry }));
		// A request to visit has a receipt of its own kind, and its own page.
		if (/^\s*k\s*-/i.test(number))
			redirect(303, href(locals.language, 'visitTracked', { number: number.replaceAll(/\s/g, '') }));
		const tracked = await trackProposal(locals.ctx, number, { address: getClientAddress() });
		if (isRefusal(tracked)) {
			const text =
				tracked.refused === 'NOT_FOUND'
					? `${textIn(locals.language).tracking.notFoundTitle}. ${textIn(locals.language).tracking.notFound}`
					: sentenceFor(locals.language, tracked);
			return fail(statusOf(tracked.refused), { number, text });
		}
		redirect(303, href(locals.language, 'tracked', { number: tracked.receipt }));
	}
};
