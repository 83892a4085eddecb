import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesFor, type Known, type Theme } from './match';

const theme: Theme = {
	id: 't',
	direction: 'seeks',
	field: 'public_works',
	title: 'Pengolahan air limbah rumah'
};
const here = { code: '99.71', bordering: ['99.05'] };
const aPartner = (name: string, more: Partial<Known> & { regionCode?: string | null } = {}): Known => ({
	partner: { id: name, name, kind: 'company', regionCode: more.regionCode ?? null, example: false },
	said: more.said ?? [],
	agreements: more.agreements ?? [],
	funds: more.funds ?? [],
	calls: more.calls ?? []
});
const names = (known: Known[], of: Theme = theme) =>
	matchesFor(of, known, here).map((one) => one.partner.name);

describe('who fits what the region seeks', () => {
	const offers = [{ direction: 'offers' as const, field: 'public_works', title: 'Instalasi air limbah' }];
	test('a neighbour comes first, however much speaks for somebody far away', () => {
		const far = aPartner('Jauh', { said: offers, funds: [{ field: 'public_works', title: 'IPAL' }] });
		const near = aPartner('Kabupaten Sebelah', {
			regionCode: '99.05',
			agreements: [{ field: 'public_works', title: 'Air baku', running: false, stars: null }]
		});
		expect(names([far, near])).toEqual(['Kabupaten Sebelah', 'Jauh']);
	});

	test('nobody is suggested for bordering alone, nor for the same wish, nor for another matter', () => {
		expect(names([aPartner('Sebelah', { regionCode: '99.05' })])).toEqual([]);
		expect(names([aPartner('Juga mencari', { said: [{ ...offers[0]!, direction: 'seeks' }] })])).toEqual([]);
		expect(names([aPartner('Lain', { said: [{ ...offers[0]!, field: 'health' }] })])).toEqual([]);
	});

	test('each reason is told with what it is about and what it weighs', () => {
		const [match] = matchesFor(
			theme,
			[aPartner('Donor', { said: offers, calls: [{ field: 'public_works', title: 'Panggilan 2027' }] })],
			here
		);
		expect(match!.reasons).toEqual([
			{ kind: 'said_opposite', weight: 40, about: 'Instalasi air limbah' },
			{ kind: 'same_words', weight: 15, about: 'Instalasi air limbah' },
			{ kind: 'open_call', weight: 25, about: 'Panggilan 2027' }
		]);
		expect(match!.score).toBe(80);
	});

	test('whoever offers is led to those who seek, and to no money', () => {
		const offer: Theme = { ...theme, direction: 'offers' };
		const seeker = aPartner('Mencari', { said: [{ ...offers[0]!, direction: 'seeks' }] });
		expect(
			names([seeker, aPartner('Donor', { funds: [{ field: 'public_works', title: 'IPAL' }] })], offer)
		).toEqual(['Mencari']);
	});

	test('more that speaks for somebody never moves them down', () => {
		const field = fc.constantFrom('public_works', 'health');
		const known = fc.record({
			said: fc.array(
				fc.record({
					direction: fc.constantFrom('offers' as const, 'seeks' as const),
					field,
					title: fc.string()
				}),
				{ maxLength: 2 }
			),
			agreements: fc.array(
				fc.record({
					field,
					title: fc.string(),
					running: fc.boolean(),
					stars: fc.option(fc.integer({ min: 1, max: 5 }))
				}),
				{ maxLength: 2 }
			),
			funds: fc.array(fc.record({ field, title: fc.string() }), { maxLength: 1 })
		});
		fc.assert(
			fc.property(known, known, (one, other) => {
				const place = (list: Known[]) => names(list).indexOf('A');
				const before = place([aPartner('A', one), aPartner('B', other)]);
				const more = { ...one, calls: [{ field: 'public_works', title: 'Panggilan' }] };
				const after = place([aPartner('A', more), aPartner('B', other)]);
				expect(after).toBeGreaterThanOrEqual(0);
				if (before >= 0) expect(after).toBeLessThanOrEqual(before);
			})
		);
	});
});
