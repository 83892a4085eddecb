import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { projectHead } from '$lib/server/hall/office-projects';
import { answerPart, answerRemoval } from '$lib/server/hall/project-parts';
import {
	componentFields,
	milestoneFields,
	progressFields,
	tenderFields,
	workForms
} from '$lib/server/hall/project-work-forms';
import {
	printComponent,
	printMilestones,
	printProgress,
	printTender
} from '$lib/server/hall/project-work-words';
import {
	components,
	milestones,
	readOfficeProject,
	readProjectWorks,
	reportProgress,
	tenders,
	type Photo
} from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import type { UploadedFile } from '$lib/server/platform/uploads';
import { textIn } from '$lib/text';
import { readNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const megabyte = 1024 * 1024;
const photoLimits = { kinds: ['jpeg', 'png'], maxFileBytes: 15 * megabyte, maxFiles: 6 } as const;

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const project = orError(language, await readOfficeProject(ctx, params.id));
	const works = orError(language, await readProjectWorks(ctx, params.id));
	setHeaders({ 'cache-control': 'no-store' });
	const mayWrite = project.isOwn && allows(ctx.actor, 'project.write');
	const person = ctx.actor.kind === 'person' ? ctx.actor : undefined;
	const withForm = <Row extends { id: string; version: number }, Printed>(
		rows: readonly Row[],
		print: (row: Row) => Printed,
		fields: (row: Row) => ReturnType<typeof componentFields>
	) =>
		rows.map((row) => ({
			...print(row),
			version: String(row.version),
			fields: mayWrite ? fields(row) : []
		}));
	return {
		key: randomUUID(),
		head: projectHead(project, 'work', language),
		done: url.searchParams.get('done'),
		mayWrite,
		mayReport: project.isOwn && allows(ctx.actor, 'project.progress'),
		components: withForm(
			works.components,
			(row) => printComponent(row, language),
			(row) => componentFields(row, language)
		),
		milestones: printMilestones(works.milestones, ctx.clock.today(), language),
		milestoneForms: withForm(
			works.milestones,
			({ id, title }) => ({ id, title: title[language] }),
			(row) => milestoneFields(row, works.components, language)
		),
		tenders: withForm(
			works.tenders,
			(row) => printTender(row, language),
			(row) => tenderFields(row, works.components, language)
		),
		progress: works.progress.map((one) => ({
			...printProgress(one, works.components, language),
			photos: one.photos.map((photo) => ({
				id: photo.id,
				caption: photo.caption,
				isPublic: photo.isPublic,
				href: href(language, 'deskProjectFile', { id: project.id, document: photo.documentId })
			}))
		})),
		newComponent: componentFields(undefined, language),
		newMilestone: milestoneFields(undefined, works.components, language),
		newTender: tenderFields(undefined, works.components, language),
		newProgress: progressFields(
			[person?.name, person?.position].filter(Boolean).join(', '),
			works.components,
			language
		)
	};
};

const back = ({ locals, params }: RequestEvent, done: string) =>
	href(locals.language, 'deskProjectWork', { id: params.id }, { done });
const faultsIn = ({ locals }: RequestEvent) => {
	const { officeProjects, projectWork } = textIn(locals.language);
	return { ...officeProjects.faults, ...projectWork.faults };
};
const answer = (event: RequestEvent, done: string) => ({
	faults: faultsIn(event),
	to: () => back(event, done)
});

/** A photograph of the upload door; the limits let no other kind in. */
const asPhoto = (file: UploadedFile): Photo => ({
	name: file.name,
	kind: file.kind === 'png' ? 'png' : 'jpeg',
	mediaType: file.mediaType,
	open: () => file.open()
});

export const actions: Actions = {
	component: (event) => answerPart(event, 'component', components, answer(event, 'part')),
	milestone: (event) => answerPart(event, 'milestone', milestones, answer(event, 'part')),
	tender: (event) => answerPart(event, 'tender', tenders, answer(event, 'part')),
	remove: (event) =>
		answerRemoval(
			event,
			{ component: components, milestone: milestones, tender: tenders },
			answer(event, 'removed')
		),
	progress: (event) =>
		answerForm(event, {
			act: 'progress',
			files: photoLimits,
			texts: workForms.progress.texts,
			days: workForms.progress.days,
			faults: faultsIn(event),
			work: (ctx, sent) =>
				reportProgress(
					ctx,
					event.params.id,
					{
						seen_on: sent.day('seen_on'),
						percent: readNumber(sent.text('percent'), event.locals.language) ?? sent.text('percent'),
						told: sent.text('told'),
						told_by: sent.text('told_by'),
						component_id: sent.text('component_id'),
						caption: sent.text('caption'),
						show_photos: sent.text('show_photos') === 'on'
					},
					sent.files.map(asPhoto)
				),
			to: () => back(event, 'progress')
		})
};
