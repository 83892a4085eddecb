/** The door of cooperation: proposals, cases, sittings, agreements. */
export { recogniseApplicant } from './services/recognise-applicant';
export { actOnStep, type ActedOnStep, type StepInput } from './services/act-on-step';
export { loadCaseUnchecked, mayReadCase, readCase, type CaseFile } from './services/case-file';
export { openCase, type NewCase } from './services/open-case';
export { closeCaseFromPaper, type ClosedFromPaper, type PaperThatCloses } from './services/close-from-paper';
export { recordOldAgreement, type FieldFault, type OldAgreement } from './services/record-old-agreement';
export {
	insertNumberAfter,
	listNumbers,
	reserveNumberAhead,
	voidNumber,
	type NumberRow,
	type TakenNumber
} from './services/numbers';
export { instruments, isInstrument, type Instrument } from './domain/agreements/instrument';
export { makeDraft, type MadeDraft } from './services/make-draft';
export {
	partnerKinds,
	routeAnswersSchema,
	routeCooperation,
	caseAnswers,
	parseRouteAnswers,
	type Route,
	type RouteAnswers
} from './domain/routing';
export { nationalProcedures, procedureKeys, isProcedureKey, type ProcedureKey } from './domain/procedures';
export { beginProposal, changeRouting, type BegunProposal } from './services/proposals/begin-proposal';
export { proveEmail, sendEmailCode } from './services/proposals/prove-email';
export { readProposal, type ProposalFile } from './services/proposals/proposal-file';
export {
	missingFrom,
	papersWanted,
	sendProposal,
	type SentProposal
} from './services/proposals/send-proposal';
export { trackProposal, type Tracked } from './services/proposals/track';
export { acceptPact, handInPaper, savePart } from './services/proposals/write-draft';
export {
	parts,
	partNames,
	pactVersion,
	type Field,
	type PartFault,
	type PartName
} from './domain/proposals/parts';
export {
	agreementStatus,
	agreementStatuses,
	endingSoonMonths,
	soonUntil,
	type AgreementFacts,
	type AgreementStatus
} from './domain/agreement-status';
export { indexAgreement, registerDays } from './services/register-index';
