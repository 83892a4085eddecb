import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import type { UploadedFile, UploadLimits } from '$lib/server/platform/uploads';
import { sentenceFor } from '$lib/text';
import { readDateParts, type DateParts } from '$lib/ui/date-parts';
import { actOnce, readPageForm, typed } from './page-form';
import { statusOf } from './refusal-status';

/** What a page with several forms shows again after a "no": which form, what was typed, what is wrong and where. */
export type FormAgain = {
	/** The form's action, and the record it was about where there is one form a row. */
	readonly act: string;
	readonly target: string;
	readonly values: Readonly<Record<string, string>>;
	readonly days: Readonly<Record<string, DateParts>>;
	readonly errors: readonly { field: string; text: string }[];
	readonly sentence?: string;
};

/** A form as it was sent: texts trimmed, days as YYYY-MM-DD or empty. */
export type SentForm = {
	text(name: string): string;
	day(name: string): string;
	all(name: string): string[];
};

type Fault = { readonly field: string; readonly message: string };
type Event = Pick<RequestEvent, 'request'> & { locals: App.Locals };

/**
 * Carries out one form of a desk page once, and leads back to the page. A refusal shows the form again as it was
 * typed, with what is wrong beside its field.
 *
 * @param form.faults the sentence for each fault code, in the reader's language
 * @param form.to where to go when it is done; nowhere, where the answer itself shows what is seen once
 */
export async function answerForm<Result>(
	{ request, locals }: Event,
	form: {
		readonly act: string;
		/** What files the form may carry; none where this is left out. */
		readonly files?: UploadLimits;
		readonly texts: readonly string[];
		readonly days?: readonly string[];
		readonly faults: Readonly<Record<string, string>>;
		readonly work: (ctx: Ctx, sent: SentForm, files: readonly UploadedFile[]) => Promise<Result>;
		readonly to: (result: Exclude<Result, Refusal>, sent: SentForm) => string | undefined;
	}
): Promise<ActionFailure<FormAgain> | undefined> {
	const upload = form.files ? await readPageForm(request, form.files) : undefined;
	// A file that is not taken still brings what was typed, so that nothing is lost.
	const fields =
		upload === undefined
			? await request.formData()
			: isRefusal(upload)
				? ((upload.details?.fields as FormData | undefined) ?? new FormData())
				: upload.fields;
	const read = Object.fromEntries((form.days ?? []).map((name) => [name, readDateParts(fields, name)]));
	const sent: SentForm = {
		text: (name) => typed(fields, name),
		day: (name) => (read[name]?.state === 'day' ? (read[name] as { day: string }).day : ''),
		all: (name) => fields.getAll(name).filter((one): one is string => typeof one === 'string')
	};
	const again = (status: number, faults: readonly Fault[], sentence?: string) =>
		fail(status, {
			act: form.act,
			target: typed(fields, 'id'),
			values: Object.fromEntries(form.texts.map((name) => [name, typed(fields, name)])),
			days: Object.fromEntries(Object.entries(read).map(([name, { parts }]) => [name, parts])),
			errors: faults.map(({ field, message }) => ({ field, text: form.faults[message] ?? message })),
			sentence
		});
	const wrongDays = Object.entries(read)
		.filter(([, { state }]) => state === 'missing' || state === 'not_a_date')
		.map(([field]) => ({ field, message: 'DAY_WRONG' }));
	if (isRefusal(upload)) return again(422, [{ field: 'file', message: 'FILE' }, ...wrongDays]);
	try {
		if (wrongDays.length > 0) return again(422, wrongDays);
		const result = await actOnce<Result>(locals.ctx, fields, form.act, (once) =>
			form.work(once, sent, upload?.files ?? [])
		);
		if (isRefusal(result)) {
			const faults = (result.details?.errors as Fault[] | undefined) ?? [];
			const sentence = faults.length > 0 ? undefined : sentenceFor(locals.language, result);
			return again(statusOf(result.refused), faults, sentence);
		}
		const address = form.to(result as Exclude<Result, Refusal>, sent);
		if (address !== undefined) redirect(303, address);
		return undefined;
	} finally {
		await upload?.discard();
	}
}
