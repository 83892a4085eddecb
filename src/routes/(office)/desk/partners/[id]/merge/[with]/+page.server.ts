import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { partnerKindName } from '$lib/server/hall/partner-words';
import { comparePartners, mergePartners } from '$lib/server/modules/organisations';
import { countryName } from '$lib/server/platform/country-names';
import { refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx, language }, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { site, partnerTwins } = textIn(language);
	const words = partnerTwins.merge;
	const sides = orError(language, await comparePartners(ctx, params.id, params.with));
	const hangs = (rows: (typeof sides)[number]['hangs']) =>
		rows
			.map(({ relation, n }) =>
				words.hang(words.relations[relation] ?? words.other, writeNumber(n, language))
			)
			.join(' · ') || words.nothing;
	return {
		key: randomUUID(),
		example: sides.some((one) => one.is_example),
		sides: sides.map((one) => ({ id: one.id, name: one.name })),
		back: { href: href(language, 'deskPartnerTwins'), text: partnerTwins.title },
		rows: [
			{ key: words.rows.kind, values: sides.map((one) => partnerKindName(one.kind, language)) },
			{
				key: words.rows.country,
				values: sides.map((one) => countryName(one.country, language) ?? one.country)
			},
			{ key: words.rows.address, values: sides.map((one) => one.address ?? site.notKnown) },
			{ key: words.rows.hangs, values: sides.map((one) => hangs(one.hangs)) }
		]
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'merge',
			texts: ['kept', 'reason'],
			faults: textIn(event.locals.language).partnerTwins.merge.faults,
			work: async (ctx, sent) => {
				const pair = [event.params.id, event.params.with];
				const kept = sent.text('kept');
				const gone = pair.find((one) => one !== kept);
				if (!pair.includes(kept) || gone === undefined)
					return refuse('VALIDATION_FAILED', { errors: [{ field: 'kept', message: 'CHOOSE_ONE' }] });
				return mergePartners(ctx, { gone, kept, reason: sent.text('reason') });
			},
			to: ({ kept }) => href(event.locals.language, 'deskPartner', { id: kept }, { done: 'merged' })
		})
};
