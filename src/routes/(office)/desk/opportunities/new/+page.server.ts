import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import {
	opportunityDays,
	opportunityFaults,
	opportunityFields,
	opportunityTexts,
	typedSize
} from '$lib/server/hall/opportunity-forms';
import { partnerTexts } from '$lib/server/hall/partner-form';
import { recordOpportunity } from '$lib/server/modules/funding';
import { listOfficePartners, listUnits } from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Actions, PageServerLoad } from './$types';

/** As many names as a list of suggestions bears; the others are typed. */
const suggested = 200;

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const [units, donors] = await Promise.all([
		listUnits(ctx),
		listOfficePartners(ctx, { filters: { q: null, kind: null, country: null }, limit: suggested })
	]);
	return {
		key: randomUUID(),
		fields: opportunityFields(
			isRefusal(units) ? [] : units,
			isRefusal(donors) ? [] : donors.rows.map(({ name }) => name),
			language
		)
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'default',
			texts: [...opportunityTexts, ...partnerTexts],
			days: opportunityDays,
			faults: opportunityFaults(event.locals.language),
			work: async (ctx, sent) => {
				const told = Object.fromEntries(opportunityTexts.map((name) => [name, sent.text(name)]));
				const { theme, ...rest } = told as Record<(typeof opportunityTexts)[number], string>;
				const least = typedSize(sent, 'amount_least', event.locals.language);
				const most = typedSize(sent, 'amount_most', event.locals.language);
				if (isRefusal(least)) return least;
				if (isRefusal(most)) return most;
				return recordOpportunity(ctx, {
					...rest,
					amount_least: least,
					amount_most: most,
					themes: theme ? [theme] : [],
					opens_on: sent.day('opens_on'),
					closes_on: sent.day('closes_on'),
					donor: { name: sent.text('partner'), kind: sent.text('kind'), country: sent.text('country') }
				});
			},
			to: ({ id }) => href(event.locals.language, 'deskOpportunity', { id }, { done: 'recorded' })
		})
};
