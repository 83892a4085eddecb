type Item = { readonly text: string; readonly items?: readonly Item[] };

/** A part of a text as the pages show it. */
export type ShownPart = {
	readonly kind: string;
	readonly title: { readonly id: string; readonly en: string | null };
	readonly body: { readonly id: readonly Item[]; readonly en: readonly Item[] | null };
	readonly table: {
		readonly columns: readonly { readonly id: string; readonly en: string | null }[];
		readonly rows: readonly (readonly string[])[];
	} | null;
};
