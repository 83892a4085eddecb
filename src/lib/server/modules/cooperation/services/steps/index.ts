import type { StepKind } from '$lib/server/modules/workflow';
import { prepareDecision } from './decide';
import { takeDraft } from './draft';
import type { StepEffect, StepPreparation } from './effect';
import { prepareNumber } from './number';
import { keepPapers } from './papers';
import { publishAgreements } from './publish';
import { signAgreement } from './sign';

/** What must be found out before an outcome of each kind of step, one file a kind. */
export const preparations: Partial<Record<StepKind, StepPreparation>> = {
	decide: prepareDecision,
	number: prepareNumber
};

/** What an outcome of each kind of step does to the records around the case, one file a kind. */
export const effects: Partial<Record<StepKind, StepEffect>> = {
	submit: keepPapers,
	check: keepPapers,
	draft: takeDraft,
	sign: signAgreement,
	publish: publishAgreements
};
