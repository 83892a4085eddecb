import type { Ctx } from '$lib/server/platform/context';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { assetsOf, handOver, insertAsset } from '../repository/life';
import { invalid, liveAct, personOf, takePaper, type LifeRefusal } from './live-act';

export type Asset = {
	readonly what: string;
	/** Exact decimals. */
	readonly quantity?: string | null;
	readonly unit?: string | null;
	readonly worth?: { readonly amount: string; readonly currency: string } | null;
	/** Who keeps it at the end. */
	readonly goes_to: 'region' | 'partner' | 'scrapped';
};

/** Records a thing lent, bought or built under the agreement, so that its end cannot forget it. */
export function recordAsset(
	ctx: Ctx,
	id: string,
	input: Asset
): Promise<{ id: string } | LifeRefusal | Refusal> {
	return liveAct(
		ctx,
		id,
		{ name: 'record_asset', permission: 'agreement.live', event: 'ASSET_RECORDED' },
		async (uow) => {
			const faults: FieldFault[] = [];
			if (!input.what.trim()) faults.push({ field: 'what', message: 'REQUIRED' });
			else if (input.what.length > 500) faults.push({ field: 'what', message: 'TOO_LONG' });
			if (input.quantity && !/^(?!0+(\.0+)?$)\d{1,12}(\.\d{1,4})?$/.test(input.quantity))
				faults.push({ field: 'quantity', message: 'NUMBER_WRONG' });
			if (!['region', 'partner', 'scrapped'].includes(input.goes_to))
				faults.push({ field: 'goes_to', message: 'CHOOSE_ONE' });
			if (faults.length > 0) return invalid(...faults);
			const asset = newId();
			uow.add(
				insertAsset({
					id: asset,
					agreement_id: id,
					what: input.what.trim(),
					quantity: input.quantity || null,
					unit: input.unit?.trim() || null,
					worth: input.worth?.amount ?? null,
					currency: input.worth?.currency ?? null,
					goes_to: input.goes_to,
					created_by: personOf(ctx),
					created_at: ctx.clock.now()
				})
			);
			return { result: { id: asset }, facts: { asset, ...input } };
		}
	);
}

export type Handover = {
	readonly handed_over_on: string;
	/** The number of the handover minutes (BAST). */
	readonly number?: string;
	/** The signed handover minutes. */
	readonly document_id: string;
};

/** Hands an asset over by its signed minutes (Berita Acara Serah Terima); each asset once. */
export function handOverAsset(
	ctx: Ctx,
	id: string,
	assetId: string,
	input: Handover
): Promise<{ id: string } | LifeRefusal | Refusal> {
	return liveAct(
		ctx,
		id,
		{ name: 'hand_over', permission: 'agreement.live', event: 'ASSET_HANDED_OVER' },
		async (uow, agreement) => {
			if (!isId(assetId)) return refuse('NOT_FOUND');
			const asset = (await uow.rows(assetsOf({ agreementId: id }))).find((one) => one.id === assetId);
			if (!asset) return refuse('NOT_FOUND');
			if (!isDay(input.handed_over_on)) return invalid({ field: 'handed_over_on', message: 'DAY_WRONG' });
			if (input.handed_over_on > ctx.clock.today())
				return invalid({ field: 'handed_over_on', message: 'DAY_IN_FUTURE' });
			if (agreement.signed_on && input.handed_over_on < agreement.signed_on)
				return invalid({ field: 'handed_over_on', message: 'BEFORE_SIGNING' });
			const document = await takePaper(uow, ctx, input.document_id, id);
			if (isRefusal(document)) return document;
			const number = input.number?.trim() || null;
			uow.guard(
				handOver(assetId, id, {
					handed_over_on: input.handed_over_on,
					handover_number: number,
					document_id: document
				})
			);
			return {
				result: { id: assetId },
				facts: { asset: assetId, handed_over_on: input.handed_over_on, number, document }
			};
		}
	);
}
