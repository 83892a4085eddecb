import { describe, expect, it } from 'vitest';
import { differencesOf, matrixPeriods, readMatrixPeriod, usualMatrixPeriod } from './matrix';

describe('the period of a monitoring matrix', () => {
	it('is a quarter, a half or a whole budget year', () => {
		expect(readMatrixPeriod('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
		expect(readMatrixPeriod('2026-S2')).toEqual({ from: '2026-07-01', to: '2026-12-31' });
		expect(readMatrixPeriod('2028-T1')).toEqual({ from: '2028-01-01', to: '2028-03-31' });
		for (const wrong of ['', '2026-S3', '2026-T5', '1999', '2026-S', 'S1-2026'])
			expect(readMatrixPeriod(wrong)).toBeUndefined();
	});

	it('is offered once it has begun, and the half that ended last stands first', () => {
		expect(matrixPeriods('2026-03-17')).toContain('2026-T1');
		expect(matrixPeriods('2026-03-17')).not.toContain('2026-T2');
		expect(usualMatrixPeriod('2026-03-17')).toBe('2025-S2');
		expect(usualMatrixPeriod('2026-07-01')).toBe('2026-S1');
	});
});

describe('what a returned row would change', () => {
	it('leaves out what is alike, numbers by their value', () => {
		expect(
			differencesOf(['a', 'b', 'c'], { a: '12.50', b: 'x', c: null }, { a: '12.5', b: 'y', c: '' })
		).toEqual([{ field: 'b', from: 'x', to: 'y' }]);
	});
});
