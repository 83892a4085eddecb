/** How far the region has gone with a call, in the order of going. */
export const opportunityStages = [
	'found',
	'considered',
	'concept_note',
	'proposal',
	'negotiated',
	'granted',
	'refused',
	'dropped'
] as const;
export type OpportunityStage = (typeof opportunityStages)[number];

const next: Readonly<Record<OpportunityStage, readonly OpportunityStage[]>> = {
	found: ['considered', 'dropped'],
	// Many a call asks for a whole proposal at once.
	considered: ['concept_note', 'proposal', 'dropped'],
	concept_note: ['proposal', 'refused', 'dropped'],
	proposal: ['negotiated', 'granted', 'refused', 'dropped'],
	negotiated: ['granted', 'refused', 'dropped'],
	granted: [],
	refused: [],
	dropped: []
};

/** Where a call may go from a stage; nowhere from its end. */
export const stagesAfter = (stage: OpportunityStage): readonly OpportunityStage[] => next[stage];

export const isOpportunityStage = (value: string): value is OpportunityStage =>
	(opportunityStages as readonly string[]).includes(value);

/** Stages whose lesson is written down: the next call is won by what was learnt of the last one. */
export const needsLesson = (stage: OpportunityStage): boolean => stage === 'refused' || stage === 'dropped';

/**
 * What becomes of the paper that was owed by the closing day: handed in once the donor has it in hand, no longer owed
 * where the call was given up; undefined while it is still to be written.
 */
export function closingDuty(stage: OpportunityStage): 'handed_in' | 'given_up' | undefined {
	if (stage === 'dropped') return 'given_up';
	return stage === 'negotiated' || stage === 'granted' || stage === 'refused' ? 'handed_in' : undefined;
}

/** Until when a paper is owed to the donor: while one is still to be written. */
export const isOpen = (stage: OpportunityStage): boolean => next[stage].length > 0;
