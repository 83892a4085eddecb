/**
 * The workflow module runs any procedure and knows no agreement. Its rules are pure: a procedure is data, a
 * case is the fold of its events, a clock is counted from both.
 */
export { actorRoles, type ActorRole } from './domain/actor-role';
export { holds, askedBy, type Answer, type Answers, type Condition } from './domain/condition';
export { addCalendarDays, isDay, type Day } from './domain/day';
export type { WorkingDays } from './domain/working-days';
export { outcomeNames, outcomesOfKind, stepKinds, type Outcome, type StepKind } from './domain/outcomes';
export {
	actorOf,
	blocksFor,
	papersFor,
	stepOf,
	stepsFor,
	type Basis,
	type Certainty,
	type Deadline,
	type Effect,
	type Paper,
	type PaperUse,
	type ParallelGroup,
	type Procedure,
	type Step
} from './domain/procedure';
export { buildStep } from './domain/build-step';
export { procedureSchema } from './domain/procedure-schema';
export { compareProcedures, type ComparedStep } from './domain/procedure-difference';
export { procedureChangeSchema } from './domain/procedure-schema';
export { checkProcedure, type Finding, type FindingCode } from './domain/check-procedure';
export {
	procedureChangeKinds,
	procedureInForce,
	unsoundFrom,
	type DatedChange,
	type ProcedureChange,
	type ProcedureChangeRefusal
} from './domain/procedure-change';
export type { ActFacts, CaseEvent, Conclusion, OnPaper, PaperEntry, Signatory } from './domain/case-event';
export { isUnderWay, transitions, type CaseRefusal, type CaseStatus } from './domain/case-transitions';
export {
	foldCase,
	openSteps,
	openVisits,
	type CaseState,
	type Decision,
	type PaperState,
	type Span
} from './domain/case-state';
export {
	after,
	amendAnswers,
	applyOutcome,
	closeFromSignedPaper,
	hasProposed,
	lapseCase,
	openActs,
	pauseCase,
	reopenCase,
	resetInitialsOf,
	resumeCase,
	startCase,
	stepsNotWalked,
	withdrawCase
} from './domain/case-acts';
export { drawLine, drawMainLine, type LinePosition, type LineStep } from './domain/case-line';
export {
	clockInCase,
	clockOfCase,
	dueOfKeptClock,
	keptClock,
	lateOpinions,
	type CaseClock,
	type ClockPhase,
	type KeptClock,
	type StepClock
} from './domain/step-clock';
