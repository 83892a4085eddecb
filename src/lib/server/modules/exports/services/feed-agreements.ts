import { href } from '$lib/addresses';
import { latestPublishedAgreements, type RegisterFilters } from '$lib/server/modules/portal';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import { writePartialDay } from '$lib/written/dates';
import { writeAtom } from '../domain/atom';

/**
 * The latest published agreements under the filters as an Atom feed in the reader's language; examples are no news.
 *
 * @param address the feed's own address, filters included, with its origin
 * @param page the address of the register under the same filters
 * @param question the filters in words; empty where there are none
 */
export async function feedAgreements(
	ctx: Ctx,
	input: { filters: RegisterFilters; address: string; page: string; question: string }
): Promise<string> {
	const { feed: words } = textIn(ctx.language).openData;
	const { register } = textIn(ctx.language);
	const rows = await latestPublishedAgreements(ctx, input.filters);
	return writeAtom({
		address: input.address,
		page: input.page,
		title:
			input.question === '' ? words.title(ctx.tenant.name) : words.titleOf(ctx.tenant.name, input.question),
		author: ctx.tenant.name,
		rights: words.rights(ctx.tenant.name),
		language: ctx.language,
		now: ctx.clock.now().toISOString(),
		entries: rows.map((row) => {
			const instrument = row.instrument_reported ?? register.instruments[row.instrument] ?? row.instrument;
			const partners = row.partners.join(', ');
			const signed =
				row.signed_on === null
					? ''
					: writePartialDay({ day: row.signed_on, precision: row.signed_precision }, ctx.language);
			const sentences = [
				partners === '' ? `${instrument}.` : words.withPartners(instrument, partners),
				signed === '' ? '' : words.signed(signed),
				row.origin === 'source' ? words.reported : ''
			];
			return {
				id: row.id,
				title: row.title ?? row.subject ?? register.titleless(instrument, partners),
				updated: row.updated_at.toISOString(),
				address: ctx.origin + href(ctx.language, 'agreement', { id: row.id }),
				summary: sentences.filter((sentence) => sentence !== '').join(' '),
				categories: row.type === null ? [] : [{ term: row.type, label: register.types[row.type] ?? row.type }]
			};
		})
	});
}
