import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import { typedAmount } from '$lib/server/hall/money-form';
import { projectHead } from '$lib/server/hall/office-projects';
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
	addPart,
	changePart,
	components,
	milestones,
	readOfficeProject,
	readProjectWorks,
	removePart,
	reportProgress,
	tenders,
	type Photo
} from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import { isRefusal } from '$lib/server/platform/refusal';
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
const kinds = { component: components, milestone: milestones, tender: tenders } as const;

/** A part's form: new where it names none, changed where it does. Its value, if it has one, as people type it. */
function answerPart(event: RequestEvent, act: keyof typeof kinds) {
	const form = workForms[act];
	return answerForm(event, {
		act,
		texts: form.texts,
		days: form.days,
		faults: faultsIn(event),
		work: async (ctx, sent) => {
			const input: Record<string, string> = {
				...Object.fromEntries(form.texts.map((name) => [name, sent.text(name)])),
				...Object.fromEntries(form.days.map((name) => [name, sent.day(name)]))
			};
			if (input.amount) {
				const money = typedAmount(sent, event.locals.language);
				if (isRefusal(money)) return money;
				input.amount = money.amount;
				input.currency = money.currency;
			}
			const kind = kinds[act] as typeof components;
			const part = input as Parameters<typeof components.columns>[0];
			const id = sent.text('id');
			return id === ''
				? addPart(ctx, kind, event.params.id, part)
				: changePart(ctx, kind, event.params.id, id, { ...part, version: versionOf(sent) });
		},
		to: () => back(event, 'part')
	});
}

const versionOf = (sent: SentForm) => Number(sent.text('version')) || 0;

/** A photograph of the upload door; the limits let no other kind in. */
const asPhoto = (file: UploadedFile): Photo => ({
	name: file.name,
	kind: file.kind === 'png' ? 'png' : 'jpeg',
	mediaType: file.mediaType,
	open: () => file.open()
});

export const actions: Actions = {
	component: (event) => answerPart(event, 'component'),
	milestone: (event) => answerPart(event, 'milestone'),
	tender: (event) => answerPart(event, 'tender'),
	remove: (event) =>
		answerForm(event, {
			act: 'remove',
			texts: ['kind'],
			faults: faultsIn(event),
			work: (ctx, sent) => {
				const kind = kinds[sent.text('kind') as keyof typeof kinds] ?? components;
				return removePart(ctx, kind as typeof components, event.params.id, sent.text('id'), versionOf(sent));
			},
			to: () => back(event, 'removed')
		}),
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
