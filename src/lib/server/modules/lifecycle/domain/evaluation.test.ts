import { describe, expect, it } from 'vitest';
import { compareSides, questionsFor, reached, sidesSeen, type SideAnswer } from './evaluation';

const said = (side: SideAnswer['side'], answers: Record<string, string>, more: Partial<SideAnswer> = {}) => ({
	side,
	answers,
	recommendation: 'continue' as const,
	stars: 4,
	...more
});
const disagreed = (given: SideAnswer[]) =>
	compareSides(given, 'ksdpk').flatMap((one) => (one.disagree ? [one.key] : []));

describe('the form of an evaluation', () => {
	it('asks each side its own questions, and those of its kind of cooperation only there', () => {
		expect(questionsFor('partner', 'ksdpk')).toEqual([
			'carried_out',
			'output_agreed',
			'coordination',
			'service_effect',
			'still_relevant'
		]);
		expect(questionsFor('partner', 'ksdd')).toContain('shares_paid');
		expect(questionsFor('unit', 'sinergi')).toContain('work_plan');
		expect(questionsFor('division', 'ksdll')).toContain('centre_informed');
		expect(questionsFor('division', null)).not.toContain('centre_informed');
	});
});

describe('the sides of an evaluation', () => {
	it('see nothing of the others until they have answered themselves; who is no side sees what was given', () => {
		expect(sidesSeen('unit', ['partner'])).toEqual([]);
		expect(sidesSeen('unit', ['partner', 'unit'])).toEqual(['partner', 'unit']);
		expect(sidesSeen(null, ['partner'])).toEqual(['partner']);
	});

	it('disagree where they are half of the span apart, and not by one grade of four', () => {
		expect(
			disagreed([said('unit', { coordination: 'very_good' }), said('partner', { coordination: 'good' })])
		).toEqual([]);
		expect(
			disagreed([said('unit', { coordination: 'very_good' }), said('partner', { coordination: 'fair' })])
		).toEqual(['coordination']);
		expect(
			disagreed([said('unit', { carried_out: 'yes' }), said('partner', { carried_out: 'part' })])
		).toEqual(['carried_out']);
	});

	it('disagree about what should follow where one would end it, and about two stars', () => {
		expect(disagreed([said('unit', {}), said('partner', {}, { recommendation: 'expand' })])).toEqual([]);
		expect(disagreed([said('unit', {}), said('partner', {}, { recommendation: 'end', stars: 2 })])).toEqual([
			'recommendation',
			'stars'
		]);
	});
});

describe('an indicator', () => {
	it('is reached by its way from the baseline to the target, also where less is better', () => {
		expect(reached('100', '300', '200')).toBe(50);
		expect(reached('40', '20', '25')).toBe(75);
		expect(reached(null, '8', '10')).toBe(125);
		expect(reached('5', null, '6')).toBeNull();
		expect(reached('5', '5', '4')).toBeNull();
	});
});
