/**
 * What a region decides for its own house because no law in force fixes it. Certainty says how sure the usual value is:
 * h from the law, m from practice of several regions, l from hearsay (domain.md, "How to read this file").
 */
export type RegionRules = {
	/** The team may weigh a case by letters sent round instead of a meeting. */
	readonly circulation: boolean;
	/** Opinions are counted and the count is written down. The team deliberates, so this is off (domain 10.3). */
	readonly votes: boolean;
	/** Within how many calendar days an offer is answered. A city's promise, no statutory deadline (domain 10.22). */
	readonly reply_days: number;
};

export type RuleKey = keyof RegionRules;

/** Every rule with its usual value. */
export const ruleKinds: Readonly<{
	[Key in RuleKey]: { readonly usual: RegionRules[Key]; readonly certainty: 'h' | 'm' | 'l' };
}> = {
	circulation: { usual: false, certainty: 'm' },
	votes: { usual: false, certainty: 'h' },
	reply_days: { usual: 30, certainty: 'm' }
};

export const ruleKeys = Object.keys(ruleKinds) as readonly RuleKey[];

export function isRuleKey(text: string): text is RuleKey {
	return (ruleKeys as readonly string[]).includes(text);
}

/** A value that the rule may have: yes or no, or so many days, a year at most; undefined where it is none. */
export function valueOfRule<Key extends RuleKey>(key: Key, value: unknown): RegionRules[Key] | undefined {
	const { usual } = ruleKinds[key];
	if (typeof value !== typeof usual) return undefined;
	const fits = typeof value !== 'number' || (Number.isInteger(value) && value >= 1 && value <= 365);
	return fits ? (value as RegionRules[Key]) : undefined;
}

/** The rules as they hold: what the region set, the usual value where it set nothing. */
export function rulesFrom(rows: readonly { readonly key: string; readonly value: unknown }[]): RegionRules {
	const set = new Map(rows.map((row) => [row.key, row.value]));
	const ruleOf = <Key extends RuleKey>(key: Key): RegionRules[Key] =>
		valueOfRule(key, set.get(key)) ?? ruleKinds[key].usual;
	return {
		circulation: ruleOf('circulation'),
		votes: ruleOf('votes'),
		reply_days: ruleOf('reply_days')
	};
}
