import { describe, expect, it } from 'vitest';
import { faultsOfView, summariseViews } from './beneficiary';

const view = { benefit: 'much', quality: 'good', stars: 4 };

describe('what a beneficiary says', () => {
	it('needs three answers and no word about who says it', () => {
		expect(faultsOfView(view)).toEqual([]);
		expect(faultsOfView({ benefit: '', quality: 'x', stars: 6 }).map(({ field }) => field)).toEqual([
			'benefit',
			'quality',
			'stars'
		]);
	});

	it('is sent back where it holds what could be a telephone or identity number, or a mail address', () => {
		const faultOf = (comment: string) => faultsOfView({ ...view, comment })[0]?.message;
		expect(faultOf('Hubungi 0812-3456-7890')).toBe('NO_NUMBERS');
		expect(faultOf('tulis ke siti@contoh.id')).toBe('NO_ADDRESSES');
		expect(faultOf('Sejak 2024 air mengalir 24 jam, 3 kali lebih deras.')).toBeUndefined();
		expect(faultOf('a'.repeat(1001))).toBe('TOO_LONG');
	});

	it('is summed up in one way everywhere', () => {
		expect(summariseViews([])).toMatchObject({ count: 0, stars: null });
		expect(
			summariseViews([
				{ benefit: 'much', quality: 'good', stars: 5, n: 2 },
				{ benefit: 'none', quality: 'poor', stars: 1, n: 1 }
			])
		).toMatchObject({ count: 3, stars: '3.7', benefit: { much: 2, some: 0, none: 1 } });
	});
});
