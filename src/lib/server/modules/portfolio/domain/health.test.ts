import { describe, expect, test } from 'vitest';
import { ownHealth, portfolioHealth, type Standing } from './health';
import { smartScores, unshown } from './smart';

const today = '2026-11-22';
const name = (text: string) => ({ id: text, en: text });
const standing = (over: Partial<Standing> = {}): Standing => ({
	id: 'one',
	parentId: null,
	name: name('Layanan'),
	stage: 'running',
	standardDays: null,
	latest: null,
	smart: null,
	open: [],
	reached: 0,
	agreementEndedOn: null,
	overspent: null,
	isExample: false,
	...over
});
const record = (averageDays: string, within: number | null, toOn = '2026-10-31') => ({
	toOn,
	averageDays,
	handled: 100,
	within
});

describe('the health of one service', () => {
	test('is not known where nothing was entered, and good where something was and nothing is wrong', () => {
		expect(ownHealth(standing(), today)).toEqual({ level: 'unknown', reasons: [] });
		expect(ownHealth(standing({ reached: 1 }), today).level).toBe('good');
	});

	test('is bad where the average exceeds the standard, and only watched where too many are late', () => {
		const bad = ownHealth(standing({ standardDays: 5, latest: record('5.1', 90) }), today);
		expect(bad).toEqual({
			level: 'bad',
			reasons: [{ code: 'STANDARD_MISSED', level: 'bad', taken: '5.1', standard: 5 }]
		});
		const often = ownHealth(standing({ standardDays: 5, latest: record('5', 79) }), today);
		expect(often.reasons).toEqual([{ code: 'OFTEN_LATE', level: 'watch', share: 79 }]);
		expect(ownHealth(standing({ standardDays: 5, latest: record('5', 80) }), today).level).toBe('good');
	});

	test('asks for a measurement where a running service has a standard and none within 400 days', () => {
		const codes = (one: Standing) => ownHealth(one, today).reasons.map(({ code }) => code);
		expect(codes(standing({ standardDays: 5 }))).toEqual(['NOT_MEASURED']);
		expect(codes(standing({ standardDays: 5, latest: record('4', null, '2025-10-18') }))).toEqual([]);
		expect(codes(standing({ standardDays: 5, latest: record('4', null, '2025-10-17') }))).toEqual([
			'NOT_MEASURED'
		]);
		expect(codes(standing({ standardDays: 5, stage: 'idea' }))).toEqual([]);
	});

	test('slips with a late milestone and turns bad after 30 days; one that is due today is not late', () => {
		const late = (plannedOn: string) =>
			ownHealth(standing({ open: [{ what: name('Tonggak'), plannedOn }] }), today).level;
		expect([late('2026-11-22'), late('2026-11-21'), late('2026-10-23'), late('2026-10-22')]).toEqual([
			'good',
			'watch',
			'watch',
			'bad'
		]);
	});

	test('is nobody’s worry after its end', () => {
		const ended = standing({ stage: 'ended', overspent: 2025, agreementEndedOn: '2020-01-01' });
		expect(ownHealth(ended, today)).toEqual({ level: 'quiet', reasons: [] });
	});
});

describe('health rolled up', () => {
	const area = standing({ id: 'area', name: name('Perizinan'), stage: null });
	const programme = standing({ id: 'programme', parentId: 'area', name: name('Program') });
	const service = standing({
		id: 'service',
		parentId: 'programme',
		name: name('Izin'),
		standardDays: 5,
		latest: record('7', null)
	});

	test('is as bad as the worst below and says which one and why, from the bottom to the top', () => {
		const health = portfolioHealth([area, programme, service], today);
		const because = { code: 'STANDARD_MISSED', level: 'bad', taken: '7', standard: 5 };
		expect(health.get('programme')).toEqual({
			level: 'bad',
			reasons: [{ code: 'BELOW', level: 'bad', id: 'service', name: name('Izin'), because }]
		});
		expect(health.get('area')!.reasons[0]).toMatchObject({
			code: 'BELOW',
			id: 'programme',
			because: { code: 'BELOW', id: 'service', because }
		});
	});

	test('takes no harm from what ended or of which nothing is known', () => {
		const ended = { ...service, stage: 'ended' as const };
		const silent = standing({ id: 'silent', parentId: 'area' });
		const well = standing({ id: 'well', parentId: 'area', reached: 1 });
		const health = portfolioHealth([area, { ...ended, parentId: 'area' }, silent, well], today);
		expect(health.get('area')).toEqual({ level: 'good', reasons: [] });
	});

	test('lets nothing invented weigh on what is real', () => {
		const invented = { ...service, parentId: 'area', isExample: true };
		const health = portfolioHealth([area, invented], today);
		expect(health.get('area')!.level).toBe('unknown');
		expect(health.get('service')!.level).toBe('bad');
	});

	test('ends where two records name each other', () => {
		const a = standing({ id: 'a', parentId: 'b' });
		const b = standing({ id: 'b', parentId: 'a' });
		expect(portfolioHealth([a, b], today).size).toBe(2);
	});
});

describe('the five words', () => {
	test('count yes two and partly one, as a share of six', () => {
		const scores = smartScores({
			systemic_connected: 'yes',
			systemic_asked_once: 'partly',
			systemic_whole: 'no',
			reliable_available: 'yes',
			reliable_restored: 'yes',
			reliable_correct: 'yes'
		});
		expect(scores).toEqual({ systemic: 50, monitorable: 0, accessible: 0, reliable: 100, time_bound: 0 });
	});

	test('claim nothing without evidence', () => {
		const none = Object.fromEntries(
			['monitorable', 'accessible', 'reliable', 'time_bound'].flatMap((word) => [[`${word}_evidence`, 'x']])
		);
		expect(unshown({ ...none, systemic_connected: 'yes', systemic_evidence: null })).toEqual([
			'systemic_evidence'
		]);
	});
});
