import type { MatrixFault } from './matrix';

/** What somebody for whom a cooperation is made is asked: nothing about themselves. */
export const beneficiaryBenefits = ['much', 'some', 'none'] as const;
export const beneficiaryQualities = ['very_good', 'good', 'fair', 'poor'] as const;
export const withheldReasons = ['personal', 'not_about', 'abuse', 'repeated'] as const;

export type BeneficiaryBenefit = (typeof beneficiaryBenefits)[number];
export type BeneficiaryQuality = (typeof beneficiaryQualities)[number];

export type BeneficiaryInput = {
	readonly benefit: string;
	readonly quality: string;
	readonly stars: number;
	readonly comment?: string;
};

export const longestComment = 1_000;

/** What is wrong with a view as it was sent. */
export function faultsOfView(input: BeneficiaryInput): MatrixFault[] {
	const faults: MatrixFault[] = [];
	const isOf = (list: readonly string[], value: string) => list.includes(value);
	if (!isOf(beneficiaryBenefits, input.benefit)) faults.push({ field: 'benefit', message: 'CHOOSE_ONE' });
	if (!isOf(beneficiaryQualities, input.quality)) faults.push({ field: 'quality', message: 'CHOOSE_ONE' });
	if (!Number.isInteger(input.stars) || input.stars < 1 || input.stars > 5)
		faults.push({ field: 'stars', message: 'STARS_WRONG' });
	const comment = input.comment?.trim() ?? '';
	if (comment.length > longestComment) faults.push({ field: 'comment', message: 'TOO_LONG' });
	// The page asks for no personal data, so that nobody has to keep any: a number that could be one is sent back.
	else if (/(?:\d[\s.-]?){9,}/.test(comment)) faults.push({ field: 'comment', message: 'NO_NUMBERS' });
	else if (/[^\s@]+@[^\s@]+\.[a-z]{2,}/i.test(comment))
		faults.push({ field: 'comment', message: 'NO_ADDRESSES' });
	return faults;
}

export type BeneficiarySummary = {
	readonly count: number;
	/** The mean mark to one decimal; null where nobody has said anything. */
	readonly stars: string | null;
	readonly benefit: Readonly<Record<BeneficiaryBenefit, number>>;
	readonly quality: Readonly<Record<BeneficiaryQuality, number>>;
};

/** What many people said, as figures; the same on the office's page, the public page and in the API. */
export function summariseViews(
	rows: readonly {
		readonly benefit: string;
		readonly quality: string;
		readonly stars: number;
		readonly n: number;
	}[]
): BeneficiarySummary {
	const count = rows.reduce((sum, row) => sum + row.n, 0);
	const marks = rows.reduce((sum, row) => sum + row.stars * row.n, 0);
	const of = <Key extends string>(keys: readonly Key[], read: (row: (typeof rows)[number]) => string) =>
		Object.fromEntries(
			keys.map((key) => [key, rows.filter((row) => read(row) === key).reduce((sum, row) => sum + row.n, 0)])
		) as Record<Key, number>;
	return {
		count,
		stars: count === 0 ? null : (Math.round((marks * 10) / count) / 10).toFixed(1),
		benefit: of(beneficiaryBenefits, (row) => row.benefit),
		quality: of(beneficiaryQualities, (row) => row.quality)
	};
}
