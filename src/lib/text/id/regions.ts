/** The map of the country: with which regions the region works. */
export const regions = {
	title: 'Peta kerja sama antardaerah',
	lead: 'Pemerintah daerah lain di Indonesia yang bekerja sama dengan daerah ini, menurut provinsinya.',
	meta: 'Peta dan tabel kerja sama dengan pemerintah daerah lain di Indonesia menurut provinsi.',
	link: 'Peta antardaerah',
	abroad: 'Peta luar negeri',
	figure: 'Perjanjian dengan pemerintah daerah lain, menurut provinsi',
	note: 'Angka pada titik ialah banyaknya perjanjian yang diumumkan; titik berada di ibu kota provinsi.',
	describe: (count: string, names: string, examples: string) =>
		count === '0'
			? `Peta Indonesia; belum ada provinsi dengan perjanjian, ${examples} provinsi hanya berisi contoh. Rinciannya ada di tabel di bawah.`
			: `Peta Indonesia dengan ${count} provinsi mitra, terbanyak ${names}; ${examples} provinsi hanya berisi contoh. Rinciannya ada di tabel di bawah.`,
	dot: 'Provinsi mitra',
	example: 'Hanya contoh',
	table: 'Kerja sama dengan daerah lain menurut provinsi',
	columns: {
		province: 'Provinsi',
		partners: 'Pemerintah daerah mitra',
		total: 'Perjanjian',
		running: 'Masih berlaku'
	},
	empty: 'Belum ada kerja sama antardaerah yang diumumkan',
	emptyText: 'Daerah lain muncul di sini begitu kerja samanya diumumkan dan kode wilayahnya dicatat.',
	unplaced: 'Belum ada di peta',
	unplacedNote: 'Kode wilayah pemerintah daerah ini belum dicatat.',
	desk: {
		title: 'Kode wilayah',
		lead: 'Menempatkan mitra ini pada peta antardaerah dan pada pencarian tetangga.',
		none: 'Belum dicatat.',
		recorded: (code: string, province: string) => `${code}, Provinsi ${province}`,
		summary: 'Catat kode wilayah',
		field: 'Kode wilayah',
		hint: 'Menurut Kementerian Dalam Negeri, misalnya 15 untuk provinsi atau 15.71 untuk kota. Kosongkan untuk menghapusnya.',
		submit: 'Simpan kode wilayah',
		saved: 'Kode wilayah tersimpan.',
		faults: {
			REGION_CODE_WRONG:
				'Tulis dua angka provinsi, atau dengan titik dan dua angka kabupaten/kota, misalnya 15.71.'
		} as Record<string, string>
	}
};
