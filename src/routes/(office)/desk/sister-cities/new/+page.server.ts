import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { sisterFields } from '$lib/server/hall/membership-words';
import { formNames, typedInput } from '$lib/server/hall/record-sections';
import { listUnits } from '$lib/server/modules/organisations';
import { sisterHead, recordSisterCity } from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const units = await listUnits(ctx);
	return { key: randomUUID(), fields: sisterFields(undefined, isRefusal(units) ? [] : units, language) };
};

const { texts, days } = formNames(sisterHead);

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'default',
			texts: texts,
			days,
			faults: textIn(event.locals.language).visits.faults,
			work: async (ctx, sent) => {
				const input = typedInput(sisterHead, sent, event.locals.language);
				if (isRefusal(input)) return input;
				return recordSisterCity(ctx, input);
			},
			to: ({ id }) => href(event.locals.language, 'deskSisterCity', { id }, { done: 'recorded' })
		})
};
