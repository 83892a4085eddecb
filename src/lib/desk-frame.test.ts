import { expect, test } from 'vitest';
import { currentOf } from './desk-frame';

test('a page of the desk is marked in the menu where it lies, and never as the work of the day', () => {
	const lies = {
		'/meja': 'desk',
		'/en/desk': 'desk',
		'/meja/permohonan/1/ttd_kb': 'deskCases',
		'/en/desk/cases/1/texts': 'deskCases',
		'/meja/naskah/1/susun/2': 'deskCases',
		'/meja/rapat/anggota': 'deskCommittee',
		'/meja/penghitaman/1': 'deskRegister',
		'/meja/retensi': 'deskRegister',
		'/meja/layanan-bersama': 'deskSharing',
		'/meja/kelola/unit/penataan': 'deskUnits',
		'/meja/dokumen/1': undefined,
		'/meja/pandangan': undefined
	};
	expect(Object.fromEntries(Object.keys(lies).map((path) => [path, currentOf(path)]))).toEqual(lies);
});
