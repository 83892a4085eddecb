import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { ActFacts } from './case-event';
import type { CaseState } from './case-state';
import type { CaseRefusal } from './case-transitions';
import { isDay } from './day';
import { papersFor, type Step } from './procedure';

type No = Refusal<CaseRefusal> | null;

/**
 * What each kind of step must be told before its outcome counts.
 *
 * @returns null where everything is there, else the refusal that says what is not.
 */
export function missingFacts(state: CaseState, step: Step, outcome: string, facts: ActFacts): No {
	switch (step.kind) {
		case 'submit':
			return missingPapers(state, step, facts);
		case 'check':
			return missingInCheck(state, step, outcome, facts);
		case 'opinion':
			if (facts.no_conflict_of_interest !== true) return refuse('CONFLICT_NOT_DECLARED');
			return outcome === 'feasible' ? null : missingNote(facts);
		case 'sitting':
			if (!filled(facts.sitting_id)) return refuse('SITTING_MISSING');
			if (facts.conclusion === undefined) return refuse('CONCLUSION_MISSING');
			return null;
		case 'decide':
			return outcome === 'approve' ? null : missingNote(facts);
		case 'draft':
			return filled(facts.document_id) ? null : refuse('DOCUMENT_MISSING');
		case 'initial':
			return outcome === 'initial' ? null : missingNote(facts);
		case 'number':
			return filled(facts.party) ? null : refuse('PARTY_MISSING');
		case 'sign':
			return outcome === 'signed' ? missingInSigning(facts) : missingNote(facts);
		case 'await_external':
			return missingInLetter(state, step, outcome, facts);
		case 'publish':
			return outcome === 'publish' || filled(facts.reason) ? null : missingNote(facts);
		case 'record':
			return null;
	}
}

/** Words that a return, a refusal or a pause cannot do without. */
export function missingNote(facts: ActFacts): No {
	return filled(facts.note) ? null : refuse('NOTE_REQUIRED');
}

/** A decision on paper is entered whole, and never ahead of its day. */
export function missingOnPaper(facts: ActFacts): No {
	const paper = facts.on_paper ?? null;
	if (paper === null) return null;
	if (!filled(paper.decided_by) || !filled(paper.document_id) || !isDay(paper.decided_on)) {
		return refuse('ON_PAPER_INCOMPLETE');
	}
	return paper.decided_on > facts.day ? refuse('DAY_IN_FUTURE', { day: paper.decided_on }) : null;
}

function missingPapers(state: CaseState, step: Step, facts: ActFacts): No {
	const uses = papersFor(step.papers_in, state.answers);
	const given = facts.papers ?? [];
	const unknown = given.filter((entry) => !uses.some((use) => use.paper === entry.key));
	if (unknown.length > 0) return refuse('PAPER_UNKNOWN', { papers: unknown.map((entry) => entry.key) });
	const missing = uses.filter((use) => {
		if (use.need !== 'required') return false;
		if (given.some((entry) => entry.key === use.paper && filled(entry.document_id))) return false;
		// What was handed in before and not found wrong need not be handed in again.
		const before = state.papers[use.paper];
		return !filled(before?.document_id) || before?.state === 'missing' || before?.state === 'wrong';
	});
	return missing.length === 0 ? null : refuse('PAPERS_MISSING', { papers: missing.map((use) => use.paper) });
}

function missingInCheck(state: CaseState, step: Step, outcome: string, facts: ActFacts): No {
	const marked = facts.papers ?? [];
	const known = new Set(papersFor(step.papers_in, state.answers).map((use) => use.paper));
	const unknown = marked.filter((entry) => !known.has(entry.key));
	if (unknown.length > 0) return refuse('PAPER_UNKNOWN', { papers: unknown.map((entry) => entry.key) });
	const faulty = marked.filter((entry) => entry.state === 'missing' || entry.state === 'wrong');
	if (outcome === 'accept') {
		if (faulty.length === 0) return null;
		return refuse('PAPERS_NOT_IN_ORDER', { papers: faulty.map((entry) => entry.key) });
	}
	if (outcome === 'reject') return missingNote(facts);
	// The applicant must learn what to mend: a remark on each wrong paper, or a note for the whole (J2).
	if (faulty.length === 0) return missingNote(facts);
	const silent = faulty.filter((entry) => entry.state === 'wrong' && !filled(entry.remark));
	if (silent.length === 0 || filled(facts.note)) return null;
	return refuse('NOTE_REQUIRED', { papers: silent.map((entry) => entry.key) });
}

function missingInSigning(facts: ActFacts): No {
	const { signed_on: signedOn, signatories = [], document_id: documentId } = facts;
	if (signedOn === undefined || !isDay(signedOn)) return refuse('SIGNED_ON_MISSING');
	if (signedOn > facts.day) return refuse('DAY_IN_FUTURE', { day: signedOn });
	const whole = signatories.filter((s) => filled(s.party) && filled(s.person) && filled(s.capacity));
	const parties = new Set(whole.map((s) => s.party));
	if (whole.length < signatories.length || parties.size < 2) return refuse('SIGNATORIES_MISSING');
	return filled(documentId) ? null : refuse('DOCUMENT_MISSING');
}

function missingInLetter(state: CaseState, step: Step, outcome: string, facts: ActFacts): No {
	// An answer proves the sending, so it may be entered at once; only a second sending is refused.
	const visit = state.visits.find((other) => other.step === step.key && other.closed_on === null);
	if (outcome === 'sent' && visit?.sent === true) return refuse('ALREADY_SENT');
	const { letter_number: number, letter_date: date } = facts;
	if (!filled(number) || date === undefined || !isDay(date)) return refuse('LETTER_MISSING');
	return date > facts.day ? refuse('DAY_IN_FUTURE', { day: date }) : null;
}

function filled(text: string | null | undefined): text is string {
	return typeof text === 'string' && text.trim() !== '';
}
