/** One page of a paper as a picture into which the boxes are painted. */
export type RedactedPage = {
	/** The paper's size in points. */
	readonly width: number;
	readonly height: number;
	readonly picture: {
		readonly format: 'jpg' | 'png';
		readonly bytes: Uint8Array;
		/** What was taken out, and what can be read on this very picture. */
		readonly description: string;
	};
};

/** A copy of a paper without what may not be shown: a sheet that says what is missing and why, then the pages. */
export type RedactedCopyData = {
	readonly heading: string;
	readonly title: string;
	readonly lead: string;
	readonly about: readonly { readonly label: string; readonly value: string }[];
	readonly takenHeading: string;
	readonly columns: readonly string[];
	readonly taken: readonly (readonly string[])[];
	readonly note: string;
	readonly pages: readonly RedactedPage[];
};
