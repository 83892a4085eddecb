import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkConditions, meetsAll, type Conditions } from './conditions';
import { genders, ranks, staffKinds, type Candidate } from './candidate';
import { mostNominees, shareQuota } from './quota';
import { scoreOf, usualCriteria } from './scores';
import {
	byMerit,
	selectCohort,
	substituteFor,
	treatmentOf,
	type Contender,
	type SelectionRule
} from './select-cohort';

const departure = '2027-03-01';
const conditions: Conditions = {
	staffKinds: [],
	minRank: 'III/b',
	minServiceYears: 2,
	language: [
		{ test: 'toefl_itp', score: 450 },
		{ test: 'ielts', score: 5 }
	],
	notGoneWithinYears: 2
};

const contender = (over: Partial<Contender> & { id: string }): Contender => ({
	unitId: 'a',
	gender: 'male',
	staffKind: 'civil_servant',
	eligible: true,
	total: 500_000,
	parts: [5_000],
	preference: 1,
	lot: 1,
	...over
});
const plain: SelectionRule = {
	quota: 2,
	shares: [],
	floors: { women: 0, notCivilServants: 0 },
	mostPerUnit: null,
	reserves: 0
};
const chosenOf = (contenders: Contender[], rule: SelectionRule) =>
	selectCohort(contenders, rule)
		.filter(({ decision }) => decision === 'chosen')
		.map(({ id }) => id);

/** Often enough what meets the condition, so that there is somebody to choose among. */
const mostly = <Value>(good: Value, others: fc.Arbitrary<Value>) =>
	fc.oneof({ arbitrary: fc.constant(good), weight: 4 }, { arbitrary: others, weight: 1 });

const candidates: fc.Arbitrary<Candidate> = fc.record({
	staffKind: fc.constantFrom(...staffKinds),
	rank: mostly<string | null>('III/c', fc.option(fc.constantFrom(...ranks))),
	servingSince: mostly<string | null>(
		'2009-04-01',
		fc.option(fc.constantFrom('2024-12-01', '2025-03-01', '2025-03-02', '2026-08-17'))
	),
	language: mostly<Candidate['language']>(
		{ test: 'ielts', score: 6 },
		fc.option(
			fc.record({
				test: fc.constantFrom('toefl_itp' as const, 'ielts' as const, 'own_test' as const),
				score: fc.integer({ min: 0, max: 677 })
			})
		)
	),
	lastGoneOn: mostly<string | null>(
		null,
		fc.constantFrom('2019-05-19', '2025-02-28', '2025-03-01', '2025-03-02', '2026-10-10')
	)
});

/** A random cohort: people with facts, whose eligibility follows from the conditions, and a rule. */
const cohorts = fc
	.record({
		people: fc.array(
			fc.record({
				candidate: candidates,
				unitId: fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5'),
				gender: fc.constantFrom(...genders),
				relevance: fc.integer({ min: 0, max: 4 }),
				plan: fc.integer({ min: 0, max: 4 }),
				preference: fc.integer({ min: 1, max: 3 }),
				lot: fc.integer({ min: 0, max: 9 })
			}),
			{ maxLength: 24 }
		),
		quota: fc.integer({ min: 1, max: 10 }),
		weights: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 }),
		women: fc.integer({ min: 0, max: 4 }),
		notCivilServants: fc.integer({ min: 0, max: 3 }),
		mostPerUnit: fc.option(fc.integer({ min: 1, max: 4 })),
		reserves: fc.integer({ min: 0, max: 5 })
	})
	.map(({ people, quota, weights, women, notCivilServants, mostPerUnit, reserves }) => {
		const contenders = people.map(({ candidate, relevance, plan, ...rest }, index): Contender => {
			const score = scoreOf(
				candidate,
				{ relevance: relevance * 25, action_plan: plan * 25 },
				usualCriteria,
				departure
			);
			return {
				...rest,
				id: `n${index}`,
				staffKind: candidate.staffKind,
				eligible: meetsAll(checkConditions(candidate, conditions, departure)),
				total: score.total,
				parts: score.parts.map((part) => part.score)
			};
		});
		const shares = shareQuota(
			quota,
			weights.map((weight, index) => ({ id: `u${index + 1}`, name: `Unit ${index}`, weight, sentBefore: 0 }))
		);
		const rule: SelectionRule = { quota, shares, floors: { women, notCivilServants }, mostPerUnit, reserves };
		return { candidates: people.map(({ candidate }) => candidate), contenders, rule };
	});

/** Asked anew from the facts, not from the flag that the selection was given. */
function failsSomething({ staffKind, rank, servingSince, language, lastGoneOn }: Candidate): boolean {
	const ladder = ranks as readonly string[];
	if (staffKind === 'civil_servant' && (rank === null || ladder.indexOf(rank) < ladder.indexOf('III/b')))
		return true;
	if (staffKind !== 'student' && (servingSince === null || servingSince > '2025-03-01')) return true;
	if (lastGoneOn !== null && lastGoneOn > '2025-03-01') return true;
	if (language === null) return true;
	return !(
		(language.test === 'toefl_itp' && language.score >= 450) ||
		(language.test === 'ielts' && language.score >= 5)
	);
}

describe('in 10,000 random cohorts', () => {
	test('nobody is chosen or kept in reserve who fails a condition, and no place stays empty that could be filled', () => {
		fc.assert(
			fc.property(cohorts, ({ candidates: facts, contenders, rule }) => {
				const placed = selectCohort(contenders, rule);
				const chosen = placed.filter(({ decision }) => decision === 'chosen');
				for (const { id, decision } of placed)
					if (decision === 'chosen' || decision === 'reserve')
						if (failsSomething(facts[Number(id.slice(1))]!)) return false;
				const able = contenders.filter(({ eligible }) => eligible);
				const fillable = ['u1', 'u2', 'u3', 'u4', 'u5']
					.map((unit) => able.filter(({ unitId }) => unitId === unit).length)
					.reduce((sum, count) => sum + Math.min(count, rule.mostPerUnit ?? count), 0);
				return chosen.length === Math.min(rule.quota, fillable) && placed.length === contenders.length;
			}),
			{ numRuns: 10_000 }
		);
	}, 120_000);

	test('the list is the same twice, and the same in whatever order the nominations came in', () => {
		fc.assert(
			fc.property(cohorts, fc.integer(), ({ contenders, rule }, turn) => {
				const shuffled = contenders
					.map((one, index) => ({ one, key: Math.imul(index + 1, turn | 1) }))
					.toSorted((a, b) => a.key - b.key)
					.map(({ one }) => one);
				const once = JSON.stringify(selectCohort(contenders, rule));
				return (
					once === JSON.stringify(selectCohort(contenders, rule)) &&
					once === JSON.stringify(selectCohort(shuffled, rule))
				);
			}),
			{ numRuns: 10_000 }
		);
	}, 120_000);

	test('inside a unit nobody is passed over for a colleague of less merit, save for a kept place', () => {
		fc.assert(
			fc.property(cohorts, ({ contenders, rule }) => {
				const placed = new Map(selectCohort(contenders, rule).map((one) => [one.id, one]));
				return contenders.every((one) =>
					contenders.every((other) => {
						if (one.unitId !== other.unitId || !one.eligible || !other.eligible) return true;
						const [mine, theirs] = [placed.get(one.id)!, placed.get(other.id)!];
						const byScore = theirs.round === 'share' || theirs.round === 'open';
						return !(byScore && mine.decision !== 'chosen' && byMerit(one, other) < 0);
					})
				);
			}),
			{ numRuns: 10_000 }
		);
	}, 120_000);

	test('a unit gets its share where it has people for it, and kept places are filled where there are people', () => {
		fc.assert(
			fc.property(cohorts, ({ contenders, rule }) => {
				const unbound = { ...rule, mostPerUnit: null };
				const women = chosenOf(contenders, unbound).filter(
					(id) => contenders.find((one) => one.id === id)!.gender === 'female'
				).length;
				const able = contenders.filter(({ eligible, gender }) => eligible && gender === 'female').length;
				if (women < Math.min(rule.floors.women, able, rule.quota)) return false;
				const shared = new Set(
					chosenOf(contenders, { ...unbound, floors: { women: 0, notCivilServants: 0 } })
				);
				return rule.shares.every(({ unitId, places }) => {
					const own = contenders.filter((one) => one.unitId === unitId && one.eligible);
					return own.filter(({ id }) => shared.has(id)).length >= Math.min(places, own.length);
				});
			}),
			{ numRuns: 10_000 }
		);
	}, 120_000);
});

describe('the rule in single cases', () => {
	test('a share goes before a better score of another unit; what is left goes by score', () => {
		const people = [
			contender({ id: '1', unitId: 'a', total: 900_000 }),
			contender({ id: '2', unitId: 'a', total: 800_000 }),
			contender({ id: '3', unitId: 'b', total: 400_000 })
		];
		const shares = [
			{ unitId: 'a', places: 1 },
			{ unitId: 'b', places: 1 }
		];
		expect(chosenOf(people, { ...plain, shares })).toEqual(['1', '3']);
		expect(chosenOf(people, { ...plain, quota: 3, shares })).toEqual(['1', '2', '3']);
		expect(chosenOf(people, plain)).toEqual(['1', '2']);
	});

	test('between equal totals decides the heaviest criterion, then the unit’s own order, then the lot', () => {
		const one = contender({ id: '1', parts: [70, 30] });
		expect(byMerit(one, contender({ id: '2', parts: [60, 40] }))).toBeLessThan(0);
		expect(byMerit(one, contender({ id: '2', parts: [70, 30], preference: 2 }))).toBeLessThan(0);
		expect(
			byMerit(contender({ ...one, lot: 8 }), contender({ id: '2', parts: [70, 30], lot: 3 }))
		).toBeGreaterThan(0);
	});

	test('whoever is no civil servant has a kept place where the offer keeps one', () => {
		const people = [
			contender({ id: '1', total: 900_000 }),
			contender({ id: '2', total: 800_000 }),
			contender({ id: '3', total: 300_000, staffKind: 'enterprise' })
		];
		const placed = selectCohort(people, { ...plain, floors: { women: 0, notCivilServants: 1 } });
		expect(placed.map(({ id, decision, round }) => [id, decision, round])).toEqual([
			['1', 'chosen', 'open'],
			['3', 'chosen', 'floor_not_civil_servants'],
			['2', 'not_chosen', null]
		]);
		const treatment = treatmentOf(people, placed, ({ staffKind }) => staffKind);
		expect(treatment.get('enterprise')).toEqual({ named: 1, eligible: 1, chosen: 1 });
		expect(treatment.get('civil_servant')).toEqual({ named: 2, eligible: 2, chosen: 1 });
	});

	test('a substitute of the same unit comes first, else the first on the list', () => {
		const list = [
			{ id: '1', unitId: 'b' },
			{ id: '2', unitId: 'a' }
		];
		expect(substituteFor('a', list)?.id).toBe('2');
		expect(substituteFor('c', list)?.id).toBe('1');
		expect(substituteFor('c', [])).toBeUndefined();
	});

	test('a cohort of 50 from 40 units and 400 nominees is chosen in less than a second', () => {
		const units = Array.from({ length: 40 }, (_, index) => ({
			id: `u${index}`,
			name: `Unit ${String(index).padStart(2, '0')}`,
			weight: 20 + index,
			sentBefore: index % 3
		}));
		const people = Array.from({ length: 400 }, (_, index) =>
			contender({
				id: `n${index}`,
				unitId: `u${index % 40}`,
				gender: index % 3 === 0 ? 'female' : 'male',
				eligible: index % 7 !== 0,
				total: (index * 7919) % 1_000_000,
				lot: index
			})
		);
		const begun = performance.now();
		const placed = selectCohort(people, {
			quota: 50,
			shares: shareQuota(50, units),
			floors: { women: 15, notCivilServants: 0 },
			mostPerUnit: 3,
			reserves: 10
		});
		expect(performance.now() - begun).toBeLessThan(1_000);
		expect(placed.filter(({ decision }) => decision === 'chosen')).toHaveLength(50);
	});
});

describe('sharing the quota', () => {
	const unit = (id: string, weight: number, sentBefore = 0) => ({
		id,
		name: `Unit ${id}`,
		weight,
		sentBefore
	});

	test('places add up to the quota and no unit is more than one place from its part', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 200 }),
				fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 60 }),
				(quota, weights) => {
					const total = weights.reduce((sum, one) => sum + one, 0);
					const shares = shareQuota(
						quota,
						weights.map((weight, index) => unit(String(index), weight))
					);
					return (
						shares.reduce((sum, { places }) => sum + places, 0) === quota &&
						shares.every(({ places }, index) => Math.abs(places - (quota * weights[index]!) / total) < 1)
					);
				}
			),
			{ numRuns: 2_000 }
		);
	});

	test('of equal claims the unit goes first that has sent fewer people', () => {
		const shares = shareQuota(4, [unit('a', 1, 9), unit('b', 1, 0), unit('c', 1, 3)]);
		expect(shares.map(({ places }) => places)).toEqual([1, 2, 1]);
		expect(shareQuota(3, [])).toEqual([]);
	});

	test('a unit names so many for each place, and one where it has none', () => {
		expect([mostNominees(0, 2), mostNominees(1, 2), mostNominees(3, 2)]).toEqual([1, 2, 6]);
	});
});
