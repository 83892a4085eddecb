import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { moveObligationUnchecked } from '$lib/server/modules/obligations';
import { partsOf, type PartConsequence } from '$lib/server/modules/records';
import { holders, type Holder } from '../../repository/records';

export type Consequence = PartConsequence<Holder>;

/**
 * What a part asked for was done since, or turns out not to have been: the duty that came of it is settled, or stands
 * again. Whoever writes the part answers for that.
 */
export async function followDuty(
	uow: UnitOfWork,
	ctx: Ctx,
	duty: { readonly id: string; readonly wasDone: boolean; readonly isDone: boolean; readonly remark: string }
): Promise<void> {
	if (duty.isDone !== duty.wasDone)
		await moveObligationUnchecked(
			uow,
			ctx,
			duty.id,
			duty.isDone ? ['evidence', 'accept'] : ['reopen'],
			duty.remark
		);
}

export const { writePart, removePart } = partsOf<Holder, keyof typeof holders>({
	holders,
	// Who was there and what was said is what the source tells; what the office adds of its own stays its own.
	isTold: (kind, holder) =>
		holder.source_id !== null && ['visit_delegate', 'visit_statement'].includes(kind.table)
});
