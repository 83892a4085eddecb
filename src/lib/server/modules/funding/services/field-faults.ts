import type { FieldFault } from '$lib/server/platform/refusal';
import { isDay, type Day } from '$lib/server/modules/calendar';
import { isCurrency } from '$lib/server/platform/currency-list';
import { compareMoney, readMoney, type Money } from '$lib/written/money';
import { homeCurrency, isRate, type Rate } from '../domain/rate';

/** Gathers what is wrong with the fields of one form. */
export class Faults {
	readonly found: FieldFault[] = [];

	add(field: string, message: string): void {
		this.found.push({ field, message });
	}

	/** A text that may be missing unless `required`; at most `most` characters. */
	text(field: string, value: string | undefined, most: number, required = false): void {
		const length = value?.trim().length ?? 0;
		if (required && length === 0) this.add(field, 'REQUIRED');
		else if (length > most) this.add(field, 'TOO_LONG');
	}

	/** A day that may be missing unless `required`; after `latest` it has not come yet. */
	day(field: string, value: string | undefined, options: { required?: boolean; latest?: Day } = {}): void {
		if (!value) {
			if (options.required) this.add(field, 'REQUIRED');
		} else if (!isDay(value)) this.add(field, 'DAY_WRONG');
		else if (options.latest !== undefined && value > options.latest) this.add(field, 'DAY_IN_FUTURE');
	}

	/** The second day is not before the first; either may be missing. */
	order(first: string | undefined, field: string, second: string | undefined): void {
		if (first && second && isDay(first) && isDay(second) && second < first)
			this.add(field, 'ENDS_BEFORE_START');
	}

	oneOf(field: string, value: string | undefined, isOne: (value: string) => boolean, required = true): void {
		if (!value) {
			if (required) this.add(field, 'CHOOSE_ONE');
		} else if (!isOne(value)) this.add(field, 'CHOOSE_ONE');
	}

	/** An amount above nothing in a known currency, in its canonical form; undefined where it is not. */
	money(field: string, value: { amount: string; currency: string }): Money | undefined {
		if (!isCurrency(value.currency)) {
			this.add('currency', 'CHOOSE_ONE');
			return undefined;
		}
		const money = readMoney(value);
		if (money === null) this.add(field, value.amount === '' ? 'REQUIRED' : 'MONEY_WRONG');
		else if (compareMoney(money, { amount: '0', currency: money.currency }) <= 0)
			this.add(field, 'MONEY_NOT_POSITIVE');
		else return money;
		return undefined;
	}

	/** The rate of a foreign amount with its day and source; none for rupiah. */
	rate(
		currency: string,
		value: { rate?: string; on?: string; source?: string },
		today: Day
	): Rate | null | undefined {
		const given = Boolean(value.rate || value.on || value.source);
		if (currency === homeCurrency) {
			if (!given) return null;
			this.add('rate', 'RATE_NOT_NEEDED');
			return undefined;
		}
		const before = this.found.length;
		if (!value.rate) this.add('rate', 'RATE_NEEDED');
		else if (!isRate(value.rate)) this.add('rate', 'RATE_WRONG');
		this.day('rate_on', value.on, { required: true, latest: today });
		this.text('rate_source', value.source, 200, true);
		if (this.found.length > before) return undefined;
		return { rate: value.rate!, on: value.on!, source: value.source!.trim() };
	}
}
