/** The door page, and the frame that stands around every public page. */
export const door = {
	brand: 'Kerja Sama Satu Pintu',
	/** The government of the region as its pages name it. */
	government: (official: string, _short: string) => official,
	menu: 'Menu',
	printed: (government: string, page: string, day: string) =>
		`${government} · Satu Pintu · ${page} · dicetak ${day}`,
	foot: {
		office: 'Bagian Kerja Sama',
		officeLines: ['Sekretariat Daerah', 'Loket dan penjaga satu pintu: semua kerja sama masuk lewat sini.'],
		help: 'Bantuan',
		site: 'Situs ini',
		sources: 'Sumber fakta',
		api: 'Keterangan API (OpenAPI)',
		licence: 'Data: CC BY 4.0',
		code: 'Program: Apache-2.0'
	},
	meta: (region: string) =>
		`Ajukan kerja sama dengan ${region}, ikuti setiap langkahnya, dan lihat apa yang sudah dihasilkannya.`,
	title: (region: string) => `Satu pintu untuk bekerja sama dengan ${region}`,
	lead: 'Daerah lain, kementerian, perusahaan, perguruan tinggi, lembaga luar negeri: ajukan di sini, ikuti setiap langkahnya, lihat hasilnya.',
	propose: 'Ajukan Kerja Sama',
	procedures: 'Lihat prosedurnya dahulu',
	track: 'Lacak permohonan yang sudah dikirim',
	verify: 'Periksa keaslian dokumen',
	stages: {
		title: 'Lima tahap sebuah kerja sama',
		note: 'Jalannya sama bagi semua; langkah di dalamnya berbeda menurut siapa mitranya.',
		label: 'Tahapan kerja sama',
		place: (index: number) => `tahap ${index} dari 5`,
		all: 'Langkah dan tenggat setiap prosedur',
		list: [
			{
				name: 'Persiapan',
				what: 'Kebutuhan dipetakan dan kerangka acuan kerja disusun'
			},
			{
				name: 'Penawaran',
				what: 'Penawaran diperiksa kelengkapannya dan ditimbang TKKSD'
			},
			{
				name: 'Penyusunan',
				what: 'Naskah disusun, dibahas kedua pihak, dan diparaf'
			},
			{
				name: 'Penandatanganan',
				what: 'Naskah diberi nomor dan ditandatangani yang berwenang'
			},
			{
				name: 'Pelaksanaan',
				what: 'Kewajiban dijalankan, dipantau, dan dilaporkan'
			}
		]
	},
	figures: {
		title: 'Angka kerja sama',
		note: 'Setiap angka menyebut apa yang dihitung, kapan, dan siapa yang melaporkannya.',
		all: 'Yang dilaporkan dan yang tercatat',
		aid: (partner: string, project: string) => `bantuan ${partner} untuk ${project}`,
		inRegister: (count: string) => `Dalam daftar ini baru ${count} yang dikenal satu per satu.`
	},
	map: {
		title: (count: string) => `${count} negara mitra strategis`,
		section: 'Mitra luar negeri',
		all: 'Semua negara, keanggotaan, dan kunjungan',
		describe: (names: string) => `Peta dunia dengan negara yang ditandai: ${names}.`,
		country: 'Negara',
		what: 'Yang diketahui',
		caption: 'Negara mitra strategis dan yang diketahui tentang masing-masing'
	},
	newest: {
		title: 'Terbaru di Daftar Kerja Sama',
		all: 'Buka Daftar Kerja Sama',
		with: (instrument: string, partner: string) => `${instrument} dengan ${partner}`,
		between: (instrument: string, parties: string) => `${instrument}: ${parties}`,
		undated: 'Tanggal tidak diketahui',
		empty: 'Belum ada kerja sama yang diumumkan',
		emptyHelp: 'Kerja sama yang ditandatangani akan muncul di sini.'
	},
	origin: {
		title: 'Dari mana pintu ini berasal',
		all: 'Asal-usul selengkapnya'
	},
	bounds: { more_than: 'lebih dari', about: 'kira-kira', less_than: 'kurang dari' },
	asOf: (when: string) => `keadaan ${when}`,
	reportedIn: (when: string) => `dilaporkan ${when}`,
	error: {
		searchLabel: 'Cari di Daftar Kerja Sama',
		home: 'Ke halaman depan',
		number: 'Nomor kejadian'
	}
};
