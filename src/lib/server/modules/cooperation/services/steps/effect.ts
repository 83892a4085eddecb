import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { Refusal } from '$lib/server/platform/refusal';
import type { CaseEvent, CaseState, Step } from '$lib/server/modules/workflow';
import type { CaseFile } from '../case-file';
import type { StepInput } from '../act-on-step';

/** What an outcome means for the records around a case: an opinion's row, a number, an agreement. */
export type StepEffect = (act: {
	readonly uow: UnitOfWork;
	readonly ctx: Ctx;
	/** The case as it was read in this act, before the outcome. */
	readonly file: CaseFile;
	readonly step: Step;
	readonly outcome: string;
	readonly input: StepInput;
	readonly events: readonly CaseEvent[];
	/** The state after the outcome. */
	readonly state: CaseState;
}) => Promise<Refusal | void> | Refusal | void;

/**
 * Runs before the domain is asked, where an outcome needs something that only the records know (the next number
 * of a sequence, whether the office is held on that day). It may fill fields in, or refuse.
 */
export type StepPreparation = (act: {
	readonly uow: UnitOfWork;
	readonly ctx: Ctx;
	readonly file: CaseFile;
	readonly step: Step;
	readonly outcome: string;
	readonly input: StepInput;
}) => Promise<StepInput | Refusal> | StepInput | Refusal;
