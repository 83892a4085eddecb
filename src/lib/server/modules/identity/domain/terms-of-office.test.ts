import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { capacities, type Capacity, type Term } from './people';
import { actsWithLimits, capacityText, gapsIn, overlapOf } from './terms-of-office';

const shifted = (day: string, by: number) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
const days = { after: (day: string) => shifted(day, 1), before: (day: string) => shifted(day, -1) };
const year = { from: '2026-01-01', to: '2026-12-31' };
const may = { from: '2026-05-01', to: '2026-05-14' };
const both = (one: Capacity, other: Capacity) =>
	overlapOf({ ...may, capacity: other }, [{ ...year, capacity: one }]) === undefined;

describe('on one day an office has', () => {
	test('one definitive holder, and beside him at most who stands in for him', () => {
		expect(both('definitive', 'definitive')).toBe(false);
		expect(both('definitive', 'pj')).toBe(false);
		expect(['plh', 'plt', 'pjs'].every((acting) => both('definitive', acting as Capacity))).toBe(true);
	});

	test('never two who act for it, save a Plh for a penjabat who travels', () => {
		const acting = capacities.filter((one) => one !== 'definitive');
		const allowed = acting.flatMap((one) =>
			acting.filter((other) => both(one, other)).map((other) => `${one}+${other}`)
		);
		expect(allowed.sort()).toEqual(['pj+plh', 'pjs+plh', 'plh+pj', 'plh+pjs']);
	});

	test('anybody the day after another has left it', () => {
		const next = { from: '2027-01-01', to: null, capacity: 'definitive' as const };
		expect(overlapOf(next, [{ ...year, capacity: 'definitive' }])).toBeUndefined();
	});
});

describe('a vacancy', () => {
	test('is seen between two terms and before it begins', () => {
		expect(gapsIn([year, { from: '2027-03-01', to: '2027-06-30' }], days)).toEqual([
			{ from: '2027-01-01', to: '2027-02-28' },
			{ from: '2027-07-01', to: null }
		]);
	});

	test('is none where somebody acts meanwhile, or where the last term has no end', () => {
		expect(
			gapsIn([year, { from: '2026-12-20', to: '2027-02-28' }, { from: '2027-03-01', to: null }], days)
		).toEqual([]);
	});

	test('is exactly the days on which nobody holds the office', () => {
		const day = fc.integer({ min: 0, max: 120 }).map((n) => shifted('2026-01-01', n));
		const term = fc
			.tuple(day, fc.integer({ min: 0, max: 30 }))
			.map(([from, n]): Term => ({ from, to: shifted(from, n) }));
		fc.assert(
			fc.property(fc.array(term, { minLength: 1, maxLength: 8 }), day, (terms, asked) => {
				const first = terms.map(({ from }) => from!).sort()[0]!;
				const held = terms.some(({ from, to }) => from! <= asked && asked <= to!);
				const inGap = gapsIn(terms, days).some(
					({ from, to }) => from <= asked && (to === null || asked <= to)
				);
				expect(inGap).toBe(asked >= first && !held);
			}),
			{ numRuns: 500 }
		);
	});
});

test('Plh and Plt act with limits since the law that says so, a penjabat does not', () => {
	expect(actsWithLimits('plt', '2026-01-01')).toBe(true);
	expect(actsWithLimits('plh', '2014-10-16')).toBe(false);
	expect(actsWithLimits('pj', '2026-01-01')).toBe(false);
});

test('the capacity is written before the office once', () => {
	expect(capacityText('plt', 'Wali Kota Jambi')).toBe('Plt. Wali Kota Jambi');
	expect(capacityText('plt', 'Plt. Wali Kota Jambi')).toBe('Plt. Wali Kota Jambi');
	expect(capacityText('definitive', 'Wali Kota Jambi')).toBe('Wali Kota Jambi');
});
