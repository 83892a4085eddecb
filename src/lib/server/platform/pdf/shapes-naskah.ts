import type { PaperDay, Picture, PublicAddress, Signatory, TableColumn } from './shapes';

/** A numbered part below a clause: `a.`, and below it `1)`. */
export type NaskahItem = { readonly text: string; readonly items?: readonly NaskahItem[] };

/** One clause of an article; two or more in an article are numbered `(1)`, `(2)`, … */
export type NaskahClause = { readonly text: string; readonly items?: readonly NaskahItem[] };

export type NaskahParty = {
	/** `PIHAK KESATU` */
	readonly designation: string;
	/** Whose number stands in the head: each party numbers the paper itself. */
	readonly organisation: string;
	/** null leaves a dotted line. */
	readonly number: string | null;
	readonly emblem?: Picture | null;
	readonly representative: {
		readonly name: string;
		/**
		 * The komparisi after the name: office, ground of appointment, address, for whom he or she acts.
		 * `hereinafter called …` is added.
		 */
		readonly statement: string;
	};
	readonly signature: Signatory;
	/** Text in the place for the stamp (`Meterai`), for a party whose copy carries stamp duty (UU 10/2020). */
	readonly stampNote?: string | null;
};

/**
 * The text of an agreement: Kesepakatan Bersama, Nota Kesepakatan, PKS, LoI, MoU, Rencana Kerja,
 * addendum. PDF and Word are made from the same data, so the two never differ in words.
 */
export type NaskahData = {
	/** `['KESEPAKATAN BERSAMA', 'ANTARA', 'PEMERINTAH KOTA JAMBI', 'DENGAN', …, 'TENTANG', …]` */
	readonly heading: readonly string[];
	readonly parties: readonly NaskahParty[];
	readonly showEmblems: boolean;
	/** Day and place in words, and that the undersigned meet. */
	readonly opening: string;
	/** `PIHAK KESATU dan PIHAK KEDUA secara bersama-sama disebut PARA PIHAK …` */
	readonly partiesTogether?: string | null;
	readonly considerationsIntro?: string | null;
	readonly considerations: readonly string[];
	readonly legalBasisIntro?: string | null;
	readonly legalBasis: readonly string[];
	readonly agreed?: string | null;
	/** `Pasal` in Indonesian, `Article` in English, unless said otherwise (an LoI says `Paragraph`). */
	readonly articleWord?: string | null;
	readonly articles: readonly { readonly title: string; readonly clauses: readonly NaskahClause[] }[];
	readonly closing: string;
	readonly place?: string | null;
	readonly signedOn?: PaperDay | null;
	readonly witnesses?: readonly Signatory[];
	readonly annexes?: readonly {
		readonly title: string;
		readonly text?: string | null;
		readonly table?: {
			readonly columns: readonly TableColumn[];
			readonly rows: readonly (readonly string[])[];
		} | null;
	}[];
	/** A small box for each party's initials at the foot of every page. */
	readonly initialBoxes?: boolean;
	/** `RANCANGAN versi 3, 20 November 2026`; null for the text that is signed. */
	readonly draft?: string | null;
	readonly verification?: PublicAddress | null;
};
