import { instrumentNames } from './instruments';

/** The open register: its list, one agreement's page, and what the search finds. */
export const register = {
	trail: 'Letak halaman',
	home: 'Beranda',
	instruments: instrumentNames as Record<string, string>,
	types: {
		ksdd: 'Antardaerah (KSDD)',
		ksdpk: 'Pihak ketiga (KSDPK)',
		ksdpl: 'Pemerintah daerah di luar negeri (KSDPL)',
		ksdll: 'Lembaga di luar negeri (KSDLL)',
		sinergi: 'Sinergi dengan pemerintah pusat'
	} as Record<string, string>,
	statuses: {
		draft: 'Rancangan',
		in_process: 'Dalam proses',
		active: 'Berlaku',
		ending_soon: 'Akan Berakhir',
		ended: 'Berakhir',
		terminated: 'Diakhiri',
		unknown: 'Masa berlaku tidak diketahui'
	} as Record<string, string>,
	titleless: (instrument: string, partner: string) => `${instrument} dengan ${partner}`,
	undated: 'Tanggal tidak diketahui',
	until: (day: string) => `sampai ${day}`,
	list: {
		title: 'Daftar Kerja Sama',
		lead: 'Semua kesepakatan dan perjanjian kerja sama yang terbuka bagi umum. Yang dilaporkan media ditandai demikian; yang belum ditandatangani tidak ada di sini.',
		meta: 'Cari dan saring kerja sama daerah: mitra, jenis naskah, status, tahun, dan negara.',
		searchLabel: 'Cari dalam daftar',
		searchHint: 'Perihal, nama mitra, atau nomor naskah',
		filteredBy: 'Disaring menurut',
		remove: 'Hapus',
		clear: 'Hapus semua',
		filters: (chosen: number) => (chosen === 0 ? 'Saring daftar' : `Saring daftar (${chosen} dipilih)`),
		filtersLabel: 'Saring daftar',
		facets: {
			status: 'Status',
			type: 'Jenis kerja sama',
			instrument: 'Jenis naskah',
			year: 'Tahun tanda tangan',
			country: 'Negara mitra'
		} as Record<string, string>,
		chosen: {
			words: (q: string) => `“${q}”`,
			partner: (name: string) => `Mitra: ${name}`,
			unit: (name: string) => `Perangkat daerah: ${name}`,
			expiresBefore: (day: string) => `Berakhir sebelum ${day}`,
			sort: (how: string) => `Urutan: ${how}`
		},
		sorts: {
			'-signed_on': 'terbaru ditandatangani dahulu',
			signed_on: 'terlama ditandatangani dahulu',
			ends_on: 'paling cepat berakhir dahulu',
			'-ends_on': 'paling lama berlaku dahulu',
			relevance: 'paling cocok dahulu'
		} as Record<string, string>,
		caption: (how: string) => `Kerja sama, ${how}`,
		count: (count: string) => `${count} kerja sama`,
		countWithoutExamples: (count: string) => `${count} kerja sama (contoh tidak dihitung)`,
		many: 'Sangat banyak yang cocok: tambahkan kata untuk mempersempit',
		download: 'Unduh',
		sortText: 'Urutkan:',
		columns: {
			title: 'Perihal',
			partner: 'Mitra',
			signed: 'Ditandatangani',
			term: 'Masa berlaku'
		},
		pages: 'Halaman daftar',
		byBeginnings: 'Tidak ada kata yang persis sama. Ini yang memuat kata dengan awalan itu.',
		notUnderstood: (fields: string) => `Sebagian alamat tidak dipahami dan diabaikan: ${fields}.`,
		empty: 'Tidak ada kerja sama yang cocok',
		emptyText:
			'Coba kata yang lebih umum, atau hapus saringan. Yang belum ditandatangani tidak ada di daftar ini; permohonan yang sedang berjalan dapat dilacak dengan nomornya.',
		emptyAll: 'Belum ada kerja sama yang diumumkan',
		emptyAllText: 'Kerja sama yang ditandatangani dan diumumkan akan muncul di sini.',
		clearButton: 'Hapus saringan'
	},
	one: {
		meta: (title: string, partner: string) =>
			`${title}: kerja sama dengan ${partner}, status, dan sumbernya.`,
		numberless: 'nomor tidak diketahui',
		what: 'Isi kerja sama',
		facts: {
			subject: 'Objek',
			type: 'Jenis kerja sama',
			instrument: 'Jenis naskah',
			reportedAs: (words: string) => `Disebut “${words}” dalam sumber`,
			number: 'Nomor dalam daftar',
			scope: 'Ruang lingkup',
			field: 'Bidang',
			financing: 'Pembiayaan',
			country: 'Negara mitra',
			units: 'Perangkat daerah',
			note: 'Catatan'
		},
		unitRoles: { initiates: 'pemrakarsa', carries_out: 'pelaksana' } as Record<string, string>,
		parties: 'Para pihak',
		partyColumns: {
			name: 'Pihak',
			number: 'Nomor naskahnya',
			signatory: 'Penanda tangan',
			signed: 'Menandatangani'
		},
		officeThen: 'Jabatan pada hari penandatanganan.',
		term: 'Masa berlaku',
		termFacts: {
			signed: 'Ditandatangani',
			place: 'Tempat',
			starts: 'Mulai berlaku',
			ends: 'Berakhir',
			months: 'Lamanya',
			terminated: 'Diakhiri',
			reason: 'Alasan diakhiri'
		},
		termUnknown: 'Tidak diketahui: naskah atau sumbernya tidak menyebut masa berlaku.',
		months: (count: string) => `${count} bulan`,
		daysLeft: (count: string) => `sisa ${count} hari`,
		lastDay: 'hari terakhir',
		basis: 'Dasar hukum yang disebut naskah',
		regime: 'Hukum pada masanya',
		regimes: {
			pp_50_2007:
				'Ditandatangani sebelum Peraturan Pemerintah Nomor 28 Tahun 2018 berlaku; tata caranya menurut Peraturan Pemerintah Nomor 50 Tahun 2007.',
			pp_28_2018: 'Tata caranya menurut Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah.'
		} as Record<string, string>,
		chain: 'Rantai naskah',
		chainNote: 'Naskah payung, perjanjian pelaksanaannya, dan perubahannya.',
		chainLabel: 'Rantai naskah, dari payung ke pelaksanaan',
		thisOne: 'naskah ini',
		noContract: 'Belum ada PKS',
		noContractText: 'Belum ada perjanjian pelaksanaan yang tercatat di daftar ini.',
		papers: 'Naskah dan lampiran',
		papersNone:
			'Belum ada naskah yang diumumkan. Salinannya dapat diminta kepada Bagian Kerja Sama melalui permintaan informasi publik.',
		paperSigned: 'Ditandatangani',
		paperUnsigned: 'Salinan',
		paperDetail: (kind: string, size: string) => `${kind}, ${size}`,
		download: 'Unduh',
		history: 'Riwayat',
		events: {
			signed: 'Ditandatangani',
			published: 'Diumumkan di Daftar Kerja Sama',
			extended: 'Diperpanjang',
			amended: 'Diubah dengan adendum',
			terminated: 'Diakhiri',
			ended: 'Berakhir',
			evaluated: 'Dievaluasi',
			corrected: 'Catatan diperbaiki',
			started: 'Pelaksanaan dimulai',
			term_recorded: 'Masa berlaku dicatat',
			closed_out: 'Ditutup',
			renewed: 'Diperpanjang',
			linked: 'Dihubungkan dengan naskah payungnya'
		} as Record<string, string>,
		otherEvent: 'Perubahan dicatat',
		sources: 'Dari mana ini diketahui',
		reportedText:
			'Hanya diketahui dari pemberitaan. Yang tidak disebut sumbernya dibiarkan kosong, tidak diperkirakan.',
		recordedText: 'Dicatat dari naskahnya oleh Bagian Kerja Sama.',
		verify: 'Periksa keaslian',
		verifyText: 'Cocokkan naskah di tangan Anda dengan yang terdaftar di sini.',
		code: 'Kode pemeriksaan',
		qr: (address: string) => `Kode QR menuju ${address}`,
		summary: 'Ringkasan',
		permanent: 'Alamat tetap halaman ini',
		machine: 'Data halaman ini (JSON)',
		updated: (when: string) => `Terakhir diperbarui ${when}`
	},
	search: {
		title: 'Cari',
		titleFor: (q: string) => `Hasil pencarian “${q}”`,
		lead: 'Semua yang terbuka bagi umum: kerja sama, mitra, proyek, pelatihan, kunjungan, Smart City, dan inovasi.',
		label: 'Cari di seluruh situs',
		hint: 'Misalnya: BPJS, Polresta, sampah',
		agreements: 'Kerja sama',
		partners: 'Mitra',
		allAgreements: 'Semua kerja sama yang cocok',
		allPartners: 'Semua mitra yang cocok',
		corrected: (words: string) => `Tidak ada yang memuat kata itu persis. Ini hasil untuk “${words}”.`,
		partial: (words: string) => `Tidak ada yang memuat semua kata itu. Ini yang memuat sebagian: ${words}.`,
		groups: {
			project: 'Proyek',
			programme: 'Program pelatihan',
			cohort: 'Angkatan pelatihan',
			visit: 'Kunjungan',
			initiative: 'Smart City',
			innovation: 'Inovasi',
			countries: 'Negara',
			procedures: 'Prosedur'
		},
		none: 'Tidak ada yang cocok',
		noneText: (q: string) =>
			`Tidak ada yang memuat kata “${q}”. Coba kata yang lebih umum atau nama lengkapnya.`,
		browse: 'Buka Daftar Kerja Sama',
		browsePartners: 'Buka daftar mitra'
	}
};
