import { describe, expect, it } from 'vitest';
import {
	writeDaysLeft,
	writeDue,
	writeLimit,
	writePaused,
	writeProvisional,
	type DaysLeft
} from './deadline';

const state = (
	phase: DaysLeft['phase'],
	days: number,
	unit: DaysLeft['unit'] = 'working_days'
): DaysLeft => ({
	phase,
	days,
	unit
});

describe('the days left', () => {
	it.each([
		[state('left', 3), 'sisa 3 hari kerja', '3 working days left'],
		[state('left', 1), 'sisa 1 hari kerja', '1 working day left'],
		[state('left', 0), 'kurang dari 1 hari kerja', 'less than 1 working day left'],
		[state('left', 10, 'calendar_days'), 'sisa 10 hari', '10 days left'],
		[state('left', 1200, 'calendar_days'), 'sisa 1.200 hari', '1,200 days left'],
		[state('today', 0), 'jatuh tempo hari ini', 'due today'],
		[state('late', 2), 'lewat tenggat 2 hari kerja', '2 working days overdue'],
		[state('late', 1, 'calendar_days'), 'lewat tenggat 1 hari', '1 day overdue'],
		[state('late', 0), 'lewat tenggat', 'overdue']
	])('%o', (left, id, en) => {
		expect(writeDaysLeft(left, 'id')).toBe(id);
		expect(writeDaysLeft(left, 'en')).toBe(en);
	});

	it('give way to the pause of the clock', () => {
		expect(writePaused('id')).toBe('hitungan dihentikan sementara');
		expect(writeDue('2026-11-23', null, 'en')).toBe('Monday, 23 November 2026 (clock paused)');
	});

	it('stand behind the day itself', () => {
		expect(writeDue('2026-11-23', state('left', 3), 'id')).toBe(
			'Senin, 23 November 2026 (sisa 3 hari kerja)'
		);
	});
});

describe('a limit and a provisional date', () => {
	it('say their unit', () => {
		expect(writeLimit({ n: 10, unit: 'working_days' }, 'id')).toBe('10 hari kerja');
		expect(writeLimit({ n: 1, unit: 'working_days' }, 'en')).toBe('1 working day');
		expect(writeLimit({ n: 30, unit: 'calendar_days' }, 'id')).toBe('30 hari kalender');
		expect(writeLimit({ n: 30, unit: 'calendar_days' }, 'en')).toBe('30 calendar days');
	});

	it('say which years have no calendar', () => {
		expect(writeProvisional([2027], 'id')).toBe('tanggal sementara: kalender libur 2027 belum ditetapkan');
		expect(writeProvisional([2027, 2029], 'en')).toBe(
			'provisional date: no holiday calendar for 2027, 2029 yet'
		);
		expect(writeProvisional([2027, 2028], 'id')).toBe(
			'tanggal sementara: kalender libur 2027, 2028 belum ditetapkan'
		);
		expect(writeProvisional([2027, 2028, 2029, 2030], 'en')).toBe(
			'provisional date: no holiday calendar for 2027–2030 yet'
		);
	});
});
