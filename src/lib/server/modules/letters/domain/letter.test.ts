import { describe, expect, it } from 'vitest';
import { faultsInLetter, natures, type TypedLetter } from './letter';

const letter: TypedLetter = {
	direction: 'in',
	letterNumber: '170/12/DPRD/2026',
	letterDate: '2026-11-20',
	movedOn: '2026-11-23',
	nature: 'ordinary',
	correspondent: 'DPRD',
	subject: 'Persetujuan kerja sama',
	srikandiNumber: '',
	note: ''
};
const wrong = (change: Partial<TypedLetter>) =>
	faultsInLetter({ ...letter, ...change }, '2026-11-23').map(({ field, message }) => `${field} ${message}`);

describe('a letter in the agenda', () => {
	it('needs who wrote or receives it, its subject and the day on which it came or went', () => {
		expect(wrong({})).toEqual([]);
		expect(wrong({ correspondent: ' ', subject: '', movedOn: '' })).toEqual([
			'correspondent REQUIRED',
			'subject REQUIRED',
			'moved_on REQUIRED'
		]);
	});

	it('comes on no day ahead, and not before it was written', () => {
		expect(wrong({ movedOn: '2026-11-24' })).toEqual(['moved_on DAY_IN_FUTURE']);
		expect(wrong({ letterDate: '2026-11-24' })).toEqual([
			'letter_date DAY_IN_FUTURE',
			'moved_on BEFORE_THE_LETTER'
		]);
		expect(wrong({ direction: 'in', movedOn: '2026-11-19' })).toEqual(['moved_on BEFORE_THE_LETTER']);
		expect(wrong({ direction: 'out', movedOn: '2026-11-19' })).toEqual([]);
	});

	it('may bear no number and no date, as a proposal by the door does, but no nature that offices do not know', () => {
		expect(wrong({ letterNumber: '', letterDate: '' })).toEqual([]);
		for (const nature of natures) expect(wrong({ nature })).toEqual([]);
		expect(wrong({ nature: 'biasa', direction: 'masuk' })).toEqual([
			'direction CHOOSE_ONE',
			'nature CHOOSE_ONE'
		]);
		expect(wrong({ letterDate: '20-11-2026' })).toEqual(['letter_date NOT_A_DAY']);
	});
});
