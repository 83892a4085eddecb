/**
 * What each paper is made of. A key that ends in `On` holds a day (`YYYY-MM-DD`) or null, and the paper
 * writes it in full or in words itself; a {@link Picture} may stand wherever the type says so.
 * Everything else is text as it is to be read: the caller formats amounts, sizes and times.
 */
/** A calendar day, `YYYY-MM-DD`. */
export type PaperDay = string;

/** A picture that was checked at the upload door: PNG or JPEG only, since an SVG may fetch and run. */
export type Picture = {
	readonly format: 'png' | 'jpeg';
	readonly bytes: Uint8Array;
	/** What a person who cannot see it should hear. */
	readonly description: string;
};

/**
 * The head of a letter. `head_of_region` (papers that the head of region signs) carries the state
 * emblem, `office` (regional secretariat, agencies) the region's own (Permendagri 1/2023). The
 * program draws neither: without the region's file the place names what belongs there.
 */
export type Letterhead = {
	readonly kind: 'head_of_region' | 'office';
	/** From the top; the last line is the largest: `['PEMERINTAH KOTA JAMBI', 'SEKRETARIAT DAERAH']`. */
	readonly lines: readonly string[];
	readonly address: readonly string[];
	readonly emblem?: Picture | null;
};

export type Signatory = {
	/** `['a.n. WALI KOTA JAMBI', 'SEKRETARIS DAERAH,']`, exactly as the capacity is held. */
	readonly capacity: readonly string[];
	readonly name: string;
	readonly rank?: string | null;
	/** NIP, where the paper customarily shows it; never on public papers (UU 27/2022). */
	readonly staffNumber?: string | null;
};

/** Where a reader checks or tracks the paper; becomes a QR code with the address beside it. */
export type PublicAddress = { readonly address: string; readonly code: string };

export type Meeting = {
	readonly heldOn: PaperDay;
	/** `09.00` */
	readonly startsAt: string;
	/** null: until it is finished. */
	readonly endsAt: string | null;
	/** `WIB`, `WITA` or `WIT`. */
	readonly timeZone: string;
	readonly place: string;
	readonly subject?: string | null;
};

export type FollowUp = { readonly what: string; readonly who: string; readonly dueOn: PaperDay | null };
export type Verdict = 'feasible' | 'feasible_with_notes' | 'not_feasible';
export type OfficePerson = { readonly name: string; readonly office: string };

export type InvitationData = {
	readonly letterhead: Letterhead;
	readonly number: string | null;
	readonly nature: string | null;
	readonly enclosures: string | null;
	readonly about: string;
	/** Where the letter is written (`Jambi`). */
	readonly place: string;
	readonly letterOn: PaperDay;
	readonly recipients: readonly string[];
	/** Default `di tempat`. */
	readonly recipientsPlace?: string | null;
	readonly opening: string;
	readonly meeting: Meeting;
	readonly agenda: readonly { title: string; partner: string | null; receipt?: string | null }[];
	readonly closing: string;
	readonly signature: Signatory;
	readonly copies: readonly string[];
	readonly verification?: PublicAddress | null;
};

export type AttendanceListData = {
	readonly letterhead: Letterhead;
	readonly heading: string;
	readonly meeting: Meeting;
	readonly people: readonly { name: string; office: string | null }[];
	/** Empty rows after the invited, for those who come unannounced. */
	readonly emptyRows: number;
	readonly place?: string | null;
	readonly signature?: Signatory | null;
};

export type NotesOfMeetingData = {
	readonly letterhead: Letterhead;
	readonly heading: string;
	readonly number?: string | null;
	readonly meeting: Meeting;
	readonly chair: OfficePerson;
	readonly secretary: OfficePerson;
	readonly attendance: readonly OfficePerson[];
	readonly items: readonly {
		title: string;
		discussion: string;
		decisions: readonly string[];
		followUps: readonly FollowUp[];
	}[];
	readonly signatures: readonly Signatory[];
	readonly verification?: PublicAddress | null;
};

export type SittingRecordData = {
	readonly letterhead: Letterhead;
	/** `['BERITA ACARA RAPAT', 'TIM KOORDINASI KERJA SAMA DAERAH KOTA JAMBI']` */
	readonly heading: readonly string[];
	readonly number: string | null;
	readonly meeting: Meeting;
	/** Letters went round and nobody met: the day is the last one for answers. */
	readonly circulated?: boolean;
	/** `Tim Koordinasi Kerja Sama Daerah (TKKSD) Kota Jambi` */
	readonly team: string;
	/** `Wali Kota Jambi`: who decides after the recommendation. */
	readonly headOfRegion: string;
	readonly chair: OfficePerson;
	readonly basis: readonly string[];
	readonly quorum?: string | null;
	readonly attendance: readonly (OfficePerson & {
		state: 'present' | 'represented' | 'absent';
		representedBy?: string | null;
	})[];
	readonly cases: readonly {
		title: string;
		partner: string;
		receipt?: string | null;
		kind?: string | null;
		initiator?: string | null;
		summary?: string | null;
		opinions: readonly (OfficePerson & {
			opinion: Verdict;
			note: string | null;
			/** Stated with the opinion (UU 30/2014, articles 42 to 45). */
			noConflictOfInterest: boolean;
		})[];
		conclusion: Verdict;
		conclusionText?: string | null;
		notes: readonly string[];
		dissent: readonly { name: string; text: string }[];
		followUps: readonly FollowUp[];
	}[];
	readonly closing?: string | null;
	readonly place?: string | null;
	readonly signatures: readonly Signatory[];
	readonly verification?: PublicAddress | null;
};

export type Choice = { readonly label: string; readonly ticked: boolean };

export type InstructionSheetData = {
	readonly letterhead: Letterhead;
	readonly from: string;
	readonly letterNumber: string | null;
	readonly letterOn: PaperDay | null;
	readonly receivedOn: PaperDay | null;
	readonly agendaNumber: string | null;
	readonly nature: readonly Choice[];
	readonly about: string;
	readonly recipients: readonly Choice[];
	readonly requests: readonly Choice[];
	/** null leaves room for the pen. */
	readonly instruction: string | null;
	/** Set when the instruction was already given, on screen or on paper. */
	readonly decidedBy?: string | null;
	readonly decidedOn?: PaperDay | null;
	readonly medium?: string | null;
	readonly enteredBy?: string | null;
	readonly signature: Signatory;
};

export type ClearanceSheetData = {
	readonly letterhead: Letterhead;
	readonly document: string;
	readonly partner?: string | null;
	readonly number?: string | null;
	readonly version?: string | null;
	readonly draftedBy?: string | null;
	readonly sha256?: string | null;
	readonly initials: readonly {
		office: string;
		name: string | null;
		state: 'waiting' | 'initialled' | 'returned';
		initialledOn: PaperDay | null;
		note: string | null;
	}[];
	readonly closing?: string | null;
};

export type ReceiptData = {
	readonly letterhead: Letterhead;
	readonly number: string;
	readonly tracking: PublicAddress;
	/** Day and time as text, with the zone. */
	readonly receivedAt: string;
	readonly receivedOn: PaperDay;
	readonly applicant: string;
	readonly representative?: string | null;
	readonly subject: string;
	readonly kind?: string | null;
	/** The officer who typed it for a visitor. */
	readonly enteredBy?: string | null;
	readonly papers: readonly { label: string; fileName?: string | null; size: string; sha256: string }[];
	readonly nextSteps: readonly string[];
	readonly contact: readonly string[];
	readonly place?: string | null;
	readonly signature?: Signatory | null;
};

export type LabelledValue = { readonly label: string; readonly value: string };
export type TableColumn = {
	readonly label: string;
	/** Share of the width, default 1. */
	readonly weight?: number;
	readonly align?: 'start' | 'end';
};
export type SheetSection =
	| { readonly heading: string; readonly kind: 'text'; readonly text: string }
	| { readonly heading: string; readonly kind: 'list'; readonly items: readonly string[] }
	| { readonly heading: string; readonly kind: 'facts'; readonly rows: readonly LabelledValue[] }
	| {
			readonly heading: string;
			readonly kind: 'table';
			readonly columns: readonly TableColumn[];
			readonly rows: readonly (readonly string[])[];
	  };

export type AgreementSheetData = {
	readonly letterhead?: Letterhead | null;
	readonly kind: string;
	readonly title: string;
	readonly status: string;
	/** `Dilaporkan media` / `Tercatat resmi` */
	readonly provenance?: string | null;
	readonly facts: readonly LabelledValue[];
	readonly sections: readonly SheetSection[];
	readonly sources: readonly string[];
	/** `Dicetak 23 November 2026 pukul 10.15 WIB dari …` */
	readonly printed: string;
	/** The page's address, for the foot. */
	readonly address?: string | null;
	readonly verification?: PublicAddress | null;
};

export type TableListPart = Pick<TableListData, 'columns' | 'rows'> & { readonly heading: string };

export type TableListData = {
	readonly letterhead?: Letterhead | null;
	readonly heading: string;
	readonly description?: string | null;
	readonly filters: readonly LabelledValue[];
	/** `128 kerja sama` */
	readonly countText: string;
	readonly printed: string;
	readonly address?: string | null;
	/** More than five columns turn the page on its side. */
	readonly columns: readonly TableColumn[];
	readonly rows: readonly { readonly cells: readonly string[]; readonly example: boolean }[];
	readonly totals?: readonly LabelledValue[] | null;
	/** Further tables under the first, each with its heading. */
	readonly more?: readonly TableListPart[];
	readonly source?: string | null;
	readonly signedAt?: string | null;
	readonly signature?: Signatory | null;
};

/** An internal letter to somebody above, made from a case: what it is, what was advised, what is asked. */
export type MemorandumData = {
	readonly letterhead: Letterhead;
	/** null leaves room for the pen. */
	readonly number: string | null;
	readonly to: string;
	/** The office through which it goes up, where it is not the sender's own superior. */
	readonly through?: string | null;
	readonly from: string;
	readonly letterOn: PaperDay;
	readonly nature?: string | null;
	readonly enclosures?: string | null;
	readonly about: string;
	readonly opening: string;
	readonly sections: readonly SheetSection[];
	readonly closing: string;
	readonly signature: Signatory;
};
