import { describe, expect, test } from 'vitest';
import { reciprocityOf } from './reciprocity';

const visit = (
	id: string,
	direction: 'incoming' | 'outgoing',
	answersVisitId: string | null = null,
	state = 'held',
	kind = 'visit'
) => ({
	kind,
	id,
	direction,
	answersVisitId,
	state: state as 'held'
});

describe('reciprocity', () => {
	test('a visit that was returned is owed by nobody, and its answer asks for no answer', () => {
		expect(reciprocityOf([visit('a', 'outgoing'), visit('b', 'incoming', 'a')])).toEqual({
			incoming: 1,
			outgoing: 1,
			toReturn: [],
			awaited: []
		});
	});

	test('whose visit was not returned is named on the side that owes it', () => {
		expect(reciprocityOf([visit('a', 'outgoing'), visit('b', 'incoming')])).toMatchObject({
			toReturn: ['b'],
			awaited: ['a']
		});
	});

	test('a cohort that was sent off at home is no visit to the other side', () => {
		expect(reciprocityOf([visit('a', 'outgoing', null, 'held', 'send_off')])).toEqual({
			incoming: 0,
			outgoing: 0,
			toReturn: [],
			awaited: []
		});
	});

	test('a visit that is planned or was called off returns nothing and asks for nothing', () => {
		expect(
			reciprocityOf([
				visit('a', 'incoming'),
				visit('b', 'outgoing', 'a', 'planned'),
				visit('c', 'incoming', null, 'cancelled')
			])
		).toEqual({ incoming: 1, outgoing: 0, toReturn: ['a'], awaited: [] });
	});
});
