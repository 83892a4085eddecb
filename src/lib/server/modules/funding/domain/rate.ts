import type { Day } from '$lib/server/modules/calendar';
import { parseDecimal } from '$lib/written/decimal';
import { multiplyMoney, type Money } from '$lib/written/money';

/** The currency of the region's own books. */
export const homeCurrency = 'IDR';

/** Rupiah for one unit of a foreign currency, as published by `source` for the day `on`. */
export type Rate = { readonly rate: string; readonly on: Day; readonly source: string };

/** True for an exact decimal above nothing, such as "17250.35". */
export function isRate(value: string): boolean {
	const read = parseDecimal(value);
	return read !== null && read.digits > 0n;
}

/**
 * The amount in rupiah at a dated rate, to two places, a half away from zero: as PostgreSQL's `round` does it, so that
 * both agree to the last sen. A rupiah amount stands as it is and takes no rate; throws RangeError where a foreign
 * amount comes without one.
 */
export function inRupiah(money: Money, rate: Rate | null): Money {
	if (money.currency === homeCurrency) return money;
	if (rate === null) throw new RangeError('a foreign amount needs its rate');
	return multiplyMoney(money, rate.rate, 'half_up', homeCurrency);
}
