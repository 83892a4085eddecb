/** The door of obligations: whatever somebody owes after a promise, one concept for every room of the house. */
export {
	obligationKinds,
	subjectKinds,
	type NewObligation,
	type ObligationKind,
	type OtherSide,
	type Owner,
	type SubjectKind
} from './domain/obligation';
export { dayOfOccasion, recurrences, type Recurrence } from './domain/recurrence';
export {
	isLate,
	obligationStates,
	owedStates,
	pendingStates,
	type ObligationAct,
	type ObligationState
} from './domain/transitions';
export { addObligation, type AddedObligation } from './services/add-obligation';
export { evidenceObligation, type Evidence } from './services/evidence-obligation';
export { acceptObligation } from './services/accept-obligation';
export { returnObligation } from './services/return-obligation';
export { extendObligation } from './services/extend-obligation';
export { waiveObligation } from './services/waive-obligation';
export { reopenObligation } from './services/reopen-obligation';
export {
	countObligations,
	countPendingUnchecked,
	listObligations,
	type ListedObligation,
	type ObligationPage,
	type ObligationQuestion
} from './services/list-obligations';
export { mayReadObligation, readObligation, type ObligationView } from './services/read-obligation';
export { openNextOccasions } from './services/open-next-occasions';
export { obligationReminders } from './services/remind-of-obligations';
export { endRecurring } from './services/end-recurring';
export { moveObligationUnchecked, settlePendingUnchecked } from './services/move-obligation';
export { obligationsEvidenceUnchecked } from './services/assessment-evidence';
