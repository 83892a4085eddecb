import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { paperLine } from '$lib/desk-words/case-file';
import { statusOfCase } from '$lib/desk-words/status';
import { orError } from '$lib/refused-page';
import { looksFirst, withAllPages } from '$lib/server/hall/kept-files';
import { actOnce, readPageForm, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { fieldsOf } from '$lib/server/hall/sent-form';
import { describeClosing, describeStepForm } from '$lib/server/hall/step-form/describe';
import { writeFaults, writeRefusal } from '$lib/server/hall/step-form/faults';
import { keepFiles, readStep, typedStep, type FormOfStep } from '$lib/server/hall/step-form/read';
import { paperOrPhotoLimits } from '$lib/server/hall/upload-limits';
import {
	actOnStep,
	closeCaseFromPaper,
	readCaseView,
	type CaseView,
	type StepInput
} from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

/** The word in the address that closes the whole case from its signed paper. */
const closing = 'tutup';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const view = orError(language, await readCaseView(ctx, params.id));
	const { page, procedures } = textIn(language).cases;
	const onPaper = url.searchParams.get('kertas') === '1';
	const zone = ctx.tenant.timeZone;
	const step = view.open_steps.find((one) => one.key === params.step);
	const form =
		params.step === closing
			? view.acts.includes('close_from_paper')
				? await describeClosing(ctx, view)
				: null
			: step && (onPaper ? step.paper_outcomes : step.outcomes).length > 0
				? await describeStepForm(ctx, view, step, onPaper)
				: null;
	return {
		key: randomUUID(),
		form,
		onPaper,
		subject: view.subject,
		kicker: [procedures[view.procedure.key] ?? view.procedure.key, view.receipt ?? page.noReceipt].join(
			' · '
		),
		status: statusOfCase(view.status, language),
		example: view.is_example,
		back: { href: href(language, 'deskCase', { id: view.id }), text: view.subject },
		openNow: view.open_steps.map((one) => one.name[language]),
		papers: view.papers.filter((paper) => paper.file).map((paper) => paperLine(paper, zone, language))
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params, url }) => {
		const { ctx, language } = locals;
		const onPaper = url.searchParams.get('kertas') === '1';
		const form = await readPageForm(request, paperOrPhotoLimits);
		if (isRefusal(form)) {
			const fields = fieldsOf(form);
			return fail(statusOf(form.refused), {
				typed: typedStep(fields),
				faults: writeRefusal(form, language),
				changed: false
			});
		}
		try {
			const view = await readCaseView(ctx, params.id);
			if (isRefusal(view)) orError(language, view);
			const step = stepOfForm(view as CaseView, params.step);
			const kept = form.files.length > 0 || typedFiles(form.fields) ? await keepFiles(ctx, form) : {};
			if (isRefusal(kept))
				return fail(statusOf(kept.refused), {
					typed: typedStep(form.fields),
					faults: writeRefusal(kept, language),
					changed: false
				});
			const read = readStep(form.fields, step, await withAllPages(ctx, language, kept), onPaper);
			// Nothing is done yet: the pages of the photographs are looked at first.
			if (looksFirst(form.fields) && Object.keys(kept).length > 0)
				return fail(422, {
					typed: read.typed,
					faults: [{ field: '', text: textIn(language).photoScan.lookNow }],
					changed: false
				});
			if (read.faults.length > 0)
				return fail(422, { typed: read.typed, faults: writeFaults(read.faults, language), changed: false });
			const done = await actOnce<object>(ctx, form.fields, `step.${params.id}.${params.step}`, (once) =>
				params.step === closing
					? close(once, params.id, form.fields, read.input)
					: actOnStep(once, params.id, params.step, read.outcome, read.input)
			);
			if (isRefusal(done))
				return fail(statusOf(done.refused), {
					typed: read.typed,
					faults: writeRefusal(done, language),
					changed: ['STATE_CHANGED', 'STEP_NOT_OPEN', 'CASE_CLOSED', 'CASE_PAUSED'].includes(done.refused)
				});
			redirect(303, `${href(language, 'deskCase', { id: params.id })}?tersimpan`);
		} finally {
			await form.discard();
		}
	}
};

/** The kind and papers of the step that the form was for, also where it is over: its fields are still read. */
function stepOfForm(view: CaseView, key: string): FormOfStep {
	const step = view.open_steps.find((one) => one.key === key);
	if (step) return step;
	const entry = view.line.find((one) => one.key === key);
	const kind = key === closing ? 'close' : (entry?.kind ?? 'record');
	return { kind, papers_in: kind === 'check' || kind === 'submit' ? view.papers : [], papers_out: [] };
}

const typedFiles = (fields: FormData) => [...fields.keys()].some((name) => name.startsWith('kept.'));

function close(ctx: Ctx, id: string, fields: FormData, input: StepInput): Promise<object | Refusal> {
	const said = input.agreement as { starts_on?: string; ends_on?: string } | undefined;
	return closeCaseFromPaper(ctx, id, {
		document_id: input.document_id ?? '',
		signed_on: input.signed_on ?? '',
		instrument: typed(fields, 'instrument'),
		signatories: input.signatories ?? [],
		number: typed(fields, 'number') || null,
		reason: input.note ?? '',
		publish: fields.get('publish') === 'on',
		said: { ...said, place: input.signed_place || undefined, medium: input.medium }
	});
}
