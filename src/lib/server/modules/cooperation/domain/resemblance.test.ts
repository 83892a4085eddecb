import { describe, expect, test } from 'vitest';
import { resemblance, type Outline } from './resemblance';

const nothing: Outline = { place: null, from: null, to: null };
const spring: Outline = { place: 'Kecamatan Jambi Timur', from: '2026-03-01', to: '2026-06-30' };

describe('two cooperations resemble each other', () => {
	test('when their subjects say the same, whoever the partner is', () => {
		expect(resemblance(0.9, false, nothing, nothing)).toEqual(['same_subject']);
		expect(resemblance(0.5, false, nothing, nothing)).toEqual(['similar_subject']);
		expect(resemblance(0.5, true, spring, spring)).toEqual([
			'same_partner',
			'similar_subject',
			'same_place',
			'same_period'
		]);
	});

	test('when the same partner comes for the same place, even with other words', () => {
		expect(resemblance(0.1, true, spring, { ...nothing, place: 'kecamatan jambi-timur' })).toEqual([
			'same_partner',
			'same_place'
		]);
	});

	test('when the same partner asks for the same time with somewhat similar words', () => {
		expect(resemblance(0.25, true, spring, { place: null, from: '2026-06-30', to: null })).toEqual([
			'same_partner',
			'same_period'
		]);
		expect(resemblance(0.25, true, spring, { place: null, from: '2026-07-01', to: null })).toEqual([]);
	});

	test('not because a good partner comes back, nor because two things happen at one time and place', () => {
		expect(resemblance(0.05, true, nothing, nothing)).toEqual([]);
		expect(resemblance(0.05, true, spring, { ...spring, place: 'Kecamatan Pasar' })).toEqual([]);
		expect(resemblance(0.1, false, spring, spring)).toEqual([]);
	});
});
