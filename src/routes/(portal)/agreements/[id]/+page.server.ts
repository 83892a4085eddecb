import { error } from '@sveltejs/kit';
import { viewAgreement } from '$lib/server/hall/agreement-view';
import { viewResults } from '$lib/server/hall/feedback-view';
import { readAgreement, readAgreementResults } from '$lib/server/modules/portal';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const row = await readAgreement(ctx, params.id);
	if (isRefusal(row)) error(404, { message: textIn(language).site.errorPage.notFound });
	const results = viewResults(await readAgreementResults(ctx, row.id), language);
	return { agreement: viewAgreement(row, ctx, language), results };
};
