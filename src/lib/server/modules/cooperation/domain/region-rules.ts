/**
 * What a region decides for its own house because no law in force fixes it. Certainty says how sure the usual value is:
 * h from the law, m from practice of several regions, l from hearsay (domain.md, "How to read this file").
 */
export type RegionRules = {
	/** The team may weigh a case by letters sent round instead of a meeting. */
	readonly circulation: boolean;
	/** Opinions are counted and the count is written down. The team deliberates, so this is off (domain 10.3). */
	readonly votes: boolean;
};

export type RuleKey = keyof RegionRules;

/** Every rule with its usual value. */
export const ruleKinds: Readonly<
	Record<RuleKey, { readonly usual: boolean; readonly certainty: 'h' | 'm' | 'l' }>
> = {
	circulation: { usual: false, certainty: 'm' },
	votes: { usual: false, certainty: 'h' }
};

export const ruleKeys = Object.keys(ruleKinds) as readonly RuleKey[];

export function isRuleKey(text: string): text is RuleKey {
	return (ruleKeys as readonly string[]).includes(text);
}

/** The rules as they hold: what the region set, the usual value where it set nothing. */
export function rulesFrom(rows: readonly { readonly key: string; readonly value: unknown }[]): RegionRules {
	const set = new Map(rows.map((row) => [row.key, row.value]));
	const ruleOf = (key: RuleKey) => {
		const value = set.get(key);
		return typeof value === 'boolean' ? value : ruleKinds[key].usual;
	};
	return { circulation: ruleOf('circulation'), votes: ruleOf('votes') };
}
