import type { cooperationRefusals as indonesian } from '../id/cooperation-refusals';

export const cooperationRefusals: typeof indonesian = {
	NO_PROCEDURE:
		'These answers lead to none of the five procedures of cooperation. Look at them again, or ask the cooperation division.',
	PROPOSAL_NOT_COMPLETE: 'The proposal is not complete. What is missing is named below.',
	NOTHING_MENDED: 'Nothing has been mended yet. Replace the papers that were asked for, then send again.',
	PACT_NOT_ACCEPTED: 'The integrity pact has not been accepted. Read and accept it before you send.',
	EMAIL_WRONG: 'This e-mail address is not written correctly.',
	EMAIL_NOT_PROVED:
		'The e-mail address has not been proved. Ask for a code and enter the one that was sent to it.',
	CODE_WRONG: 'The code does not fit or is no longer valid. Ask for a new one.',
	DAY_WRONG: 'There is no such date. Write day, month and year.',
	TERM_ENDS_BEFORE_START: 'The term ends before it begins. Look at both dates.',
	INSTRUMENT_UNKNOWN: 'This kind of document is not known.',
	NOTHING_TO_PUBLISH: 'No agreement of this case is waiting to be published.',
	PROCEDURE_UNSOUND: 'With this change the procedure would no longer be whole, so it was not saved.',
	DEADLINE_STATUTORY: 'This time limit is set by law and cannot be changed by the region.',
	STEP_STATUTORY: 'This step is required by regulation and cannot be skipped.'
};
