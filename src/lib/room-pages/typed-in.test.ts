import { describe, expect, test } from 'vitest';
import { summaryOf, typedIn, type FormAgain } from './typed-in';

const day = { day: '31', month: '2', year: '2026' };
const held = { id: 'upload', name: 'foto.pdf', pagesHref: '/pages' };
const cameBack: FormAgain = {
	act: 'rename',
	target: '',
	values: { name: 'PT Baru', basis: '', is_first: 'on' },
	days: { since: day },
	errors: [{ field: 'since', text: 'Tanggal tidak ada.', label: 'Sejak' }],
	held: { file: held }
};
const known = {
	values: { name: 'PT Lama', basis: 'Akta 1', note: null },
	days: { since: { day: '1', month: '2', year: '2020' } }
};
const textOf = (form: FormAgain | null, act = 'rename') => typedIn(form, act, 'Galat:', known);

describe('a form that was not sent', () => {
	test('shows what the record holds', () => {
		expect(textOf(null).is).toBe(false);
		expect(textOf(null).field('name').value).toBe('PT Lama');
		expect(textOf(null).field('note').value).toBe('');
		expect(textOf(null).day('since').value).toEqual(known.days.since);
		expect(textOf(null).day('until').value).toBeUndefined();
	});

	test('shows nothing of another form of the page that came back', () => {
		const other = textOf(cameBack, 'succeed');
		expect(other.is).toBe(false);
		expect(other.field('name')).toMatchObject({ value: 'PT Lama', error: undefined });
		expect(other.day('since')).toMatchObject({ value: known.days.since, error: undefined });
		expect(other.file('file', {}).scan.held).toBeUndefined();
	});
});

describe('a form that came back', () => {
	const mine = textOf(cameBack);

	test('shows all that was typed, ticked and sent with it', () => {
		expect(mine.field('name').value).toBe('PT Baru');
		expect(mine.day('since')).toMatchObject({ value: day, error: 'Tanggal tidak ada.' });
		expect(mine.tick('is_first').checked).toBe(true);
		expect(mine.file('file', { kept: 'ada' }).scan).toEqual({ words: { kept: 'ada' }, held });
	});

	test('leaves empty what was emptied, whatever the record holds', () => {
		expect(mine.field('basis').value).toBe('');
	});

	test('does not show a password again', () => {
		expect(mine.faultOf('name')).not.toHaveProperty('value');
	});

	test('is led to by its summary, field by field', () => {
		expect(summaryOf(cameBack)).toEqual([
			{ field: mine.day('since').id, text: 'Tanggal tidak ada.', label: 'Sejak' }
		]);
		expect(mine.day('since').id).not.toBe(textOf(cameBack, 'succeed').day('since').id);
	});

	test('says a sentence about the whole form without leading anywhere', () => {
		const refused = {
			...cameBack,
			errors: [{ field: '', text: 'Urutan kosong.' }],
			sentence: 'Sudah diubah.'
		};
		expect(summaryOf(refused)).toEqual([{ text: 'Sudah diubah.' }, { field: '', text: 'Urutan kosong.' }]);
		expect(summaryOf(null)).toEqual([]);
	});
});

test('of forms that stand once a row only that of the sent row comes back, and the summary leads into it', () => {
	const sent = { ...cameBack, act: 'share', target: 'b', errors: [{ field: 'year', text: 'Isi tahunnya.' }] };
	const [first, second] = ['a', 'b'].map((row) => typedIn(sent, 'share', 'Galat:', { row }));
	expect([first!.is, second!.is]).toEqual([false, true]);
	expect(first!.field('year').id).not.toBe(second!.field('year').id);
	expect(summaryOf(sent)).toEqual([{ field: second!.field('year').id, text: 'Isi tahunnya.' }]);
});
