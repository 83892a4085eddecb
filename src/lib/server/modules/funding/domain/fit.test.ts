import { describe, expect, test } from 'vitest';
import { fitOf, type Call, type Need } from './fit';
import { isOpen, needsLesson, opportunityStages, stagesAfter } from './opportunity';

const call: Call = {
	themes: ['wastewater'],
	closesOn: '2026-06-01',
	amountLeast: '100000',
	amountMost: '500000',
	currency: 'EUR'
};
const need: Need = { sector: 'wastewater', amount: '500000', currency: 'EUR', hasStudy: true, hasLand: true };
const of = (change: Partial<Call & Need>, today = '2026-03-02') =>
	fitOf({ ...call, ...change } as Call, { ...need, ...change } as Need, today);

describe('how a call fits a need', () => {
	test('is told reason by reason', () => {
		expect(of({})).toEqual({
			reasons: ['THEME_MATCHES', 'SIZE_FITS', 'TIME_ENOUGH', 'STUDY_READY', 'LAND_READY'],
			balance: 5,
			isPossible: true
		});
		expect(of({ hasStudy: false, hasLand: false }).balance).toBe(1);
	});

	test('is none where the call is for something else or its day has passed, however much speaks for it', () => {
		expect(of({ sector: 'health' })).toMatchObject({ isPossible: false, balance: 3 });
		expect(of({}, '2026-06-02')).toMatchObject({ isPossible: false });
		expect(of({}, '2026-06-01').reasons).toContain('TIME_SHORT');
		expect(of({}, '2026-05-02').reasons).toContain('TIME_ENOUGH');
	});

	test('compares sizes of one currency only, to the last unit', () => {
		expect(of({ amount: '500000.01' }).reasons).toContain('SIZE_TOO_LARGE');
		expect(of({ amount: '99999.99' }).reasons).toContain('SIZE_TOO_SMALL');
		expect(fitOf(call, { ...need, currency: 'IDR' }, '2026-03-02').reasons).toContain('SIZE_OTHER_CURRENCY');
		expect(of({ amount: null }).reasons).toContain('SIZE_UNKNOWN');
	});
});

describe('the way of a call', () => {
	test('begins at what was found, ends with a grant, a refusal or a choice, and never turns back', () => {
		const place = (stage: string) => opportunityStages.indexOf(stage as never);
		for (const stage of opportunityStages)
			for (const after of stagesAfter(stage))
				expect(place(after), `${stage} → ${after}`).toBeGreaterThan(place(stage));
		expect(opportunityStages.filter((stage) => !isOpen(stage))).toEqual(['granted', 'refused', 'dropped']);
		expect(opportunityStages.filter(needsLesson)).toEqual(['refused', 'dropped']);
	});
});
