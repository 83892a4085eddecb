import { isId } from '$lib/server/platform/ids';
import { addDecimals, compareDecimals, decimal } from '$lib/written/decimal';
import { lockFunding } from '../../repository/ledger';
import { plannedOfFunding } from '../../repository/tranches';
import { orNull, type PartKind } from './part';

export type TrancheInput = {
	readonly due_on: string;
	/** The instrument; none for what the region itself puts in. */
	readonly funding_id?: string;
	readonly amount: string;
	readonly currency: string;
	/** What must be fulfilled before it is paid, as the agreement says; not published. */
	readonly condition?: string;
};

/**
 * A sum that is to come by a day. One of an instrument is in its currency, and all of them together are no more than
 * what is committed: decided on the instrument's locked row, as its disbursements are (domain.md 6.1).
 */
export const tranches: PartKind<TrancheInput> = {
	table: 'project_tranche',
	event: 'PROJECT_TRANCHE',
	permission: 'project.money',
	isPublic: true,
	check(faults, input) {
		faults.oneOf('funding_id', input.funding_id, isId, false);
		faults.day('due_on', input.due_on, { required: true });
		faults.money('amount', { amount: input.amount, currency: input.currency });
		faults.text('condition', input.condition, 2000);
	},
	columns: (input) => ({
		funding_id: orNull(input.funding_id),
		due_on: input.due_on,
		amount: input.amount,
		currency: input.currency,
		condition: orNull(input.condition)
	}),
	async tie(uow, faults, { projectId, id, input }) {
		if (!input.funding_id) return;
		const funding = await uow.first(lockFunding({ id: input.funding_id }));
		if (funding?.project_id !== projectId) return faults.add('funding_id', 'CHOOSE_ONE');
		if (funding.currency !== input.currency) return faults.add('currency', 'CURRENCY_OF_INSTRUMENT');
		const others = await uow.first(plannedOfFunding({ fundingId: funding.id, except: id }));
		const planned = addDecimals(decimal(others?.planned ?? '0'), decimal(input.amount));
		if (compareDecimals(planned, decimal(funding.committed)) > 0)
			faults.add('amount', 'TRANCHES_ABOVE_COMMITTED');
	}
};
