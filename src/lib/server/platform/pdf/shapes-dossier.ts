import type { Letterhead, PaperDay } from './shapes';

/** A file that is laid into a paper page by page. */
export type AttachedFile = {
	readonly format: 'pdf' | 'png' | 'jpg';
	readonly bytes: Uint8Array;
	readonly description: string;
};

/** One paper of a dossier. */
export type DossierPaper = {
	readonly name: string;
	/** Number and day, file name, version: one line under the name. */
	readonly detail: string;
	/** What cannot be laid in (a Word file, a locked PDF) stands as a sheet with the reason. */
	readonly absentBecause: string | null;
	readonly file: AttachedFile | null;
	/** How many pages of the file are laid in; 1 for a picture. */
	readonly pages: number;
	readonly sha256: string;
};

/** The papers of a case in one file, in the order in which an outside office reads them. */
export type DossierData = {
	readonly letterhead: Letterhead;
	readonly heading: string;
	/** For which gate: "Verifikasi Kementerian Dalam Negeri". */
	readonly purpose: string;
	readonly about: readonly { readonly label: string; readonly value: string }[];
	readonly madeOn: PaperDay;
	readonly contentsHeading: string;
	readonly missingHeading: string;
	/** What is still missing; empty: nothing. */
	readonly missing: readonly string[];
	readonly missingNone: string;
	readonly lettersHeading: string;
	readonly letters: readonly string[];
	readonly fingerprint: string;
	readonly papers: readonly DossierPaper[];
};
