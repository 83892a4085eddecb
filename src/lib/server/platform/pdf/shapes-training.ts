import type { Letterhead, PaperDay, PublicAddress, Signatory, TableColumn } from './shapes';

/** A decree of the head of region with a list of names in its annex (Permendagri 1/2023). */
export type DecreeData = {
	readonly letterhead: Letterhead;
	/** `['KEPUTUSAN WALI KOTA JAMBI']` */
	readonly heading: readonly string[];
	/** null leaves room for the pen. */
	readonly number: string | null;
	/** What it is about, in capitals under `TENTANG`. */
	readonly about: string;
	/** `WALI KOTA JAMBI,` */
	readonly authority: string;
	readonly considering: readonly string[];
	readonly basis: readonly string[];
	readonly attention: readonly string[];
	readonly decides: readonly string[];
	readonly place: string;
	/** null leaves room for the pen. */
	readonly signedOn: PaperDay | null;
	readonly signature: Signatory;
	readonly copies: readonly string[];
	/** `LAMPIRAN KEPUTUSAN WALI KOTA JAMBI`, and what the list is called. */
	readonly annex: {
		readonly title: string;
		readonly heading: string;
		readonly columns: readonly TableColumn[];
		readonly rows: readonly (readonly string[])[];
	};
	/** `RANCANGAN`, on every page until it is signed. */
	readonly draft?: string | null;
	readonly verification?: PublicAddress | null;
};

/** Why each person was chosen or not, a sheet each, by the rule that stands on the first page. */
export type SelectionSheetsData = {
	readonly letterhead: Letterhead;
	readonly heading: string;
	readonly about: string;
	readonly rule: readonly string[];
	/** How groups fared; the first column names the group. */
	readonly treatment: {
		readonly heading: string;
		readonly columns: readonly TableColumn[];
		readonly rows: readonly (readonly string[])[];
	};
	readonly people: readonly {
		readonly name: string;
		readonly office: string;
		readonly unit: string;
		readonly decision: string;
		readonly reasons: readonly string[];
		readonly conditions: readonly (readonly string[])[];
		readonly scores: readonly (readonly string[])[];
		readonly total: string;
	}[];
	readonly conditionColumns: readonly TableColumn[];
	readonly scoreColumns: readonly TableColumn[];
	readonly conditionsHeading: string;
	readonly scoresHeading: string;
	readonly totalLabel: string;
	readonly decisionLabel: string;
	readonly reasonsLabel: string;
	/** `Dibuat 23 November 2026 · sidik daftar 4f1c…`: one list, one fingerprint. */
	readonly printed: string;
};
