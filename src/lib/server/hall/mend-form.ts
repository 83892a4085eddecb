import { readPageForm } from '$lib/server/hall/page-form';
import { keepMended, sendMended } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Ctx } from '$lib/server/platform/context';
import { sentenceFor } from '$lib/text';

export type MendFaults = { errors: { field?: string; text: string }[] };

/**
 * Takes the mended papers of a tracking page: each file is kept with the proposal, then all are sent together. A file
 * that cannot be taken is named beside its field, and the others stay kept.
 */
export async function mendFromForm(
	ctx: Ctx,
	caseId: string,
	request: Request
): Promise<MendFaults | undefined> {
	const form = await readPageForm(request);
	const say = (refusal: { refused: string; details?: Readonly<Record<string, unknown>> }) =>
		sentenceFor(ctx.language, refusal);
	if (isRefusal(form)) {
		const field = typeof form.details?.field === 'string' ? form.details.field : undefined;
		return { errors: [{ field, text: say(form) }] };
	}
	try {
		const files = form.files
			.filter((file) => file.field.startsWith('paper.'))
			.map((file) => ({
				paper: file.field.slice('paper.'.length),
				name: file.name,
				mediaType: file.mediaType,
				content: file.open()
			}));
		const kept = await keepMended(ctx, caseId, files);
		if (isRefusal(kept)) return { errors: [{ text: say(kept) }] };
		if (kept.refused.length > 0)
			return {
				errors: kept.refused.map((fault) => ({
					field: `paper.${fault.paper}`,
					text: say({ refused: 'FILE_REFUSED' })
				}))
			};
		const sent = await sendMended(ctx, caseId);
		return isRefusal(sent) ? { errors: [{ text: say(sent) }] } : undefined;
	} finally {
		await form.discard();
	}
}
