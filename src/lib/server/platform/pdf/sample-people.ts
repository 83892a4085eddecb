/** Invented offices and people for the sample papers. */
import type { Letterhead, Meeting, Signatory } from './shapes';

export const office: Letterhead = {
	kind: 'office',
	lines: ['PEMERINTAH KOTA JAMBI', 'SEKRETARIAT DAERAH'],
	address: ['Jalan Contoh Nomor 1, Kota Jambi 36000', 'Telepon (0741) 000000 · kerjasama@contoh.example']
};
export const head: Letterhead = {
	kind: 'head_of_region',
	lines: ['WALI KOTA JAMBI'],
	address: []
};
export const sekda: Signatory = {
	capacity: ['SEKRETARIS DAERAH', 'selaku Ketua TKKSD,'],
	name: 'Dra. Contoh Nama Sekretaris, M.Si.',
	rank: 'Pembina Utama Madya'
};
export const kabag: Signatory = {
	capacity: ['KEPALA BAGIAN KERJA SAMA', 'selaku Sekretaris TKKSD,'],
	name: 'Contoh Nama Kepala Bagian, S.H., M.H.',
	rank: 'Pembina'
};
export const meeting: Meeting = {
	heldOn: '2026-11-23',
	startsAt: '09.00',
	endsAt: '11.30',
	timeZone: 'WIB',
	place: 'Ruang Rapat Contoh, Kantor Wali Kota Jambi',
	subject: 'Pembahasan usulan kerja sama daerah'
};
export const verification = {
	address: 'https://satupintu.contoh.example/verifikasi/7KQ4-M2XW-9RTD',
	code: '7KQ4-M2XW-9RTD'
};
export const members = [
	{ name: 'Contoh Nama Asisten, S.E., M.M.', office: 'Asisten Perekonomian dan Pembangunan' },
	{ name: 'Ir. Contoh Nama Perencana, M.T.', office: 'Kepala Badan Perencanaan Pembangunan Daerah' },
	{ name: 'Contoh Nama Hukum, S.H.', office: 'Kepala Bagian Hukum' },
	{
		name: 'Dr. Hj. Contoh Nama yang Panjang Sekali Binti Nama Ayah, S.Sos., M.Si., M.A.P.',
		office: 'Kepala Badan Pengelolaan Keuangan dan Aset Daerah'
	}
];
