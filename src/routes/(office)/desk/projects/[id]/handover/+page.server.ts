import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { withTypedAmounts, typedRate } from '$lib/server/hall/money-form';
import { projectHead } from '$lib/server/hall/office-projects';
import { assetFields, itemFields, minutesFields } from '$lib/server/hall/project-care-forms';
import { workForms } from '$lib/server/hall/project-work-forms';
import { printHandover } from '$lib/server/hall/project-work-words';
import { scanLimits } from '$lib/server/hall/upload-limits';
import {
	addHandoverItem,
	readOfficeProject,
	readProjectHandovers,
	recordHandover,
	registerAsset
} from '$lib/server/modules/funding';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { readNumber, writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
	const { ctx, language } = locals;
	const project = orError(language, await readOfficeProject(ctx, params.id));
	const handovers = orError(language, await readProjectHandovers(ctx, params.id));
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).projectWork.handovers;
	const mayWrite = project.isOwn && allows(ctx.actor, 'project.money');
	const covered = new Set(handovers.map(({ fundingId }) => fundingId));
	const missing = project.fundings.filter(
		({ id, instrument }) => instrument === 'in_kind' && !covered.has(id)
	);
	const unregistered = handovers.flatMap(({ items }) => items).filter((item) => item.assetNumber === null);
	return {
		key: randomUUID(),
		head: projectHead(project, 'handover', language),
		done: url.searchParams.get('done'),
		mayWrite,
		gaps: [
			...(missing.length > 0 ? [words.missing(missing.map(({ title }) => title).join(', '))] : []),
			...(unregistered.length > 0 ? [words.unregistered(writeNumber(unregistered.length, language))] : [])
		],
		handovers: handovers.map((handover) => ({
			...printHandover(handover, language),
			scan:
				handover.documentId === null
					? undefined
					: href(language, 'deskProjectFile', { id: project.id, document: handover.documentId }),
			note: handover.note ?? undefined,
			itemFields: mayWrite
				? itemFields(project.fundings.find(({ id }) => id === handover.fundingId)?.currency, language)
				: []
		})),
		assetFields: assetFields(true, language),
		itemFields: itemFields(undefined, language),
		minutesFields: mayWrite ? minutesFields(project.fundings, ctx.tenant.name, language) : []
	};
};

const back = ({ locals, params }: RequestEvent, done: string) =>
	href(locals.language, 'deskProjectHandover', { id: params.id }, { done });
const faultsIn = ({ locals }: RequestEvent) => {
	const { officeProjects, projectWork } = textIn(locals.language);
	return { ...officeProjects.faults, ...projectWork.faults };
};

export const actions: Actions = {
	minutes: (event) =>
		answerForm(event, {
			act: 'minutes',
			files: scanLimits,
			texts: workForms.minutes.texts,
			days: workForms.minutes.days,
			faults: faultsIn(event),
			work: (ctx, sent) => {
				const [file] = sent.files;
				return recordHandover(
					ctx,
					event.params.id,
					{
						number: sent.text('number'),
						signed_on: sent.day('signed_on'),
						giver: sent.text('giver'),
						receiver: sent.text('receiver'),
						funding_id: sent.text('funding_id'),
						rate: typedRate(sent, event.locals.language),
						note: sent.text('note')
					},
					file && { name: file.name, mediaType: file.mediaType, open: () => file.open() }
				);
			},
			to: () => back(event, 'handover')
		}),
	item: (event) =>
		answerForm(event, {
			act: 'item',
			texts: workForms.item.texts,
			days: workForms.item.days,
			faults: faultsIn(event),
			work: (ctx, sent) =>
				withTypedAmounts(sent, event.locals.language, ['amount'], ({ amount: money }) =>
					addHandoverItem(ctx, event.params.id, sent.text('id'), {
						name: sent.text('name'),
						quantity: readNumber(sent.text('quantity'), event.locals.language) ?? sent.text('quantity'),
						unit: sent.text('unit'),
						money,
						asset_number: sent.text('asset_number'),
						asset_on: sent.day('asset_on')
					})
				),
			to: () => back(event, 'item')
		}),
	asset: (event) =>
		answerForm(event, {
			act: 'asset',
			texts: workForms.asset.texts,
			days: workForms.asset.days,
			faults: faultsIn(event),
			work: (ctx, sent) =>
				registerAsset(ctx, event.params.id, sent.text('id'), {
					asset_number: sent.text('asset_number'),
					asset_on: sent.day('asset_on')
				}),
			to: () => back(event, 'asset')
		})
};
