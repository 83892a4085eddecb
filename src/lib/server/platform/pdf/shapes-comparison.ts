/** A piece of a compared text. */
export type ComparedPiece = { readonly text: string; readonly change?: 'added' | 'removed' };

/** Two versions of a text in one: what went is struck out, what came is underlined. */
export type ComparisonData = {
	readonly heading: string;
	readonly about: string;
	/** The two versions with their days. */
	readonly before: string;
	readonly after: string;
	/** How to read the marks, and what changed in figures. */
	readonly legend: { readonly removed: string; readonly added: string };
	readonly summary: readonly string[];
	readonly parts: readonly {
		readonly heading: readonly ComparedPiece[];
		/** "dipindahkan dari Pasal 5", "baru", "dihapus", "tidak berubah". */
		readonly note: string | null;
		readonly lines: readonly {
			readonly mark: string;
			readonly depth: 0 | 1 | 2;
			readonly note: string | null;
			readonly pieces: readonly ComparedPiece[];
		}[];
	}[];
};
