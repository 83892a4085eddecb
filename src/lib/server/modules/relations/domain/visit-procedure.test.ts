import { describe, expect, test } from 'vitest';
import { checkProcedure } from '$lib/server/modules/workflow';
import { normaliseVisitReceipt, requestFaults } from './visit-request';
import { studyVisit } from './visit-procedure';

describe('the lane of study visits', () => {
	test('is a sound procedure, and none of its limits is called the law', () => {
		expect(checkProcedure(studyVisit)).toEqual([]);
		expect(studyVisit.steps.map(({ deadline }) => deadline?.source).filter(Boolean)).not.toContain('statute');
	});

	test('asks for a day that is still to come and an address that can be answered', () => {
		const asked = (wished_on: string, email: string) =>
			requestFaults({ wished_on, email }, '2026-11-21', (one) => one.endsWith('.id'));
		expect(asked('2026-11-22', 'a@b.id')).toEqual([]);
		expect(asked('2026-11-21', 'a@b')).toEqual([
			{ field: 'wished_on', message: 'DAY_NOT_AHEAD' },
			{ field: 'email', message: 'EMAIL_WRONG' }
		]);
	});

	test('knows its receipt as people type it, and takes no proposal for one', () => {
		expect(normaliseVisitReceipt(' k-2026-000012-7kq4. ')).toBe('K-2026-000012-7KQ4');
		expect(normaliseVisitReceipt('P-2026-000012-7KQ4')).toBeNull();
	});
});
