import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import {
	genders,
	languageTests,
	nominate,
	ranks,
	readOffer,
	staffKinds,
	writeConditions
} from '$lib/server/modules/training';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const view = orError(language, await readOffer(ctx, params.id));
	const { training, trainingForms, site } = textIn(language);
	if (!view.acts.includes('nominate')) error(404, { message: site.errorPage.notFound });
	const mayNameAll = view.acts.includes('select');
	const units = view.shares.filter(({ unit_id }) => mayNameAll || view.ownUnitIds.includes(unit_id));
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		back: { href: href(language, 'deskTrainingOffer', { id: params.id }), text: view.offer.theme },
		theme: view.offer.theme,
		conditions: writeConditions(view.offer.conditions, language).map(
			({ key, needed }) => `${training.conditions[key] ?? key}: ${needed}`
		),
		unit: units.length === 1 ? units[0]!.unit_id : '',
		units: units.map(({ unit_id, unit, named, mayName }) => ({
			value: unit_id,
			label: `${unit} (${trainingForms.page.ofMost(String(named), String(mayName))})`
		})),
		staffKinds: staffKinds.map((kind) => ({ value: kind, label: training.staffKinds[kind] ?? kind })),
		genders: genders.map((one) => ({ value: one, label: trainingForms.nominate.genderOne[one] ?? one })),
		ranks: ranks.map((rank) => ({ value: rank, label: rank })),
		tests: Object.keys(languageTests).map((test) => ({ value: test, label: training.tests[test] ?? test })),
		entersLetters: mayNameAll
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'nominate',
			texts: 'every',
			days: ['serving_since', 'last_gone_on', 'letter_on'],
			faults: textIn(event.locals.language).training.faults,
			work: (ctx, sent) =>
				nominate(ctx, event.params.id, {
					unitId: sent.text('unit'),
					name: sent.text('name'),
					office: sent.text('office'),
					staffKind: sent.text('staff_kind'),
					gender: sent.text('gender'),
					nip: sent.text('nip'),
					email: sent.text('email'),
					rank: sent.text('rank'),
					servingSince: sent.day('serving_since'),
					languageTest: sent.text('language_test'),
					languageScore: sent.text('language_score'),
					lastGoneOn: sent.day('last_gone_on'),
					relevance: sent.text('relevance'),
					actionPlan: sent.text('action_plan'),
					letterNumber: sent.text('letter_number'),
					letterOn: sent.day('letter_on')
				}),
			to: () => href(event.locals.language, 'deskTrainingOffer', { id: event.params.id }, { done: 'named' })
		})
};
