/** Invented papers, one of each template: for the tests, and to look at. */
import { smallJpeg } from '../uploads/sample-jpeg';
import { leaderSheet } from './sample-leader';
import { agreement } from './sample-naskah';
import { comparison } from './sample-comparison';
import { handover } from './sample-office-text';
import { head, kabag, meeting, members, office, sekda, verification } from './sample-people';
import { redactedCopy } from './sample-redaction';
import { sitting } from './sample-sitting';
import { decree, selectionSheets } from './sample-training';
import type { TemplateData } from './template-data';

export const samplePapers: { readonly [Name in keyof TemplateData]: TemplateData[Name] } = {
	naskah: agreement,
	keputusan: decree,
	'penjelasan-seleksi': selectionSheets,
	'office-text': handover,
	comparison,
	'berita-acara-rapat': sitting,
	'leader-sheet': leaderSheet,
	'redacted-copy': redactedCopy,
	'photo-scan': {
		sheets: [
			{ flipped: false, file: { format: 'jpg', bytes: smallJpeg, description: 'Lembar 1' } },
			{ flipped: true, file: { format: 'jpg', bytes: smallJpeg, description: 'Lembar 2' } }
		]
	},
	dossier: {
		letterhead: head,
		heading: 'Berkas Permohonan',
		purpose: 'Untuk Verifikasi Kementerian Dalam Negeri',
		about: [{ label: 'Permohonan', value: 'Contoh kota kembar' }],
		madeOn: '2026-11-18',
		contentsHeading: 'Daftar isi',
		missingHeading: 'Yang belum ada',
		missing: ['Surat pengantar gubernur'],
		missingNone: 'Semua yang diminta sudah ada.',
		lettersHeading: 'Surat keluar dan masuk',
		letters: ['Persetujuan DPRD: dikabulkan, Nomor 1 tanggal 2 November 2026'],
		fingerprint: 'Sidik SHA-256:',
		papers: [
			{
				name: 'Rencana kerja sama',
				detail: 'rencana.docx, versi 2',
				absentBecause: 'Berkas Word tidak dapat digabungkan; unduh dari sistem.',
				file: null,
				pages: 0,
				sha256: 'ab'.repeat(32)
			}
		]
	},
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
	'nota-dinas': {
		letterhead: office,
		number: null,
		to: 'Wali Kota Jambi',
		through: 'Sekretaris Daerah',
		from: 'Kepala Bagian Kerja Sama',
		letterOn: '2026-11-24',
		nature: 'Biasa',
		enclosures: 'Berita acara rapat TKKSD',
		about: 'Usulan kerja sama penyediaan air bersih lintas batas daerah',
		opening: 'Bersama ini kami sampaikan usulan kerja sama dengan rekomendasi TKKSD sebagai berikut.',
		sections: [
			{
				heading: 'Usulan',
				kind: 'facts',
				rows: [
					{ label: 'Mitra', value: 'Pemerintah Kabupaten Muaro Jambi' },
					{ label: 'Jenis', value: 'Kerja Sama Daerah dengan Daerah Lain (KSDD)' }
				]
			},
			{ heading: 'Pendapat', kind: 'list', items: ['Bagian Hukum: layak', 'Bappeda: layak dengan catatan'] },
			{ heading: 'Rekomendasi', kind: 'text', text: 'Layak dengan catatan.' },
			{
				heading: 'Tindak lanjut',
				kind: 'table',
				columns: [{ label: 'Yang dilakukan', weight: 2 }, { label: 'Pelaksana' }],
				rows: [['Melengkapi rencana anggaran', 'Dinas PUPR']]
			}
		],
		closing: 'Demikian disampaikan. Mohon arahan dan keputusan lebih lanjut.',
		signature: kabag
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
