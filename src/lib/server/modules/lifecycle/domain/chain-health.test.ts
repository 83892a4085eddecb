import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCalendarDays } from '$lib/server/modules/calendar';
import { chainFindings, type ChainAgreement } from './chain-health';

const contract = (id: string, signedOn: string, endsOn: string | null): ChainAgreement => ({
	id,
	level: 'operative',
	parent: null,
	signedOn,
	endsOn,
	endedOn: null,
	subject: 'magang',
	place: 'Kota Jambi',
	needsUmbrella: false,
	extendsTo: null
});
const overlapsOf = (agreements: readonly ChainAgreement[]) =>
	chainFindings(agreements, [], { today: '2026-11-22', umbrellaMonths: 12 }).map(({ agreement, other }) => [
		agreement,
		other
	]);

// The rules themselves are held against a corpus that was labelled apart (tests/corpora/chain-health.test.ts).
describe('agreements about the same thing', () => {
	test('each names the latest three before it, so that a whole register of one subject stays a list', () => {
		const alike = Array.from({ length: 5_000 }, (_, index) =>
			contract(String(index).padStart(4, '0'), '2026-01-05', null)
		);
		const found = overlapsOf(alike);
		expect(found).toHaveLength(3 * 5_000 - 6);
		expect(found.slice(-3)).toEqual([
			['4999', '4998'],
			['4999', '4997'],
			['4999', '4996']
		]);
	});

	test('whatever the days are, what shares one with an earlier text is named, and nothing else', () => {
		const day = fc.integer({ min: 0, max: 60 });
		const texts = fc
			.array(fc.tuple(day, fc.option(day)), { maxLength: 12 })
			.map((drawn) =>
				drawn.map(([from, days], index) =>
					contract(
						String(index).padStart(2, '0'),
						addCalendarDays('2026-01-01', from),
						days === null ? null : addCalendarDays('2026-01-01', from + days)
					)
				)
			);
		fc.assert(
			fc.property(texts, (agreements) => {
				const inTurn = agreements.toSorted((a, b) => (a.signedOn + a.id < b.signedOn + b.id ? -1 : 1));
				const expected = inTurn.flatMap((later, index) =>
					inTurn
						.slice(0, index)
						.filter((earlier) => earlier.endsOn === null || later.signedOn <= earlier.endsOn)
						.slice(-3)
						.map((earlier) => [later.id, earlier.id])
				);
				expect(overlapsOf(agreements).toSorted()).toEqual(expected.toSorted());
			})
		);
	});
});
