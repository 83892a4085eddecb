import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { projectHead } from '$lib/server/hall/office-projects';
import { conditionFields, grievanceFields, riskFields } from '$lib/server/hall/project-care-forms';
import { printCondition, printGrievance, printRisk } from '$lib/server/hall/project-care-words';
import { workForms } from '$lib/server/hall/project-work-forms';
import {
	addPart,
	changePart,
	conditions,
	grievances,
	readOfficeProject,
	readProjectCare,
	removePart,
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

const kinds = { risk: risks, condition: conditions, grievance: grievances } as const;

const back = ({ locals, params }: RequestEvent, done: string) =>
	href(locals.language, 'deskProjectCare', { id: params.id }, { done });
const faultsIn = ({ locals }: RequestEvent) => {
	const { officeProjects, projectWork } = textIn(locals.language);
	return { ...officeProjects.faults, ...projectWork.faults };
};

function answerPart(event: RequestEvent, act: keyof typeof kinds) {
	const form = workForms[act];
	return answerForm(event, {
		act,
		texts: form.texts,
		days: form.days,
		faults: faultsIn(event),
		work: (ctx, sent) => {
			const input = {
				...Object.fromEntries(form.texts.map((name) => [name, sent.text(name)])),
				...Object.fromEntries(form.days.map((name) => [name, sent.day(name)]))
			};
			const kind = kinds[act] as typeof risks;
			const part = input as unknown as Parameters<typeof risks.columns>[0];
			const id = sent.text('id');
			return id === ''
				? addPart(ctx, kind, event.params.id, part)
				: changePart(ctx, kind, event.params.id, id, {
						...part,
						version: Number(sent.text('version')) || 0
					});
		},
		to: () => back(event, 'part')
	});
}

export const actions: Actions = {
	risk: (event) => answerPart(event, 'risk'),
	condition: (event) => answerPart(event, 'condition'),
	grievance: (event) => answerPart(event, 'grievance'),
	remove: (event) =>
		answerForm(event, {
			act: 'remove',
			texts: ['kind'],
			faults: faultsIn(event),
			work: (ctx, sent) =>
				removePart(
					ctx,
					// A grievance is never taken away: somebody waits for its answer.
					sent.text('kind') === 'condition' ? (conditions as unknown as typeof risks) : risks,
					event.params.id,
					sent.text('id'),
					Number(sent.text('version')) || 0
				),
			to: () => back(event, 'removed')
		})
};
