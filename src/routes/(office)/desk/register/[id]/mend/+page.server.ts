import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { answerPaperForm } from '$lib/server/hall/paper-form';
import {
	addSignedPaper,
	linkToUmbrella,
	nameCarryingUnits,
	readMending,
	type Mending
} from '$lib/server/modules/lifecycle';
import { listUnits } from '$lib/server/modules/organisations';
import type { Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const found = orError(language, await readMending(ctx, params.id));
	const units = orError(language, await listUnits(ctx));
	const words = textIn(language).review.mend;
	const done = url.searchParams.get('done') ?? '';
	return {
		key: randomUUID(),
		back: { href: href(language, 'deskAgreement', { id: params.id }), text: found.name },
		example: found.agreement.is_example,
		done: words.saved[done],
		mayHaveUmbrella: found.mayHaveUmbrella,
		umbrellas: umbrellaGroups(found, language),
		kept: found.agreement.units.map(({ id, name }) => ({ value: id, label: name })),
		units: units
			.filter((unit) => !found.units.includes(unit.id))
			.map(({ id, name }) => ({ value: id, label: name })),
		hasPaper: found.hasPaper
	};
};

function umbrellaGroups({ umbrellas }: Mending, language: Language) {
	const words = textIn(language).review.mend.umbrella;
	const option = (one: (typeof umbrellas)[number]) => ({
		value: one.id,
		label: words.option(one.name, writeDay(one.signed_on, language, 'long'))
	});
	return [
		{ group: words.same, options: umbrellas.filter((one) => one.same_partner).map(option) },
		{ group: words.others, options: umbrellas.filter((one) => !one.same_partner).map(option) }
	].filter((group) => group.options.length > 0);
}

const backTo = (event: RequestEvent, done: string) =>
	href(event.locals.language, 'deskAgreementMend', { id: event.params.id }, { done });

export const actions: Actions = {
	umbrella: (event) =>
		answerForm(event, {
			act: 'umbrella',
			texts: ['umbrella'],
			faults: textIn(event.locals.language).review.mend.faults,
			work: (ctx, sent) => linkToUmbrella(ctx, event.params.id, sent.text('umbrella')),
			to: () => backTo(event, 'umbrella')
		}),
	units: (event) =>
		answerForm(event, {
			act: 'units',
			texts: ['add'],
			lists: ['units'],
			faults: textIn(event.locals.language).review.mend.faults,
			work: (ctx, sent) => nameCarryingUnits(ctx, event.params.id, [...sent.all('units'), sent.text('add')]),
			to: () => backTo(event, 'units')
		}),
	paper: (event) =>
		answerPaperForm(event, {
			act: 'paper',
			route: `agreement.${event.params.id}.mend`,
			texts: [],
			faults: textIn(event.locals.language).review.mend.faults,
			work: (ctx, _, documentId): Promise<object | Refusal> =>
				addSignedPaper(ctx, event.params.id, documentId),
			to: () => backTo(event, 'paper')
		})
};
