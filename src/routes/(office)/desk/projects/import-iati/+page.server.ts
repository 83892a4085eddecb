import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { fail } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { printActivity, type PrintedActivity } from '$lib/server/hall/donor-activity-words';
import { readPageForm } from '$lib/server/hall/page-form';
import { countryChoices, kindChoices } from '$lib/server/hall/partner-form';
import { currencyChoices, instrumentChoices } from '$lib/server/hall/project-forms';
import { statusOf } from '$lib/server/hall/refusal-status';
import { donorFileLimits } from '$lib/server/hall/upload-limits';
import { previewActivities, recordActivityAsProject, takeFromActivity } from '$lib/server/modules/funding';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad } from './$types';

/** As many activities as a page bears. */
const mostShown = 20;
const kept = [
	'identifier',
	'title_id',
	'title_en',
	'summary_id',
	'summary_en',
	'sector',
	'stage',
	'location',
	'latitude',
	'longitude',
	'planned_start',
	'planned_end',
	'actual_start',
	'actual_end'
] as const;
const chosen = ['partner', 'kind', 'country', 'instrument', 'channel', 'direct_basis', 'currency'] as const;

export const load: PageServerLoad = ({ locals: { language } }) => ({
	key: randomUUID(),
	kinds: kindChoices(language),
	countries: countryChoices(language),
	currencies: currencyChoices,
	...instrumentChoices(language)
});

export const actions: Actions = {
	look: async ({ request, locals: { ctx, language } }) => {
		const words = textIn(language).iati.imports;
		const no = (code: string, sentence: string) =>
			fail(statusOf(code), {
				act: 'look',
				target: '',
				values: {} as Record<string, string>,
				errors: [{ field: 'file', text: sentence }],
				sentence: undefined,
				found: undefined,
				activities: undefined
			});
		const form = await readPageForm(request, donorFileLimits);
		if (isRefusal(form)) return no(form.refused, sentenceFor(language, form));
		try {
			const [file] = form.files;
			if (!file) return no('VALIDATION_FAILED', words.none);
			const preview = await previewActivities(ctx, await text(file.open()), mostShown);
			if (isRefusal(preview)) return no(preview.refused, sentenceFor(language, refuse(preview.refused)));
			const activities: PrintedActivity[] = preview.shown.map((one) => printActivity(one, language));
			return {
				act: 'look',
				target: '',
				values: {} as Record<string, string>,
				errors: [],
				sentence: undefined,
				found: words.found(writeNumber(activities.length, language), writeNumber(preview.count, language)),
				activities
			};
		} finally {
			await form.discard();
		}
	},
	make: (event) =>
		answerForm(event, {
			act: 'make',
			texts: [...kept, ...chosen],
			faults: textIn(event.locals.language).officeProjects.faults,
			work: (ctx, sent) => {
				const told = Object.fromEntries(kept.map((name) => [name, sent.text(name)]));
				return recordActivityAsProject(ctx, {
					...(told as Record<'identifier' | 'title_id', string>),
					partner: { name: sent.text('partner'), kind: sent.text('kind'), country: sent.text('country') },
					instrument: sent.text('instrument'),
					channel: sent.text('channel'),
					direct_basis: sent.text('direct_basis'),
					currency: sent.text('currency')
				});
			},
			to: ({ id }) => href(event.locals.language, 'deskProject', { id }, { done: 'recorded' })
		}),
	take: (event) =>
		answerForm(event, {
			act: 'take',
			texts: 'every',
			lists: ['take'],
			faults: { CHOOSE_ONE: textIn(event.locals.language).iati.imports.takeFault },
			work: (ctx, sent) =>
				takeFromActivity(ctx, sent.text('project'), {
					version: Number(sent.text('version')) || 0,
					take: Object.fromEntries(sent.all('take').map((name) => [name, sent.text(`told_${name}`)]))
				}),
			to: ({ id }) => href(event.locals.language, 'deskProject', { id }, { done: 'changed' })
		})
};
