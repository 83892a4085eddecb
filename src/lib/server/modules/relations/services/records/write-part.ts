import { partsOf, type PartConsequence } from '$lib/server/modules/records';
import { holders, type Holder } from '../../repository/records';

export type Consequence = PartConsequence<Holder>;

export const { writePart, removePart } = partsOf<Holder, keyof typeof holders>({
	holders,
	// Who was there and what was said is what the source tells; what the office adds of its own stays its own.
	isTold: (kind, holder) =>
		holder.source_id !== null && ['visit_delegate', 'visit_statement'].includes(kind.table)
});
