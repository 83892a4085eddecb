import type { StepKind } from '$lib/server/modules/workflow';
import { prepareDecision } from './decide';
import type { StepEffect, StepPreparation } from './effect';
import { keepPapers } from './papers';

/** What must be found out before an outcome of each kind of step, one file a kind. */
export const preparations: Partial<Record<StepKind, StepPreparation>> = {
	decide: prepareDecision
};

/** What an outcome of each kind of step does to the records around the case, one file a kind. */
export const effects: Partial<Record<StepKind, StepEffect>> = {
	submit: keepPapers,
	check: keepPapers
};
