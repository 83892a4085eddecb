import { describe, expect, test } from 'vitest';
import { guessMapping, readCall, themeNames } from './call-table';

const themes = themeNames([{ wastewater: 'Air limbah' }, { wastewater: 'Wastewater' }]);

describe('a list of calls', () => {
	test('is understood by the names that offices and donors give its columns', () => {
		expect(guessMapping(['No. panggilan', 'Judul', 'Pemberi Dana', 'Tenggat', 'Warna'])).toEqual({
			reference: 0,
			title: 1,
			donor: 2,
			closes_on: 3
		});
		expect(guessMapping(['Call title', 'Funder', 'Deadline', 'Award ceiling', 'URL'])).toEqual({
			title: 0,
			donor: 1,
			closes_on: 2,
			amount_most: 3,
			address: 4
		});
	});

	test('is read row by row: days and amounts as people write them, themes by either name', () => {
		const mapping = { title: 0, closes_on: 1, amount_most: 2, theme: 3 };
		const row = (...cells: string[]) => readCall(cells, mapping, themes, 'id');
		expect(row('Air bersih', '30 November 2026', 'EUR 1.250.000,00', 'Air limbah; wastewater')).toEqual({
			call: expect.objectContaining({
				title: 'Air bersih',
				closes_on: '2026-11-30',
				amount_most: '1250000.00',
				currency: 'EUR',
				themes: ['wastewater']
			}),
			faults: []
		});
		expect(row('X', '2026-05-01T10:00:00Z', '500000', '').call).toMatchObject({
			closes_on: '2026-05-01',
			amount_most: '500000'
		});
	});

	test('says what it does not understand instead of leaving it out', () => {
		const mapping = { title: 0, opens_on: 1, closes_on: 2, amount_least: 3, theme: 4 };
		const { faults } = readCall(['X', '31/02/2026', 'segera', 'banyak', 'sihir'], mapping, themes, 'id');
		expect(faults.map(({ field, message }) => `${field} ${message}`)).toEqual([
			'theme THEME_UNKNOWN',
			'opens_on DAY_WRONG',
			'closes_on DAY_WRONG',
			'amount_least MONEY_WRONG'
		]);
	});
});
