import type { ActorRole } from './actor-role';
import type { Answers } from './condition';
import type { Day } from './day';

/**
 * A decision, initial or signature that was given on paper and is entered afterwards: who decided, when,
 * and the scan. Mayors and secretaries rarely log in; without this every case would stall (domain §10.2).
 */
export type OnPaper = { readonly decided_by: string; readonly decided_on: Day; readonly document_id: string };

/** Who acts, and in which role. An outside party without an account has no person. */
export type CaseActor = { readonly person_id: string | null; readonly role: ActorRole };

/** A paper as it is handed in (`document_id`), or as it was found by the one who checks (`state`, `remark`). */
export type PaperEntry = {
	readonly key: string;
	readonly document_id?: string | null;
	readonly state?: 'ok' | 'missing' | 'wrong';
	readonly remark?: string | null;
};

export type Conclusion = 'feasible' | 'feasible_with_notes' | 'not_feasible';
export type Signatory = { readonly party: string; readonly person: string; readonly capacity: string };
/** Who is waited for while the clock stands still; null where the reason was given in words only. */
export type PauseCause = 'applicant' | 'outside_authority' | null;

/** What an act carries beside actor, note and paper: the fields of contract "Acting on a case", and our own. */
export type EventFields = {
	readonly papers?: readonly PaperEntry[];
	readonly no_conflict_of_interest?: boolean;
	readonly sitting_id?: string;
	readonly conclusion?: Conclusion;
	readonly document_id?: string;
	readonly party?: string;
	/** Null or absent: the next number is reserved by the service. */
	readonly number?: string | null;
	/** Parties whose number is still to come; above zero the step stays open. */
	readonly parties_left?: number;
	readonly signed_on?: Day;
	readonly signatories?: readonly Signatory[];
	readonly letter_number?: string;
	readonly letter_date?: Day;
	readonly reason?: string;
	readonly cause?: PauseCause;
	/** The answers at the start, or those that an amendment changes. */
	readonly answers?: Answers;
	/** The step at which a case with a parent enters (decisions.md 17). */
	readonly entry?: string;
	/** Steps that were not walked because the signed paper closed the case (capability 95). */
	readonly skipped?: readonly string[];
};

export type CaseAct =
	| 'start'
	| 'outcome'
	| 'waive_opinion'
	| 'pause'
	| 'resume'
	| 'amend'
	/** A text that was initialled has a new version: its initials are put again. */
	| 'reset_initials'
	| 'withdraw'
	| 'close_from_paper'
	| 'lapse'
	| 'reopen';

/** One row of a case's history; append only. The state of a case is the fold of these and nothing else. */
export type CaseEvent = {
	readonly seq: number;
	/** The instant, RFC 3339 UTC. */
	readonly at: string;
	/** The same moment as a day in the region's time zone: all limits count in days. */
	readonly day: Day;
	readonly actor: CaseActor;
	readonly act: CaseAct;
	readonly step: string | null;
	readonly outcome: string | null;
	readonly note: string | null;
	readonly on_paper: OnPaper | null;
	readonly fields: EventFields;
};

/** What the caller says with every act. Time is an argument: the domain never asks for it. */
export type ActFacts = EventFields & {
	readonly at: string;
	readonly day: Day;
	readonly actor: CaseActor;
	readonly note?: string | null;
	readonly on_paper?: OnPaper | null;
	/** Opinions that are past their limit today (see step-clock.ts); only these can be passed over. */
	readonly late_opinions?: readonly string[];
	/** Why the sitting concludes without the opinions that are still out (capability 8). */
	readonly without_opinions?: string | null;
};
