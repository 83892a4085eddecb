import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { uploadDocument } from '$lib/server/modules/cooperation';
import { sentenceFor } from '$lib/text';
import { readDateParts } from '$lib/ui/date-parts';
import type { FormAgain, SentForm } from './desk-form';
import { actOnce, paperLimits, readPageForm, typed } from './page-form';
import { statusOf } from './refusal-status';

/** A file that was taken with an earlier sending of the same form. */
export type KeptPaper = { readonly id: string; readonly name: string };
export type PaperFormAgain = FormAgain & { readonly kept: KeptPaper | null };

type Fault = { readonly field: string; readonly message: string };
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
		readonly work: (ctx: Ctx, sent: SentForm, documentId: string | undefined) => Promise<Result | Refusal>;
		readonly to: (result: Exclude<Result, Refusal>) => string;
	}
): Promise<ActionFailure<PaperFormAgain>> {
	const { ctx, language } = locals;
	const sheet = await readPageForm(request, { ...paperLimits, maxFiles: 1 });
	const fields = isRefusal(sheet)
		? sheet.details?.fields instanceof FormData
			? sheet.details.fields
			: new FormData()
		: sheet.fields;
	const read = Object.fromEntries((form.days ?? []).map((name) => [name, readDateParts(fields, name)]));
	const sent: SentForm = {
		text: (name) => typed(fields, name),
		day: (name) => (read[name]?.state === 'day' ? (read[name] as { day: string }).day : ''),
		all: (name) => fields.getAll(name).filter((one): one is string => typeof one === 'string'),
		// The one paper of such a form is kept before the act and handed over by its id.
		files: []
	};
	const target = typed(fields, 'id');
	let kept: KeptPaper | null = typed(fields, 'kept')
		? { id: typed(fields, 'kept'), name: typed(fields, 'kept_name') }
		: null;
	const again = (status: number, faults: readonly Fault[], sentence?: string) =>
		fail(status, {
			act: form.act,
			target,
			values: Object.fromEntries(form.texts.map((name) => [name, typed(fields, name)])),
			days: Object.fromEntries(Object.entries(read).map(([name, { parts }]) => [name, parts])),
			lists: {},
			errors: faults.map(({ field, message }) => ({
				field: `${form.act}-${field}`,
				text: form.faults[message] ?? message
			})),
			sentence,
			kept
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
			if (isRefusal(stored)) return again(statusOf(stored.refused), [], sentenceFor(language, stored));
			kept = { id: stored.id, name: file.name };
		}
		const wrongDays = Object.entries(read)
			.filter(([, { state }]) => state === 'missing' || state === 'not_a_date')
			.map(([field]) => ({ field, message: 'DAY_WRONG' }));
		if (wrongDays.length > 0) return again(422, wrongDays);
		const result = await actOnce<Result>(ctx, fields, form.route, (once) => form.work(once, sent, kept?.id));
		if (isRefusal(result)) {
			const faults = (result.details?.errors as Fault[] | undefined) ?? [];
			return again(
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
