import type { Day } from '$lib/server/modules/calendar';

/** What is recorded of an agreement's life; phases are calculated from it. */
export type LifeFacts = {
	readonly fact: 'draft' | 'in_process' | 'in_force' | 'terminated';
	readonly term_known: boolean;
	readonly ends_on: Day | null;
	readonly signed_on: Day | null;
	readonly started_on: Day | null;
	readonly terminated_on: Day | null;
	readonly closed_on: Day | null;
};

/**
 * Where an agreement stands in its life:
 * - `not_signed` it is still on its way
 * - `not_started` in force, and nobody has said that carrying out began
 * - `carried_out` in force and begun
 * - `term_unknown` in force as far as anybody knows; nobody can say until when
 * - `ended` its last day has passed, and nothing was decided about what is left
 * - `terminated` ended before its time
 * - `closed` ended and wound up: nothing is owed, nothing lent
 */
export const lifePhases = [
	'not_signed',
	'not_started',
	'carried_out',
	'term_unknown',
	'ended',
	'terminated',
	'closed'
] as const;
export type LifePhase = (typeof lifePhases)[number];

/** The phase on a day of the region's time zone. An agreement is alive through its last day. */
export function lifePhase(facts: LifeFacts, today: Day): LifePhase {
	if (facts.closed_on !== null) return 'closed';
	if (facts.fact === 'terminated') return 'terminated';
	if (facts.fact !== 'in_force') return 'not_signed';
	if (facts.term_known && facts.ends_on !== null && facts.ends_on < today) return 'ended';
	if (!facts.term_known || facts.ends_on === null) return 'term_unknown';
	return facts.started_on === null ? 'not_started' : 'carried_out';
}

export const lifeActs = [
	'start',
	'record_term',
	'ask',
	'terminate',
	'record_asset',
	'hand_over',
	'open_dispute',
	'close_out'
] as const;
export type LifeAct = (typeof lifeActs)[number];

/** The one table of what may happen in which phase; what is not named is not open. */
const open: Readonly<Record<LifePhase, readonly LifeAct[]>> = {
	not_signed: [],
	not_started: ['start', 'ask', 'terminate', 'record_asset', 'open_dispute'],
	carried_out: ['ask', 'terminate', 'record_asset', 'hand_over', 'open_dispute'],
	term_unknown: ['start', 'record_term', 'ask', 'terminate', 'record_asset', 'hand_over', 'open_dispute'],
	ended: ['ask', 'record_asset', 'hand_over', 'open_dispute', 'close_out'],
	terminated: ['ask', 'record_asset', 'hand_over', 'open_dispute', 'close_out'],
	closed: []
};

/** The acts that the agreement's life allows on a day; who may do them is another question. */
export function lifeActsOpen(facts: LifeFacts, today: Day): readonly LifeAct[] {
	const acts = open[lifePhase(facts, today)];
	return facts.started_on === null ? acts : acts.filter((act) => act !== 'start');
}

/**
 * The reasons for which an agreement ends before its time, as the law lists them (PP 28/2018; certainty medium). A
 * change of the head of region is none of them: it does not end an agreement.
 */
export const terminationReasons = [
	'agreed',
	'objective_reached',
	'fundamental_change',
	'breach',
	'replaced',
	'new_norm',
	'object_lost',
	'harm',
	'term_over'
] as const;
export type TerminationReason = (typeof terminationReasons)[number];

export const disputeForums = [
	'deliberation',
	'governor',
	'minister',
	'mediation',
	'arbitration',
	'court',
	'diplomatic'
] as const;
export type DisputeForum = (typeof disputeForums)[number];

/**
 * Where a dispute goes, by the kind of cooperation: between regions to deliberation, then the governor or the minister,
 * whose decision is final; with a third party as the contract says; abroad through consultation and the diplomatic
 * channel and never to a foreign court. What was signed before these rules may have named any of them.
 */
export function forumsFor(type: string | null): readonly DisputeForum[] {
	switch (type) {
		case 'ksdd':
			return ['deliberation', 'governor', 'minister'];
		case 'ksdpk':
			return ['deliberation', 'mediation', 'arbitration', 'court'];
		case 'ksdpl':
		case 'ksdll':
			return ['deliberation', 'diplomatic'];
		case 'sinergi':
			return ['deliberation', 'minister'];
		default:
			return disputeForums;
	}
}

/** Whose decision ends a dispute for good (PP 28/2018 Pasal 7; certainty medium). */
export const finalForums: readonly DisputeForum[] = ['governor', 'minister', 'arbitration', 'court'];
