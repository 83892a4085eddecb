/** Under which word a difference is reported (docs/drift-rules.md). */
export const driftKinds = [
	'missing',
	'untranslated',
	'amount',
	'date',
	'number',
	'party',
	'reference',
	'record'
] as const;
export type DriftKind = (typeof driftKinds)[number];

/** Something that both languages must say alike. */
export type Fact = {
	readonly kind: Exclude<DriftKind, 'missing' | 'untranslated' | 'record'>;
	/** The same for the same fact in either language: `IDR 1250000`, `2026-11-23`, `60 months`, `5/2/a`. */
	readonly key: string;
	/** As it stands in the text. */
	readonly text: string;
	/** Where it begins in its line. */
	readonly at: number;
};

/** Figures and the words behind them that say something else: "5 (enam) tahun". */
export type Contradiction = { readonly text: string; readonly at: number };

export type ReadFacts = {
	readonly facts: readonly Fact[];
	readonly contradictions: readonly Contradiction[];
};
