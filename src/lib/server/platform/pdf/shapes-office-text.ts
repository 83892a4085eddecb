import type { Letterhead, PaperDay, PublicAddress, Signatory } from './shapes';
import type { NaskahClause, NaskahData } from './shapes-naskah';

/** Who a paper of the office names at its head: the giver of a power, the side that hands over. */
export type OfficeTextParty = {
	/** `PEMBERI KUASA`, `PIHAK KESATU` */
	readonly designation: string;
	readonly name: string;
	readonly statement: string;
};

/**
 * A paper around an agreement: a power of attorney, a letter of offer, minutes of an act or of a handover, the outline
 * of a feasibility study. PDF and Word are made from this one value.
 */
export type OfficeTextData = {
	readonly form: 'attorney' | 'letter' | 'record' | 'outline';
	readonly letterhead: Letterhead | null;
	/** The title; of a letter its subject. */
	readonly heading: readonly string[];
	/** null leaves a dotted line; undefined: the paper bears no number. */
	readonly number?: string | null;
	/** To whom a letter goes, line by line. */
	readonly recipients: readonly string[];
	readonly enclosures?: string | null;
	readonly opening: string;
	readonly parties: readonly OfficeTextParty[];
	/** What stands between the parties and the points. */
	readonly between: readonly string[];
	readonly sections: readonly { readonly title: string; readonly clauses: readonly NaskahClause[] }[];
	readonly closing: string;
	readonly place: string | null;
	readonly signedOn: PaperDay | null;
	readonly signatures: readonly { readonly designation: string | null; readonly who: Signatory }[];
	readonly annexes: NonNullable<NaskahData['annexes']>;
	/** `RANCANGAN, 20 November 2026`; null for the text that is signed. */
	readonly draft: string | null;
	readonly verification: PublicAddress | null;
};
