import { describe, expect, test } from 'vitest';
import { conflictingFigures } from './conflict';

const report = (
	id: string,
	measure: string,
	asOfYear: number | null,
	amount: string | null,
	currency = 'IDR'
) => ({
	id,
	measure,
	asOfYear,
	amount,
	currency: amount === null ? null : currency
});

describe('two figures conflict only where measure and date are the same', () => {
	test('aid reported in 2018 and a budget reported in 2019 are two measures of one work', () => {
		expect(
			conflictingFigures([
				report('a', 'aid_reported', 2018, '625000000000'),
				report('b', 'project_budget_reported', 2019, '650000000000')
			])
		).toEqual([]);
	});

	test('the same measure in another year is a later figure and no conflict', () => {
		expect(
			conflictingFigures([report('a', 'aid_reported', 2018, '1'), report('b', 'aid_reported', 2019, '2')])
		).toEqual([]);
	});

	test('another amount or currency for the same measure and year is a conflict, and all of them are shown', () => {
		const reports = [
			report('a', 'aid_reported', 2018, '1'),
			report('b', 'aid_reported', 2018, '2'),
			report('c', 'aid_reported', 2018, '1.00')
		];
		expect(conflictingFigures(reports)).toEqual([reports]);
		const currencies = [
			report('a', 'aid_reported', 2018, '1'),
			report('b', 'aid_reported', 2018, '1', 'EUR')
		];
		expect(conflictingFigures(currencies)).toEqual([currencies]);
	});

	test('equal amounts agree however they are written, and an unknown amount or year contradicts nothing', () => {
		expect(
			conflictingFigures([
				report('a', 'aid_reported', 2018, '1'),
				report('b', 'aid_reported', 2018, '1.00'),
				report('c', 'aid_reported', 2018, null),
				report('d', 'aid_reported', null, '9')
			])
		).toEqual([]);
	});
});
