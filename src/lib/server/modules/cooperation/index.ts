/** The door of cooperation: proposals, cases, sittings, agreements. */
export { recogniseApplicant } from './services/recognise-applicant';
export { actOnStep, type ActedOnStep, type StepInput } from './services/act-on-step';
export { actOnCase, type WholeCaseAct } from './services/act-on-case';
export { loadCaseUnchecked, mayReadCase, readCase, type CaseFile } from './services/case-file';
export { openCase } from './services/open-case';
export { closeCaseFromPaper } from './services/close-from-paper';
export { recordOldAgreement, type OldAgreement } from './services/record-old-agreement';
export {
	insertNumberAfter,
	listNumberBooks,
	listNumbers,
	reserveNumberAhead,
	voidNumber,
	type TakenNumber
} from './services/numbers';
export {
	archiveRowStates,
	listArchiveRuns,
	readArchiveRun,
	startArchiveRun,
	stopArchiveRun,
	takeRegisterIn,
	type ArchiveRowState
} from './services/archive/archive-runs';
export { recordArchiveRows, settleArchiveRow } from './services/archive/record-rows';
export { archiveFields, type ColumnMap } from './domain/archive/columns';
export {
	readOfferReply,
	replyReminders,
	reserveReplyNumber,
	sendOfferReply,
	type OfferReply
} from './services/replies/offer-replies';
export {
	instruments,
	isInstrument,
	isNumberKind,
	numberKinds,
	type Instrument
} from './domain/agreements/instrument';
export { makeDraft } from './services/make-draft';
export { beginDraft } from './services/drafting/begin-draft';
export { makePapers } from './services/drafting/make-papers';
export { readCaseWording, writeCaseWording, type CaseWordingView } from './services/drafting/case-wording';
export { wordedFields, type CaseWords } from './domain/drafting/case-wording';
export { hasStudyOutline, studyOutline } from './services/drafting/study-outline';
export { listOffers, takeOver } from './services/drafting/take-over';
export { previewTemplate, previewTemplatePdf } from './services/drafting/preview-template';
export {
	compareDraft,
	printComparison,
	type ComparedVersion,
	type DraftComparison,
	type VersionName
} from './services/drafting/compare-draft';
export { checkDraft, type DraftCheck } from './services/drafting/check-draft';
export { readInWord } from './services/drafting/read-in-word';
export {
	addArticle,
	beginWriting,
	removePart,
	restorePart,
	shiftArticle,
	stopWriting,
	writePart
} from './services/drafting/write-parts';
export { judgeSuggestion, suggestWording } from './services/drafting/suggest-wording';
export { readPartToWrite, readWriting, sheetOf, type WordingSheet } from './services/drafting/read-writing';
export { hasTitle, readPart, typePart, type TypedPart } from './domain/drafting/part-writing';
export { abandonDraft } from './services/drafting/give-up-draft';
export {
	countClauseUses,
	listDrafts,
	readDraft,
	wordsAreGone,
	textOfAgreementUnchecked,
	type DraftView
} from './services/drafting/read-drafts';
export type { Draft, DraftPart } from './domain/drafting/draft';
export {
	isPartnerKind,
	parseRouteAnswers,
	partnerKinds,
	partnerRules,
	routeAnswersSchema,
	type FieldError,
	type Route,
	type RouteAnswers
} from './domain/routing';
export { nationalProcedures, procedureKeys, type ProcedureKey } from './domain/procedures';
export {
	explainProcedure,
	listProcedures,
	type CitedArticle,
	type ExplainedPaper,
	type ExplainedStep
} from './services/procedures/explain-procedure';
export { promiseKept, type PromiseKept } from './services/procedures/promise-kept';
export {
	beginProposal,
	changeRouting,
	mayBeginForRegion,
	type BegunProposal
} from './services/proposals/begin-proposal';
export { proveEmail, sendEmailCode } from './services/proposals/prove-email';
export { demonstrationCode } from './services/proposals/demonstration-code';
export {
	faultsInPart,
	readProposal,
	type HandedIn,
	type ProposalFile
} from './services/proposals/proposal-file';
export {
	addProcedureChange,
	endProcedureChange,
	previewProcedureChange,
	type ToldDatedChange
} from './services/procedures/change-procedure';
export {
	listChangedProcedures,
	readChangedProcedure,
	type KeptChange
} from './services/procedures/read-procedure-changes';
export { addableActors, addableKinds } from './domain/procedures/region-change';
export { proceduresInForce, regionChanges, type Procedures } from './services/procedures/procedures-in-force';
export { missingFrom, papersWanted } from './services/proposals/papers-wanted';
export { sendProposal, type SentProposal } from './services/proposals/send-proposal';
export { proposeAtOnce } from './services/proposals/propose-at-once';
export { listProposals } from './services/proposals/list-proposals';
export { resumeByLink, sendResumeLink } from './services/proposals/resume';
export { trackCase, trackProposal, type Tracked, type TrackedStep } from './services/proposals/track';
export { arrangePaper, sheetsOfPaper, type PaperHome } from './services/proposals/arrange-paper';
export { keepMended, sendMended } from './services/proposals/mend-papers';
export { readWholeProposal } from './services/proposals/read-whole-proposal';
export { openOwnPaper } from './services/proposals/open-own-paper';
export { makeReceipt } from './services/proposals/make-receipt';
export { acceptPact, savePart } from './services/proposals/write-draft';
export {
	handInPapers,
	takeBackPaper,
	type PaperFault,
	type PaperFile
} from './services/proposals/draft-papers';
export {
	isEmail,
	parts,
	partNames,
	type Answered,
	type Field,
	type PartFault,
	type PartName
} from './domain/proposals/parts';
export { fieldsOfGovernment, nameOfField } from './domain/proposals/fields-of-government';
export {
	firstUnfinished,
	progressOf,
	stepsFor as proposalStepsFor,
	type ProposalStep,
	type StepProgress,
	type Writer
} from './domain/proposals/progress';
export {
	agreementStatus,
	agreementStatuses,
	soonUntil,
	type AgreementFacts,
	type AgreementStatus
} from './domain/agreement-status';
export { indexAgreement, registerDays } from './services/register-index';
export { readCaseView } from './services/read-case';
export type * from './services/case-view';
export { caseStatuses, listCases, listOpenSteps } from './services/list-cases';
export { listLate, type LateDesk, type LateStep } from './services/list-late';
export {
	listClosed,
	listFollowed,
	listMyWork,
	listWantedOpinions,
	type DeskStep,
	type ListedCase,
	type WantedOpinion
} from './services/list-desk';
export { followCase } from './services/follow-case';
export { findDelegates, givePower, listPowers, withdrawPower } from './services/authority/powers';
export { findSignatoryOfRegion } from './services/find-signatory';
export { listDeciders, type Decider } from './services/people-for-paper';
export { openDocument, readDocument } from './services/read-document';
export { reviseDocument } from './services/revise-document';
export { makeEvidence } from './services/make-evidence';
export { readSignatures, signDocument } from './services/sign-document';
export {
	askSeatAgain,
	openSigningRound,
	withdrawSigningRound,
	type NewRound
} from './services/signing/open-round';
export {
	placeOriginal,
	readCeremonies,
	recordCeremony,
	type CeremoniesOfCase,
	type CeremonyView
} from './services/signing/ceremonies';
export { readWitnesses, ticks, type Tick } from './domain/signing/ceremony';
export { initialSeat, refuseSeat } from './services/signing/take-seat';
export {
	openSeatPaper,
	proveSeat,
	readOutsideSeat,
	refuseFromOutside,
	sendSeatCode,
	signFromOutside
} from './services/signing/outside-signer';
export {
	listSeatsAskedOfMe,
	readSigning,
	listSeatsOfOwnPartner,
	signingProgress,
	type RoundView,
	type SeatView
} from './services/signing/read-rounds';
export { signingReminders } from './services/signing/remind-of-seats';
export { mostSeats } from './domain/signing/round';
export { uploadDocument, type Upload } from './services/upload-document';
export { takeUpload } from './services/office-uploads';
export { planSitting } from './services/sittings/plan-sitting';
export { addToAgenda, changeSitting, takeOffAgenda } from './services/sittings/change-sitting';
export {
	addCommitteeMember,
	endCommitteeMember,
	listCommittee,
	type CommitteeSeat
} from './services/sittings/committee';
export { committeeFunctions, memberKinds } from './domain/committee';
export { declareConflict, takeBackConflict } from './services/sittings/conflicts';
export { noteDiscussion } from './services/sittings/note-discussion';
export {
	answerAppointment,
	proposeAppointment,
	type AppointmentAnswer,
	type Clash
} from './services/appointments/agree-appointment';
export {
	appointmentForApplicant,
	appointmentForOffice,
	listAppointments,
	makeAppointmentCalendar,
	type AppointmentOfCase,
	type AppointmentView,
	type ListedAppointment
} from './services/appointments/read-appointments';
export { signingMethods, type AppointmentAct, type AppointmentTerms } from './domain/appointment';
export { changeRegionRule, listRegionRules, rulesUnchecked, type ListedRule } from './services/region-rules';
export { takeAttendance, type Attendance } from './services/sittings/take-attendance';
export { giveOpinionAtSitting } from './services/sittings/give-opinion';
export { listCasesForSitting, listSittings, listSittingsToConclude } from './services/sittings/list-sittings';
export { readSitting, type SittingItem, type SittingView } from './services/sittings/read-sitting';
export { addHolidayByDecree } from './services/decree-holiday';
export { recountDueDays } from './services/recount-due-days';
export { movedDays, tellOfMovedDays } from './services/tell-of-moved-days';
export { askRoute } from './services/procedures/ask-route';
export { decreeYear, listRecountedCases, removeHolidayByDecree } from './services/change-calendar';
export { casePapers, makeCasePaper, type CasePaper, type MadePaper } from './services/papers/case-papers';
export { numberMemorandum } from './services/papers/number-memorandum';
export { officeToAsk } from './domain/outside-offices';
export { gateOfCase, makeDossier } from './services/papers/dossier';
export { askOfStalled, closeStalled, listStalled, type StalledCase } from './services/stalled/review-stalled';
export {
	readConversation,
	type ConversationView,
	type ThreadView
} from './services/conversation/read-conversation';
export { beginThread } from './services/conversation/begin-thread';
export { sayInThread, settleThread } from './services/conversation/say';
export { changeTerms } from './services/change-terms';
export { renewOpinion } from './services/conversation/renew-opinion';
export { stepNotTaken, takeSignedStep } from './services/signing/take-signed-step';
export { conversationNews } from './services/conversation/pass-on';
export { settlements } from './domain/conversation/sides';
export { noteChase, waysOfAsking } from './services/outside/note-chase';
export { listClearances, type ClearedCase } from './services/outside/list-clearances';
export { listChases, listWaitingOutside, type WaitingOutside } from './services/outside/list-outside';
export {
	makeSittingPaper,
	sittingFormats,
	sittingPapers,
	type SittingFormat,
	type SittingPaper
} from './services/sittings/sitting-papers';
export { makeSittingCalendar } from './services/sittings/sitting-calendar';
export { sendInvitations } from './services/sittings/send-invitations';
export { keepSittingScan, sittingScans } from './services/sittings/keep-scan';
export { makeMinutes } from './services/sittings/make-minutes';
export {
	exportOfficeRegister,
	listOfficeRegister,
	readOfficeAgreement,
	type OfficeAgreement,
	type OfficeLine
} from './services/register-office';
export type { OfficeFilters, OfficeOrder } from './repository/register-office';
export {
	agreementScopeOf,
	disclosureStates,
	type DisclosureState
} from './domain/agreements/agreement-scope';
export { CaseReplay, verifyCases } from './services/verify-cases';
export { assignUnit } from './services/assign-unit';
export { readsFromOutside } from './domain/case-scope';
export { arrangeUpload, openUpload, sheetsOfUpload, type UploadedSheets } from './services/arrange-upload';
export { holdersOnDay, officeLanguage, officeLetterhead } from './services/papers/office-head';
export {
	changeLetterhead,
	hasPartnerMarkUnchecked,
	keepPartnerMark,
	readLetterhead,
	type SentEmblem
} from './services/papers/change-letterhead';
export { newSteps, raisedSteps, sittingReminders, stepReminders } from './services/remind-of-steps';
export { openFollowUp, type FollowUp, type FollowUpPurpose } from './services/open-follow-up';
export { partnerPaperKinds, writtenNumber } from './domain/due-diligence';
export {
	readDueDiligence,
	recordPartnerPaper,
	withdrawPartnerPaper,
	type DueDiligence,
	type PartnerPaper
} from './services/due-diligence/partner-papers';
export { partnerPaperReminders } from './services/due-diligence/remind-of-papers';
export { cooperationEvidenceUnchecked } from './services/assessment-evidence';
export { readActLink } from './services/by-link/read-act-link';
export { answerByLink, openPaperByLink } from './services/by-link/answer-by-link';
