import { describe, expect, test } from 'vitest';
import { partNames, parts } from '$lib/server/modules/cooperation';
import { dayBoxes, faultsInWords, readPart, viewPart } from './part-fields';

const formOf = (values: Record<string, string>) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(values)) form.append(name, value);
	return form;
};

describe('the fields of a part', () => {
	test.each(partNames)('%s: each field is asked once, with its label in both languages', (part) => {
		for (const language of ['id', 'en'] as const) {
			const fields = viewPart(part, language).flatMap((group) => group.fields);
			expect(fields.map(({ name }) => name).toSorted()).toEqual(
				parts[part].map(({ name }) => name).toSorted()
			);
			expect(fields.filter(({ name, label }) => label === name)).toEqual([]);
		}
	});

	test('what is locked is not asked', () => {
		const names = viewPart('lembaga', 'id', ['name', 'country']).flatMap(({ fields }) =>
			fields.map(({ name }) => name)
		);
		expect(names).not.toContain('name');
		expect(names).toContain('address');
	});

	test('a date that is none comes back as it was typed', () => {
		const read = readPart(
			'kak',
			formOf({ 'starts_on.day': '31', 'starts_on.month': '2', 'starts_on.year': '27' })
		);
		expect(read.starts_on).toBe('31/2/27');
		expect(dayBoxes(read.starts_on)).toEqual({ day: '31', month: '2', year: '27' });
	});

	test('a date is kept as a day, an empty one as nothing', () => {
		expect(
			readPart('kak', formOf({ 'starts_on.day': '4', 'starts_on.month': '1', 'starts_on.year': '2027' }))
				.starts_on
		).toBe('2027-01-04');
		expect(readPart('kak', formOf({})).starts_on).toBe('');
		expect(dayBoxes('2027-01-04')).toEqual({ day: '4', month: '1', year: '2027' });
		expect(dayBoxes(undefined)).toEqual({ day: '', month: '', year: '' });
	});

	test('each fault names its field, and what is too long says how long it is', () => {
		expect(
			faultsInWords(
				'lembaga',
				[
					{ field: 'name', message: 'REQUIRED' },
					{ field: 'address', message: 'TOO_LONG' }
				],
				{ address: 'x'.repeat(1200) },
				'id'
			)
		).toEqual([
			{
				field: 'name',
				text: 'Bagian ini perlu diisi.',
				summary: 'Nama lembaga: Bagian ini perlu diisi.'
			},
			{
				field: 'address',
				text: 'Anda menulis 1.200 dari paling banyak 1.000 huruf.',
				summary: 'Alamat: Anda menulis 1.200 dari paling banyak 1.000 huruf.'
			}
		]);
	});
});
