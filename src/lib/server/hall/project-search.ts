import { href } from '$lib/addresses';
import {
	reportedOnly,
	stageUnknown,
	type FacetCount,
	type ProjectFacet,
	type ProjectSearch
} from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { LinkTo } from '$lib/ui';
import { writeNumber } from '$lib/written/numbers';

const order = [
	'donor',
	'instrument',
	'sector',
	'stage',
	'year',
	'location'
] as const satisfies ProjectFacet[];
/** As many values as a facet shows; whoever looks for another one searches. */
const mostValues = 15;

const wordsOf = (search: ProjectSearch): Record<string, string | undefined> =>
	Object.fromEntries(
		Object.entries(search).map(([name, value]) => [name, value === null ? undefined : String(value)])
	);

/** The ways to narrow the list of projects, and what it is narrowed to. */
export function printProjectSearch(
	search: ProjectSearch,
	counts: readonly FacetCount[],
	mode: 'demo' | 'production',
	language: Language
) {
	const { projectSearch: words, projectMoney } = textIn(language);
	const kept = wordsOf(search);
	const to = (change: Record<string, string | undefined>) =>
		href(language, 'projects', {}, { ...kept, ...change });
	const names = new Map(
		counts.flatMap(({ facet, value, name }) => (facet === 'donor' && name ? [[value, name] as const] : []))
	);
	const nameOf = (facet: ProjectFacet, value: string): string => {
		switch (facet) {
			case 'donor':
				return names.get(value) ?? words.unknownDonor;
			case 'sector':
				return projectMoney.sectors[value] ?? value;
			case 'stage':
				return value === stageUnknown ? projectMoney.stageUnknown : (projectMoney.stages[value] ?? value);
			case 'instrument':
				return value === reportedOnly ? words.reportedOnly : (projectMoney.instruments[value] ?? value);
			default:
				return value;
		}
	};
	const groups = order
		.map((facet) => {
			const values = counts.filter((one) => one.facet === facet);
			const sorted =
				facet === 'year' ? values.toSorted((one, other) => (one.value < other.value ? 1 : -1)) : values;
			return {
				title: words.facets[facet] ?? facet,
				items: sorted.slice(0, mostValues).map(({ value, real }) => ({
					text: nameOf(facet, value),
					// An invented project makes its value choosable and is counted nowhere.
					count: real > 0 ? writeNumber(real, language) : undefined,
					href: to({ [facet]: kept[facet] === value ? undefined : value }),
					current: kept[facet] === value
				}))
			};
		})
		.filter(({ items }) => items.length > 0);
	const chosen: LinkTo[] = [
		...(search.q ? [{ href: to({ q: undefined }), text: words.words(search.q) }] : []),
		...order.flatMap((facet) => {
			const value = kept[facet];
			return value === undefined ? [] : [{ href: to({ [facet]: undefined }), text: nameOf(facet, value) }];
		})
	];
	const total = writeNumber(counts.find(({ facet }) => facet === 'all')?.real ?? 0, language);
	const { q, ...keep } = kept;
	return {
		q: q ?? '',
		keep: Object.fromEntries(
			Object.entries(keep).filter((one): one is [string, string] => one[1] !== undefined)
		),
		groups,
		chosen,
		count: mode === 'demo' ? words.countWithoutExamples(total) : words.count(total),
		more: kept
	};
}
