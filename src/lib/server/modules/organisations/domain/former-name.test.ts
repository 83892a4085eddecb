import { describe, expect, it } from 'vitest';
import { isDay } from '$lib/server/modules/calendar';
import { faultsOfRenaming, nameOn } from './former-name';

const former = [
	{ name: 'Departemen Contoh', valid_from: null, valid_to: '2009-11-02' },
	{ name: 'Kementerian Contoh Lama', valid_from: '2009-11-03', valid_to: '2024-10-20' }
];

describe('what a partner was called on a day', () => {
	it('is the name that it bore then, through the last day of that name', () => {
		expect(nameOn('Kementerian Contoh', former, '1999-01-01')).toBe('Departemen Contoh');
		expect(nameOn('Kementerian Contoh', former, '2009-11-02')).toBe('Departemen Contoh');
		expect(nameOn('Kementerian Contoh', former, '2009-11-03')).toBe('Kementerian Contoh Lama');
		expect(nameOn('Kementerian Contoh', former, '2024-10-20')).toBe('Kementerian Contoh Lama');
		expect(nameOn('Kementerian Contoh', former, '2024-10-21')).toBe('Kementerian Contoh');
		expect(nameOn('Kementerian Contoh', [], '1999-01-01')).toBe('Kementerian Contoh');
	});

	it('changes on a day that has come and lies after the last change', () => {
		const wrong = (since: string, name = 'Baru') =>
			faultsOfRenaming(
				{ name, since, basis: '' },
				{ name: 'Kementerian Contoh', former, today: '2026-11-23' },
				isDay
			).map((one) => one.message);
		expect(wrong('2026-01-01')).toEqual([]);
		expect(wrong('2026-11-24')).toEqual(['DAY_IN_FUTURE']);
		expect(wrong('2024-10-20')).toEqual(['BEFORE_LAST_NAME']);
		expect(wrong('2026-01-01', 'Kementerian Contoh')).toEqual(['NAME_SAME']);
	});
});
