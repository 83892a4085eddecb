import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datePartsOf, readDateParts } from './date-parts';

function sent(day: string, month: string, year: string): FormData {
	const form = new FormData();
	form.set('start.day', day);
	form.set('start.month', month);
	form.set('start.year', year);
	return form;
}

describe('a date in three boxes', () => {
	it('reads a day as people write it', () => {
		expect(readDateParts(sent('7', '3', '2027'), 'start')).toMatchObject({ state: 'day', day: '2027-03-07' });
		expect(readDateParts(sent(' 07 ', '03', '2027'), 'start')).toMatchObject({
			state: 'day',
			day: '2027-03-07'
		});
	});

	it('gives back every real day unchanged', () => {
		const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(days, (date) => {
				const day = date.toISOString().slice(0, 10);
				const { day: d, month, year } = datePartsOf(day);
				expect(readDateParts(sent(d, month, year), 'start')).toMatchObject({ state: 'day', day });
			})
		);
	});

	it('knows the 29th of February only in leap years', () => {
		expect(readDateParts(sent('29', '2', '2028'), 'start')).toMatchObject({ state: 'day' });
		expect(readDateParts(sent('29', '2', '2027'), 'start')).toMatchObject({
			state: 'not_a_date',
			wrong: ['day']
		});
	});

	it('names the boxes at fault and keeps what was typed', () => {
		const parts = { day: '31', month: '13', year: '26' };
		expect(readDateParts(sent('31', '13', '26'), 'start')).toEqual({
			state: 'not_a_date',
			wrong: ['year', 'month'],
			parts
		});
		expect(readDateParts(sent('x', '2', '2027'), 'start')).toMatchObject({ wrong: ['day'] });
		expect(readDateParts(sent('5', '', '2027'), 'start')).toMatchObject({
			state: 'missing',
			wrong: ['month']
		});
	});

	it('tells an empty answer from a wrong one', () => {
		expect(readDateParts(new FormData(), 'start').state).toBe('empty');
		expect(readDateParts(sent(' ', '', ''), 'start').state).toBe('empty');
	});
});
