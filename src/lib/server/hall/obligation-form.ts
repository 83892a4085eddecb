import { fail, redirect, type ActionFailure, type RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import { faultsIn, isRefusal, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { uploadDocument } from '$lib/server/modules/cooperation';
import {
	acceptObligation,
	evidenceObligation,
	extendObligation,
	reopenObligation,
	returnObligation,
	waiveObligation,
	type ObligationAct
} from '$lib/server/modules/obligations';
import { sentenceFor, textIn } from '$lib/text';
import { readDateParts, type DateParts } from '$lib/ui/date-parts';
import type { Where } from './obligation-words';
import { actOnce, paperLimits, readPageForm, typed, type PageForm } from './page-form';
import { statusOf } from './refusal-status';
import { fieldsOf } from './sent-form';

/** A form of a duty's page that was answered with "no": what was typed, and which files are held already. */
export type ObligationAgain = {
	readonly act: ObligationAct;
	readonly remark: string;
	readonly day: DateParts;
	readonly kept: readonly { readonly id: string; readonly name: string }[];
	readonly errors: readonly { readonly field?: string; readonly text: string }[];
};

/**
 * Carries out one act on a duty from its page, at the desk or in an account, and leads back to it. Files that came
 * are kept, so that another mistake in the form loses none.
 */
export async function actFromPage(
	event: Pick<RequestEvent, 'request'> & { locals: App.Locals; params: { id: string } },
	act: ObligationAct,
	where: Where
): Promise<ActionFailure<ObligationAgain>> {
	const { ctx, language } = event.locals;
	const { id } = event.params;
	const words = textIn(language).obligations;
	const form = await readPageForm(event.request, { ...paperLimits, maxFiles: 5 });
	const fields = fieldsOf(form);
	const remark = typed(fields, 'remark');
	const day = readDateParts(fields, 'due_on');
	let kept = keptIn(fields);
	const again = (status: number, faults: readonly FieldFault[], sentence?: string) =>
		fail(status, {
			act,
			remark,
			day: day.parts,
			kept,
			errors: [
				...(sentence ? [{ text: sentence }] : []),
				...faults.map(({ field, message }) => ({
					field: `${act}-${field}`,
					text: words.faults[message] ?? message
				}))
			]
		});
	if (isRefusal(form)) return again(statusOf(form.refused), [{ field: 'documents', message: 'FILE' }]);
	try {
		const stored = await keep(ctx, form);
		if (isRefusal(stored)) return again(statusOf(stored.refused), [], sentenceFor(language, stored));
		kept = [...kept, ...stored];
		const done = await actOnce<{ id: string }>(ctx, fields, `obligation.${id}.${act}`, (once) =>
			carry(once, id, act, {
				remark,
				dueOn: day.state === 'day' ? day.day : '',
				documentIds: kept.map((one) => one.id)
			})
		);
		if (isRefusal(done)) {
			const faults = faultsIn(done);
			return again(
				statusOf(done.refused),
				faults,
				faults.length > 0 ? undefined : sentenceFor(language, done)
			);
		}
	} finally {
		await form.discard();
	}
	redirect(
		303,
		href(language, where === 'desk' ? 'deskObligation' : 'accountObligation', { id }, { done: act })
	);
}

function carry(
	ctx: Ctx,
	id: string,
	act: ObligationAct,
	given: { remark: string; dueOn: string; documentIds: readonly string[] }
): Promise<{ id: string } | Refusal> {
	const { remark, dueOn, documentIds } = given;
	switch (act) {
		case 'evidence':
			return evidenceObligation(ctx, id, { documentIds, remark });
		case 'accept':
			return acceptObligation(ctx, id, { remark });
		case 'return':
			return returnObligation(ctx, id, { remark });
		case 'extend':
			return extendObligation(ctx, id, { due_on: dueOn, remark });
		case 'waive':
			return waiveObligation(ctx, id, { remark });
		case 'reopen':
			return reopenObligation(ctx, id, { remark });
	}
}

/** Uploads of an earlier sending of the same form, as its hidden fields name them. */
function keptIn(fields: FormData): { id: string; name: string }[] {
	const names = fields.getAll('kept_name').map(String);
	return fields.getAll('kept').map((id, at) => ({ id: String(id), name: names[at] ?? '' }));
}

async function keep(ctx: Ctx, form: PageForm): Promise<{ id: string; name: string }[] | Refusal> {
	const kept: { id: string; name: string }[] = [];
	for (const file of form.files) {
		const stored = await uploadDocument(ctx, {
			kind: 'bukti',
			fileName: file.name,
			mediaType: file.mediaType,
			content: file.open()
		});
		if (isRefusal(stored)) return stored;
		kept.push({ id: stored.id, name: file.name });
	}
	return kept;
}
