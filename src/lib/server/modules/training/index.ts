/** The door of training: programmes abroad, offers, names, the choice by rule, and the cohorts that went or will go. */
export type {
	Cohort,
	PublicOffer,
	PublicOutcome,
	PublicParticipant,
	PublicShare,
	TrainingProgramme
} from './domain/training';
export { countryOf, isCounted } from './domain/training';
export type { Figure, TrainingFigures } from './domain/training-figures';
export { phaseOf, type OfferPhase } from './domain/offer';
export {
	genders,
	languageTests,
	ranks,
	staffKinds,
	type Gender,
	type LanguageTest,
	type StaffKind
} from './domain/candidate';
export type { Conditions, ConditionResult } from './domain/conditions';
export { paperKinds, paperStates, type PaperKind, type PaperState } from './domain/duties';
export { costKinds, payers, type Cost, type CostKind, type OfferAct, type Payer } from './domain/offer';
export type { OfferInput } from './domain/offer-input';
export { assessedCriteria, criterionKeys, usualCriteria, type AssessedCriterion } from './domain/scores';
export { topics, type Topic } from './domain/topics';
export {
	everyPublicCohort,
	listCohorts,
	listPublicOffers,
	listTrainingProgrammes,
	readPublicCohort,
	readPublicOffer,
	trainingFigures,
	trainingOfCountry,
	type PublicCohort
} from './services/training';
export {
	addProgramme,
	changeProgrammeCosts,
	listOfficeProgrammes,
	type OfficeProgramme
} from './services/programmes';
export { cancelOffer, openOffer, shareOfferAnew } from './services/open-offer';
export { nominate, withdrawNomination, type NominationInput } from './services/nominate';
export {
	giveScores,
	reopenSelection,
	selectParticipants,
	type GivenScores
} from './services/select-participants';
export { recordDecree, type DecreeInput } from './services/record-decree';
export { changePapers, withdrawParticipant, type PaperInput } from './services/change-participants';
export {
	recordApplied,
	recordCertificate,
	recordCohortDays,
	recordOutcome,
	type CohortDays,
	type OutcomeInput
} from './services/cohort-days';
export { dutiesOfCohort } from './services/pass-on';
export { listOffers, readOffer, type NomineeView, type OfferView } from './services/read-offer';
export {
	findAlumni,
	listDecreedCohorts,
	readCohort,
	type CohortView,
	type ParticipantView
} from './services/read-cohort';
export {
	explainPlace,
	writeConditions,
	writeParts,
	writeResults,
	writeTotal,
	type Explanation
} from './services/explain-selection';
export {
	makeDecreeCopy,
	makeSelectionPaper,
	openDecreeScan,
	selectionPapers,
	type SelectionPaper,
	type TrainingPaper
} from './services/selection-papers';
export type { TrainingRefusal } from './services/training-refusal';
export { trainingEvidenceUnchecked } from './services/assessment-evidence';
