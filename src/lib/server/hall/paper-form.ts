import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Ctx } from '$lib/server/platform/context';
import { faultsIn, isRefusal, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { uploadDocument } from '$lib/server/modules/cooperation';
import { sentenceFor, textIn } from '$lib/text';
import type { FormAgain } from './desk-form';
import { looksFirst, withPages, type KeptFile } from './kept-files';
import { actOnce, readPageForm } from './page-form';
import { statusOf } from './refusal-status';
import { paperOrPhotoLimits } from './upload-limits';
import { fieldsOf, readSent, type SentFields } from './sent-form';

export type PaperFormAgain = FormAgain & { readonly kept: KeptFile | null };

type Event = Pick<RequestEvent, 'request'> & { locals: App.Locals };

/**
 * Carries out one form that may bring a paper, and leads back to its page. The paper is kept before the act, so that
 * another mistake in the form does not lose it; a refusal shows everything as it was typed.
 *
 * @param form.route names the act for its hidden key; `form.act` is the action, before its fields' ids
 */
export async function answerPaperForm<Result>(
	{ request, locals }: Event,
	form: {
		readonly act: string;
		readonly route: string;
		readonly texts: readonly string[];
		readonly days?: readonly string[];
		readonly faults: Readonly<Record<string, string>>;
		readonly work: (ctx: Ctx, sent: SentFields, documentId: string | undefined) => Promise<Result | Refusal>;
		readonly to: (result: Exclude<Result, Refusal>) => string;
	}
): Promise<ActionFailure<PaperFormAgain>> {
	const { ctx, language } = locals;
	const sheet = await readPageForm(request, { ...paperOrPhotoLimits, maxFiles: 1 });
	const fields = fieldsOf(sheet);
	const { sent, days, wrongDays } = readSent(fields, form.days);
	const target = sent.text('id');
	let kept: KeptFile | null = sent.text('kept.document')
		? { id: sent.text('kept.document'), name: sent.text('kept_name.document') }
		: null;
	const again = async (status: number, faults: readonly FieldFault[], sentence?: string) =>
		fail(status, {
			act: form.act,
			target,
			values: Object.fromEntries(form.texts.map((name) => [name, sent.text(name)])),
			days,
			lists: {},
			errors: faults.map(({ field, message }) => ({
				field: `${form.act}-${field}`,
				text: form.faults[message] ?? message
			})),
			sentence,
			kept: kept && (await withPages(ctx, language, kept))
		});
	if (isRefusal(sheet)) return again(statusOf(sheet.refused), [{ field: 'document', message: 'FILE' }]);
	try {
		const [file] = sheet.files;
		if (file) {
			const stored = await uploadDocument(ctx, {
				fileName: file.name,
				mediaType: file.mediaType,
				content: file.open(),
				scanned: true
			});
			if (isRefusal(stored)) return await again(statusOf(stored.refused), [], sentenceFor(language, stored));
			kept = { id: stored.id, name: file.name };
		}
		if (wrongDays.length > 0) return await again(422, wrongDays);
		// Nothing is done yet: the pages of the photographs are looked at first.
		if (kept && looksFirst(fields)) return await again(422, [], textIn(language).photoScan.lookNow);
		const result = await actOnce<Result>(ctx, fields, form.route, (once) => form.work(once, sent, kept?.id));
		if (isRefusal(result)) {
			const faults = faultsIn(result);
			return await again(
				statusOf(result.refused),
				faults,
				faults.length > 0 ? undefined : sentenceFor(language, result)
			);
		}
		redirect(303, form.to(result as Exclude<Result, Refusal>));
	} finally {
		await sheet.discard();
	}
}
