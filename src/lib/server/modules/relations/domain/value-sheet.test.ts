import { describe, expect, test } from 'vitest';
import { valueSheet } from './value-sheet';

const priced = (
	year: number,
	amount: string | null,
	currency: string | null,
	rate: string | null = null
) => ({
	year,
	amount,
	currency,
	rate
});

describe('the value sheet of a membership', () => {
	test('adds in rupiah what has a rate, counts what has no price, and names what has no rate', () => {
		expect(
			valueSheet({
				dues: [priced(2025, '1000', 'USD', '16250.5'), priced(2026, '1000', 'USD')],
				benefits: [priced(2025, null, null), priced(2025, '2500000', 'IDR')],
				meetingYears: [2025, 2025],
				officeTerms: [{ from: 2016, to: 2018 }]
			})
		).toEqual([
			{ year: 2026, dues: null, benefits: null, benefitCount: 0, meetings: 0, offices: 0, unrated: 1 },
			{
				year: 2025,
				dues: { amount: '16250500.00', currency: 'IDR' },
				benefits: { amount: '2500000.00', currency: 'IDR' },
				benefitCount: 2,
				meetings: 2,
				offices: 0,
				unrated: 0
			}
		]);
	});

	test('an office counts for each year of its term', () => {
		const sheet = valueSheet({
			dues: [priced(2016, '1', 'IDR'), priced(2019, '1', 'IDR')],
			benefits: [],
			meetingYears: [2018],
			officeTerms: [{ from: 2016, to: 2018 }]
		});
		expect(sheet.map(({ year, offices }) => [year, offices])).toEqual([
			[2019, 0],
			[2018, 1],
			[2016, 1]
		]);
	});
});
