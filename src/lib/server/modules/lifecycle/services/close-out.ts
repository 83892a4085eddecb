import type { Ctx } from '$lib/server/platform/context';
import type { Reader } from '$lib/server/platform/database/tenant-database';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { countPendingUnchecked } from '$lib/server/modules/obligations';
import { assetsOf, changeAgreement, disputesOf, insertLifeEvent } from '../repository/life';
import { invalid, liveAct, personOf, takePaper, type LifeRefusal } from './live-act';

/** What still stands between an ended agreement and its closing. */
export type LeftOver = {
	readonly obligations: number;
	readonly assets: number;
	readonly disputes: number;
	/** No asset is on record: then somebody must say that there is none. */
	readonly nothing_recorded: boolean;
};

export async function leftOverOf(
	reader: Pick<Reader, 'rows' | 'first'> | UnitOfWork,
	agreementId: string
): Promise<LeftOver> {
	const obligations = await countPendingUnchecked(reader, { kind: 'agreement', id: agreementId });
	const assets = await reader.rows(assetsOf({ agreementId }));
	const disputes = await reader.rows(disputesOf({ agreementId }));
	return {
		obligations,
		assets: assets.filter((one) => one.handed_over_on === null).length,
		disputes: disputes.filter((one) => one.settled_on === null).length,
		nothing_recorded: assets.length === 0
	};
}

export type CloseOut = {
	readonly note: string;
	/** Said where no asset is on record. */
	readonly no_assets?: boolean;
	/** The final report or minutes. */
	readonly document_id?: string;
};

/**
 * Closes an ended agreement: nothing is owed, nothing lent, nothing disputed. `LEFT_OVER` with the numbers where
 * something is; a duty that is no longer wanted is waived with a reason first, so that nothing falls away unseen.
 */
export function closeOutAgreement(
	ctx: Ctx,
	id: string,
	input: CloseOut
): Promise<{ id: string } | LifeRefusal | Refusal> {
	return liveAct(
		ctx,
		id,
		{ name: 'close_out', permission: 'agreement.end', event: 'AGREEMENT_CLOSED_OUT' },
		async (uow, agreement) => {
			const left = await leftOverOf(uow, id);
			if (left.obligations + left.assets + left.disputes > 0) return refuse('LEFT_OVER', { ...left });
			if (left.nothing_recorded && !input.no_assets)
				return invalid({ field: 'no_assets', message: 'SAY_NO_ASSETS' });
			if (!input.note.trim()) return invalid({ field: 'note', message: 'REQUIRED' });
			const document = input.document_id ? await takePaper(uow, ctx, input.document_id, id) : null;
			if (isRefusal(document)) return document;
			uow.guard(
				changeAgreement(id, agreement.version, {
					closed_on: ctx.clock.today(),
					updated_at: ctx.clock.now()
				})
			);
			uow.add(
				insertLifeEvent({
					id: newId(),
					agreement_id: id,
					kind: 'closed_out',
					happened_on: ctx.clock.today(),
					note: input.note.trim(),
					document_id: document,
					created_by: personOf(ctx),
					created_at: ctx.clock.now()
				})
			);
			uow.touchPublic();
			return {
				result: { id },
				facts: { no_assets: input.no_assets === true, document, note: input.note.trim() }
			};
		}
	);
}
