import { orError } from '$lib/refused-page';
import { comparisonData } from '$lib/server/hall/comparison-view';
import { comparisonWish } from '$lib/server/hall/comparison-wish';
import { paperAnswer } from '$lib/server/hall/document-answer';
import { compareDraft, printComparison } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** Two versions of a text as one sheet: struck out what went, underlined what came. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const compared = orError(language, await compareDraft(ctx, params.id, comparisonWish(url)));
	const pdf = await printComparison(ctx, compared, comparisonData(compared, ctx.tenant.timeZone));
	return paperAnswer({ fileName: `perbandingan-${compared.draft.kind.replaceAll('_', '-')}.pdf`, pdf });
};
