import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { formNames, typedInput } from '$lib/server/hall/record-sections';
import { visitFields } from '$lib/server/hall/visit-words';
import { listUnits } from '$lib/server/modules/organisations';
import { listOfficeVisits, recordVisit, visitHead } from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const [units, others] = await Promise.all([listUnits(ctx), listOfficeVisits(ctx)]);
	const fields = visitFields(undefined, isRefusal(units) ? [] : units, orError(language, others), language);
	return { key: randomUUID(), fields };
};

const { texts, days } = formNames(visitHead);

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'default',
			texts: [...texts, 'partner', 'partner_kind'],
			days,
			faults: textIn(event.locals.language).visits.faults,
			work: async (ctx, sent) => {
				const input = typedInput(visitHead, sent, event.locals.language);
				if (isRefusal(input)) return input;
				return recordVisit(ctx, {
					...input,
					partner: sent.text('partner'),
					partner_kind: sent.text('partner_kind')
				});
			},
			to: ({ id }) => href(event.locals.language, 'deskVisit', { id }, { done: 'recorded' })
		})
};
