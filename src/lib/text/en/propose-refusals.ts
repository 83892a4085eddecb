import type { proposeRefusals as indonesian } from '../id/propose-refusals';

export const proposeRefusals: typeof indonesian = {
	NO_PROCEDURE:
		'By these answers the cooperation does not go through one of the five procedures. See the way named on the first page.',
	EMAIL_WRONG: 'Write the whole address, such as name@company.com.',
	CODE_WRONG: 'The code does not fit or is too old. Look at the latest mail, or ask for a new code.',
	PROPOSAL_NOT_COMPLETE: 'The proposal is not complete. Your answers are kept; complete what is named below.',
	PACT_NOT_ACCEPTED: 'The integrity pact has not been accepted.',
	EMAIL_NOT_PROVED: 'The e-mail address has not been proved by a code.',
	NOTHING_MENDED: 'There is no corrected paper yet. Choose the corrected papers, then send.',
	UPLOAD_BROKEN: 'The upload broke off. What was kept is still there; upload the rest again.',
	UPLOAD_TOO_SLOW: 'The upload took too long. What was kept is still there; upload one file at a time.'
};
