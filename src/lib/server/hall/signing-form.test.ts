import { describe, expect, test } from 'vitest';
import { refuse } from '$lib/server/platform/refusal';
import { atTheirPlaces, ceremonyLabels, roundLabels } from './signing-form';

describe('a form with rows of which some stay empty', () => {
	test('shows each fault where it was typed', () => {
		const refused = refuse('VALIDATION_FAILED', {
			errors: [
				{ field: 'seat_2_email', message: 'EMAIL_WRONG' },
				{ field: 'seat_1_act', message: 'NOBODY_SIGNS' },
				{ field: 'meterai', message: 'REQUIRED' }
			]
		});
		expect(atTheirPlaces(refused, 'seat', [1, 4])).toEqual({
			refused: 'VALIDATION_FAILED',
			details: {
				errors: [
					{ field: 'seat_4_email', message: 'EMAIL_WRONG' },
					{ field: 'seat_1_act', message: 'NOBODY_SIGNS' },
					{ field: 'meterai', message: 'REQUIRED' }
				]
			}
		});
		expect(atTheirPlaces(refuse('CASE_CLOSED'), 'seat', [1])).toEqual({ refused: 'CASE_CLOSED' });
		expect(atTheirPlaces({ id: '1' }, 'seat', [2])).toEqual({ id: '1' });
	});

	test('names every field of which something may be missing, in both languages', () => {
		for (const language of ['id', 'en'] as const) {
			const labels = { ...roundLabels(language), ...ceremonyLabels(language) };
			expect(Object.values(labels).filter((label) => !label || label.includes('undefined'))).toEqual([]);
			expect(new Set(Object.values(labels)).size).toBe(Object.keys(labels).length);
		}
	});
});
