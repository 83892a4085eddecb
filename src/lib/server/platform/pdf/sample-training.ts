/** Invented papers of a training: for the tests, and to look at. */
import { head } from './sample-people';
import type { DecreeData, SelectionSheetsData } from './shapes-training';

export const decree: DecreeData = {
	letterhead: { kind: 'head_of_region', lines: ['WALI KOTA JAMBI'], address: [] },
	heading: ['KEPUTUSAN WALI KOTA JAMBI'],
	number: null,
	about: 'PENETAPAN PESERTA PELATIHAN PENGELOLAAN AIR DI SINGAPURA',
	authority: 'WALI KOTA JAMBI,',
	considering: ['bahwa ditawarkan 2 tempat;', 'bahwa peserta dipilih menurut aturan yang ditetapkan;'],
	basis: ['Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;'],
	attention: [],
	decides: [
		'Menetapkan peserta sebagaimana tercantum dalam Lampiran.',
		'Keputusan ini mulai berlaku pada tanggal ditetapkan.'
	],
	place: 'Jambi',
	signedOn: '2026-11-20',
	signature: { capacity: ['WALI KOTA JAMBI,'], name: 'Contoh Hendra Kusuma' },
	copies: ['Inspektur Kota Jambi'],
	annex: {
		title: 'LAMPIRAN KEPUTUSAN WALI KOTA JAMBI',
		heading: 'DAFTAR PESERTA',
		columns: [
			{ label: 'Nama', weight: 2 },
			{ label: 'Jabatan', weight: 2 },
			{ label: 'Perangkat Daerah', weight: 2 }
		],
		rows: [
			['Contoh Satu', 'Analis Kebijakan', 'Bappeda'],
			['Contoh Dua', 'Kepala Seksi', 'Perumdam Tirta Mayang']
		]
	},
	draft: 'RANCANGAN'
};

export const selectionSheets: SelectionSheetsData = {
	letterhead: head,
	heading: 'PENJELASAN HASIL SELEKSI',
	about: 'Pelatihan pengelolaan air, Singapura, 1–5 Maret 2027',
	rule: ['Jatah 2 tempat dibagi menurut sisa terbesar.', 'Tempat yang tersisa diberikan menurut nilai.'],
	treatment: {
		heading: 'Perlakuan yang setara',
		columns: [
			{ label: 'Kelompok', weight: 2 },
			{ label: 'Diusulkan', align: 'end' },
			{ label: 'Terpilih', align: 'end' }
		],
		rows: [
			['Perempuan', '2', '1'],
			['Laki-laki', '2', '1']
		]
	},
	people: [
		{
			name: 'Contoh Satu',
			office: 'Analis Kebijakan',
			unit: 'Bappeda',
			decision: 'Terpilih',
			reasons: ['Memenuhi semua syarat.', 'Nilai tertinggi dari unitnya, dalam jatah unit.'],
			conditions: [['Masa kerja', 'paling sedikit 2 tahun', '9 tahun', 'memenuhi']],
			scores: [['Kesesuaian tugas', '35%', '80,00', '28,00']],
			total: '78,50'
		}
	],
	conditionColumns: [{ label: 'Syarat' }, { label: 'Diminta' }, { label: 'Ada' }, { label: 'Hasil' }],
	scoreColumns: [
		{ label: 'Kriteria', weight: 2 },
		{ label: 'Bobot', align: 'end' },
		{ label: 'Nilai', align: 'end' },
		{ label: 'Hasil', align: 'end' }
	],
	conditionsHeading: 'Syarat',
	scoresHeading: 'Nilai',
	totalLabel: 'Jumlah',
	decisionLabel: 'Hasil',
	reasonsLabel: 'Alasan',
	printed: 'Dibuat 20 November 2026'
};
