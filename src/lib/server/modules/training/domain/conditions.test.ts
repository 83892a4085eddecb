import { describe, expect, test } from 'vitest';
import type { Candidate } from './candidate';
import { checkConditions, meetsAll, noConditions, yearsServed } from './conditions';
import { areWholeCriteria, scoreOf } from './scores';
import { dutyDays, endOfNumber, papersFor } from './duties';
import { after, phaseOf } from './offer';

const somebody: Candidate = {
	staffKind: 'civil_servant',
	rank: 'III/c',
	servingSince: '2015-03-02',
	language: { test: 'toefl_itp', score: 500 },
	lastGoneOn: null
};
const outcomes = (candidate: Candidate, conditions: Partial<typeof noConditions>, departure = '2025-03-01') =>
	checkConditions(candidate, { ...noConditions, ...conditions }, departure).map(({ outcome }) => outcome);

describe('conditions', () => {
	test('what is not asked is not checked', () => {
		expect(checkConditions(somebody, noConditions, '2025-03-01')).toEqual([]);
		expect(meetsAll([])).toBe(true);
	});

	test('rank is asked of civil servants only', () => {
		expect(outcomes(somebody, { minRank: 'III/c' })).toEqual(['met']);
		expect(outcomes(somebody, { minRank: 'III/d' })).toEqual(['failed']);
		expect(outcomes({ ...somebody, rank: null }, { minRank: 'I/a' })).toEqual(['unknown']);
		expect(outcomes({ ...somebody, staffKind: 'enterprise', rank: null }, { minRank: 'IV/e' })).toEqual([
			'not_applicable'
		]);
	});

	test('years in service are whole years on the day of departure', () => {
		expect(yearsServed('2015-03-02', '2025-03-01')).toBe(9);
		expect(yearsServed('2015-03-02', '2025-03-02')).toBe(10);
		expect(yearsServed('2016-02-29', '2025-02-28')).toBe(9);
		expect(yearsServed('2026-01-01', '2025-03-01')).toBe(0);
		expect(outcomes(somebody, { minServiceYears: 10 })).toEqual(['failed']);
		expect(
			outcomes({ ...somebody, staffKind: 'student', servingSince: null }, { minServiceYears: 10 })
		).toEqual(['not_applicable']);
	});

	test('one language test of those that are named is enough; another test is none', () => {
		const language = [
			{ test: 'toefl_itp' as const, score: 501 },
			{ test: 'ielts' as const, score: 5.5 }
		];
		expect(outcomes(somebody, { language })).toEqual(['failed']);
		expect(outcomes({ ...somebody, language: { test: 'ielts', score: 5.5 } }, { language })).toEqual(['met']);
		expect(outcomes({ ...somebody, language: { test: 'toeic', score: 990 } }, { language })).toEqual([
			'failed'
		]);
		expect(outcomes({ ...somebody, language: null }, { language })).toEqual(['unknown']);
	});

	test('whoever went less than n years ago waits; on the very day the wait is over', () => {
		expect(outcomes({ ...somebody, lastGoneOn: '2023-03-01' }, { notGoneWithinYears: 2 })).toEqual(['met']);
		expect(outcomes({ ...somebody, lastGoneOn: '2023-03-02' }, { notGoneWithinYears: 2 })).toEqual([
			'failed'
		]);
	});

	test('what is not known counts as not met', () => {
		expect(
			meetsAll(
				checkConditions({ ...somebody, rank: null }, { ...noConditions, minRank: 'I/a' }, '2025-03-01')
			)
		).toBe(false);
	});
});

describe('scores', () => {
	test('weights make 100, each criterion stands once', () => {
		expect(areWholeCriteria([{ key: 'relevance', weight: 100 }])).toBe(true);
		expect(areWholeCriteria([{ key: 'relevance', weight: 60 }])).toBe(false);
		expect(
			areWholeCriteria([
				{ key: 'relevance', weight: 50 },
				{ key: 'relevance', weight: 50 }
			])
		).toBe(false);
	});

	test('a score is made of whole numbers, and names what nobody has given yet', () => {
		const score = scoreOf(
			somebody,
			{ relevance: 82.25 },
			[
				{ key: 'relevance', weight: 50 },
				{ key: 'action_plan', weight: 30 },
				{ key: 'service', weight: 20 }
			],
			'2025-03-01'
		);
		expect(score.parts.map((part) => part.score)).toEqual([8_225, 0, 9_000]);
		expect(score.total).toBe(8_225 * 50 + 9_000 * 20);
		expect(score.missing).toEqual(['action_plan']);
	});
});

describe('after the selection', () => {
	test('papers are due before departure; who is no official needs no permit of the ministry', () => {
		const official = papersFor(true, '2027-03-01');
		expect(official.find(({ kind }) => kind === 'permit')).toEqual({
			kind: 'permit',
			dueOn: '2027-02-08',
			state: 'needed'
		});
		expect(papersFor(false, '2027-03-01').find(({ kind }) => kind === 'permit')?.state).toBe('not_needed');
	});

	test('duties fall due from the return on, outcomes after 6 and 12 months', () => {
		expect(dutyDays('2026-08-31', { report: 14, sharing: 30, actionPlan: 30 })).toEqual({
			report: '2026-09-14',
			sharing_session: '2026-09-30',
			action_plan: '2026-09-30',
			outcome_6: '2027-02-28',
			outcome_12: '2027-08-31'
		});
	});

	test('of a passport number the last three signs are kept, of a short number none', () => {
		expect(endOfNumber(' X12 34567 ')).toBe('567');
		expect(endOfNumber('12345')).toBeNull();
		expect(endOfNumber('')).toBeNull();
	});

	test('an offer that is decreed moves no more, and a closed list of names is a matter of the day', () => {
		expect(after('decreed', 'cancel')).toBeUndefined();
		expect(after('selected', 'nominate')).toBeUndefined();
		expect(after('selected', 'reopen')).toBe('nominating');
		expect(phaseOf('nominating', '2026-11-20', '2026-11-20')).toBe('nominating');
		expect(phaseOf('nominating', '2026-11-20', '2026-11-21')).toBe('closed');
		expect(phaseOf('decreed', '2026-11-20', '2026-11-21')).toBe('decreed');
	});
});
