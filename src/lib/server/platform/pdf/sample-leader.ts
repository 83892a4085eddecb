import type { LeaderSheetData } from './shapes-leader';

/** An invented sheet with a part that has rows and one that has none. */
export const leaderSheet: LeaderSheetData = {
	heading: 'HALAMAN PIMPINAN',
	asOf: 'keadaan 23 November 2026',
	figures: [
		{ value: '3', counts: 'langkah lewat tenggat' },
		{ value: '1', counts: 'kewajiban lewat tenggat', note: '7 kewajiban belum dipenuhi' }
	],
	parts: [
		{
			title: 'Lewat tenggat, dan pada siapa',
			note: 'Langkah yang berhenti hitungannya tidak termasuk.',
			empty: 'Tidak ada',
			columns: [{ label: 'Permohonan', weight: 3 }, { label: 'Pada' }, { label: 'Tenggat', align: 'end' }],
			rows: [{ cells: ['Pengelolaan Sampah Contoh', 'Bagian Hukum', '12 November 2026'], example: true }]
		},
		{ title: 'Menunggu Anda', empty: 'Tidak ada yang menunggu', columns: [{ label: 'Permohonan' }], rows: [] }
	]
};
