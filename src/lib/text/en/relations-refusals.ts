import type { relationsRefusals as indonesian } from '../id/relations-refusals';

export const relationsRefusals: typeof indonesian = {
	RECORD_FROM_SOURCE: 'This record says what its source says, so it is not changed by hand.',
	NOT_OFFERED: 'Only what was offered can become a duty; a plan or a wish cannot.',
	FOLLOWED_ALREADY: 'This offer is a duty already.',
	IN_USE: 'A duty came of this record, so it cannot be taken away.',
	VISIT_AHEAD: 'The day of the visit is still to come.',
	ASSESSMENT_CLOSED: 'This assessment is closed.',
	ASSESSMENT_UNFINISHED: 'An indicator still has no score or no reason.'
};
