import { addDecimals, decimal, multiplyDecimals, type Decimal } from '$lib/written/decimal';
import { moneyOf, type Money } from '$lib/written/money';

type Valued = {
	readonly year: number;
	readonly amount: string | null;
	readonly currency: string | null;
	readonly rate: string | null;
};

export type ValueYear = {
	readonly year: number;
	/** In rupiah, of what can be said in rupiah; null where nothing can. */
	readonly dues: Money | null;
	readonly benefits: Money | null;
	readonly benefitCount: number;
	readonly meetings: number;
	readonly offices: number;
	/** Amounts without a rate: counted nowhere, and said so. */
	readonly unrated: number;
};

/** An exact amount in rupiah, as it is or by its dated rate; null where it cannot be said. */
export function inRupiah({ amount, currency, rate }: Omit<Valued, 'year'>): Decimal | null {
	if (amount === null || currency === null) return null;
	if (currency === 'IDR') return decimal(amount);
	return rate === null ? null : multiplyDecimals(decimal(amount), decimal(rate));
}

/**
 * What a membership cost and brought, year by year, the latest first: what a decision on its renewal rests on. Benefits
 * that have no price are counted and not priced.
 */
export function valueSheet(of: {
	readonly dues: readonly Valued[];
	readonly benefits: readonly Valued[];
	readonly meetingYears: readonly number[];
	readonly officeTerms: readonly { readonly from: number; readonly to: number }[];
}): ValueYear[] {
	const years = new Set([
		...of.dues.map(({ year }) => year),
		...of.benefits.map(({ year }) => year),
		...of.meetingYears
	]);
	const sum = (rows: readonly Valued[]) => {
		const known = rows.map(inRupiah).filter((value) => value !== null);
		return known.length === 0 ? null : moneyOf(known.reduce(addDecimals), 'IDR');
	};
	return [...years]
		.toSorted((one, other) => other - one)
		.map((year) => {
			const dues = of.dues.filter((row) => row.year === year);
			const benefits = of.benefits.filter((row) => row.year === year);
			return {
				year,
				dues: sum(dues),
				benefits: sum(benefits),
				benefitCount: benefits.length,
				meetings: of.meetingYears.filter((one) => one === year).length,
				offices: of.officeTerms.filter(({ from, to }) => from <= year && year <= to).length,
				unrated: [...dues, ...benefits].filter((row) => row.amount !== null && inRupiah(row) === null).length
			};
		});
}
