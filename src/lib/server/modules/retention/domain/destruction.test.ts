import { describe, expect, test } from 'vitest';
import {
	canAct,
	fateOf,
	listActs,
	listStates,
	needsConsent,
	readPeople,
	whatStops,
	type Standing
} from './destruction';

const free: Standing = {
	kind: 'agreement_domestic',
	dueOn: '2026-01-01',
	fate: 'destroyed',
	heldBy: null,
	isRefused: false
};
const bySchedule = { kind: 'agreement_domestic', purpose: 'schedule' } as const;

describe('a list for destruction', () => {
	test('goes from the panel over the approval and its minutes to the act, and nowhere else', () => {
		const possible = (purpose: 'schedule' | 'early') =>
			listStates.map((state) => [state, listActs.filter((act) => canAct({ purpose, state }, act)).join(' ')]);
		expect(possible('schedule')).toEqual([
			['drawn', 'strike review drop'],
			['reviewed', 'strike review consent approve drop'],
			['approved', 'minutes drop'],
			['minuted', 'minutes carry_out drop'],
			['carried_out', ''],
			['dropped', '']
		]);
		expect(possible('early')).toEqual([
			['drawn', 'approve drop'],
			['reviewed', ''],
			['approved', 'carry_out drop'],
			['minuted', ''],
			['carried_out', ''],
			['dropped', '']
		]);
	});

	test('needs consent from outside as its rule says, from ten years on where it says so', () => {
		expect([119, 120, null].map((months) => needsConsent('long', months))).toEqual([false, true, false]);
		expect([needsConsent('always', 1), needsConsent('never', 1200)]).toEqual([true, false]);
	});
});

describe('a line', () => {
	test.each<[string, Partial<Standing>, string | null]>([
		['is free when nothing stands against it', {}, null],
		['is stopped by an open dispute', { heldBy: 'dispute' }, 'dispute'],
		['is stopped by what is in force below it', { heldBy: 'chain' }, 'chain'],
		['is stopped by a term that was prolonged', { dueOn: '2026-11-24' }, 'not_due'],
		['is stopped by an end that is not known any more', { dueOn: null }, 'not_due'],
		['is stopped by a rule that keeps it', { fate: 'permanent' }, 'fate'],
		['is stopped by another kind', { kind: 'agreement_foreign' }, 'fate']
	])('%s', (_, change, stop) => {
		expect(whatStops(bySchedule, { ...free, ...change }, '2026-11-23')).toBe(stop);
	});

	test('of a refused applicant is stopped only by a case that is refused no longer, whatever its time', () => {
		const early = { kind: 'refused_case', purpose: 'early' } as const;
		const standing: Standing = {
			...free,
			kind: 'refused_case',
			dueOn: null,
			fate: 'destroyed',
			isRefused: true
		};
		expect(whatStops(early, standing, '2026-11-23')).toBeNull();
		expect(whatStops(early, { ...standing, isRefused: false }, '2026-11-23')).toBe('reopened');
	});

	test('is kept for ever where its kind is, whatever a second look said', () => {
		expect(fateOf('permanent', 'destroyed')).toBe('permanent');
		expect([
			fateOf('reassess', null),
			fateOf('reassess', 'destroyed'),
			fateOf('destroyed', 'permanent')
		]).toEqual(['reassess', 'destroyed', 'permanent']);
	});
});

test('people are written one a line, each with a position', () => {
	expect(readPeople(' Contoh Satu, S.H., M.H.; Kepala Bagian, Setda \n\nContoh Dua;Arsiparis')).toEqual([
		{ name: 'Contoh Satu, S.H., M.H.', position: 'Kepala Bagian, Setda' },
		{ name: 'Contoh Dua', position: 'Arsiparis' }
	]);
	expect([readPeople('Contoh Satu, Arsiparis'), readPeople('; Arsiparis')]).toEqual([null, null]);
});
