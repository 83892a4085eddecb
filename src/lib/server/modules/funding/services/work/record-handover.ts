import type { Readable } from 'node:stream';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { parseDecimal } from '$lib/written/decimal';
import { addDocument, placeFile, type FileRefusal } from '$lib/server/modules/documents';
import { authorise } from '$lib/server/modules/identity';
import type { LedgerRefusal } from '../../domain/ledger';
import { homeCurrency, inRupiah } from '../../domain/rate';
import { lockFunding } from '../../repository/ledger';
import { touchProject } from '../../repository/office-projects';
import {
	handoverNumbered,
	handoverWithItems,
	insertHandover,
	insertItem,
	lockHandover,
	registerItem
} from '../../repository/works';
import { Faults } from '../field-faults';
import { takeProject, type ProjectRefusal } from '../may-change';
import { addEntry } from '../record-entry';

export type HandoverInput = {
	readonly number: string;
	readonly signed_on: string;
	readonly giver: string;
	readonly receiver: string;
	/** The instrument in kind under which the items come; none for an asset that a ministry built and hands over. */
	readonly funding_id?: string;
	readonly rate?: { readonly rate?: string; readonly on?: string; readonly source?: string };
	readonly note?: string;
};

export type ItemInput = {
	readonly name: string;
	readonly quantity: string;
	readonly unit: string;
	readonly money: { readonly amount: string; readonly currency: string };
	readonly asset_number?: string;
	readonly asset_on?: string;
};

/** `HANDOVER_NUMBER_TAKEN`: this giver's minutes of that number are recorded already. */
export type HandoverRefusal =
	ProjectRefusal | DatabaseRefusal | LedgerRefusal | Refusal<'VALIDATION_FAILED' | 'HANDOVER_NUMBER_TAKEN'>;

/** A scan of the minutes, as the upload door has taken it. */
export type Scan = { readonly name: string; readonly mediaType: string; open(): Readable };

/**
 * Records a handover by its minutes (Berita Acara Serah Terima): number, day, giver, receiver. Its items are added one
 * by one; none can be without it.
 */
export async function recordHandover(
	ctx: Ctx,
	projectId: string,
	input: HandoverInput,
	scan?: Scan
): Promise<{ id: string } | HandoverRefusal | FileRefusal> {
	const denied = authorise(ctx, 'project.money');
	if (denied) return denied;
	const file = scan
		? await placeFile(ctx, { content: scan.open(), mediaType: scan.mediaType, fileName: scan.name })
		: undefined;
	if (isRefusal(file)) return file;
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.money');
		if (isRefusal(project)) return project;
		const today = ctx.clock.today();
		const faults = new Faults();
		faults.text('number', input.number, 100, true);
		faults.day('signed_on', input.signed_on, { required: true, latest: today });
		faults.text('giver', input.giver, 300, true);
		faults.text('receiver', input.receiver, 300, true);
		faults.text('note', input.note, 2000);
		const funding =
			input.funding_id && isId(input.funding_id)
				? await uow.first(lockFunding({ id: input.funding_id }))
				: undefined;
		if (input.funding_id && (funding?.project_id !== projectId || !comesInKind(funding)))
			faults.add('funding_id', 'NOT_IN_KIND');
		// Without an instrument nothing is counted as paid out, and no rate is needed.
		const rate = faults.rate(funding?.currency ?? homeCurrency, input.rate ?? {}, today);
		if (faults.found.length > 0 || rate === undefined)
			return refuse('VALIDATION_FAILED', { errors: faults.found });
		const number = input.number.trim();
		const giver = input.giver.trim();
		if (await uow.first(handoverNumbered({ number, giver })))
			return refuse('HANDOVER_NUMBER_TAKEN', { number, giver });
		const id = newId();
		const documentId = file
			? addDocument(
					uow,
					ctx,
					{
						kind: 'bast',
						title: `BAST ${number}`,
						owner: { kind: 'project', id: projectId },
						origin: 'scanned',
						signed: true
					},
					file
				)
			: null;
		uow.add(
			insertHandover({
				id,
				project_id: projectId,
				funding_id: funding?.id ?? null,
				number,
				signed_on: input.signed_on,
				giver,
				receiver: input.receiver.trim(),
				rate: rate?.rate ?? null,
				rate_on: rate?.on ?? null,
				rate_source: rate?.source ?? null,
				document_id: documentId,
				note: input.note?.trim() || null,
				is_example: makesExamples(ctx),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		uow.add(touchProject(projectId, ctx.clock.now()));
		if (project.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'HANDOVER_RECORDED',
			subject: { kind: 'project', id: projectId },
			data: { id, number, signed_on: input.signed_on, giver, funding_id: funding?.id ?? null, documentId }
		});
		return { id };
	});
}

const comesInKind = (funding: { readonly instrument: string } | undefined) =>
	funding?.instrument === 'in_kind' || funding?.instrument === 'technical_assistance';

/**
 * Adds an item to a handover. Under an instrument in kind its value is a disbursement of that instrument, on the day of
 * the minutes and at their rate: what was given is counted once, from its minutes.
 */
export async function addHandoverItem(
	ctx: Ctx,
	projectId: string,
	handoverId: string,
	input: ItemInput
): Promise<{ id: string } | HandoverRefusal> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.money');
		if (isRefusal(project)) return project;
		const handover = isId(handoverId) ? await uow.first(lockHandover({ id: handoverId })) : undefined;
		if (handover?.project_id !== projectId) return refuse('NOT_FOUND');
		const faults = new Faults();
		faults.text('name', input.name, 300, true);
		const quantity = parseDecimal(input.quantity);
		if (quantity === null || quantity.digits <= 0n) faults.add('quantity', 'NOT_A_QUANTITY');
		faults.text('unit', input.unit, 50, true);
		const money = faults.money('amount', input.money);
		faults.text('asset_number', input.asset_number, 100);
		faults.day('asset_on', input.asset_on, {
			required: Boolean(input.asset_number?.trim()),
			latest: ctx.clock.today()
		});
		if (input.asset_on && !input.asset_number?.trim()) faults.add('asset_number', 'REQUIRED');
		const funding = handover.funding_id
			? await uow.first(lockFunding({ id: handover.funding_id }))
			: undefined;
		if (funding && money && money.currency !== funding.currency)
			faults.add('currency', 'CURRENCY_OF_INSTRUMENT');
		if (faults.found.length > 0 || !money) return refuse('VALIDATION_FAILED', { errors: faults.found });
		const items = await uow.first(handoverWithItems({ id: handoverId }));
		const id = newId();
		let entryId: string | null = null;
		if (funding) {
			const rate =
				handover.rate === null
					? null
					: { rate: handover.rate, on: handover.rate_on!, source: handover.rate_source! };
			const entered = await addEntry(uow, ctx, project, {
				kind: 'disbursement',
				fundingId: funding.id,
				method: 'in_kind',
				happenedOn: handover.signed_on,
				money,
				rate,
				amountIdr: inRupiah(money, rate).amount,
				reference: `BAST ${handover.number}`,
				note: input.name.trim(),
				reversesId: null
			});
			if (isRefusal(entered)) return entered;
			entryId = entered.id;
		}
		uow.add(
			insertItem({
				id,
				handover_id: handoverId,
				position: (items?.last ?? 0) + 1,
				name: input.name.trim(),
				quantity: input.quantity,
				unit: input.unit.trim(),
				value: money.amount,
				currency: money.currency,
				asset_number: input.asset_number?.trim() || null,
				asset_on: input.asset_on || null,
				entry_id: entryId
			})
		);
		uow.add(touchProject(projectId, ctx.clock.now()));
		if (project.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'HANDOVER_ITEM_ADDED',
			subject: { kind: 'project', id: projectId },
			data: { id, handover_id: handoverId, name: input.name.trim(), money, entry_id: entryId }
		});
		return { id };
	});
}

/** Notes under which number an item stands in the region's register of assets (Permendagri 19/2016). */
export async function registerAsset(
	ctx: Ctx,
	projectId: string,
	itemId: string,
	input: { readonly asset_number: string; readonly asset_on: string }
): Promise<{ id: string } | HandoverRefusal> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.money');
		if (isRefusal(project)) return project;
		if (!isId(itemId)) return refuse('NOT_FOUND');
		const faults = new Faults();
		faults.text('asset_number', input.asset_number, 100, true);
		faults.day('asset_on', input.asset_on, { required: true, latest: ctx.clock.today() });
		if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
		uow.guard(registerItem(projectId, itemId, input.asset_number.trim(), input.asset_on));
		uow.add(touchProject(projectId, ctx.clock.now()));
		if (project.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'ASSET_REGISTERED',
			subject: { kind: 'project', id: projectId },
			data: { item_id: itemId, asset_number: input.asset_number.trim(), asset_on: input.asset_on }
		});
		return { id: itemId };
	});
}
