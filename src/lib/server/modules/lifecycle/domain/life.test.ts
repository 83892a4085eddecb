import { describe, expect, it } from 'vitest';
import { dayInZone, type TimeZone } from '$lib/written/time-zone';
import { forumsFor, lifeActsOpen, lifePhase, type LifeFacts } from './life';

const facts = (more: Partial<LifeFacts> = {}): LifeFacts => ({
	fact: 'in_force',
	term_known: true,
	ends_on: '2027-06-30',
	signed_on: '2025-07-01',
	started_on: '2025-07-15',
	terminated_on: null,
	closed_on: null,
	...more
});

describe('the phase of an agreement', () => {
	it.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as TimeZone[])(
		'is alive through 23.59 of its last day in %s, and ended a minute later',
		(zone) => {
			const hours = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 }[zone as string]!;
			const midnight = Date.parse('2027-07-01T00:00:00Z') - hours * 3_600_000;
			const at = (instant: number) => lifePhase(facts(), dayInZone(new Date(instant), zone));
			expect(at(midnight - 60_000)).toBe('carried_out');
			expect(at(midnight)).toBe('ended');
		}
	);

	it('of one whose term nobody knows is never said to be alive or ended', () => {
		for (const today of ['2025-01-01', '2099-01-01'])
			expect(lifePhase(facts({ term_known: false, ends_on: null }), today)).toBe('term_unknown');
	});

	it('says where nobody has said that carrying out began', () => {
		expect(lifePhase(facts({ started_on: null }), '2026-01-01')).toBe('not_started');
	});

	it('is closed only once it was wound up', () => {
		expect(lifePhase(facts({ closed_on: '2027-08-01' }), '2027-08-02')).toBe('closed');
		expect(lifePhase(facts({ fact: 'terminated', terminated_on: '2026-01-01' }), '2027-08-02')).toBe(
			'terminated'
		);
	});
});

describe('what may happen to it', () => {
	it('cannot be closed out while it lives, and can do nothing once it is closed', () => {
		expect(lifeActsOpen(facts(), '2026-01-01')).not.toContain('close_out');
		expect(lifeActsOpen(facts(), '2027-07-01')).toContain('close_out');
		expect(lifeActsOpen(facts({ closed_on: '2027-08-01' }), '2027-08-02')).toEqual([]);
	});

	it('is started once', () => {
		expect(lifeActsOpen(facts({ started_on: null }), '2026-01-01')).toContain('start');
		expect(lifeActsOpen(facts(), '2026-01-01')).not.toContain('start');
	});

	it('is not terminated after its end: it ended by itself', () => {
		expect(lifeActsOpen(facts(), '2027-07-01')).not.toContain('terminate');
	});
});

describe('a dispute', () => {
	it('with a foreign partner never goes to a court', () => {
		for (const type of ['ksdpl', 'ksdll']) expect(forumsFor(type)).not.toContain('court');
	});
	it('between regions goes to the governor or the minister', () => {
		expect(forumsFor('ksdd')).toEqual(['deliberation', 'governor', 'minister']);
	});
});
