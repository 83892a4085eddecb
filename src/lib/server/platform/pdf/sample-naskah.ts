import { verification } from './sample-people';
import type { NaskahData } from './shapes-naskah';

/** An invented PKS with every part that a text may have. */
export const agreement: NaskahData = {
	heading: [
		'PERJANJIAN KERJA SAMA',
		'ANTARA',
		'DINAS PEKERJAAN UMUM DAN PENATAAN RUANG KOTA JAMBI',
		'DENGAN',
		'PT CONTOH AIR BERSIH',
		'TENTANG',
		'PENYEDIAAN AIR BERSIH DI KELURAHAN CONTOH'
	],
	showEmblems: true,
	parties: [
		{
			designation: 'PIHAK KESATU',
			organisation: 'PIHAK KESATU',
			number: '000.0.0/45/DPUPR/XI/2026',
			representative: {
				name: 'Ir. Contoh Nama Kepala Dinas, M.T.',
				statement:
					'Kepala Dinas Pekerjaan Umum dan Penataan Ruang Kota Jambi, diangkat berdasarkan Keputusan Wali Kota Jambi Nomor 000 Tahun 2025, berkedudukan di Jalan Contoh Nomor 2, Kota Jambi, dalam hal ini bertindak untuk dan atas nama Pemerintah Kota Jambi berdasarkan Surat Kuasa Wali Kota Jambi Nomor 000/SK/2026'
			},
			signature: {
				capacity: ['KEPALA DINAS PEKERJAAN UMUM', 'DAN PENATAAN RUANG KOTA JAMBI'],
				name: 'Ir. Contoh Nama Kepala Dinas, M.T.'
			}
		},
		{
			designation: 'PIHAK KEDUA',
			organisation: 'PIHAK KEDUA',
			number: null,
			representative: {
				name: 'Contoh Nama Direktur',
				statement:
					'Direktur Utama PT Contoh Air Bersih, didirikan dengan Akta Nomor 00 tanggal 1 Januari 2020, berkedudukan di Jalan Contoh Nomor 3, Jakarta, dalam hal ini bertindak untuk dan atas nama PT Contoh Air Bersih'
			},
			signature: { capacity: ['DIREKTUR UTAMA', 'PT CONTOH AIR BERSIH'], name: 'Contoh Nama Direktur' },
			stampNote: 'Meterai'
		}
	],
	opening:
		'Pada hari ini, Senin, tanggal dua puluh tiga, bulan November, tahun dua ribu dua puluh enam, bertempat di Jambi, yang bertanda tangan di bawah ini:',
	partiesTogether:
		'PIHAK KESATU dan PIHAK KEDUA selanjutnya secara bersama-sama disebut PARA PIHAK dan secara sendiri-sendiri disebut PIHAK, terlebih dahulu menerangkan hal-hal sebagai berikut:',
	considerations: [
		'bahwa PIHAK KESATU bertugas menyelenggarakan penyediaan air bersih di wilayahnya;',
		'bahwa PIHAK KEDUA bergerak di bidang penyediaan air bersih;',
		'bahwa PARA PIHAK telah menandatangani Kesepakatan Bersama Nomor 000/KB/2026.'
	],
	legalBasisIntro: 'Dengan memperhatikan peraturan perundang-undangan sebagai berikut:',
	legalBasis: [
		'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
		'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah.'
	],
	agreed: 'PARA PIHAK sepakat mengadakan perjanjian kerja sama dengan ketentuan sebagai berikut:',
	articles: [
		{
			title: 'MAKSUD DAN TUJUAN',
			clauses: [
				{ text: 'Maksud perjanjian ini adalah menjadi pedoman bagi PARA PIHAK dalam penyediaan air bersih.' },
				{ text: 'Tujuan perjanjian ini adalah tersedianya air bersih bagi warga Kelurahan Contoh.' }
			]
		},
		{
			title: 'HAK DAN KEWAJIBAN',
			clauses: [
				{
					text: 'PIHAK KESATU berkewajiban:',
					items: [
						{ text: 'menyediakan lokasi;' },
						{
							text: 'memfasilitasi perizinan, meliputi:',
							items: [{ text: 'persetujuan lingkungan; dan' }, { text: 'persetujuan bangunan gedung.' }]
						}
					]
				},
				{
					text: 'PIHAK KEDUA berkewajiban:',
					items: [{ text: 'membangun jaringan; dan' }, { text: 'menyampaikan laporan setiap semester.' }]
				}
			]
		},
		{
			title: 'PEMBIAYAAN',
			clauses: [
				{
					text: 'Biaya pelaksanaan sebesar Rp1.250.000.000,00 (satu miliar dua ratus lima puluh juta rupiah) dibebankan pada PIHAK KEDUA; nilai pembanding €73.500.'
				}
			]
		},
		{
			title: 'JANGKA WAKTU',
			clauses: [
				{ text: 'Perjanjian ini berlaku selama 3 (tiga) tahun sejak ditandatangani.' },
				{ text: 'Perpanjangan dilakukan setelah evaluasi oleh PARA PIHAK.' }
			]
		},
		{
			title: 'KEADAAN KAHAR',
			clauses: [
				{
					text: 'Keadaan kahar adalah keadaan di luar kemampuan PARA PIHAK yang langsung memengaruhi pelaksanaan perjanjian.'
				}
			]
		},
		{
			title: 'SANKSI',
			clauses: [
				{
					text: 'PIHAK yang tidak memenuhi kewajibannya diberi peringatan tertulis paling banyak 3 (tiga) kali.'
				}
			]
		},
		{
			title: 'PENYELESAIAN PERSELISIHAN',
			clauses: [
				{ text: 'Perselisihan diselesaikan dengan musyawarah untuk mufakat.' },
				{ text: 'Bila mufakat tidak tercapai, PARA PIHAK menempuh mediasi.' }
			]
		},
		{
			title: 'PENUTUP',
			clauses: [
				{ text: 'Hal yang belum diatur dituangkan dalam addendum yang merupakan bagian dari perjanjian ini.' }
			]
		}
	],
	closing:
		'Demikian perjanjian ini dibuat dalam rangkap 2 (dua), bermeterai cukup, masing-masing mempunyai kekuatan hukum yang sama.',
	place: 'Jambi',
	signedOn: '2026-11-23',
	witnesses: [
		{ capacity: ['WALI KOTA JAMBI'], name: 'Contoh Nama Wali Kota' },
		{ capacity: ['BUPATI CONTOH'], name: 'Contoh Nama Bupati' }
	],
	annexes: [
		{
			title: 'LAMPIRAN: RENCANA KEGIATAN',
			text: 'Kegiatan PARA PIHAK selama jangka waktu perjanjian.',
			table: {
				columns: [
					{ label: 'Kegiatan', weight: 2 },
					{ label: 'Keluaran', weight: 2 },
					{ label: 'Waktu' },
					{ label: 'Biaya', align: 'end' }
				],
				rows: [
					['Survei jaringan', 'Dokumen survei', '2027', 'Rp150.000.000,00'],
					['Pembangunan jaringan', '500 sambungan', '2027–2028', 'Rp1.100.000.000,00']
				]
			}
		}
	],
	initialBoxes: true,
	draft: 'RANCANGAN versi 3 · 20 November 2026',
	verification
};
