/** The door of the life cycle: what becomes of an agreement after its signature. */
export { chainFaults, chainFindings } from './domain/chain-health';
export { addAgreementObligation, type AgreementObligation } from './services/add-agreement-obligation';
export { readAgreementSides } from './services/sides-of-agreement';
export { endingReminders } from './services/remind-of-endings';
export {
	disputeForums,
	finalForums,
	lifePhases,
	terminationReasons,
	type DisputeForum,
	type LifePhase,
	type TerminationReason
} from './domain/life';
export { evaluationRhythms, type EvaluationRhythm } from './domain/evaluation-period';
export { startCarryingOut, type Start } from './services/start-carrying-out';
export { recordTerm, type Term } from './services/record-term';
export { terminateAgreement, type Termination } from './services/terminate-agreement';
export { handOverAsset, recordAsset, type Asset, type Handover } from './services/assets';
export { moveOnDispute, openDispute } from './services/disputes';
export { closeOutAgreement } from './services/close-out';
export { readAgreementLife, type AgreementLife } from './services/read-life';
export { requestKinds, type RequestKind, type RequestState } from './domain/request';
export { askForAgreement, withdrawRequest } from './services/ask-for-agreement';
export { decideRequest, type Burden, type Decided, type Decision } from './services/decide-request';
export type { RequestRow } from './repository/requests';
export {
	addSignedPaper,
	linkToUmbrella,
	nameCarryingUnits,
	readMending,
	type Mending
} from './services/mend-agreement';
export {
	listReviews,
	readAgreementHealth,
	reviewKinds,
	type AgreementHealth,
	type Review,
	type ReviewedAgreement,
	type ReviewKind
} from './services/review-agreements';
export { countReviews, keepReviewCounts } from './services/count-reviews';
export { lifeSigns, type Dormancy } from './domain/dormancy';
export {
	evaluationSides,
	questionKeys,
	questions,
	questionsFor,
	reached,
	recommendations,
	type Compared,
	type EvaluationSide,
	type Recommendation
} from './domain/evaluation';
export { answerEvaluation, type Answered, type EvaluationInput } from './services/answer-evaluation';
export {
	listEvaluations,
	readEvaluation,
	type Evaluation,
	type EvaluationRound
} from './services/read-evaluations';
export { addIndicator, dropIndicator } from './services/evaluation-indicators';
export { matrixPeriods, matrixVerdicts, readMatrixPeriod, usualMatrixPeriod } from './domain/matrix';
export { makeMatrix } from './services/matrix/make-matrix';
export type { JudgedRow } from './services/matrix/judge-rows';
export {
	listMatrixReturns,
	readMatrixReturn,
	receiveMatrix,
	takeMatrixRows
} from './services/matrix/matrix-returns';
export { handOverWork, previewHandover } from './services/hand-over-work';
export { makeHandoverMemo } from './services/handover-memo';
export {
	beneficiaryBenefits,
	beneficiaryQualities,
	summariseViews,
	withheldReasons,
	type BeneficiarySummary
} from './domain/beneficiary';
export {
	giveBeneficiaryView,
	listWaitingViews,
	readAgreementViews,
	readBeneficiaryLink,
	settleViews,
	turnBeneficiaryLink
} from './services/beneficiaries';
export {
	listPartnerAgreements,
	readPartnerAgreement,
	type PartnerAgreement
} from './services/partner-agreements';
export { previewReorganisation, reorganiseUnits } from './services/reorganise-units';
export { holdingKinds } from './repository/unit-work';
