import { actOnCase, keepMended, sendMended, type Tracked } from '$lib/server/modules/cooperation';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import type { Ctx } from '$lib/server/platform/context';
import { sentenceFor, textIn } from '$lib/text';
import { hasPages, looksFirst } from './kept-files';
import { actOnce, readPageForm, typed } from './page-form';
import { uploadedPapers, uploadLimits } from './proposal-step/papers';

/** What the page of a proposal says where a form of it was not taken; what was typed comes back with it. */
export type TrackedFaults = {
	readonly errors: readonly { readonly field?: string; readonly text: string; readonly summary: string }[];
	readonly note?: string;
	readonly reason?: string;
};

/**
 * Takes the mended papers of a tracking page: each file is kept with the proposal, then all are sent together. A file
 * that cannot be taken is named beside its field, and the others stay kept.
 */
export async function mendFromForm(
	ctx: Ctx,
	tracked: Tracked,
	request: Request
): Promise<TrackedFaults | undefined> {
	const { language } = ctx;
	const { fileReasons, proposeSteps } = textIn(language);
	const form = await readPageForm(request, uploadLimits);
	if (isRefusal(form)) {
		const tooMuch = form.refused === 'UPLOAD_TOO_LARGE' && form.details?.what === 'request';
		return said(tooMuch ? proposeSteps.papers.total : sentenceFor(language, form));
	}
	try {
		const note = typed(form.fields, 'note');
		const nameOf = (key: string) =>
			tracked.asked?.papers.find((paper) => paper.key === key)?.name[language] ?? key;
		const beside = (key: string, text: string) => ({
			field: `paper.${key}`,
			text,
			summary: `${nameOf(key)}: ${text}`
		});
		const kept = await keepMended(ctx, tracked.case_id, uploadedPapers(form));
		if (isRefusal(kept)) return said(sentenceFor(language, kept), { note });
		const refused = [
			...form.refused.map(({ field, ...file }) => ({ ...file, paper: field.replace(/^paper\./, '') })),
			...kept.refused
		];
		if (refused.length > 0)
			return {
				note,
				errors: refused.map(({ paper, name, reason }) =>
					beside(paper, fileReasons.named(name, fileReasons.reasons[reason] ?? reason))
				)
			};
		if (looksFirst(form.fields) && form.files.some(hasPages))
			return said(textIn(language).photoScan.lookPapersNow, { note });
		const sent = await sendMended(ctx, tracked.case_id, note === '' ? null : note);
		if (!isRefusal(sent)) return undefined;
		const missing = sent.refused === 'PAPERS_MISSING' ? (sent.details?.papers as string[] | undefined) : [];
		if (missing && missing.length > 0)
			return {
				note,
				errors: missing.map((key) => beside(key, textIn(language).tracking.notMended))
			};
		return said(sentenceFor(language, sent), { note });
	} finally {
		await form.discard();
	}
}

/** Takes a proposal back with the reason in the form; sent twice it is one act. */
export async function withdrawFromForm(
	ctx: Ctx,
	caseId: string,
	request: Request
): Promise<TrackedFaults | undefined> {
	const fields = await request.formData();
	const reason = typed(fields, 'reason').slice(0, 4_000);
	const done = await actOnce<unknown>(ctx, fields, 'track.withdraw', (once) =>
		actOnCase(once, caseId, 'withdraw', { reason })
	);
	if (!isRefusal(done)) return undefined;
	const { language } = ctx;
	if ((done as Refusal).refused === 'NOTE_REQUIRED') {
		const text = textIn(language).tracking.withdraw.reasonMissing;
		return { reason, errors: [{ field: 'reason', text, summary: text }] };
	}
	return said(sentenceFor(language, done), { reason });
}

const said = (text: string, typedBefore: { note?: string; reason?: string } = {}): TrackedFaults => ({
	...typedBefore,
	errors: [{ text, summary: text }]
});
