import type { Language } from './bilingual';
import { archive as archiveId } from './id/archive';
import { archive as archiveEn } from './en/archive';
import { caseMail as caseMailId } from './id/case-mail';
import { caseMail as caseMailEn } from './en/case-mail';
import { cases as casesId } from './id/cases';
import { cases as casesEn } from './en/cases';
import { caseForms as caseFormsId } from './id/case-forms';
import { caseForms as caseFormsEn } from './en/case-forms';
import { demo as demoId } from './id/demo';
import { demo as demoEn } from './en/demo';
import { desk as deskId } from './id/desk';
import { desk as deskEn } from './en/desk';
import { leader as leaderId } from './id/leader';
import { leader as leaderEn } from './en/leader';
import { login as loginId } from './id/login';
import { login as loginEn } from './en/login';
import { operations as operationsId } from './id/operations';
import { operations as operationsEn } from './en/operations';
import { sittings as sittingsId } from './id/sittings';
import { sittings as sittingsEn } from './en/sittings';
import { appointments as appointmentsId } from './id/appointments';
import { appointments as appointmentsEn } from './en/appointments';
import { team as teamId } from './id/team';
import { team as teamEn } from './en/team';
import { sharing as sharingId } from './id/sharing';
import { sharing as sharingEn } from './en/sharing';
import { site as siteId } from './id/site';
import { site as siteEn } from './en/site';
import { data as dataId } from './id/data';
import { data as dataEn } from './en/data';
import { door as doorId } from './id/door';
import { door as doorEn } from './en/door';
import { fileReasons as fileReasonsId } from './id/file-reasons';
import { fileReasons as fileReasonsEn } from './en/file-reasons';
import { help as helpId } from './id/help';
import { help as helpEn } from './en/help';
import { office as officeId } from './id/office';
import { office as officeEn } from './en/office';
import { oldRegisters as oldRegistersId } from './id/old-registers';
import { oldRegisters as oldRegistersEn } from './en/old-registers';
import { photoScan as photoScanId } from './id/photo-scan';
import { photoScan as photoScanEn } from './en/photo-scan';
import { scans as scansId } from './id/scans';
import { scans as scansEn } from './en/scans';
import { destruction as destructionId } from './id/destruction';
import { destruction as destructionEn } from './en/destruction';
import { retention as retentionId } from './id/retention';
import { retention as retentionEn } from './en/retention';
import { redaction as redactionId } from './id/redaction';
import { redaction as redactionEn } from './en/redaction';
import { signing as signingId } from './id/signing';
import { signing as signingEn } from './en/signing';
import { signatures as signaturesId } from './id/signatures';
import { signatures as signaturesEn } from './en/signatures';
import { verification as verificationId } from './id/verification';
import { verification as verificationEn } from './en/verification';
import { drafting as draftingId } from './id/drafting';
import { drafting as draftingEn } from './en/drafting';
import { templates as templatesId } from './id/templates';
import { templates as templatesEn } from './en/templates';
import { exports as exportsId } from './id/exports';
import { exports as exportsEn } from './en/exports';
import { review as reviewId } from './id/review';
import { review as reviewEn } from './en/review';
import { dueDiligence as dueDiligenceId } from './id/due-diligence';
import { dueDiligence as dueDiligenceEn } from './en/due-diligence';
import { feedback as feedbackId } from './id/feedback';
import { feedback as feedbackEn } from './en/feedback';
import { matrix as matrixId } from './id/matrix';
import { matrix as matrixEn } from './en/matrix';
import { evaluation as evaluationId } from './id/evaluation';
import { evaluation as evaluationEn } from './en/evaluation';
import { regions as regionsId } from './id/regions';
import { regions as regionsEn } from './en/regions';
import { partnerHistory as partnerHistoryId } from './id/partner-history';
import { partnerHistory as partnerHistoryEn } from './en/partner-history';
import { partnerRoom as partnerRoomId } from './id/partner-room';
import { partnerRoom as partnerRoomEn } from './en/partner-room';
import { partnerTwins as partnerTwinsId } from './id/partner-twins';
import { partnerTwins as partnerTwinsEn } from './en/partner-twins';
import { life as lifeId } from './id/life';
import { life as lifeEn } from './en/life';
import { obligations as obligationsId } from './id/obligations';
import { obligations as obligationsEn } from './en/obligations';
import { officeRegister as officeRegisterId } from './id/office-register';
import { officeRegister as officeRegisterEn } from './en/office-register';
import { officeProjects as officeProjectsId } from './id/office-projects';
import { officeProjects as officeProjectsEn } from './en/office-projects';
import { projectMoney as projectMoneyId } from './id/project-money';
import { projectMoney as projectMoneyEn } from './en/project-money';
import { projectWork as projectWorkId } from './id/project-work';
import { projectWork as projectWorkEn } from './en/project-work';
import { guide as guideId } from './id/guide';
import { guide as guideEn } from './en/guide';
import { views as viewsId } from './id/views';
import { webhooks as webhooksId } from './id/webhooks';
import { views as viewsEn } from './en/views';
import { webhooks as webhooksEn } from './en/webhooks';
import { portfolio as portfolioId } from './id/portfolio';
import { portfolio as portfolioEn } from './en/portfolio';
import { innovations as innovationsId } from './id/innovations';
import { innovations as innovationsEn } from './en/innovations';
import { outward as outwardId } from './id/outward';
import { outward as outwardEn } from './en/outward';
import { donorReports as donorReportsId } from './id/donor-reports';
import { donorReports as donorReportsEn } from './en/donor-reports';
import { callImport as callImportId } from './id/call-import';
import { callImport as callImportEn } from './en/call-import';
import { projectSearch as projectSearchId } from './id/project-search';
import { projectSearch as projectSearchEn } from './en/project-search';
import { opportunities as opportunitiesId } from './id/opportunities';
import { opportunities as opportunitiesEn } from './en/opportunities';
import { iati as iatiId } from './id/iati';
import { iati as iatiEn } from './en/iati';
import { openData as openDataId } from './id/open-data';
import { openData as openDataEn } from './en/open-data';
import { partners as partnersId } from './id/partners';
import { partners as partnersEn } from './en/partners';
import { procedures as proceduresId } from './id/procedures';
import { procedures as proceduresEn } from './en/procedures';
import { officePapers as officePapersId } from './id/office-papers';
import { officePapers as officePapersEn } from './en/office-papers';
import { propose as proposeId } from './id/propose';
import { propose as proposeEn } from './en/propose';
import { proposeDoor as proposeDoorId } from './id/propose-door';
import { proposeDoor as proposeDoorEn } from './en/propose-door';
import { proposeMail as proposeMailId } from './id/propose-mail';
import { proposeMail as proposeMailEn } from './en/propose-mail';
import { register as registerId } from './id/register';
import { register as registerEn } from './en/register';
import { proposeSteps as proposeStepsId } from './id/propose-steps';
import { proposeSteps as proposeStepsEn } from './en/propose-steps';
import { stalled as stalledId } from './id/stalled';
import { stalled as stalledEn } from './en/stalled';
import { conversation as conversationId } from './id/conversation';
import { conversation as conversationEn } from './en/conversation';
import { outside as outsideId } from './id/outside';
import { outside as outsideEn } from './en/outside';
import { movedDays as movedDaysId } from './id/moved-days';
import { movedDays as movedDaysEn } from './en/moved-days';
import { answer as answerId } from './id/answer';
import { answer as answerEn } from './en/answer';
import { instructions as instructionsId } from './id/instructions';
import { instructions as instructionsEn } from './en/instructions';
import { replies as repliesId } from './id/replies';
import { replies as repliesEn } from './en/replies';
import { lists as listsId } from './id/lists';
import { lists as listsEn } from './en/lists';
import { letters as lettersId } from './id/letters';
import { letters as lettersEn } from './en/letters';
import { inquiries as inquiriesId } from './id/inquiries';
import { inquiries as inquiriesEn } from './en/inquiries';
import { notifications as notificationsId } from './id/notifications';
import { notifications as notificationsEn } from './en/notifications';
import { reminders as remindersId } from './id/reminders';
import { reminders as remindersEn } from './en/reminders';
import { reports as reportsId } from './id/reports';
import { reports as reportsEn } from './en/reports';
import { refusals as refusalsId } from './id/refusals';
import { refusals as refusalsEn } from './en/refusals';
import { training as trainingId } from './id/training';
import { training as trainingEn } from './en/training';
import { trainingForms as trainingFormsId } from './id/training-forms';
import { trainingForms as trainingFormsEn } from './en/training-forms';
import { trainingPages as trainingPagesId } from './id/training-pages';
import { trainingPages as trainingPagesEn } from './en/training-pages';
import { trainingPapers as trainingPapersId } from './id/training-papers';
import { trainingPapers as trainingPapersEn } from './en/training-papers';
import { visitRequests as visitRequestsId } from './id/visit-requests';
import { visitRequests as visitRequestsEn } from './en/visit-requests';
import { visits as visitsId } from './id/visits';
import { visits as visitsEn } from './en/visits';
import { visitPapers as visitPapersId } from './id/visit-papers';
import { visitPapers as visitPapersEn } from './en/visit-papers';
import { memberships as membershipsId } from './id/memberships';
import { memberships as membershipsEn } from './en/memberships';
import { selfAssessment as selfAssessmentId } from './id/self-assessment';
import { selfAssessment as selfAssessmentEn } from './en/self-assessment';
import { tracking as trackingId } from './id/tracking';
import { tracking as trackingEn } from './en/tracking';

/**
 * Every sentence that a person reads, by area. A new area is one file in `id`, its twin in `en` (typed by the
 * first, so that a missing sentence does not compile) and one line in each half here.
 */
const catalogues = {
	id: {
		archive: archiveId,
		caseMail: caseMailId,
		cases: casesId,
		caseForms: caseFormsId,
		demo: demoId,
		desk: deskId,
		leader: leaderId,
		login: loginId,
		sittings: sittingsId,
		site: siteId,
		data: dataId,
		door: doorId,
		fileReasons: fileReasonsId,
		photoScan: photoScanId,
		help: helpId,
		office: officeId,
		drafting: draftingId,
		templates: templatesId,
		exports: exportsId,
		oldRegisters: oldRegistersId,
		scans: scansId,
		redaction: redactionId,
		destruction: destructionId,
		retention: retentionId,
		signing: signingId,
		signatures: signaturesId,
		verification: verificationId,
		life: lifeId,
		regions: regionsId,
		partnerHistory: partnerHistoryId,
		partnerRoom: partnerRoomId,
		sharing: sharingId,
		partnerTwins: partnerTwinsId,
		evaluation: evaluationId,
		dueDiligence: dueDiligenceId,
		feedback: feedbackId,
		matrix: matrixId,
		review: reviewId,
		obligations: obligationsId,
		officeRegister: officeRegisterId,
		operations: operationsId,
		officeProjects: officeProjectsId,
		projectMoney: projectMoneyId,
		callImport: callImportId,
		projectSearch: projectSearchId,
		donorReports: donorReportsId,
		opportunities: opportunitiesId,
		iati: iatiId,
		openData: openDataId,
		projectWork: projectWorkId,
		guide: guideId,
		views: viewsId,
		webhooks: webhooksId,
		portfolio: portfolioId,
		innovations: innovationsId,
		outward: outwardId,
		partners: partnersId,
		procedures: proceduresId,
		officePapers: officePapersId,
		instructions: instructionsId,
		lists: listsId,
		letters: lettersId,
		replies: repliesId,
		propose: proposeId,
		proposeDoor: proposeDoorId,
		proposeMail: proposeMailId,
		proposeSteps: proposeStepsId,
		register: registerId,
		refusals: refusalsId,
		reports: reportsId,
		movedDays: movedDaysId,
		outside: outsideId,
		conversation: conversationId,
		stalled: stalledId,
		answer: answerId,
		inquiries: inquiriesId,
		notifications: notificationsId,
		reminders: remindersId,
		tracking: trackingId,
		training: trainingId,
		trainingForms: trainingFormsId,
		trainingPages: trainingPagesId,
		visits: visitsId,
		visitRequests: visitRequestsId,
		visitPapers: visitPapersId,
		memberships: membershipsId,
		selfAssessment: selfAssessmentId,
		trainingPapers: trainingPapersId,
		team: teamId,
		appointments: appointmentsId
	},
	en: {
		archive: archiveEn,
		caseMail: caseMailEn,
		cases: casesEn,
		caseForms: caseFormsEn,
		demo: demoEn,
		desk: deskEn,
		leader: leaderEn,
		login: loginEn,
		sittings: sittingsEn,
		site: siteEn,
		data: dataEn,
		door: doorEn,
		fileReasons: fileReasonsEn,
		photoScan: photoScanEn,
		help: helpEn,
		office: officeEn,
		drafting: draftingEn,
		templates: templatesEn,
		exports: exportsEn,
		oldRegisters: oldRegistersEn,
		scans: scansEn,
		redaction: redactionEn,
		destruction: destructionEn,
		retention: retentionEn,
		signing: signingEn,
		signatures: signaturesEn,
		verification: verificationEn,
		life: lifeEn,
		regions: regionsEn,
		partnerHistory: partnerHistoryEn,
		partnerRoom: partnerRoomEn,
		sharing: sharingEn,
		partnerTwins: partnerTwinsEn,
		evaluation: evaluationEn,
		dueDiligence: dueDiligenceEn,
		feedback: feedbackEn,
		matrix: matrixEn,
		review: reviewEn,
		obligations: obligationsEn,
		officeRegister: officeRegisterEn,
		operations: operationsEn,
		officeProjects: officeProjectsEn,
		projectMoney: projectMoneyEn,
		callImport: callImportEn,
		projectSearch: projectSearchEn,
		donorReports: donorReportsEn,
		opportunities: opportunitiesEn,
		iati: iatiEn,
		openData: openDataEn,
		projectWork: projectWorkEn,
		guide: guideEn,
		views: viewsEn,
		webhooks: webhooksEn,
		portfolio: portfolioEn,
		innovations: innovationsEn,
		outward: outwardEn,
		partners: partnersEn,
		procedures: proceduresEn,
		officePapers: officePapersEn,
		instructions: instructionsEn,
		lists: listsEn,
		letters: lettersEn,
		replies: repliesEn,
		propose: proposeEn,
		proposeDoor: proposeDoorEn,
		proposeMail: proposeMailEn,
		proposeSteps: proposeStepsEn,
		register: registerEn,
		refusals: refusalsEn,
		reports: reportsEn,
		movedDays: movedDaysEn,
		outside: outsideEn,
		conversation: conversationEn,
		stalled: stalledEn,
		answer: answerEn,
		inquiries: inquiriesEn,
		notifications: notificationsEn,
		reminders: remindersEn,
		tracking: trackingEn,
		training: trainingEn,
		trainingForms: trainingFormsEn,
		trainingPages: trainingPagesEn,
		visits: visitsEn,
		visitRequests: visitRequestsEn,
		visitPapers: visitPapersEn,
		memberships: membershipsEn,
		selfAssessment: selfAssessmentEn,
		trainingPapers: trainingPapersEn,
		team: teamEn,
		appointments: appointmentsEn
	}
};

export type Catalogue = (typeof catalogues)['id'];

export function textIn(language: Language): Catalogue {
	return catalogues[language];
}

/** The sentence for a refusal in the reader's language; a code without one says its code, and a test finds it. */
export function sentenceFor(
	language: Language,
	refusal: { refused: string; details?: Readonly<Record<string, unknown>> }
): string {
	const entry = catalogues[language].refusals[refusal.refused];
	if (entry === undefined) return refusal.refused;
	return typeof entry === 'string' ? entry : entry(refusal.details ?? {});
}
