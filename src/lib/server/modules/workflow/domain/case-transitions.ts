import type { CaseAct } from './case-event';

/**
 * Where a case stands as a whole. The last five are ends, and exactly one of them can be an end for good;
 * refused, withdrawn and closed for silence are different ends and stay different words.
 */
export type CaseStatus =
	'running' | 'paused' | 'completed' | 'rejected' | 'withdrawn' | 'closed_from_paper' | 'lapsed';

/** Why an act is not possible in the case's present state. A closed list; the words stand in `$lib/text`. */
export type CaseRefusal =
	/** The case has ended; only a lapsed one can be taken up again. */
	| 'CASE_CLOSED'
	/** The clock stands still: resume first, so that the days are counted again. */
	| 'CASE_PAUSED'
	/** Pausing a paused case. */
	| 'ALREADY_PAUSED'
	/** Resuming a case that runs. */
	| 'NOT_PAUSED'
	/** Taking up again a case that did not end for silence. */
	| 'NOT_LAPSED'
	/** The procedure has no such step, or it does not apply to this case. */
	| 'STEP_UNKNOWN'
	/** The step exists but is not open now; details name the open ones. */
	| 'STEP_NOT_OPEN'
	/** The kind of step has no such outcome. */
	| 'OUTCOME_UNKNOWN'
	/** The role may not act on this step; with a paper, only who may enter papers. */
	| 'ROLE_MAY_NOT_ACT'
	/** Head of region or secretary deciding on what the same person proposed or drafted. */
	| 'SELF_DECISION'
	/** A decision on paper without who, when or the scan. */
	| 'ON_PAPER_INCOMPLETE'
	/** A day in the future: the decision on paper, the signing, or the letter. */
	| 'DAY_IN_FUTURE'
	/** The outcome needs words: a return, a rejection, an opinion with notes, a withholding, a pause. */
	| 'NOTE_REQUIRED'
	/** Required papers are not there; details name them. */
	| 'PAPERS_MISSING'
	/** A paper that this step does not know. */
	| 'PAPER_UNKNOWN'
	/** Papers are accepted although one is marked missing or wrong. */
	| 'PAPERS_NOT_IN_ORDER'
	/** An opinion without the statement of no conflict of interest (UU 30/2014 Pasal 42-45). */
	| 'CONFLICT_NOT_DECLARED'
	/** The sitting is to conclude while opinions are out; details name them. */
	| 'OPINIONS_MISSING'
	/** An opinion is to be passed over although its days are not over. */
	| 'OPINION_NOT_YET_LATE'
	/** A conclusion without its sitting. */
	| 'SITTING_MISSING'
	/** A sitting without a conclusion. */
	| 'CONCLUSION_MISSING'
	/** A text or a signed paper without its document. */
	| 'DOCUMENT_MISSING'
	/** A number without the party that gives it. */
	| 'PARTY_MISSING'
	/** A signing without its day. */
	| 'SIGNED_ON_MISSING'
	/** A signing by fewer than two parties: nobody agrees with himself. */
	| 'SIGNATORIES_MISSING'
	/** A letter to or from outside without number or date. */
	| 'LETTER_MISSING'
	/** The letter was sent already; its answer is awaited. */
	| 'ALREADY_SENT'
	/** An answer is changed on which a step that is already over depended; details name the steps. */
	| 'ANSWER_ALREADY_USED';

/**
 * The one transition table: in which state which act is possible, and where it leads. `by_effect` leaves it
 * to the outcome's effect in the procedure. What is not in the table is forbidden.
 */
export const transitions: Readonly<
	Record<CaseStatus, Readonly<Partial<Record<CaseAct, CaseStatus | 'by_effect'>>>>
> = {
	running: {
		outcome: 'by_effect',
		waive_opinion: 'by_effect',
		pause: 'paused',
		amend: 'running',
		reset_initials: 'by_effect',
		withdraw: 'withdrawn',
		close_from_paper: 'closed_from_paper',
		lapse: 'lapsed'
	},
	paused: {
		resume: 'running',
		amend: 'paused',
		reset_initials: 'by_effect',
		withdraw: 'withdrawn',
		close_from_paper: 'closed_from_paper',
		lapse: 'lapsed'
	},
	lapsed: { reopen: 'running' },
	completed: {},
	rejected: {},
	withdrawn: {},
	closed_from_paper: {}
};

/** True while somebody can still act on the case's steps, or resume it. */
export function isUnderWay(status: CaseStatus): boolean {
	return 'close_from_paper' in transitions[status];
}

/** The reason why `act` is not possible in `status`, or null if it is. */
export function whyNot(status: CaseStatus, act: CaseAct): CaseRefusal | null {
	if (transitions[status][act] !== undefined) return null;
	if (act === 'reopen') return 'NOT_LAPSED';
	if (!isUnderWay(status)) return 'CASE_CLOSED';
	if (act === 'pause') return 'ALREADY_PAUSED';
	if (act === 'resume') return 'NOT_PAUSED';
	return 'CASE_PAUSED';
}
