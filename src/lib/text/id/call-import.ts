/** Calls taken from a list: a sheet, a feed, an address. */
export const callImport = {
	title: 'Impor Peluang dari Daftar',
	lead: 'Dari lembar kerja atau umpan pemberi dana. Tiap baris diperiksa dahulu; tidak ada yang dicatat sebelum Anda menyetujuinya.',
	link: 'Impor dari daftar',
	byFile: 'Dari berkas',
	byAddress: 'Dari alamat web',
	file: 'Berkas daftar',
	fileHint:
		'XLSX, CSV, RSS, Atom, atau JSON, paling besar 5 MB. Baris pertama memuat nama kolom; 200 baris pertama dibaca.',
	address: 'Alamat umpan',
	addressHint: 'Alamat https:// yang terbuka untuk umum, misalnya umpan RSS pemberi dana.',
	donor: 'Pemberi dana',
	donorHint: 'Untuk baris yang tidak menyebutnya; umpan biasanya tidak.',
	unitHint: 'Hari penutupan menjadi kewajiban unit ini, dengan pengingatnya.',
	look: 'Periksa berkas',
	fetch: 'Ambil dan periksa',
	check: 'Periksa lagi',
	record: 'Catat baris yang baru',
	other: 'Daftar lain',
	toList: 'Ke daftar peluang',
	rows: 'Hasil per baris',
	line: 'Baris',
	verdict: 'Hasil',
	columns: 'Kolom yang dipakai',
	columnsKept:
		'Kolom dibaca seperti terakhir kali daftar dengan kolom yang sama dicatat. Ubah di bawah bila isinya lain.',
	whole: 'Berlaku bagi seluruh daftar',
	noColumn: 'Tidak ada kolomnya',
	column: (n: string) => `Kolom ${n}`,
	noTitle: '(tanpa judul)',
	cut: 'Daftar ini lebih panjang; hanya 200 baris pertama yang dibaca. Bagi daftarnya untuk sisanya.',
	counts: (fresh: string, known: string, wrong: string) =>
		`${fresh} baris baru, ${known} sudah tercatat, ${wrong} perlu diperbaiki. Belum ada yang dicatat.`,
	recordedCounts: (fresh: string, known: string, wrong: string) =>
		`${fresh} peluang dicatat, ${known} sudah tercatat sebelumnya, ${wrong} tidak dicatat.`,
	verdicts: {
		new: 'Baru',
		recorded: 'Dicatat',
		known: 'Sudah tercatat',
		twice: 'Dua kali dalam daftar ini',
		wrong: 'Tidak dapat dicatat'
	} as Record<string, string>,
	fields: {
		title: 'Judul panggilan',
		donor: 'Pemberi dana',
		programme: 'Program',
		reference: 'Nomor panggilan',
		about: 'Isi panggilan',
		theme: 'Bidang',
		themes: 'Bidang',
		eligibility: 'Siapa yang boleh mengajukan',
		opens_on: 'Dibuka',
		closes_on: 'Ditutup',
		amount_least: 'Jumlah paling kecil',
		amount_most: 'Jumlah paling besar',
		currency: 'Mata uang',
		languages: 'Bahasa usulan',
		contact: 'Kontak',
		address: 'Alamat web'
	} as Record<string, string>,
	faults: {
		DAY_WRONG: 'Tanggal ini tidak terbaca.',
		MONEY_WRONG: 'Jumlah ini tidak terbaca.',
		CURRENCY_MISSING: 'Mata uangnya tidak disebut.',
		THEME_UNKNOWN:
			'Bidang ini tidak dikenal; kosongkan kolomnya, atau pakai nama bidang seperti di formulir.',
		PARTNER_UNKNOWN: 'Belum ada di Daftar Mitra. Pilih jenis dan negaranya di bawah untuk mencatatnya.',
		PARTNER_AMBIGUOUS: 'Beberapa mitra bernama begini. Tulis nama lengkapnya.',
		NOT_ALLOWED: 'Anda tidak berwenang mencatat mitra baru.'
	} as Record<string, string>
};
