import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { membershipFields } from '$lib/server/hall/membership-words';
import { formNames, typedInput } from '$lib/server/hall/record-sections';
import { listUnits } from '$lib/server/modules/organisations';
import { membershipHead, recordMembership } from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language } }) => {
	const units = await listUnits(ctx);
	return { key: randomUUID(), fields: membershipFields(undefined, isRefusal(units) ? [] : units, language) };
};

const { texts, days } = formNames(membershipHead);
const named = ['partner', 'partner_kind', 'partner_country'];

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'default',
			texts: [...texts, ...named],
			days,
			faults: textIn(event.locals.language).visits.faults,
			work: async (ctx, sent) => {
				const input = typedInput(membershipHead, sent, event.locals.language);
				if (isRefusal(input)) return input;
				return recordMembership(ctx, {
					...input,
					...Object.fromEntries(named.map((name) => [name, sent.text(name)]))
				});
			},
			to: ({ id }) => href(event.locals.language, 'deskMembership', { id }, { done: 'recorded' })
		})
};
