import type { FieldValues, PaperKind, PartKind, TextPart, Topic } from '$lib/server/modules/documents';
import type { Bilingual, Language } from '$lib/text/bilingual';

/** A side of a paper as its text names it. */
export type DraftParty = {
	/** `PIHAK KESATU` · `the FIRST PARTY`; `PEMBERI KUASA` */
	readonly designation: Bilingual;
	readonly isRegion: boolean;
	readonly organisation: string;
	/** The number that this side gives the paper. */
	readonly number: string | null;
	readonly name: string;
	readonly statement: Bilingual;
	/** The lines above the signature. */
	readonly capacity: { readonly id: readonly string[]; readonly en: readonly string[] };
};

/** A part of a draft with what keeps two writers apart: its own version. */
export type DraftPart = TextPart & {
	readonly id: string;
	readonly position: number;
	readonly version: number;
	readonly updatedBy: string | null;
	readonly updatedAt: Date;
	/** Who is writing in it, and since when; long ago is no longer. */
	readonly writing: { readonly by: string; readonly byId: string; readonly since: Date } | null;
};

export type DraftState = 'open' | 'settled' | 'given_up';

/** The text of a paper while it is written. */
export type Draft = {
	readonly id: string;
	readonly caseId: string;
	readonly kind: PaperKind;
	readonly languages: readonly Language[];
	readonly title: string;
	readonly state: DraftState;
	readonly templateNumber: number;
	/** What its template was merged with. */
	readonly values: FieldValues;
	readonly parties: readonly DraftParty[];
	readonly agreementId: string | null;
	readonly isExample: boolean;
	readonly version: number;
	readonly updatedAt: Date;
	readonly parts: readonly DraftPart[];
};

/** What a named version of a draft keeps of each part; enough to compare and to make its papers again. */
export type KeptPart = {
	readonly id: string;
	readonly kind: PartKind;
	readonly topic: Topic | null;
	readonly clause: TextPart['clause'];
	readonly title: TextPart['title'];
	readonly body: TextPart['body'];
	readonly table: TextPart['table'];
};

export type DraftPaper = {
	readonly language: Language;
	readonly format: 'word' | 'pdf';
	readonly document_id: string;
};

/** Parts in the order of the paper. */
export function keptParts(parts: readonly DraftPart[]): KeptPart[] {
	return [...parts]
		.sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))
		.map(({ id, kind, topic, clause, title, body, table }) => ({
			id,
			kind,
			topic,
			clause,
			title,
			body,
			table
		}));
}

/** Between two parts there is room for others: one that is put in moves nothing. */
export const partDistance = 1000;
