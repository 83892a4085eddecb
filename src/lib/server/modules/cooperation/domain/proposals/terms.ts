import type { Answered } from './parts';

/** What of a proposal is changed after it was talked over, without proposing anew. */
export const termNames = ['starts_on', 'term_months', 'location'] as const;
export type TermName = (typeof termNames)[number];
export type Terms = Readonly<Record<TermName, string>>;

export type ChangedTerm = {
	readonly term: TermName;
	/** Empty where it was not said, or is not said any more. */
	readonly was: string;
	readonly now: string;
};

/** What differs, old and new, in the order of the form. */
export function changedTerms(before: Answered, wanted: Terms): readonly ChangedTerm[] {
	return termNames.flatMap((term) => {
		const [was, now] = [before[term]?.trim() ?? '', wanted[term].trim()];
		return was === now ? [] : [{ term, was, now }];
	});
}
