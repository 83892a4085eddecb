import type { FieldFault } from '$lib/server/platform/refusal';
import { parseDecimal } from '$lib/written/decimal';
import { costKinds, payers, type Cost } from './offer';

/** What is wrong with a table of costs: each kind once, a payer who is known, an amount with its currency. */
export function faultsOfCosts(costs: readonly Cost[]): FieldFault[] {
	const faults: FieldFault[] = [];
	const seen = new Set<string>();
	for (const { kind, payer, amount, currency } of costs) {
		const field = `cost.${kind}`;
		if (!(costKinds as readonly string[]).includes(kind) || seen.has(kind))
			faults.push({ field, message: 'CHOOSE_ONE' });
		seen.add(kind);
		if (!(payers as readonly string[]).includes(payer)) faults.push({ field, message: 'CHOOSE_ONE' });
		if ((amount === null) !== (currency === null)) faults.push({ field, message: 'AMOUNT_AND_CURRENCY' });
		if (amount !== null && (parseDecimal(amount) === null || amount.startsWith('-')))
			faults.push({ field, message: 'NOT_AN_AMOUNT' });
		if (currency !== null && !/^[A-Z]{3}$/.test(currency)) faults.push({ field, message: 'NOT_A_CURRENCY' });
	}
	return faults;
}
