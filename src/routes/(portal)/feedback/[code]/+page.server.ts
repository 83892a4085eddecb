import { fail } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { feedbackChoices } from '$lib/server/hall/feedback-view';
import { typed } from '$lib/server/hall/page-form';
import { instrumentName } from '$lib/server/hall/register-words';
import { statusOf } from '$lib/server/hall/refusal-status';
import { giveBeneficiaryView, readBeneficiaryLink } from '$lib/server/modules/lifecycle';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language }, params, setHeaders }) => {
	const link = orError(language, await readBeneficiaryLink(ctx, params.code));
	setHeaders({ 'cache-control': 'no-store' });
	return {
		name: link.title ?? link.subject ?? link.register_number ?? instrumentName('other', language),
		parties: link.parties_line,
		example: link.is_example,
		agreementHref: href(language, 'agreement', { id: link.agreement_id }),
		...feedbackChoices(language)
	};
};

export const actions: Actions = {
	default: async ({ request, locals: { ctx, language }, params, getClientAddress }) => {
		const fields = await request.formData();
		const values = Object.fromEntries(
			['benefit', 'quality', 'stars', 'comment'].map((name) => [name, typed(fields, name)])
		);
		const given = await giveBeneficiaryView(
			ctx,
			params.code,
			{
				benefit: values.benefit ?? '',
				quality: values.quality ?? '',
				stars: Number(values.stars || '0'),
				comment: values.comment
			},
			{ address: getClientAddress() }
		);
		if (!isRefusal(given)) return { sent: true, values: {}, errors: [] };
		const faults = (given.details?.errors ?? []) as { field: string; message: string }[];
		const { faults: words } = textIn(language).feedback;
		return fail(statusOf(given.refused), {
			sent: false,
			values,
			errors:
				faults.length > 0
					? faults.map(({ field, message }) => ({ field, text: words[message] ?? message }))
					: [{ field: undefined, text: sentenceFor(language, given) }]
		});
	}
};
