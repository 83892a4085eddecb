import { expect, test } from 'vitest';
import { ownerMeant, type PossibleOwner } from './follow-up-owner';

const possible: PossibleOwner[] = [
	{ kind: 'unit', id: 'dlh', names: ['Dinas Lingkungan Hidup'] },
	{ kind: 'unit', id: 'diskominfo', names: ['Dinas Komunikasi dan Informatika', 'Diskominfo'] },
	{ kind: 'unit', id: 'dinsos', names: ['Dinas Sosial'] },
	{ kind: 'unit', id: 'disdik', names: ['Dinas Sarana'] },
	{ kind: 'partner', id: 'pt', names: ['PT Contoh Satu'] },
	{ kind: 'person', id: 'bappeda', names: ['Contoh Anggota', 'Kepala Bappeda'] }
];

test.each([
	['DLH', 'dlh'],
	['dinas lingkungan  hidup', 'dlh'],
	['DKI', 'diskominfo'],
	['Diskominfo', 'diskominfo'],
	['PT. Contoh Satu', 'pt'],
	['Kepala Bappeda', 'bappeda'],
	['contoh anggota', 'bappeda']
])('minutes that name "%s" mean %s', (who, id) => {
	expect(ownerMeant(who, possible)?.id).toBe(id);
});

test.each(['', 'Dinas Perhubungan', 'DS', 'semua anggota'])(
	'a name that fits nobody or several ("%s") is left to the secretariat',
	(who) => {
		expect(ownerMeant(who, possible)).toBeUndefined();
	}
);
