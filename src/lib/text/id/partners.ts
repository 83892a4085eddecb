/** The pages of partners. */
export const partners = {
	title: 'Mitra',
	lead: 'Daerah lain, kementerian, badan usaha, perguruan tinggi, dan lembaga yang bekerja sama dengan daerah ini atau disebut dalam sumber.',
	meta: 'Mitra kerja sama daerah menurut jenis dan negara, dengan perjanjiannya.',
	searchLabel: 'Cari mitra',
	searchHint: 'Nama, singkatan, atau nama lain',
	filteredBy: 'Disaring menurut',
	filters: (chosen: number) => (chosen === 0 ? 'Saring mitra' : `Saring mitra (${chosen} dipilih)`),
	filtersLabel: 'Saring mitra',
	kind: 'Jenis mitra',
	country: 'Negara',
	caption: 'Mitra menurut abjad',
	count: (count: string) => `${count} mitra`,
	countWithoutExamples: (count: string) => `${count} mitra (contoh tidak dihitung)`,
	columns: { name: 'Nama', kind: 'Jenis', country: 'Negara' },
	pages: 'Halaman daftar mitra',
	empty: 'Tidak ada mitra yang cocok',
	emptyText: 'Coba sebagian namanya, singkatannya, atau hapus saringan.',
	emptyAll: 'Belum ada mitra yang diumumkan',
	emptyAllText: 'Mitra muncul di sini begitu kerja samanya diumumkan.',
	mentioned: 'Disebut dalam sumber',
	one: {
		meta: (name: string) => `${name}: jenis, negara, nama lain, dan kerja samanya dengan daerah ini.`,
		facts: {
			kind: 'Jenis mitra',
			country: 'Negara',
			legalForm: 'Bentuk hukum',
			otherNames: 'Nama lain',
			shortName: 'Singkatan',
			website: 'Situs',
			successor: 'Penerusnya',
			note: 'Catatan'
		},
		about: 'Tentang mitra ini',
		agreements: 'Kerja sama dengan mitra ini',
		allAgreements: 'Lihat semua di Daftar Kerja Sama',
		noAgreements: 'Belum ada kerja sama yang diumumkan',
		noAgreementsText: 'Mitra ini disebut dalam sumber, tetapi belum ada perjanjian dengannya di daftar ini.',
		projects: 'Proyek yang melibatkannya',
		roles: {
			funding: 'pemberi dana',
			executing: 'penanggung jawab',
			implementing: 'pelaksana',
			beneficiary: 'penerima manfaat'
		} as Record<string, string>,
		sources: 'Dari mana ini diketahui',
		recordedText: 'Dicatat oleh Bagian Kerja Sama.'
	}
};
