/** The door of the life cycle: what becomes of an agreement after its signature. */
export { carriesOut } from './domain/carries-out';
export {
	chainFaults,
	chainFindings,
	type ChainAgreement,
	type ChainDuty,
	type ChainFault,
	type ChainFinding
} from './domain/chain-health';
export { addAgreementObligation, type AgreementObligation } from './services/add-agreement-obligation';
export { readAgreementSides, type AgreementSides } from './services/sides-of-agreement';
export { endingReminders } from './services/remind-of-endings';
export {
	disputeForums,
	finalForums,
	forumsFor,
	lifeActs,
	lifePhase,
	lifePhases,
	terminationReasons,
	type DisputeForum,
	type LifeAct,
	type LifePhase,
	type TerminationReason
} from './domain/life';
export {
	evaluationRhythms,
	periodDueOn,
	type EvaluationPeriod,
	type EvaluationRhythm
} from './domain/evaluation-period';
export type { LifeRefusal } from './services/live-act';
export { startCarryingOut, type Start, type Started } from './services/start-carrying-out';
export { recordTerm, type Term } from './services/record-term';
export { terminateAgreement, type Termination } from './services/terminate-agreement';
export { handOverAsset, recordAsset, type Asset, type Handover } from './services/assets';
export { moveOnDispute, openDispute, type DisputeStep, type NewDispute } from './services/disputes';
export { closeOutAgreement, type CloseOut, type LeftOver } from './services/close-out';
export { readAgreementLife, type AgreementLife } from './services/read-life';
export { requestKinds, type RequestKind, type RequestState, type Wishes } from './domain/request';
export { askForAgreement, withdrawRequest, type NewRequest } from './services/ask-for-agreement';
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
	countReviews,
	listReviews,
	readAgreementHealth,
	reviewKinds,
	type AgreementHealth,
	type Review,
	type ReviewedAgreement,
	type ReviewKind
} from './services/review-agreements';
export { lifeSigns, type Dormancy } from './domain/dormancy';
export {
	compareSides,
	evaluationSides,
	questionKeys,
	questions,
	questionsFor,
	reached,
	recommendations,
	type Compared,
	type EvaluationSide,
	type QuestionKey,
	type Recommendation
} from './domain/evaluation';
export { answerEvaluation, type Answered, type EvaluationInput } from './services/answer-evaluation';
export {
	listEvaluations,
	readEvaluation,
	type Evaluation,
	type EvaluationRound
} from './services/read-evaluations';
export { addIndicator, dropIndicator, type NewIndicator } from './services/evaluation-indicators';
export {
	matrixPeriods,
	matrixVerdicts,
	readMatrixPeriod,
	usualMatrixPeriod,
	type MatrixVerdict
} from './domain/matrix';
export { makeMatrix, type MadeMatrix } from './services/matrix/make-matrix';
export type { JudgedRow } from './services/matrix/judge-rows';
export {
	listMatrixReturns,
	readMatrixReturn,
	receiveMatrix,
	takeMatrixRows,
	type MatrixReturn,
	type TakenRows
} from './services/matrix/matrix-returns';
export {
	handOverWork,
	previewHandover,
	readHandover,
	type WorkHandover,
	type WorkItems
} from './services/hand-over-work';
export { makeHandoverMemo } from './services/handover-memo';
export {
	beneficiaryBenefits,
	beneficiaryQualities,
	longestComment,
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
	turnBeneficiaryLink,
	type AgreementViews
} from './services/beneficiaries';
export {
	listPartnerAgreements,
	readPartnerAgreement,
	type PartnerAgreement
} from './services/partner-agreements';
export { previewReorganisation, reorganiseUnits } from './services/reorganise-units';
