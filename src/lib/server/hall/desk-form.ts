import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Ctx } from '$lib/server/platform/context';
import { faultsIn, isRefusal, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { DateParts } from '$lib/ui/date-parts';
import type { UploadedFile } from '$lib/server/platform/uploads';
import { filesOf, keepSent, looksFirst, type KeptFile } from './kept-files';
import { actOnce, readPageForm, type PageLimits } from './page-form';
import { statusOf } from './refusal-status';
import { fieldsOf, readSent, type SentFields } from './sent-form';

/** What a page with several forms shows again after a "no": which form, what was typed, what is wrong and where. */
export type FormAgain = {
	/** The form's action, and the record it was about where there is one form a row. */
	readonly act: string;
	readonly target: string;
	readonly values: Readonly<Record<string, string>>;
	readonly days: Readonly<Record<string, DateParts>>;
	/** What was ticked, where several may be. */
	readonly lists: Readonly<Record<string, readonly string[]>>;
	/** `label`: what stands over the field, for the summary, where one sentence may stand under several. */
	readonly errors: readonly { field: string; text: string; label?: string }[];
	readonly sentence?: string;
	/** Files that came with it, by their fields: they need not be sent again. */
	readonly held?: Readonly<Record<string, KeptFile>>;
};

/** A form as it was sent, with its files. */
export type SentForm = SentFields & {
	/** The files that came with the form; empty where it takes none. */
	readonly files: readonly UploadedFile[];
};

type Event = Pick<RequestEvent, 'request'> & { locals: App.Locals };

/**
 * Carries out one form of a desk page once, and leads back to the page. A refusal shows the form again as it was
 * typed, with what is wrong beside its field.
 *
 * @param form.faults the sentence for each fault code, in the reader's language
 * @param form.labels what stands over each field: the summary then says which one each sentence is about
 * @param form.to where to go when it is done; nowhere, where the answer itself shows what is seen once
 */
export async function answerForm<Result>(
	{ request, locals }: Event,
	form: {
		readonly act: string;
		/** The fields that are shown again; `every`: whatever the form held, where its fields follow from the data. */
		readonly texts: readonly string[] | 'every';
		readonly lists?: readonly string[];
		/** What files the form may bring; without it none. */
		readonly files?: PageLimits;
		readonly days?: readonly string[];
		readonly faults: Readonly<Record<string, string>>;
		readonly labels?: Readonly<Record<string, string>>;
		readonly work: (ctx: Ctx, sent: SentForm) => Promise<Result>;
		readonly to: (result: Exclude<Result, Refusal>, sent: SentForm) => string | undefined;
	}
): Promise<ActionFailure<FormAgain> | undefined> {
	const upload = form.files ? await readPageForm(request, form.files) : undefined;
	const fields = upload === undefined ? await request.formData() : fieldsOf(upload);
	const read = readSent(fields, form.days);
	const files = upload === undefined ? [] : await filesOf(locals.ctx, fields, upload);
	const sent: SentForm = { ...read.sent, files };
	const names = form.texts === 'every' ? [...new Set(fields.keys())] : form.texts;
	const again = async (status: number, faults: readonly FieldFault[], sentence?: string) =>
		fail(status, {
			held: await keepSent(locals.ctx, locals.language, files),
			act: form.act,
			target: sent.text('id'),
			values: Object.fromEntries(names.map((name) => [name, sent.text(name)])),
			lists: Object.fromEntries((form.lists ?? []).map((name) => [name, sent.all(name)])),
			days: read.days,
			errors: faults.map(({ field, message }) => ({
				field,
				text: form.faults[message] ?? message,
				...(form.labels?.[field] ? { label: form.labels[field] } : {})
			})),
			sentence
		});
	if (isRefusal(upload)) return again(statusOf(upload.refused), [], sentenceFor(locals.language, upload));
	const discard = async () => (upload === undefined || isRefusal(upload) ? undefined : upload.discard());
	try {
		if (read.wrongDays.length > 0) return await again(422, read.wrongDays);
		// Nothing is done yet: the pages of the photographs are looked at first.
		if (files.length > 0 && looksFirst(fields))
			return await again(422, [], textIn(locals.language).photoScan.lookNow);
		const result = await actOnce<Result>(locals.ctx, fields, form.act, (once) => form.work(once, sent));
		if (isRefusal(result)) {
			const faults = faultsIn(result);
			const sentence = faults.length > 0 ? undefined : sentenceFor(locals.language, result);
			return await again(statusOf(result.refused), faults, sentence);
		}
		const address = form.to(result as Exclude<Result, Refusal>, sent);
		if (address === undefined) return undefined;
		redirect(303, address);
	} finally {
		await discard();
	}
}
