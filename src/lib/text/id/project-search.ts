/** Finding projects: search, ways to narrow, the map of the works, donors. */
export const projectSearch = {
	label: 'Cari proyek',
	hint: 'Judul, lokasi, atau pihak',
	filters: (chosen: number) => (chosen === 0 ? 'Saring' : `Saring (${chosen} dipilih)`),
	filtersLabel: 'Saringan proyek',
	filteredBy: 'Disaring menurut',
	words: (text: string) => `Kata: ${text}`,
	count: (total: string) => `${total} proyek`,
	countWithoutExamples: (total: string) => `${total} proyek, tidak termasuk contoh`,
	empty: 'Tidak ada proyek seperti itu',
	emptyText: 'Kurangi saringannya, atau cari dengan kata lain.',
	unknownDonor: 'Pendana lain',
	reportedOnly: 'Baru dilaporkan media',
	facets: {
		donor: 'Pendana',
		instrument: 'Jenis dana tercatat',
		sector: 'Bidang',
		stage: 'Tahap',
		year: 'Tahun komitmen atau angka',
		location: 'Lokasi'
	} as Record<string, string>,
	map: {
		title: 'Peta pekerjaan kota',
		lead: 'Letak proyek berdana luar. Hanya titik yang tercatat yang digambar; yang belum bertitik tetap ada di tabel.',
		meta: 'Peta dan tabel letak proyek dengan dana luar, dengan bidang dan tahapnya.',
		link: 'Peta pekerjaan',
		figure: 'Letak pekerjaan menurut titik yang tercatat',
		note: 'Angka di peta sama dengan angka di tabel. Utara di atas.',
		describe: (placed: string, without: string, examples: string) =>
			`Peta dengan ${placed} proyek bertitik dan ${examples} contoh; ${without} proyek belum bertitik. Letaknya ada di tabel di bawah.`,
		none: 'Belum ada proyek yang titiknya tercatat, jadi belum ada yang dapat digambar. Tabel di bawah menyebut lokasinya.',
		table: 'Proyek di peta dan yang belum bertitik',
		columns: {
			number: 'Angka',
			title: 'Proyek',
			location: 'Lokasi',
			point: 'Lintang, bujur',
			sector: 'Bidang',
			stage: 'Tahap'
		},
		noPoint: 'Titik belum tercatat',
		noLocation: 'Tidak disebut',
		work: 'Pekerjaan',
		example: 'Contoh',
		home: 'Pusat daerah',
		degrees: (value: number) => `${String(Math.abs(value)).replace('.', ',')}°`,
		kilometres: (value: number) => `${String(value).replace('.', ',')} km`,
		cut: (most: string) => `Tabel memuat ${most} proyek pertama.`
	},
	donors: {
		title: 'Pendana',
		lead: 'Siapa yang mendanai pekerjaan kota. Tiap jenis dana dan mata uang berdiri sendiri; angka yang baru dilaporkan media ada di halaman proyeknya.',
		deskLead: 'Siapa yang mendanai atau membuka panggilan, uangnya yang tercatat, dan laporan kepadanya.',
		meta: 'Pendana proyek kota: negara, jumlah proyek, serta komitmen dan pencairan yang tercatat.',
		link: 'Pendana',
		columns: {
			name: 'Pendana',
			country: 'Negara',
			projects: 'Proyek',
			money: 'Tercatat resmi',
			calls: 'Panggilan'
		},
		projects: (count: string) => `${count} proyek`,
		examples: (count: string) => `dan ${count} contoh`,
		money: (instrument: string, paid: string, promised: string) =>
			`${instrument}: ${paid} dicairkan dari ${promised}`,
		moneyNone: 'Belum ada yang tercatat resmi',
		calls: (count: string) => `${count} terbuka`,
		reports: 'Laporan kepadanya',
		empty: 'Belum ada pendana',
		emptyText: 'Pendana tampil setelah proyeknya diumumkan.'
	}
};
