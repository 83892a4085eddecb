import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import {
	opportunityFaults,
	opportunityForm,
	opportunityFields,
	withOpportunity
} from '$lib/server/hall/opportunity-forms';
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
			...opportunityForm,
			faults: opportunityFaults(event.locals.language),
			work: (ctx, sent) =>
				withOpportunity(sent, event.locals.language, (input) => recordOpportunity(ctx, input)),
			to: ({ id }) => href(event.locals.language, 'deskOpportunity', { id }, { done: 'recorded' })
		})
};
