import { href } from '$lib/addresses';
import { publicFiles } from '$lib/portal-pages/open-files';
import { partnersChosen, readPartnerFilters } from '$lib/server/hall/partner-filters';
import { partnerKindName } from '$lib/server/hall/partner-words';
import { countPartners, listPartners, type FacetValue } from '$lib/server/modules/portal';
import { countryName } from '$lib/server/platform/country-names';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import type { Place } from '$lib/server/platform/list-part';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { LinkTo } from '$lib/ui';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

const perPage = 25;

type Words = Partial<Record<'q' | 'kind' | 'country' | 'cursor', string>>;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { site, partners } = textIn(language);
	const filters = readPartnerFilters(url.searchParams);
	const [page, counts] = await Promise.all([
		listPartners(ctx, filters, { limit: perPage, ...placeOf(url.searchParams.get('cursor')) }),
		filters.q === undefined ? countPartners(ctx, filters) : undefined
	]);
	const to = (change: { [Word in keyof Words]: string | undefined }) =>
		href(language, 'partners', {}, { ...filters, ...change });
	const pageLink = (direction: 'a' | 'b', place: Place | null, text: string): LinkTo | undefined =>
		place === null
			? undefined
			: { href: to({ cursor: writeCursor([direction, place.sort, place.id]) }), text };
	const facet = (
		word: 'kind' | 'country',
		title: string,
		values: readonly FacetValue[],
		name: (value: string) => string
	) => ({
		title,
		items: values.map(({ value, count }) => ({
			text: name(value),
			count: writeNumber(count, language),
			href: to({ [word]: value === filters[word] ? undefined : value }),
			current: value === filters[word]
		}))
	});
	const kindName = (kind: string) => partnerKindName(kind, language);
	const nameOfCountry = (country: string) => countryName(country, language) ?? country;
	const chosen = partnersChosen(filters, language).map(({ word, text }) => ({
		href: to({ [word]: undefined }),
		text
	}));
	const count = counts && writeNumber(counts.total, language);
	return {
		rows: page.rows.map((row) => ({
			id: row.id,
			name: row.name,
			href: href(language, 'partner', { id: row.id }),
			note: [row.short_name, row.from_source ? partners.mentioned : null]
				.filter((part) => part !== null && part !== row.name)
				.join(' · '),
			kind: kindName(row.kind),
			country: nameOfCountry(row.country),
			example: row.is_example
		})),
		q: filters.q,
		keep: {
			...(filters.kind ? { kind: filters.kind } : {}),
			...(filters.country ? { country: filters.country } : {})
		},
		chosen,
		facets: counts
			? [
					facet('kind', partners.kind, counts.kinds, kindName),
					facet('country', partners.country, counts.countries, nameOfCountry)
				].filter((group) => group.items.length > 0)
			: [],
		files: publicFiles('partners', language, filters),
		count: count && (ctx.mode === 'demo' ? partners.countWithoutExamples(count) : partners.count(count)),
		byBeginnings: page.byBeginnings,
		previous: pageLink('b', page.previous, site.previous),
		next: pageLink('a', page.next, site.next)
	};
};

/** A cursor that is none of ours begins at the beginning. */
function placeOf(cursor: string | null): { after?: Place; before?: Place } {
	// oxlint-disable-next-line no-control-regex -- NUL is the one sign that PostgreSQL's text does not hold
	const read = readCursor(cursor, [/^[ab]$/, /^[^\0]{0,300}$/, keyPart.id]);
	if (read === null || isRefusal(read)) return {};
	const place = { sort: read[1]!, id: read[2]! };
	return read[0] === 'a' ? { after: place } : { before: place };
}
