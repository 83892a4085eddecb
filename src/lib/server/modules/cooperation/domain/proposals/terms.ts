import type { Answered } from './parts';

/** What of a proposal is changed after it was talked over, without proposing anew. */
export const termNames = ['title', 'scope', 'starts_on', 'term_months', 'location', 'financing'] as const;
export type TermName = (typeof termNames)[number];
export type Terms = Readonly<Record<TermName, string>>;

export type ChangedTerm = {
	readonly term: TermName;
	/** Empty where it was not said, or is not said any more. */
	readonly was: string;
	readonly now: string;
};

/** The terms as they would stand: what is not said stays as it was. */
export function wantedTerms(before: Answered, said: Partial<Terms>): Terms {
	return Object.fromEntries(
		termNames.map((name) => [name, (said[name] ?? before[name] ?? '').trim()])
	) as Terms;
}

/** What differs, old and new, in the order of the form. */
export function changedTerms(before: Answered, wanted: Terms): readonly ChangedTerm[] {
	return termNames.flatMap((term) => {
		const [was, now] = [before[term]?.trim() ?? '', wanted[term].trim()];
		return was === now ? [] : [{ term, was, now }];
	});
}
