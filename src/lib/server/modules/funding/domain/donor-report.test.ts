import { describe, expect, test } from 'vitest';
import { lastReportDay, reportPeriod } from './donor-report';

describe('a report to a donor', () => {
	test('recurs until the last instrument closes, else until the planned end', () => {
		const fundings = [{ closingOn: '2027-06-30' }, { closingOn: null }, { closingOn: '2026-12-31' }];
		expect(lastReportDay({ plannedEnd: '2030-01-01', fundings })).toBe('2027-06-30');
		expect(lastReportDay({ plannedEnd: '2030-01-01', fundings: [] })).toBe('2030-01-01');
		expect(lastReportDay({ plannedEnd: null, fundings: [] })).toBeNull();
	});

	test('covers what lies between the one before it and its own day', () => {
		const days = ['2026-04-30', '2026-07-31', null, '2026-10-31'];
		expect(reportPeriod('2026-07-31', days, '2025-01-01')).toEqual({ from: '2026-04-30', to: '2026-07-31' });
		expect(reportPeriod('2026-04-30', days, '2025-01-01')).toEqual({ from: '2025-01-01', to: '2026-04-30' });
	});
});
