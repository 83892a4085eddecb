import { makeApi, type Api } from './api';
import { agreementsResource } from './resources/agreements';
import { auditResource } from './resources/audit';
import { casesResource } from './resources/cases';
import { documentsResource } from './resources/documents';
import { sittingsResource } from './resources/sittings';
import { calendarResource } from './resources/calendar';
import { casePapersResource } from './resources/case-papers';
import { exportsResource } from './resources/exports';
import { numbersResource } from './resources/numbers';
import { proceduresResource } from './resources/procedures';
import { oldAgreementsResource } from './resources/old-agreements';
import { partnersResource } from './resources/partners';
import { portfolioResource } from './resources/portfolio';
import { projectsResource } from './resources/projects';
import { relationsResource } from './resources/relations';
import { statsResource } from './resources/stats';
import { trainingResource } from './resources/training';
import { trainingOffersResource } from './resources/training-offers';
import { verifyResource } from './resources/verify';

/** The API of this release: one file per resource, the same services as the pages (architecture.md). */
export function apiV1(): Api {
	const api = makeApi();
	agreementsResource(api);
	auditResource(api);
	casesResource(api);
	documentsResource(api);
	sittingsResource(api);
	calendarResource(api);
	casePapersResource(api);
	exportsResource(api);
	numbersResource(api);
	oldAgreementsResource(api);
	partnersResource(api);
	proceduresResource(api);
	portfolioResource(api);
	projectsResource(api);
	relationsResource(api);
	statsResource(api);
	trainingResource(api);
	trainingOffersResource(api);
	verifyResource(api);
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
