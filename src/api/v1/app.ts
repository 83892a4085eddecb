import { makeApi, type Api } from './api';
import { agreementLifeResource } from './resources/agreement-life';
import { agreementReviewsResource } from './resources/agreement-reviews';
import { evaluationsResource } from './resources/evaluations';
import { afterSignatureResource } from './resources/after-signature';
import { agreementsResource } from './resources/agreements';
import { auditResource } from './resources/audit';
import { casesResource } from './resources/cases';
import { documentsResource } from './resources/documents';
import { appointmentsResource } from './resources/appointments';
import { committeeResource } from './resources/committee';
import { sittingsResource } from './resources/sittings';
import { calendarResource } from './resources/calendar';
import { stalledResource } from './resources/stalled';
import { sharingResource } from './resources/sharing';
import { importsResource } from './resources/imports';
import { importScansResource } from './resources/import-scans';
import { signingActsResource } from './resources/signing-acts';
import { signingResource } from './resources/signing';
import { conversationResource } from './resources/conversation';
import { outsideResource } from './resources/outside';
import { ownOrganisationResource } from './resources/own-organisation';
import { casePapersResource } from './resources/case-papers';
import { destructionResource } from './resources/destruction';
import { retentionResource } from './resources/retention';
import { reportsResource } from './resources/reports';
import { exportsResource } from './resources/exports';
import { inquiriesResource } from './resources/inquiries';
import { instructionsResource } from './resources/instructions';
import { notificationsResource } from './resources/notifications';
import { offerRepliesResource } from './resources/offer-replies';
import { lettersResource } from './resources/letters';
import { numbersResource } from './resources/numbers';
import { opportunitiesResource } from './resources/opportunities';
import { procedureChangesResource } from './resources/procedure-changes';
import { obligationsResource } from './resources/obligations';
import { proceduresResource } from './resources/procedures';
import { oldAgreementsResource } from './resources/old-agreements';
import { partnerSuggestionsResource } from './resources/partner-suggestions';
import { partnersResource } from './resources/partners';
import { portfolioResource } from './resources/portfolio';
import { proposalsResource } from './resources/proposals';
import { trackingResource } from './resources/tracking';
import { projectsResource } from './resources/projects';
import { projectRecordsResource } from './resources/project-records';
import { relationsResource } from './resources/relations';
import { statsResource } from './resources/stats';
import { templatesResource } from './resources/templates';
import { textsResource } from './resources/texts';
import { webhooksResource } from './resources/webhooks';
import { trainingResource } from './resources/training';
import { trainingNominationsResource } from './resources/training-nominations';
import { trainingOffersResource } from './resources/training-offers';
import { membershipRecordsResource } from './resources/membership-records';
import { selfAssessmentsResource } from './resources/self-assessments';
import { visitRecordsResource } from './resources/visit-records';
import { visitRequestsResource } from './resources/visit-requests';
import { verifyResource } from './resources/verify';

/** The API of this release: one file per resource, the same services as the pages (architecture.md). */
export function apiV1(): Api {
	const api = makeApi();
	agreementsResource(api);
	agreementLifeResource(api);
	agreementReviewsResource(api);
	evaluationsResource(api);
	afterSignatureResource(api);
	sharingResource(api);
	auditResource(api);
	casesResource(api);
	documentsResource(api);
	sittingsResource(api);
	committeeResource(api);
	appointmentsResource(api);
	calendarResource(api);
	opportunitiesResource(api);
	casePapersResource(api);
	outsideResource(api);
	ownOrganisationResource(api);
	conversationResource(api);
	signingResource(api);
	signingActsResource(api);
	importsResource(api);
	importScansResource(api);
	stalledResource(api);
	exportsResource(api);
	retentionResource(api);
	destructionResource(api);
	reportsResource(api);
	lettersResource(api);
	offerRepliesResource(api);
	instructionsResource(api);
	inquiriesResource(api);
	notificationsResource(api);
	numbersResource(api);
	obligationsResource(api);
	oldAgreementsResource(api);
	partnersResource(api);
	partnerSuggestionsResource(api);
	procedureChangesResource(api);
	proceduresResource(api);
	portfolioResource(api);
	projectsResource(api);
	proposalsResource(api);
	trackingResource(api);
	projectRecordsResource(api);
	relationsResource(api);
	statsResource(api);
	templatesResource(api);
	textsResource(api);
	trainingResource(api);
	trainingOffersResource(api);
	trainingNominationsResource(api);
	membershipRecordsResource(api);
	selfAssessmentsResource(api);
	visitRecordsResource(api);
	visitRequestsResource(api);
	verifyResource(api);
	webhooksResource(api);
	api.openAPIRegistry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer' });
	api.doc31('/openapi.json', {
		openapi: '3.1.0',
		info: {
			title: 'Satu Pintu',
			version: '1',
			description:
				'Kerja Sama Daerah: proposals, cases, agreements and the open register of one local government.',
			license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' }
		},
		servers: [{ url: '/api/v1' }]
	});
	return api;
}
