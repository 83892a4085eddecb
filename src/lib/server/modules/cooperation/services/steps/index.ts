import type { StepKind } from '$lib/server/modules/workflow';
import { keepLetter } from './await-external';
import { prepareCheck } from './check';
import { prepareDecision } from './decide';
import { takeDraft } from './draft';
import type { StepEffect, StepPreparation } from './effect';
import { prepareNumber } from './number';
import { keepOpinion } from './opinion';
import { keepPapers } from './papers';
import { publishAgreements } from './publish';
import { keepOffer } from './record';
import { signAgreement } from './sign';
import { keepConclusion, prepareConclusion } from './sitting';

/** What must be found out before an outcome of each kind of step, one file a kind. */
export const preparations: Partial<Record<StepKind, StepPreparation>> = {
	check: prepareCheck,
	sitting: prepareConclusion,
	decide: prepareDecision,
	number: prepareNumber
};

/** What an outcome of each kind of step does to the records around the case, one file a kind. */
export const effects: Partial<Record<StepKind, StepEffect>> = {
	submit: keepPapers,
	check: keepPapers,
	opinion: keepOpinion,
	sitting: keepConclusion,
	await_external: keepLetter,
	draft: takeDraft,
	record: keepOffer,
	sign: signAgreement,
	publish: publishAgreements
};
