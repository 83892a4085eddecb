import { describe, expect, test } from 'vitest';
import type { ReportAgreement, ReportFacts } from './report-facts';
import { daysOf, lastOver, readPeriod, writePeriod } from './report-period';
import { reportSections } from './report-sections';

const anAgreement = (id: string, change: Partial<ReportAgreement> = {}): ReportAgreement => ({
	id,
	number: null,
	title: `Kerja sama ${id}`,
	type: 'ksdd',
	instrument: 'pks',
	signedOn: '2024-03-01',
	signedPrecision: 'day',
	year: 2024,
	endsOn: '2029-03-01',
	termKnown: true,
	fact: 'in_force',
	terminatedOn: null,
	terminationReason: null,
	parentId: null,
	country: 'ID',
	field: null,
	partners: [],
	units: [],
	isExample: false,
	...change
});
const facts = (agreements: ReportAgreement[], rest: Partial<ReportFacts> = {}): ReportFacts => ({
	agreements,
	answers: [],
	duties: [],
	cases: [],
	items: [],
	...rest
});
const half = { from: '2026-01-01', to: '2026-06-30', soon: '2026-12-30' };
const year = { from: '2026-01-01', to: '2026-12-31', soon: '2027-06-30' };

/** The figures of the last line, by their column. */
function totals(all: ReportFacts, span: typeof half) {
	const { columns, rows } = reportSections.overview(all, span);
	const cells = rows.at(-1)!.cells.map((cell) => (cell.is === 'count' ? cell.of.map(({ id }) => id) : ''));
	return Object.fromEntries(columns.map((column, place) => [column, cells[place]]));
}

describe('the summary of a report', () => {
	test('counts what was signed within the period, what ran on its last day and what was over before', () => {
		const all = facts([
			anAgreement('runs'),
			anAgreement('new', { signedOn: '2026-02-01' }),
			anAgreement('later', { signedOn: '2026-07-01' }),
			anAgreement('soon', { endsOn: '2026-09-01' }),
			anAgreement('ended', { endsOn: '2026-04-01' }),
			anAgreement('long ago', { endsOn: '2025-04-01' }),
			anAgreement('terminated', { fact: 'terminated', terminatedOn: '2026-05-01' }),
			anAgreement('terminated later', { fact: 'terminated', terminatedOn: '2026-08-01' }),
			anAgreement('nobody knows', { termKnown: false, endsOn: null })
		]);
		expect(totals(all, half)).toMatchObject({
			signed: ['new'],
			running: ['runs', 'new', 'soon', 'terminated later', 'nobody knows'],
			ending: ['soon'],
			unknown: ['nobody knows'],
			over: ['ended', 'terminated']
		});
	});

	test('counts an agreement of which only the year is known in its year and in neither half', () => {
		const all = facts([anAgreement('a year', { signedOn: null, signedPrecision: 'year', year: 2026 })]);
		expect(totals(all, year).signed).toEqual(['a year']);
		expect(totals(all, half).signed).toEqual([]);
	});

	test('an agreement is in force through its last day', () => {
		const all = facts([anAgreement('to the last', { endsOn: '2026-06-30' })]);
		expect(totals(all, half)).toMatchObject({ running: ['to the last'], over: [] });
	});
});

test('an umbrella with a contract under it is not among those without one', () => {
	const all = facts([
		anAgreement('with', { instrument: 'kesepakatan_bersama' }),
		anAgreement('contract', { parentId: 'with' }),
		anAgreement('without', { instrument: 'kesepakatan_bersama' })
	]);
	expect(reportSections.withoutContract(all, half).rows.map(({ key }) => key)).toEqual(['without']);
});

test("the division's recommendation stands before the unit's", () => {
	const answer = {
		agreementId: 'a',
		stars: 4,
		planned: null,
		realised: null,
		currency: null,
		obstacles: null
	};
	const all = facts([anAgreement('a')], {
		answers: [
			{ ...answer, side: 'unit', recommendation: 'continue', periodTo: '2026-06-30' },
			{ ...answer, side: 'division', recommendation: 'improve', periodTo: '2026-06-30' }
		]
	});
	expect(reportSections.evaluations(all, half).rows[0]!.cells[2]).toEqual({
		is: 'word',
		of: 'recommendation',
		key: 'improve'
	});
});

describe('the period of a report', () => {
	test.each([
		['2026-11-22', true, '2026-1'],
		['2026-06-30', true, '2025-2'],
		['2026-07-01', true, '2026-1'],
		['2026-11-22', false, '2025']
	])('on %s is the last one that is over', (today, byHalf, period) => {
		expect(writePeriod(lastOver(today, byHalf))).toBe(period);
	});

	test('is read from its address, and nothing else is', () => {
		expect(daysOf(readPeriod('2026-2')!)).toEqual({ from: '2026-07-01', to: '2026-12-31' });
		expect(['2026-3', '26', '2026-1-1', ''].map(readPeriod)).toEqual([
			undefined,
			undefined,
			undefined,
			undefined
		]);
	});
});
