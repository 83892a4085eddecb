/** What the record holds that may stand as evidence; the number is what was found for the year. */
export const evidenceKinds = [
	'unit',
	'people',
	'alumni',
	'cohorts',
	'procedures',
	'projects',
	'visits',
	'memberships',
	'foreign_agreements',
	'foreign_cases',
	'evaluations',
	'reports',
	'published',
	'outcomes',
	'gifts',
	'offers_followed'
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export type Indicator = {
	readonly key: string;
	readonly evidence: readonly EvidenceKind[];
	/** Does not apply where a cooperation continues a national one. */
	readonly notForContinuations?: true;
};

/**
 * The 26 indicators of the ministry's assessment of regions' foreign cooperation, by dimension: readiness, process,
 * carrying out, results. Seen in a tool that regions use; certainty m, the wording in the texts is ours.
 */
export const dimensions: readonly { readonly key: string; readonly indicators: readonly Indicator[] }[] = [
	{
		key: '1',
		indicators: [
			{ key: '1.1', evidence: ['unit'] },
			{ key: '1.2', evidence: ['people'] },
			{ key: '1.3', evidence: ['alumni'] },
			{ key: '1.4', evidence: ['cohorts', 'alumni'] },
			{ key: '1.5', evidence: ['procedures', 'foreign_cases'] },
			{ key: '1.6', evidence: ['foreign_agreements'] },
			{ key: '1.7', evidence: ['projects', 'cohorts'] },
			{ key: '1.8', evidence: ['visits', 'memberships'] }
		]
	},
	{
		key: '2',
		indicators: [
			{ key: '2.1', evidence: ['visits', 'foreign_cases'], notForContinuations: true },
			{ key: '2.2', evidence: ['foreign_cases'], notForContinuations: true },
			{ key: '2.3', evidence: ['foreign_cases'], notForContinuations: true },
			{ key: '2.4', evidence: ['foreign_cases'] },
			{ key: '2.5', evidence: ['foreign_cases', 'foreign_agreements'] },
			{ key: '2.6', evidence: ['foreign_agreements'] }
		]
	},
	{
		key: '3',
		indicators: [
			{ key: '3.1', evidence: ['foreign_agreements', 'offers_followed'] },
			{ key: '3.2', evidence: ['cohorts', 'visits'] },
			{ key: '3.3', evidence: ['projects'] },
			{ key: '3.4', evidence: ['cohorts'] },
			{ key: '3.5', evidence: ['gifts'] },
			{ key: '3.6', evidence: ['foreign_cases'] },
			{ key: '3.7', evidence: ['evaluations'] },
			{ key: '3.8', evidence: ['reports'] },
			{ key: '3.9', evidence: ['published', 'outcomes'] }
		]
	},
	{
		key: '4',
		indicators: [
			{ key: '4.1', evidence: ['outcomes', 'alumni'] },
			{ key: '4.2', evidence: ['projects', 'outcomes'] },
			{ key: '4.3', evidence: ['foreign_agreements', 'memberships'] }
		]
	}
];

export const indicators: readonly Indicator[] = dimensions.flatMap((one) => one.indicators);
export const highestScore = 4;

export type Item = {
	readonly indicator: string;
	readonly not_applicable: boolean;
	readonly score: number | null;
	readonly evidence: string | null;
	readonly reason: string | null;
	readonly mend: string | null;
	readonly score_before: number | null;
};

export type Standing = {
	readonly key: string;
	readonly got: number;
	readonly possible: number;
	/** Whole per cent of what was possible; null where nothing applies. */
	readonly percent: number | null;
	readonly missing: readonly string[];
};

/** Whether an indicator applies to a year in which everything continues national cooperations. */
export const applies = (indicator: Indicator, continuationOnly: boolean): boolean =>
	!(continuationOnly && indicator.notForContinuations);

/** What lacks a score or its reason, and so keeps an assessment from being sent. */
function isFinished(item: Item | undefined): boolean {
	if (!item) return false;
	return (item.not_applicable || item.score !== null) && (item.reason ?? '').trim() !== '';
}

/** How each dimension stands, and the whole at the end (`key` "all"). What does not apply counts neither way. */
export function standingsOf(items: readonly Item[], continuationOnly: boolean): Standing[] {
	const known = new Map(items.map((item) => [item.indicator, item]));
	const standing = (key: string, of: readonly Indicator[]): Standing => {
		const asked = of.filter((one) => applies(one, continuationOnly));
		const scored = asked.filter(({ key: one }) => !known.get(one)?.not_applicable);
		const got = scored.reduce((sum, one) => sum + (known.get(one.key)?.score ?? 0), 0);
		const possible = scored.length * highestScore;
		return {
			key,
			got,
			possible,
			percent: possible === 0 ? null : Math.round((got * 100) / possible),
			missing: asked.filter(({ key: one }) => !isFinished(known.get(one))).map(({ key: one }) => one)
		};
	};
	return [...dimensions.map((one) => standing(one.key, one.indicators)), standing('all', indicators)];
}

/** What to mend first: the lowest scores, then in the order of the list. */
export function weakest(items: readonly Item[], most = 5): string[] {
	return items
		.filter(({ score, not_applicable }) => !not_applicable && score !== null && score < highestScore)
		.toSorted((one, other) => one.score! - other.score! || (one.indicator < other.indicator ? -1 : 1))
		.slice(0, most)
		.map(({ indicator }) => indicator);
}
