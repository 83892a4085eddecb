import { writeDay } from '$lib/written/dates';
import type { trainingRefusals as indonesian } from '../id/training-refusals';

export const trainingRefusals: typeof indonesian = {
	OFFER_NOT_OPEN: 'This offer has moved on; that act is no longer possible.',
	NOMINATIONS_CLOSED: (details) =>
		`Names are no longer taken${details.day ? `: the last day was ${writeDay(String(details.day), 'en', 'long')}` : ''}. The cooperation division can still enter names whose letter came in time.`,
	UNIT_NOT_INVITED: 'That unit has no part in this offer.',
	TOO_MANY_NOMINEES: (details) =>
		`That unit has named ${String(details.most)} people, as many as it may. Withdraw one first.`,
	ALREADY_NAMED: 'That person is on the list already.',
	TRAINEE_AMBIGUOUS: 'That NIP and that e-mail address belong to two different people. Check both.',
	SCORES_MISSING: (details) =>
		`${String(details.count)} of those who meet the conditions have not been assessed. Complete the scores first.`,
	NOBODY_ELIGIBLE: 'Nobody who was named meets all conditions, so nobody can be chosen.',
	NO_SUBSTITUTE: 'No substitute who meets the conditions is left. Record the stepping back without one.',
	NOT_RETURNED_YET: 'It can be recorded once the cohort has returned. Enter the day of return first.'
};
