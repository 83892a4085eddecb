/** Each record or part with each verb, as the audit log names it: VISIT_GIFT and ADDED give VISIT_GIFT_ADDED. */
export function recordEvents<Verb extends string, Stem extends string>(
	words: Readonly<Record<NoInfer<Verb>, string>>,
	verbs: readonly Verb[],
	names: Readonly<Record<Stem, string>>
): Record<`${Stem}_${Verb}`, string> {
	const stems = Object.entries(names) as [Stem, string][];
	return Object.fromEntries(
		stems.flatMap(([stem, name]) => verbs.map((verb) => [`${stem}_${verb}`, `${name} ${words[verb]}`]))
	) as Record<`${Stem}_${Verb}`, string>;
}
