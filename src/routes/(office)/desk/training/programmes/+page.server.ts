import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { costRows, payerChoices, printCosts, readCosts } from '$lib/server/hall/training-desk';
import { allows } from '$lib/server/modules/identity';
import { addProgramme, changeProgrammeCosts, listOfficeProgrammes } from '$lib/server/modules/training';
import { countriesIn } from '$lib/server/platform/country-names';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const programmes = orError(language, await listOfficeProgrammes(ctx));
	return {
		key: randomUUID(),
		done: url.searchParams.get('done'),
		mayChange: allows(ctx.actor, 'training.manage'),
		back: { href: href(language, 'deskTraining'), text: textIn(language).training.list.title },
		countries: countriesIn(language).map(({ code, name }) => ({ value: code, label: name })),
		payers: payerChoices(language),
		emptyCosts: costRows([], language),
		programmes: programmes.map((one) => ({
			id: one.id,
			version: String(one.version),
			name: one.name,
			country: countryName(one.country, language) ?? one.country,
			costs: printCosts(one.costs, language).map(({ kind, payer, amount }) =>
				[`${kind}: ${payer}`, amount].filter(Boolean).join(', ')
			),
			costRows: costRows(one.costs, language),
			example: one.is_example
		}))
	};
};

export const actions: Actions = {
	add: (event) =>
		answerForm(event, {
			act: 'add',
			texts: 'every',
			faults: textIn(event.locals.language).training.faults,
			work: (ctx, sent) =>
				addProgramme(ctx, {
					name: sent.text('name'),
					provider: sent.text('provider'),
					country: sent.text('country'),
					costs: readCosts(sent)
				}),
			to: () => href(event.locals.language, 'deskTrainingProgrammes', {}, { done: 'added' })
		}),
	costs: (event) =>
		answerForm(event, {
			act: 'costs',
			texts: 'every',
			faults: textIn(event.locals.language).training.faults,
			work: (ctx, sent) =>
				changeProgrammeCosts(ctx, {
					id: sent.text('id'),
					version: Number(sent.text('version')) || 0,
					costs: readCosts(sent)
				}),
			to: () => href(event.locals.language, 'deskTrainingProgrammes', {}, { done: 'costs' })
		})
};
