import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { offeredInForm } from '$lib/server/hall/offered-file';
import { statusOf } from '$lib/server/hall/refusal-status';
import { viewSignatures, type SignaturesView } from '$lib/server/hall/signature-view';
import {
	viewVerified,
	viewVerifiedPaper,
	type VerifiedPaperView,
	type VerifiedView
} from '$lib/server/hall/verification-view';
import { verifyFile, verifyPaperFile } from '$lib/server/modules/portal';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

/** The code's form is sent to this address, so that its answer has an address of its own. */
export const load: PageServerLoad = ({ url, locals }) => {
	const code = url.searchParams.get('code');
	if (code === null) return { codeFault: undefined };
	const typed = code.trim().slice(0, 60);
	if (typed === '') return { codeFault: textIn(locals.language).verification.codeMissing };
	redirect(303, href(locals.language, 'verified', { code: typed }));
};

type Answer = {
	fault?: string;
	text?: string;
	found?: VerifiedView;
	paper?: VerifiedPaperView;
	signatures?: SignaturesView | null;
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const { ctx, language } = locals;
		const words = textIn(language).verification;
		const offered = await offeredInForm(ctx, request);
		if (isRefusal(offered))
			return fail(statusOf(offered.refused), { fault: sentenceFor(language, offered) } as Answer);
		const signatures = viewSignatures(offered.signatures, ctx.tenant.timeZone, language);
		const found = await verifyFile(ctx, offered.sha256);
		if (found) {
			const text = found.kind === 'signed' ? words.registeredSigned : words.registeredPaper;
			return { text, found: viewVerified(found, ctx.tenant, language, signatures) } as Answer;
		}
		const paper = await verifyPaperFile(ctx, offered.sha256);
		if (paper)
			return {
				text: words.paper.byFile,
				paper: viewVerifiedPaper(paper, ctx.tenant, language),
				signatures
			} as Answer;
		if (!offered.isPdf) return fail(422, { fault: words.notPdf } as Answer);
		return { text: words.notRegisteredFile, signatures } as Answer;
	}
};
