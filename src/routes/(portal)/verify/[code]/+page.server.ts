import { viewVerified, viewVerifiedPaper } from '$lib/server/hall/verification-view';
import { verifyCode, verifyPaper } from '$lib/server/modules/portal';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const words = textIn(language).verification;
	const code = params.code.slice(0, 60);
	const found = await verifyCode(ctx, code);
	if (isRefusal(found)) {
		const paper = await verifyPaper(ctx, code);
		if (isRefusal(paper)) return { text: words.notRegisteredCode(code), found: undefined, paper: undefined };
		return {
			text: words.paper.byCode(paper.code),
			found: undefined,
			paper: viewVerifiedPaper(paper, ctx.tenant, language)
		};
	}
	return {
		text: words.registeredCode(found.code ?? code),
		found: viewVerified(found, ctx.tenant, language),
		paper: undefined
	};
};
