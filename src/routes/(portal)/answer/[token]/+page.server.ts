import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { verdictOf } from '$lib/desk-words/status';
import { orError } from '$lib/refused-page';
import { typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { answerByLink, readActLink } from '$lib/server/modules/cooperation';
import { outcomeNames, type Outcome } from '$lib/server/modules/workflow';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	const { ctx, language } = locals;
	// Neither a cache nor the page that is opened next may learn the secret in the address.
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).answer;
	const link = orError(language, await readActLink(ctx, params.token));
	const { view } = link;
	const nameOf = (outcome: string) => outcomeNames[link.kind][outcome as Outcome]?.[language] ?? outcome;
	return {
		state: link.state,
		person: link.person,
		asked: link.asked[language],
		kind: link.kind,
		used: link.used_outcome ? nameOf(link.used_outcome) : null,
		until: writeInstant(link.expires_at, ctx.tenant.timeZone, language),
		outcomes: link.outcomes.map((value) => ({ value, label: nameOf(value) })),
		subject: view.subject,
		example: view.is_example,
		facts: [
			{ label: words.subject, value: view.subject },
			{ label: words.procedure, value: view.procedure.name[language] },
			{ label: words.partner, value: view.partner?.name, unknown: words.noPartner },
			{ label: words.receipt, value: view.receipt ?? undefined, unknown: words.noReceipt }
		],
		papers: view.papers
			.filter((paper) => paper.file)
			.map((paper) => ({
				name: paper.name[language],
				file: paper.file!.file_name,
				href: href(language, 'answerPaper', { token: params.token, document: paper.file!.document_id })
			})),
		opinions: view.opinions.map((opinion) => ({
			who: [opinion.person.name, opinion.person.position].filter(Boolean).join(', '),
			verdict: verdictOf(opinion.verdict, language),
			note: opinion.note
		}))
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const { ctx, language } = locals;
		const fields = await request.formData();
		const values = { outcome: typed(fields, 'outcome'), note: typed(fields, 'note') };
		const noConflict = fields.get('no_conflict') === 'on';
		const done = await answerByLink(ctx, params.token, {
			...values,
			no_conflict_of_interest: noConflict
		});
		if (isRefusal(done)) {
			const field = (
				{ OUTCOME_REQUIRED: 'outcome', NOTE_REQUIRED: 'note', CONFLICT_NOT_DECLARED: 'no_conflict' } as const
			)[done.refused as 'NOTE_REQUIRED'];
			return fail(statusOf(done.refused), {
				values,
				noConflict,
				errors: [{ field: field as string | undefined, text: sentenceFor(language, done) }]
			});
		}
		redirect(303, href(language, 'answerLink', { token: params.token }));
	}
};
