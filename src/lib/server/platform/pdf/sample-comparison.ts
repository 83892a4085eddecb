import type { ComparisonData } from './shapes-comparison';

/** An invented comparison with every kind of change. */
export const comparison: ComparisonData = {
	heading: 'PERBANDINGAN NASKAH',
	about: 'Perjanjian Kerja Sama: Pengelolaan Sampah Contoh',
	before: 'versi 1, 20 November 2026',
	after: 'versi 2, 23 November 2026',
	legend: { removed: 'dihapus', added: 'ditambahkan' },
	summary: ['1 bagian berubah', '1 bagian baru', '1 ayat dipindahkan'],
	parts: [
		{
			heading: [{ text: 'Pasal 3 Jangka Waktu' }],
			note: 'semula Pasal 4',
			lines: [
				{
					mark: '(1)',
					depth: 0,
					note: null,
					pieces: [
						{ text: 'Berlaku selama ' },
						{ text: '5 (lima) tahun', change: 'removed' },
						{ text: '3 (tiga) tahun', change: 'added' },
						{ text: ' sejak ditandatangani.' }
					]
				},
				{
					mark: 'a.',
					depth: 1,
					note: 'dipindahkan dari Pasal 5 ayat (2)',
					pieces: [{ text: 'butir yang dipindahkan;', change: 'added' }]
				}
			]
		},
		{
			heading: [{ text: 'Pasal 9 Sanksi', change: 'added' }],
			note: 'baru',
			lines: [{ mark: '', depth: 0, note: null, pieces: [{ text: 'Teguran tertulis.', change: 'added' }] }]
		}
	]
};
