import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { projectHead } from '$lib/server/hall/office-projects';
import { answerPart, answerRemoval } from '$lib/server/hall/project-parts';
import { conditionFields, grievanceFields, riskFields } from '$lib/server/hall/project-care-forms';
import { printCondition, printGrievance, printRisk } from '$lib/server/hall/project-care-words';
import {
	conditions,
	grievances,
	readOfficeProject,
	readProjectCare,
	riskWeight,
	risks
} from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const project = orError(language, await readOfficeProject(ctx, params.id));
	const care = orError(language, await readProjectCare(ctx, params.id));
	setHeaders({ 'cache-control': 'no-store' });
	const mayWrite = project.isOwn && allows(ctx.actor, 'project.write');
	const mayHear = project.isOwn && allows(ctx.actor, 'project.grievance');
	const today = ctx.clock.today();
	// What is open and weighs most stands on top.
	const byWeight = care.risks.toSorted(
		(one, other) =>
			Number(one.closedOn !== null) - Number(other.closedOn !== null) || riskWeight(other) - riskWeight(one)
	);
	return {
		key: randomUUID(),
		head: projectHead(project, 'care', language),
		done: url.searchParams.get('done'),
		mayWrite,
		mayHear,
		risks: byWeight.map((row) => ({
			...printRisk(row, language),
			version: String(row.version),
			fields: mayWrite ? riskFields(row, language) : []
		})),
		conditions: care.conditions.map((row) => ({
			...printCondition(row, today, language),
			version: String(row.version),
			fields: mayWrite ? conditionFields(row, language) : []
		})),
		grievances: care.grievances?.map((row) => ({
			...printGrievance(row, language),
			version: String(row.version),
			fields: mayHear ? grievanceFields(row, language) : []
		})),
		newRisk: riskFields(undefined, language),
		newCondition: conditionFields(undefined, language),
		newGrievance: grievanceFields(undefined, language)
	};
};

const back = ({ locals, params }: RequestEvent, done: string) =>
	href(locals.language, 'deskProjectCare', { id: params.id }, { done });
const faultsIn = ({ locals }: RequestEvent) => {
	const { officeProjects, projectWork } = textIn(locals.language);
	return { ...officeProjects.faults, ...projectWork.faults };
};

const answer = (event: RequestEvent, done: string) => ({
	faults: faultsIn(event),
	to: () => back(event, done)
});

export const actions: Actions = {
	risk: (event) => answerPart(event, 'risk', risks, answer(event, 'part')),
	condition: (event) => answerPart(event, 'condition', conditions, answer(event, 'part')),
	grievance: (event) => answerPart(event, 'grievance', grievances, answer(event, 'part')),
	// A grievance is never taken away: somebody waits for its answer.
	remove: (event) => answerRemoval(event, { risk: risks, condition: conditions }, answer(event, 'removed'))
};
