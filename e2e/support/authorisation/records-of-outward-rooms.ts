/* Records of the outward rooms of the demonstration, visits, training, projects and questions, which stand in their addresses. */

export const aPublishedVisit = `select id as value from visit
	where tenant_id = 1 and is_published order by source_id is null, starts_on nulls last, id limit 1`;
export const aService = `select id as value from initiative where tenant_id = 1 and kind = 'service' and is_published order by id limit 1`;
export const anInnovation = `select id as value from innovation where tenant_id = 1 and is_published order by id limit 1`;
export const aMembership = `select id as value from membership where tenant_id = 1 order by is_example desc, id limit 1`;
export const anAssessment = `select year::text as value from self_assessment where tenant_id = 1 order by year limit 1`;
export const aVisitRequest = `select id as value from visit_request
	where tenant_id = 1 and receipt is not null and unit_id is not null order by id limit 1`;
export const aReceivedRequest = `select receipt as value from visit_request
	where tenant_id = 1 and receipt is not null order by id limit 1`;
export const aVisit = `select id as value from visit
	where tenant_id = 1 order by is_example desc, direction desc, starts_on, id limit 1`;
export const aTrainingOffer = `select id as value from training_offer
	where tenant_id = 1 order by state <> 'nominating', id limit 1`;
export const aSelectedOffer = `select id as value from training_offer
	where tenant_id = 1 and selection is not null order by id limit 1`;
export const aDecreedCohort = `select id as value from cohort
	where tenant_id = 1 and offer_id is not null order by starts_on, id limit 1`;
export const aProject = `select id as value from project where tenant_id = 1 and is_published order by is_example desc, id limit 1`;
export const anInquiry = `select id as value from inquiry
	where tenant_id = 1 and state <> 'unconfirmed' order by kind, id limit 1`;
