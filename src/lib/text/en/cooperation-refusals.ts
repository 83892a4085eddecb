import type { cooperationRefusals as indonesian } from '../id/cooperation-refusals';
import { officeProcedures } from './office-procedures';

type Details = Readonly<Record<string, unknown>>;
type Named = { readonly code?: string; readonly name?: { readonly en: string } | null };

const named = (details: Details) => {
	const name = (details as Named).name?.en;
	return name ? `"${name}"` : null;
};

/** Each thing that would break, once, in words. */
function whatBreaks(details: Details): string[] {
	const findings = (details.findings as readonly Named[] | undefined) ?? [];
	const sentences = findings.map(
		({ code, name }) =>
			officeProcedures.findings[code ?? '']?.(name?.en ?? '') ?? officeProcedures.otherFinding
	);
	return [...new Set(sentences)];
}

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
	PROCEDURE_UNSOUND: (details) =>
		[
			'With this change the procedure would no longer be whole, so it was not saved.',
			...whatBreaks(details)
		].join(' '),
	DEADLINE_STATUTORY: 'This time limit is set by law and cannot be changed by the region.',
	STEP_STATUTORY: (details) =>
		`${named(details) ?? 'This step'} is required by regulation: it cannot be left out or moved.`,
	MOVE_LEAVES_PHASE: (details) =>
		`${named(details) ?? 'This step'} would leave its stage, such as initials after the signature. Choose a place within the same stage.`
};
