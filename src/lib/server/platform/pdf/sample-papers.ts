/** Invented papers, one of each template: for the tests, and to look at. */
import type { Letterhead, Meeting, Signatory, TemplateData } from './shapes';
import type { NaskahData } from './shapes-naskah';

const office: Letterhead = {
	kind: 'office',
	lines: ['PEMERINTAH KOTA JAMBI', 'SEKRETARIAT DAERAH'],
	address: ['Jalan Contoh Nomor 1, Kota Jambi 36000', 'Telepon (0741) 000000 · kerjasama@contoh.example']
};
const head: Letterhead = {
	kind: 'head_of_region',
	lines: ['WALI KOTA JAMBI'],
	address: []
};
const sekda: Signatory = {
	capacity: ['SEKRETARIS DAERAH', 'selaku Ketua TKKSD,'],
	name: 'Dra. Contoh Nama Sekretaris, M.Si.',
	rank: 'Pembina Utama Madya'
};
const kabag: Signatory = {
	capacity: ['KEPALA BAGIAN KERJA SAMA', 'selaku Sekretaris TKKSD,'],
	name: 'Contoh Nama Kepala Bagian, S.H., M.H.',
	rank: 'Pembina'
};
const meeting: Meeting = {
	heldOn: '2026-11-23',
	startsAt: '09.00',
	endsAt: '11.30',
	timeZone: 'WIB',
	place: 'Ruang Rapat Contoh, Kantor Wali Kota Jambi',
	subject: 'Pembahasan usulan kerja sama daerah'
};
const verification = {
	address: 'https://satupintu.contoh.example/verifikasi/7KQ4-M2XW-9RTD',
	code: '7KQ4-M2XW-9RTD'
};
const members = [
	{ name: 'Contoh Nama Asisten, S.E., M.M.', office: 'Asisten Perekonomian dan Pembangunan' },
	{ name: 'Ir. Contoh Nama Perencana, M.T.', office: 'Kepala Badan Perencanaan Pembangunan Daerah' },
	{ name: 'Contoh Nama Hukum, S.H.', office: 'Kepala Bagian Hukum' },
	{
		name: 'Dr. Hj. Contoh Nama yang Panjang Sekali Binti Nama Ayah, S.Sos., M.Si., M.A.P.',
		office: 'Kepala Badan Pengelolaan Keuangan dan Aset Daerah'
	}
];

const sitting: TemplateData['berita-acara-rapat'] = {
	letterhead: office,
	heading: ['BERITA ACARA RAPAT', 'TIM KOORDINASI KERJA SAMA DAERAH KOTA JAMBI'],
	number: '000.0.0/12/TKKSD/XI/2026',
	meeting,
	team: 'Tim Koordinasi Kerja Sama Daerah (TKKSD) Kota Jambi',
	headOfRegion: 'Wali Kota Jambi',
	chair: { name: sekda.name, office: 'Ketua TKKSD' },
	basis: [
		'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah',
		'Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020'
	],
	quorum: 'Rapat dihadiri lebih dari separuh anggota tetap.',
	attendance: members.map((member, place) => ({
		...member,
		state: place === 2 ? ('represented' as const) : place === 3 ? ('absent' as const) : ('present' as const),
		representedBy: place === 2 ? 'Contoh Nama Analis Hukum' : null
	})),
	cases: [
		{
			title: 'Penyediaan air bersih lintas batas daerah',
			partner: 'Pemerintah Kabupaten Muaro Jambi',
			receipt: 'P-2026-000123-7KQ4',
			kind: 'Kerja Sama Daerah dengan Daerah Lain (KSDD)',
			initiator: 'Dinas Pekerjaan Umum dan Penataan Ruang',
			summary:
				'Usulan penyediaan air bersih bagi warga di perbatasan kedua daerah melalui jaringan yang sudah ada.',
			opinions: members.slice(0, 3).map((member, place) => ({
				...member,
				opinion: place === 1 ? ('feasible_with_notes' as const) : ('feasible' as const),
				note: place === 1 ? 'Rencana anggaran tahun jamak perlu dilampirkan.' : null,
				noConflictOfInterest: true
			})),
			conclusion: 'feasible_with_notes',
			conclusionText:
				'Usulan dapat diteruskan kepada Wali Kota setelah rencana anggaran tahun jamak dilampirkan.',
			notes: ['Lampirkan rencana anggaran tahun jamak.', 'Sesuaikan ruang lingkup dengan RPJMD.'],
			dissent: [],
			followUps: [
				{
					what: 'Melengkapi rencana anggaran',
					who: 'Dinas Pekerjaan Umum dan Penataan Ruang',
					dueOn: '2026-12-04'
				}
			]
		},
		{
			title: 'Pelatihan pengelolaan sampah bagi petugas kelurahan',
			partner: 'Yayasan Contoh Lingkungan',
			receipt: 'P-2026-000131-2MND',
			kind: 'Kerja Sama Daerah dengan Pihak Ketiga (KSDPK)',
			initiator: 'Dinas Lingkungan Hidup',
			summary: null,
			opinions: members.slice(0, 3).map((member, place) => ({
				...member,
				opinion: place === 0 ? ('not_feasible' as const) : ('feasible' as const),
				note: place === 0 ? 'Studi kelayakan belum memuat pembiayaan tahun kedua.' : null,
				noConflictOfInterest: true
			})),
			conclusion: 'feasible',
			conclusionText: null,
			notes: [],
			dissent: [
				{
					name: 'Contoh Nama Asisten, S.E., M.M.',
					text: 'berpendapat usulan sebaiknya menunggu studi kelayakan yang diperbaiki.'
				}
			],
			followUps: []
		}
	],
	place: 'Jambi',
	signatures: [kabag, sekda],
	verification
};

const agreement: NaskahData = {
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

export const samplePapers: { readonly [Name in keyof TemplateData]: TemplateData[Name] } = {
	naskah: agreement,
	'berita-acara-rapat': sitting,
	undangan: {
		letterhead: head,
		number: '000.0.0/11/TKKSD/XI/2026',
		nature: 'Penting',
		enclosures: '1 (satu) berkas',
		about: 'Undangan Rapat TKKSD',
		place: 'Jambi',
		letterOn: '2026-11-18',
		recipients: ['Asisten Perekonomian dan Pembangunan', 'Kepala Bappeda', 'Kepala Bagian Hukum'],
		opening:
			'Sehubungan dengan adanya usulan kerja sama daerah yang perlu dibahas, kami mengundang Saudara untuk hadir pada rapat yang akan diselenggarakan pada:',
		meeting,
		agenda: sitting.cases.map((item) => ({
			title: item.title,
			partner: item.partner,
			receipt: item.receipt ?? null
		})),
		closing: 'Demikian disampaikan. Atas perhatian dan kehadiran Saudara diucapkan terima kasih.',
		signature: {
			capacity: ['a.n. WALI KOTA JAMBI', 'SEKRETARIS DAERAH'],
			name: sekda.name,
			rank: sekda.rank ?? null
		},
		copies: ['Wali Kota Jambi (sebagai laporan)', 'Inspektur Kota Jambi'],
		verification
	},
	'daftar-hadir': {
		letterhead: office,
		heading: 'DAFTAR HADIR RAPAT TKKSD',
		meeting,
		people: members,
		emptyRows: 18,
		place: 'Jambi',
		signature: kabag
	},
	notulen: {
		letterhead: office,
		heading: 'NOTULEN RAPAT TKKSD',
		number: null,
		meeting: { ...meeting, endsAt: null },
		chair: { name: sekda.name, office: 'Ketua TKKSD' },
		secretary: { name: kabag.name, office: 'Sekretaris TKKSD' },
		attendance: members,
		items: [
			{
				title: 'Penyediaan air bersih lintas batas daerah',
				discussion:
					'Dinas menyampaikan kerangka acuan kerja dan peta jaringan.\n\nBappeda menanyakan kesesuaian dengan RPJMD dan meminta rencana anggaran tahun jamak.',
				decisions: ['Usulan dilanjutkan dengan catatan.', 'Rencana anggaran dilampirkan.'],
				followUps: [{ what: 'Melampirkan rencana anggaran', who: 'Dinas PUPR', dueOn: '2026-12-04' }]
			},
			{
				title: 'Lain-lain',
				discussion: 'Jadwal rapat berikutnya menunggu berkas.',
				decisions: [],
				followUps: [{ what: 'Menyusun jadwal', who: 'Bagian Kerja Sama', dueOn: null }]
			}
		],
		signatures: [kabag, sekda]
	},
	'lembar-disposisi': {
		letterhead: office,
		from: 'PT Contoh Air Bersih',
		letterNumber: '12/CAB/XI/2026',
		letterOn: '2026-11-16',
		receivedOn: '2026-11-17',
		agendaNumber: '1045',
		nature: [
			{ label: 'Sangat segera', ticked: false },
			{ label: 'Segera', ticked: true },
			{ label: 'Rahasia', ticked: false }
		],
		about: 'Penawaran kerja sama penyediaan air bersih',
		recipients: [
			{ label: 'Asisten Perekonomian dan Pembangunan', ticked: false },
			{ label: 'Kepala Bagian Kerja Sama', ticked: true },
			{ label: 'Kepala Bagian Hukum', ticked: true }
		],
		requests: [
			{ label: 'Tanggapan dan saran', ticked: true },
			{ label: 'Proses lebih lanjut', ticked: true },
			{ label: 'Koordinasi/konfirmasikan', ticked: false }
		],
		instruction: null,
		signature: { capacity: ['SEKRETARIS DAERAH'], name: sekda.name }
	},
	'lembar-paraf': {
		letterhead: office,
		document: 'Rancangan Perjanjian Kerja Sama tentang Penyediaan Air Bersih di Kelurahan Contoh',
		partner: 'PT Contoh Air Bersih',
		version: '3 (20 November 2026)',
		draftedBy: 'Bagian Kerja Sama',
		sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
		initials: [
			{
				office: 'Kepala Bagian Kerja Sama',
				name: kabag.name,
				state: 'initialled',
				initialledOn: '2026-11-20',
				note: null
			},
			{
				office: 'Kepala Bagian Hukum',
				name: 'Contoh Nama Hukum, S.H.',
				state: 'returned',
				initialledOn: '2026-11-20',
				note: 'Pasal 6 belum memuat sanksi.'
			},
			{
				office: 'Asisten Perekonomian dan Pembangunan',
				name: null,
				state: 'waiting',
				initialledOn: null,
				note: null
			},
			{ office: 'Sekretaris Daerah', name: null, state: 'waiting', initialledOn: null, note: null }
		]
	},
	'tanda-terima': {
		letterhead: office,
		number: 'P-2026-000123-7KQ4',
		tracking: {
			address: 'https://satupintu.contoh.example/lacak/P-2026-000123-7KQ4',
			code: 'P-2026-000123-7KQ4'
		},
		receivedAt: 'Senin, 23 November 2026, pukul 10.15 WIB',
		receivedOn: '2026-11-23',
		applicant: 'PT Contoh Air Bersih',
		representative: 'Contoh Nama Direktur, Direktur Utama',
		subject: 'Penyediaan air bersih di Kelurahan Contoh',
		kind: 'Kerja Sama Daerah dengan Pihak Ketiga (KSDPK)',
		papers: [
			{
				label: 'Surat penawaran',
				fileName: 'surat penawaran PT Contoh Air Bersih final.pdf',
				size: '1,2 MB',
				sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'
			},
			{
				label: 'Studi kelayakan',
				fileName: 'studi-kelayakan.pdf',
				size: '8,4 MB',
				sha256: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae'
			}
		],
		nextSteps: [
			'Bagian Kerja Sama memeriksa kelengkapan berkas.',
			'Bila ada yang kurang, permohonan dikembalikan dengan alasannya.',
			'Usulan yang lengkap dibahas dalam rapat TKKSD.'
		],
		contact: ['Bagian Kerja Sama, Kantor Wali Kota Jambi', 'kerjasama@contoh.example']
	},
	'agreement-sheet': {
		kind: 'Kerja Sama Daerah dengan Pihak Ketiga · Perjanjian Kerja Sama',
		title: 'Penyediaan Air Bersih di Kelurahan Contoh',
		status: 'Berlaku',
		provenance: 'Tercatat resmi',
		facts: [
			{ label: 'Mitra', value: 'PT Contoh Air Bersih' },
			{ label: 'Nomor Pemerintah Kota', value: '000.0.0/45/DPUPR/XI/2026' },
			{ label: 'Ditandatangani', value: 'Senin, 23 November 2026 di Jambi' },
			{ label: 'Berlaku sampai', value: 'Kamis, 22 November 2029 (sisa 1.096 hari)' },
			{ label: 'Perangkat daerah', value: 'Dinas Pekerjaan Umum dan Penataan Ruang' },
			{ label: 'Nilai', value: 'Rp1.250.000.000,00' }
		],
		sections: [
			{
				heading: 'Ringkasan',
				kind: 'text',
				text: 'Penyediaan air bersih bagi warga Kelurahan Contoh melalui jaringan baru.'
			},
			{
				heading: 'Kewajiban Para Pihak',
				kind: 'table',
				columns: [
					{ label: 'Kewajiban', weight: 2.4 },
					{ label: 'Pihak', weight: 1.4 },
					{ label: 'Tenggat', weight: 1.2 },
					{ label: 'Keadaan' }
				],
				rows: [
					['Membangun jaringan 500 sambungan', 'PT Contoh Air Bersih', '31 Desember 2028', 'Berjalan'],
					['Laporan semester', 'Dinas PUPR', '30 Juni 2027', 'Belum']
				]
			},
			{
				heading: 'Riwayat',
				kind: 'list',
				items: ['20 November 2026: paraf Bagian Hukum', '23 November 2026: ditandatangani']
			}
		],
		sources: ['Naskah yang tercatat pada Bagian Kerja Sama'],
		printed: 'Dicetak 23 November 2026 pukul 10.15 WIB dari Satu Pintu Kota Jambi.',
		address: 'https://satupintu.contoh.example/kerja-sama/0193a7b2',
		verification
	},
	'table-list': {
		letterhead: null,
		heading: 'Daftar Kerja Sama',
		description: 'Kerja sama Pemerintah Kota Jambi yang tercatat.',
		filters: [{ label: 'Jenis', value: 'KSDPK' }],
		countText: '60 kerja sama',
		printed: 'Dicetak 23 November 2026',
		address: 'https://satupintu.contoh.example/kerja-sama',
		columns: [
			{ label: 'Judul', weight: 3 },
			{ label: 'Mitra', weight: 2 },
			{ label: 'Jenis' },
			{ label: 'Ditandatangani', weight: 1.4 },
			{ label: 'Berakhir', weight: 1.4 },
			{ label: 'Nilai', weight: 1.5, align: 'end' }
		],
		rows: Array.from({ length: 60 }, (_, place) => ({
			cells: [
				`Kerja sama contoh nomor ${place + 1} tentang pelayanan publik`,
				place % 7 === 0
					? 'Perkumpulan Contoh dengan Nama yang Sangat Panjang Sekali di Indonesia'
					: 'PT Contoh',
				'KSDPK',
				'23 November 2026',
				'22 November 2029',
				`Rp${(place + 1) * 12}.500.000,00`
			],
			example: place % 2 === 0
		})),
		totals: [{ label: 'Jumlah', value: '60 kerja sama' }],
		source: 'Bagian Kerja Sama Sekretariat Daerah Kota Jambi'
	}
};
