import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import {
	countRegister,
	facetNames,
	listAgreements,
	nameFilters,
	readRegisterQuestion,
	registerWords,
	type FacetName,
	type RegisterFacets,
	type RegisterQuestion
} from '$lib/server/modules/portal';
import type { KeepReading } from '$lib/server/platform/plant';
import { printedList } from '$lib/portal-pages/open-files';
import { countryName } from '$lib/server/platform/country-names';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { LinkTo } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import { printAgreement } from './register-words';

const perPage = 25;

/** The words of an address, as text; without the cursor, since every other question begins at its first page. */
type Words = Record<string, string | undefined>;

/** The public register under the words of an address, ready to be printed (J11). */
export async function viewRegister(
	ctx: Ctx,
	language: Language,
	given: URLSearchParams,
	keep: KeepReading = (_, read) => read()
) {
	const words = textIn(language).register.list;
	const asked = Object.fromEntries(
		[...registerWords, 'cursor'].map((word) => [word, given.get(word) ?? undefined])
	);
	const { question, faults } = readRegisterQuestion(asked, perPage);
	const page = await listAgreements(ctx, question);
	const { cursor: _cursor, sort: _sort, limit: _limit, ...filters } = question;
	const kept = wordsOf(question);
	const to = (change: Words) => href(language, 'agreements', {}, { ...kept, ...change });
	const [{ facets, count }, names] = await Promise.all([
		// The same beside every page of one question.
		keep(JSON.stringify(['register facets', language, kept, page.byBeginnings]), async () => {
			const counts = await countRegister(ctx, filters, { byBeginnings: page.byBeginnings, keep });
			return {
				facets: facetGroups(counts, kept, to, language),
				count: countText(counts, ctx.mode === 'demo', language)
			};
		}),
		nameFilters(ctx, filters)
	]);
	const { site } = textIn(language);
	const pageLink = (cursor: string | null, text: string) =>
		cursor === null ? undefined : { href: to({ cursor }), text };
	return {
		rows: page.rows.map((row) => printAgreement(row, ctx.tenant.name, language)),
		q: question.q,
		keep: Object.fromEntries(
			Object.entries(kept).filter(
				(pair): pair is [string, string] => pair[0] !== 'q' && pair[0] !== 'sort' && pair[1] !== undefined
			)
		),
		chosen: chosenOf(question, kept, names, to, language),
		facets,
		count,
		caption: words.caption(words.sorts[question.sort] ?? ''),
		sorts: {
			signed: sortOf(question, ['-signed_on', 'signed_on'], to),
			term: sortOf(question, ['ends_on', '-ends_on'], to)
		},
		narrowed: Object.keys(filters).length > 0,
		byBeginnings: page.byBeginnings,
		notUnderstood: faults.length > 0 ? faults.map((fault) => fault.field).join(', ') : undefined,
		previous: pageLink(page.previous, site.previous),
		next: pageLink(page.next, site.next),
		record: recordOf(kept),
		files: [
			...filesOf(kept),
			printedList('agreements', language, kept),
			{ href: feedOf(kept, language), text: textIn(language).openData.feed.link }
		],
		feed: feedOf(kept, language)
	};
}

/** A question of the register as a paper says it: what it was narrowed by, in the words of the page. */
export async function registerChosen(ctx: Ctx, question: RegisterQuestion): Promise<string[]> {
	const names = await nameFilters(ctx, question);
	return chosenOf(question, wordsOf(question), names, () => '', ctx.language).map(({ text }) => text);
}

/** What is understood of the address, written back: a link never repeats what was ignored. */
function wordsOf(question: RegisterQuestion): Words {
	const usual = question.q === undefined ? '-signed_on' : 'relevance';
	return Object.fromEntries(
		registerWords.map((word) => {
			const value = word === 'sort' && question.sort === usual ? undefined : question[word];
			return [word, value === undefined ? undefined : String(value)];
		})
	);
}

/** The same question to the API. */
function recordOf(kept: Words): string {
	const query = new URLSearchParams(
		Object.entries(kept).filter((pair): pair is [string, string] => pair[1] !== undefined)
	).toString();
	return query === '' ? '/api/v1/agreements' : `/api/v1/agreements?${query}`;
}

/** The same question as files; they have an order of their own. */
function filesOf(kept: Words): LinkTo[] {
	const query = new URLSearchParams(
		Object.entries(kept).filter(
			(pair): pair is [string, string] => pair[1] !== undefined && pair[0] !== 'sort'
		)
	).toString();
	return ['csv', 'xlsx'].map((format) => ({
		href: `/api/v1/exports/agreements.${format}${query === '' ? '' : `?${query}`}`,
		text: format.toUpperCase()
	}));
}

/** What is new under the same question, for feed readers. */
const feedOf = (kept: Words, language: Language): string =>
	href(language, 'agreementsFeed', {}, { ...kept, sort: undefined });

/** A list is sorted by a column one way first, and the other way once it is sorted so. */
function sortOf(
	question: RegisterQuestion,
	[first, second]: readonly [RegisterQuestion['sort'], RegisterQuestion['sort']],
	to: (change: Words) => string
) {
	const descending = question.sort.startsWith('-') ? ('descending' as const) : ('ascending' as const);
	const sorted = question.sort === first || question.sort === second;
	return {
		href: to({ sort: question.sort === first ? second : first }),
		...(sorted ? { direction: descending } : {})
	};
}

function facetWord(facet: FacetName, value: string, language: Language): string {
	const { register } = textIn(language);
	switch (facet) {
		case 'status':
			return register.statuses[value] ?? value;
		case 'type':
			return register.types[value] ?? value;
		case 'instrument':
			return register.instruments[value] ?? value;
		case 'country':
			return countryName(value, language) ?? value;
		case 'year':
			return value;
	}
}

function facetGroups(counts: RegisterFacets, kept: Words, to: (change: Words) => string, language: Language) {
	const words = textIn(language).register.list;
	return facetNames
		.map((facet) => {
			const chosen = kept[facet];
			const values = [...counts.facets[facet]];
			// What was chosen stays in sight, even where nothing is left of it.
			if (chosen !== undefined && !values.some((one) => one.value === chosen))
				values.push({ value: chosen, count: 0 });
			return {
				title: words.facets[facet] ?? facet,
				items: values.map(({ value, count }) => ({
					text: facetWord(facet, value, language),
					count: writeNumber(count, language),
					href: to({ [facet]: value === chosen ? undefined : value }),
					current: value === chosen
				}))
			};
		})
		.filter((group) => group.items.length > 0);
}

/** What a question narrows the register to, each with the address without it. */
function chosenOf(
	question: RegisterQuestion,
	kept: Words,
	names: { partner: string | null; unit: string | null },
	to: (change: Words) => string,
	language: Language
): LinkTo[] {
	const words = textIn(language).register.list;
	const chosen: LinkTo[] = [];
	const add = (word: string, text: string) => chosen.push({ href: to({ [word]: undefined }), text });
	if (question.q !== undefined) add('q', words.chosen.words(question.q));
	for (const facet of facetNames) {
		const value = kept[facet];
		if (value !== undefined) add(facet, facetWord(facet, value, language));
	}
	const notKnown = textIn(language).site.notKnown;
	if (question.partner) add('partner', words.chosen.partner(names.partner ?? notKnown));
	if (question.unit) add('unit', words.chosen.unit(names.unit ?? notKnown));
	if (question.expires_before)
		add('expires_before', words.chosen.expiresBefore(writeDay(question.expires_before, language, 'long')));
	if (kept.sort !== undefined) add('sort', words.chosen.sort(words.sorts[question.sort] ?? question.sort));
	return chosen;
}

function countText(counts: RegisterFacets, demonstration: boolean, language: Language): string {
	const words = textIn(language).register.list;
	if (counts.total === null) return words.many;
	const count = writeNumber(counts.total, language);
	return demonstration ? words.countWithoutExamples(count) : words.count(count);
}
