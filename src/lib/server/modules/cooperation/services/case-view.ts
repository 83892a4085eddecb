import type { Bilingual } from '$lib/text/bilingual';
import type {
	Basis,
	CaseClock,
	Conclusion,
	Deadline,
	LinePosition,
	Outcome,
	StepClock,
	StepKind
} from '$lib/server/modules/workflow';
import type { ResemblanceReason } from '../domain/resemblance';
import type { WholeCaseAct } from './act-on-case';

/** A person as named beside an act: name and office of that day. */
export type Named = { readonly name: string; readonly position: string | null };

export type FileOfPaper = {
	readonly document_id: string;
	readonly file_name: string;
	readonly version: number;
	readonly size: number;
	readonly media_type: string;
	readonly sha256: string;
	readonly signed: boolean;
	readonly created_at: Date;
	/** By which list its contents were destroyed; null where they are there. */
	readonly removed_by_list: string | null;
};

export type PaperInCase = {
	readonly key: string;
	readonly name: Bilingual;
	readonly need: 'required' | 'optional';
	/** Handed in by whoever proposes, and mended by them; all else the office makes and keeps. */
	readonly handed_in: boolean;
	readonly formats: readonly string[];
	readonly headings: readonly Bilingual[];
	/** `missing` where nothing was handed in yet. */
	readonly state: 'missing' | 'given' | 'ok' | 'wrong';
	readonly remark: string | null;
	readonly checked_by: Named | null;
	readonly checked_at: Date | null;
	readonly file: FileOfPaper | null;
};

export type OpenStep = {
	readonly key: string;
	readonly name: Bilingual;
	readonly about: Bilingual;
	readonly kind: StepKind;
	readonly actor_role: string;
	readonly instrument: string | null;
	readonly round: number;
	readonly clock: StepClock;
	readonly deadline: Deadline | null;
	readonly basis: readonly Basis[];
	/** What this actor may answer here, on screen. */
	readonly outcomes: readonly Outcome[];
	/** What this actor may enter here from paper. */
	readonly paper_outcomes: readonly Outcome[];
	readonly papers_in: readonly PaperInCase[];
	readonly papers_out: readonly PaperInCase[];
	/** The actor proposed or drafted in this case: elsewhere than with head of region and secretary only a warning. */
	readonly i_have_proposed: boolean;
	/** The letter is out and its answer awaited. */
	readonly sent: boolean;
};

export type LineEntry = {
	readonly key: string;
	readonly name: Bilingual;
	readonly kind: StepKind;
	readonly main: boolean;
	readonly phase: string;
	readonly parallel: string | null;
	readonly actor_role: string;
	readonly position: LinePosition;
	readonly opened_on: string | null;
	readonly closed_on: string | null;
	readonly outcome: string | null;
	readonly on_paper: boolean;
	readonly clock: StepClock | null;
	readonly basis: readonly Basis[];
};

export type OpinionInCase = {
	readonly step: string;
	readonly step_name: Bilingual;
	readonly sitting_id: string | null;
	readonly person: Named;
	readonly verdict: Conclusion;
	readonly note: string | null;
	readonly no_conflict_of_interest: boolean;
	readonly on_paper: boolean;
	readonly given_at: Date;
	/** The papers that changed since: with any of them the view is reset, and given again by whoever gave it. */
	readonly changed: readonly {
		readonly paper: string;
		readonly name: Bilingual;
		readonly was: number;
		readonly now: number | null;
	}[];
	/** It is this reader's own, reset, and can be given again now. */
	/** It was weighed already: a paper that changes afterwards no longer asks for it again. */
	readonly weighed: boolean;
	readonly may_renew: boolean;
};

export type MissingOpinion = {
	readonly step: string;
	readonly step_name: Bilingual;
	readonly actor_role: string;
	readonly late_by: number;
	/** True where a sitting passed it over. */
	readonly passed_over: boolean;
};

export type SittingOfCase = {
	readonly id: string;
	readonly title: string;
	readonly number: string | null;
	readonly held_on: string;
	readonly starts_at: string;
	readonly place: string;
	readonly state: string;
	readonly minutes_document_id: string | null;
	readonly conclusion: Conclusion | null;
	readonly conclusion_note: string | null;
	readonly dissents: readonly { readonly name: string; readonly text: string }[];
	readonly follow_ups: readonly {
		readonly what: string;
		readonly who: string;
		readonly due_on: string | null;
	}[];
};

export type LetterOfCase = {
	readonly step: string;
	readonly step_name: Bilingual;
	readonly outcome: string;
	readonly letter_number: string | null;
	readonly letter_date: string | null;
	readonly document_id: string | null;
	readonly note: string | null;
	readonly entered_by: string | null;
	readonly at: Date;
};

export type HistoryEntry = {
	readonly seq: number;
	readonly at: Date;
	readonly act: string;
	readonly step: string | null;
	readonly step_name: Bilingual | null;
	readonly kind: StepKind | null;
	readonly outcome: string | null;
	readonly note: string | null;
	readonly who: Named | null;
	readonly role: string;
	/** Decided on paper: by whom, when, and the scan; `who` has only entered it. */
	readonly on_paper: { readonly by: Named; readonly on: string; readonly document_id: string } | null;
	readonly papers: readonly {
		readonly name: Bilingual;
		readonly state: string;
		readonly remark: string | null;
	}[];
	readonly conclusion: Conclusion | null;
	readonly letter: { readonly number: string; readonly date: string | null } | null;
	/** The number that a party gave its paper. */
	readonly number: string | null;
	readonly document_id: string | null;
	readonly skipped: readonly Bilingual[];
};

export type LookAlike = {
	readonly kind: 'case' | 'agreement';
	readonly id: string;
	readonly title: string;
	readonly receipt: string | null;
	readonly partner: string | null;
	readonly day: string | null;
	readonly reasons: readonly ResemblanceReason[];
};

/** A document of the case, whether or not it stands for a paper: drafts, scans, letters. */
export type DocumentOfCase = {
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly file_name: string;
	readonly media_type: string;
	readonly sha256: string;
	readonly version: number;
	readonly size: number;
	readonly created_at: Date;
	readonly signed: boolean;
	/** By which list the contents of its latest version were destroyed. */
	readonly removed_by_list: string | null;
	/** Every version, the newest first, with who brought it and what changed. */
	readonly versions: readonly {
		readonly number: number;
		readonly file_name: string;
		readonly made: boolean;
		readonly signed: boolean;
		readonly note: string | null;
		readonly by: string | null;
		readonly at: Date;
	}[];
	/** This reader may add a revised or signed version. */
	readonly may_revise: boolean;
};

/** An agreement that the case has brought. */
export type AgreementOfCase = {
	readonly id: string;
	readonly instrument: string;
	readonly title: string;
	readonly number: string | null;
	readonly signed_on: string | null;
	readonly published: boolean;
	readonly verification_code: string | null;
};

/** A case as one reads it, with what this reader may do with it. */
export type CaseView = {
	readonly id: string;
	readonly version: number;
	readonly receipt: string | null;
	/** The receipt with its secret tail: opens the tracking page; null for who reads from outside. */
	readonly tracking: string | null;
	readonly applicant_email: string | null;
	readonly proposal_id: string | null;
	readonly parent_id: string | null;
	readonly subject: string;
	readonly procedure: { readonly key: string; readonly version: string; readonly name: Bilingual };
	readonly groups: readonly { readonly key: string; readonly name: Bilingual }[];
	readonly status: string;
	readonly answers: Readonly<Record<string, unknown>>;
	readonly proposal_answers: Readonly<Record<string, unknown>>;
	readonly partner: { readonly id: string; readonly name: string } | null;
	readonly unit: { readonly id: string; readonly name: string } | null;
	readonly opened_on: string;
	readonly closed_on: string | null;
	readonly is_example: boolean;
	readonly clock: CaseClock;
	readonly pause_reason: string | null;
	readonly line: readonly LineEntry[];
	readonly open_steps: readonly OpenStep[];
	readonly papers: readonly PaperInCase[];
	/** Everything kept with the case; empty for who reads from outside. */
	readonly documents: readonly DocumentOfCase[];
	/** What was signed in this case, in the order of signing; empty for who reads from outside. */
	readonly agreements: readonly AgreementOfCase[];
	readonly opinions: readonly OpinionInCase[];
	/** Who said that they have an interest of their own in the case; for those who read sittings (UU 30/2014 Ps 42-45). */
	readonly conflicts: readonly { readonly person: Named; readonly why: string; readonly declared_at: Date }[];
	readonly missing_opinions: readonly MissingOpinion[];
	readonly sittings: readonly SittingOfCase[];
	readonly letters: readonly LetterOfCase[];
	readonly history: readonly HistoryEntry[];
	readonly look_alikes: readonly LookAlike[];
	readonly following: boolean;
	/** What this reader may do with the case as a whole, besides its steps. */
	readonly acts: readonly (WholeCaseAct | 'assign' | 'follow' | 'close_from_paper' | 'print')[];
};
