/** The door of training: programmes abroad, offers, names, the choice by rule, and the cohorts that went or will go. */
export type { Cohort, PublicOffer, TrainingProgramme } from './domain/training';
export { countryOf, isCounted } from './domain/training';
export type { Figure, TrainingFigures } from './domain/training-figures';
export { phaseOf } from './domain/offer';
export {
	genders,
	languageTests,
	ranks,
	staffKinds,
	type Gender,
	type LanguageTest,
	type StaffKind
} from './domain/candidate';
export type { Conditions } from './domain/conditions';
export { paperKinds, paperStates, type PaperKind, type PaperState } from './domain/duties';
export { costKinds, payers, type Cost, type CostKind, type Payer } from './domain/offer';
export type { OfferInput } from './domain/offer-input';
export { assessedCriteria, criterionKeys, usualCriteria } from './domain/scores';
export { topics, type Topic } from './domain/topics';
export {
	everyPublicCohort,
	listCohorts,
	listPublicOffers,
	listTrainingProgrammes,
	readPublicCohort,
	readPublicOffer,
	trainingFigures,
	trainingOfCountry
} from './services/training';
export { addProgramme, changeProgrammeCosts, listOfficeProgrammes } from './services/programmes';
export { cancelOffer, openOffer, shareOfferAnew } from './services/open-offer';
export { nominate, withdrawNomination, type NominationInput } from './services/nominate';
export { giveScores, reopenSelection, selectParticipants } from './services/select-participants';
export { recordDecree } from './services/record-decree';
export { changePapers, withdrawParticipant } from './services/change-participants';
export { recordApplied, recordCertificate, recordCohortDays, recordOutcome } from './services/cohort-days';
export { dutiesOfCohort } from './services/pass-on';
export { listOffers, readOffer, type NomineeView, type OfferView } from './services/read-offer';
export { findAlumni, listDecreedCohorts, readCohort } from './services/read-cohort';
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
	type SelectionPaper
} from './services/selection-papers';
export { trainingEvidenceUnchecked } from './services/assessment-evidence';
