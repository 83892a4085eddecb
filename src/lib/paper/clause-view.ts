/** A clause as a page shows it; the marks are counted here, as on the paper. */
export type ShownClause = {
	readonly mark: string | null;
	readonly text: string;
	readonly items: readonly {
		readonly mark: string;
		readonly text: string;
		readonly items: readonly { readonly mark: string; readonly text: string }[];
	}[];
};

type Item = { readonly text: string; readonly items?: readonly Item[] };

const letter = (index: number): string =>
	index < 26 ? String.fromCharCode(97 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);

/** Clauses with their figures and letters: `(1)` where there are several, below them `a.`, below those `1)`. */
export function shownClauses(clauses: readonly Item[]): ShownClause[] {
	return clauses.map((clause, place) => ({
		mark: clauses.length > 1 ? `(${place + 1})` : null,
		text: clause.text,
		items: (clause.items ?? []).map((item, at) => ({
			mark: `${letter(at)}.`,
			text: item.text,
			items: (item.items ?? []).map((part, number) => ({ mark: `${number + 1})`, text: part.text }))
		}))
	}));
}
