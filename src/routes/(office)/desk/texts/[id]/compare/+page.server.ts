import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { comparisonRows, comparisonSummary, nameOfVersion } from '$lib/server/hall/comparison-view';
import { comparisonWish } from '$lib/server/hall/comparison-wish';
import { actOnce, readPageForm, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { wordLimits } from '$lib/server/hall/upload-limits';
import { compareDraft, readDraft, readInWord } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const { drafting, templates } = textIn(language);
	const view = orError(language, await readDraft(ctx, params.id));
	const wish = comparisonWish(url);
	const compared = await compareDraft(ctx, params.id, wish);
	const withKept = url.searchParams.get('kept') === 'yes';
	const shared = {
		key: randomUUID(),
		name: templates.kinds[view.draft.kind] ?? view.draft.kind,
		subject: view.case.subject,
		mayWrite: view.mayWrite,
		textHref: href(language, 'deskText', { id: params.id }),
		languages: view.draft.languages.map((value) => ({ value, label: drafting.one.languages[value] ?? value }))
	};
	if (isRefusal(compared)) {
		if (compared.refused !== 'NOTHING_TO_COMPARE') orError(language, compared);
		return { ...shared, none: sentenceFor(language, compared), compared: undefined };
	}
	const name = (one: (typeof compared.versions)[number]) => nameOfVersion(one, ctx.tenant.timeZone, language);
	const query = {
		before: String(compared.before.version),
		after: String(compared.after.version),
		language: compared.language
	};
	return {
		...shared,
		none: undefined,
		compared: {
			choices: compared.versions.map((one) => ({ value: String(one.version), label: name(one) })),
			...query,
			left: name(compared.before),
			right: name(compared.after),
			rows: comparisonRows(compared.sheet, compared.draft.kind, withKept, language),
			summary: comparisonSummary(compared, language),
			withKept,
			keptHref: href(
				language,
				'deskTextCompare',
				{ id: params.id },
				{ ...query, kept: withKept ? undefined : 'yes' }
			),
			pdfHref: href(language, 'deskTextComparePaper', { id: params.id }, query)
		}
	};
};

export const actions: Actions = {
	readIn: async ({ locals, params, request }) => {
		const { ctx, language } = locals;
		const form = await readPageForm(request, wordLimits);
		const again = (refusal: { refused: string; details?: Readonly<Record<string, unknown>> }) =>
			fail(statusOf(refusal.refused), { errors: [{ field: 'file', text: sentenceFor(language, refusal) }] });
		if (isRefusal(form)) return again(form);
		try {
			const [file] = form.files;
			if (!file) return again({ refused: 'FILE_MISSING' });
			const content = file.open();
			const read = await actOnce(ctx, form.fields, 'readIn', (once) =>
				readInWord(once, params.id, {
					content,
					fileName: file.name,
					language: typed(form.fields, 'language') === 'en' ? 'en' : 'id',
					note: null
				})
			);
			if (isRefusal(read)) return again(read);
			redirect(
				303,
				href(
					language,
					'deskTextCompare',
					{ id: params.id },
					{ before: 'now', after: String((read as { number: number }).number) }
				)
			);
		} finally {
			await form.discard();
		}
	}
};
