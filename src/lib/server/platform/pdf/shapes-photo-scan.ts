/** A scan made of photographs, in their order. */
export type PhotoScanData = {
	readonly sheets: readonly {
		/** Wider than high: its page lies on its side. */
		readonly flipped: boolean;
		readonly file: { readonly format: 'jpg'; readonly bytes: Uint8Array; readonly description: string };
	}[];
};
