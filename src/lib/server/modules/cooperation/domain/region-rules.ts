/**
 * What a region decides for its own house because no law in force fixes it. Certainty says how sure the usual value is:
 * h from the law, m from practice of several regions, l from hearsay (domain.md, "How to read this file").
 */
export type RegionRules = {
	/** The team may weigh a case by letters sent round instead of a meeting. */
	readonly circulation: boolean;
	/** Opinions are counted and the count is written down. The team deliberates, so this is off (domain 10.3). */
	readonly votes: boolean;
	/** Calendar days within which an offer from outside is answered by letter (domain 10.22). */
	readonly reply_days: number;
};

export type RuleKey = keyof RegionRules;
export type RuleValue = RegionRules[RuleKey];

type RuleKind =
	| { readonly kind: 'switch'; readonly usual: boolean; readonly certainty: 'h' | 'm' | 'l' }
	| {
			readonly kind: 'days';
			readonly usual: number;
			readonly least: number;
			readonly most: number;
			readonly certainty: 'h' | 'm' | 'l';
	  };

/** Every rule with its usual value. A 30-day answer is promised publicly by one city: a default, never a deadline of law. */
export const ruleKinds: Readonly<Record<RuleKey, RuleKind>> = {
	circulation: { kind: 'switch', usual: false, certainty: 'm' },
	votes: { kind: 'switch', usual: false, certainty: 'h' },
	reply_days: { kind: 'days', usual: 30, least: 1, most: 365, certainty: 'm' }
};

export const ruleKeys = Object.keys(ruleKinds) as readonly RuleKey[];

export function isRuleKey(text: string): text is RuleKey {
	return (ruleKeys as readonly string[]).includes(text);
}

/** The value that was typed for a rule, or undefined where it is none. */
export function ruleValue(key: RuleKey, typed: unknown): RuleValue | undefined {
	const rule = ruleKinds[key];
	if (rule.kind === 'switch') return typeof typed === 'boolean' ? typed : undefined;
	return typeof typed === 'number' && Number.isInteger(typed) && typed >= rule.least && typed <= rule.most
		? typed
		: undefined;
}

/** The rules as they hold: what the region set, the usual value where it set nothing or something that makes no sense. */
export function rulesFrom(rows: readonly { readonly key: string; readonly value: unknown }[]): RegionRules {
	const set = new Map(rows.map((row) => [row.key, row.value]));
	return Object.fromEntries(
		ruleKeys.map((key) => [key, ruleValue(key, set.get(key)) ?? ruleKinds[key].usual])
	) as unknown as RegionRules;
}
