import { describe, expect, test } from 'vitest';
import { faultsInCeremony, readWitnesses, type CeremonyHeld } from './ceremony';

const yes = { done: true, note: '' };
const no = { done: false, note: '' };
const original = {
	holder: 'Pemerintah Kota Contoh',
	ticks: { initialled: yes, stamp_duty: yes, stamped: yes },
	shelf: 'A1',
	box: '3',
	folder: '12',
	placeNote: ''
};
const held: CeremonyHeld = {
	heldOn: '2026-11-20',
	place: 'Griya Mayang',
	occasion: '',
	witnesses: [],
	identical: yes,
	exchanged: yes,
	checkedBy: 'Contoh TU',
	originals: [original, { ...original, holder: 'PT Contoh' }]
};
const faults = (more: Partial<CeremonyHeld>) =>
	faultsInCeremony({ ...held, ...more }, '2026-11-22').map(({ field, message }) => `${field} ${message}`);

describe('the record of a signing in ink', () => {
	test('is whole with its place, its checker and an original', () => {
		expect(faults({})).toEqual([]);
		expect(faults({ place: ' ', checkedBy: '', originals: [] })).toEqual([
			'place REQUIRED',
			'checked_by REQUIRED',
			'original_1_holder REQUIRED'
		]);
	});

	test('takes a "no" for each tick, and only with a remark', () => {
		const ticks = { initialled: no, stamp_duty: { done: false, note: 'Meterai habis' }, stamped: yes };
		expect(faults({ originals: [{ ...original, ticks }], exchanged: no })).toEqual([
			'exchanged_note NOTE_NEEDED',
			'original_1_initialled_note NOTE_NEEDED'
		]);
	});

	test('is of a day that has been', () => {
		expect(faults({ heldOn: '2026-11-23' })).toEqual(['held_on DAY_IN_FUTURE']);
		expect(faults({ heldOn: '2026-02-30' })).toEqual(['held_on DAY_WRONG']);
	});

	test('reads witnesses a line each, name before the comma', () => {
		expect(readWitnesses('Contoh Satu, Asisten I\n\n Contoh Dua \n')).toEqual([
			{ name: 'Contoh Satu', office: 'Asisten I' },
			{ name: 'Contoh Dua', office: null }
		]);
	});
});
