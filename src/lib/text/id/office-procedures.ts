/** Changing a national procedure by the region's own rule. */
export const officeProcedures = {
	title: 'Prosedur Daerah',
	lead: 'Lima prosedur berlaku secara nasional. Dengan aturan sendiri (Perwali, Perbup, atau Keputusan) daerah dapat mengubah hari, nama, dan urutan langkah pilihan, serta menambah langkah atau berkas. Perubahan berlaku bagi permohonan yang dibuka sejak tanggalnya; permohonan yang berjalan atau selesai tidak pernah berubah.',
	list: 'Lima prosedur',
	listColumns: { name: 'Prosedur', changes: 'Perubahan daerah', open: 'Lihat dan ubah' },
	holding: (count: string) => `${count} berlaku`,
	coming: (count: string) => `${count} akan berlaku`,
	none: 'Tidak ada; berlaku seperti nasional',
	open: 'Buka',
	one: (name: string) => `Prosedur daerah: ${name}`,
	public: 'Lihat seperti yang dilihat pemohon',
	kept: 'Permohonan yang sudah dibuka memegang prosedur pada hari dibukanya.',
	difference: 'Perbedaan dengan prosedur nasional',
	differenceOn: (day: string) =>
		`Keadaan pada ${day}. Yang dicoret berlaku nasional, yang digarisbawahi berlaku di daerah ini.`,
	noDifference: 'Tidak ada perbedaan: prosedur nasional berlaku seluruhnya.',
	allSteps: 'Semua langkah berdampingan',
	broken:
		'Perubahan yang tercatat untuk hari ini tidak lagi utuh dengan versi program ini, sehingga prosedur nasional yang dipakai. Akhiri atau perbaiki perubahan itu.',
	turns: 'Pilih hari',
	national: 'Nasional',
	regional: 'Di daerah ini',
	added: 'ditambahkan',
	removed: 'ditiadakan',
	noDays: 'tanpa tenggat',
	moved: 'berpindah urutan',
	paperAdded: (paper: string, side: string) => `berkas ${side}: ${paper}`,
	sides: { in: 'masuk', out: 'keluar' } as Record<string, string>,
	changes: 'Perubahan yang tercatat',
	changeColumns: { what: 'Perubahan', when: 'Berlaku', rule: 'Aturan daerah', act: 'Tindakan' },
	noChanges: 'Belum ada perubahan',
	states: {
		holding: 'Berlaku',
		coming: 'Akan berlaku',
		over: 'Sudah berakhir',
		withdrawn: 'Dibatalkan sebelum berlaku'
	} as Record<string, string>,
	from: (day: string) => `sejak ${day}`,
	fromTo: (from: string, to: string) => `${from} sampai ${to}`,
	by: (name: string, day: string) => `dicatat ${name}, ${day}`,
	say: {
		set_days: (step: string, limit: string) => `Tenggat ${step}: ${limit}`,
		drop_days: (step: string) => `${step} tanpa tenggat`,
		rename: (step: string, name: string) => `${step} bernama "${name}"`,
		skip_step: (step: string) => `${step} ditiadakan`,
		move_step: (step: string, after: string) => `${step} sesudah ${after}`,
		add_paper: (step: string, paper: string) => `Berkas "${paper}" pada ${step}`,
		add_step: (step: string, after: string) => `Langkah "${step}" sesudah ${after}`
	},
	end: 'Akhiri',
	endAsk:
		'Sesudah hari terakhir, prosedur kembali seperti nasional. Permohonan yang sudah dibuka tidak berubah.',
	lastDay: 'Hari terakhir berlaku',
	submitEnd: 'Akhiri perubahan ini',
	withdraw: 'Batalkan',
	withdrawAsk: 'Perubahan ini belum berlaku dan belum dipakai satu permohonan pun.',
	submitWithdraw: 'Batalkan perubahan ini',
	make: 'Ubah prosedur ini',
	makeWhat: 'Apa yang diubah?',
	kinds: {
		set_days: 'Hari sebuah langkah',
		drop_days: 'Tanpa tenggat',
		rename: 'Nama sebuah langkah',
		skip_step: 'Tiadakan langkah pilihan',
		move_step: 'Urutan langkah pilihan',
		add_paper: 'Tambah berkas',
		add_step: 'Tambah langkah'
	} as Record<string, string>,
	step: 'Langkah',
	stepAfter: 'Sesudah langkah',
	stepOptional: 'Langkah pilihan',
	optionalHint: 'Hanya langkah yang tidak diwajibkan peraturan yang ada di sini.',
	moveHint: 'Langkah berpindah di dalam tahapnya sendiri.',
	days: 'Jumlah hari',
	daysOptional: 'Jumlah hari (kosongkan bila tanpa tenggat)',
	unit: 'Dihitung dalam',
	units: { working_days: 'hari kerja', calendar_days: 'hari kalender' } as Record<string, string>,
	daysHint: 'Selalu ditunjukkan sebagai tenggat yang ditetapkan daerah, bukan tenggat undang-undang.',
	nameId: 'Nama dalam bahasa Indonesia',
	nameEn: 'Nama dalam bahasa Inggris',
	aboutId: 'Penjelasan satu kalimat dalam bahasa Indonesia',
	aboutEn: 'Penjelasan satu kalimat dalam bahasa Inggris',
	stepKind: 'Yang dilakukan pada langkah ini',
	actor: 'Pelaku',
	back: 'Bila dikembalikan, kembali ke',
	backHint: 'Perlu diisi untuk memeriksa, membubuhkan paraf, dan menunggu pihak luar.',
	side: 'Berkas itu',
	sideOptions: {
		in: 'diminta pada langkah ini',
		out: 'dihasilkan langkah ini'
	} as Record<string, string>,
	need: 'Keharusan',
	needs: { required: 'wajib', optional: 'bila ada' } as Record<string, string>,
	fromDay: 'Mulai berlaku',
	toDay: 'Hari terakhir berlaku',
	rule: 'Aturan daerah yang menjadi dasarnya',
	ruleHint: 'Nomor dan judul, misalnya Peraturan Wali Kota tentang tata cara kerja sama.',
	look: 'Lihat perbedaannya dahulu',
	submit: 'Simpan perubahan',
	previewTitle: (day: string) => `Begini jadinya mulai ${day}`,
	previewText: 'Belum disimpan. Bila sudah benar, simpan perubahan di bawah.',
	done: {
		added: 'Perubahan disimpan. Permohonan yang dibuka mulai hari itu mengikutinya.',
		ended: 'Hari terakhir perubahan disimpan.',
		withdrawn: 'Perubahan dibatalkan.'
	} as Record<string, string>,
	faults: {
		FROM_PAST:
			'Paling awal hari ini: permohonan pada hari-hari lalu sudah dibuka menurut prosedur yang berlaku saat itu.',
		LAST_DAY_PAST: 'Paling awal kemarin.',
		ENDS_LATER: 'Perubahan ini sudah berakhir lebih dahulu.',
		DAYS_WRONG: 'Tulis jumlah hari dengan angka, satu atau lebih.'
	} as Record<string, string>,
	findings: {
		STEP_UNREACHABLE: (step: string) => `"${step}" tidak pernah tercapai dengan jawaban apa pun.`,
		OUTCOME_TO_NOWHERE: (step: string) => `Sesudah "${step}" tidak ada kelanjutannya.`,
		PATH_WITHOUT_END: (step: string) => `Dari "${step}" permohonan tidak akan pernah selesai.`,
		RETURN_FORWARD: (step: string) =>
			`"${step}" akan mengembalikan permohonan ke langkah yang justru sesudahnya.`,
		RETURN_TARGET_UNKNOWN: (step: string) =>
			`"${step}" akan mengembalikan permohonan ke langkah yang tidak ada.`,
		RETURN_TARGET_ABSENT: (step: string) =>
			`"${step}" akan mengembalikan permohonan ke langkah yang tidak dilalui pada sebagian permohonan.`,
		GROUP_SCATTERED: (step: string) =>
			`Pendapat yang berjalan bersamaan, "${step}" di antaranya, menjadi terpisah.`,
		GROUP_EFFECT: (step: string) => `"${step}" akan memotong pendapat lain yang berjalan bersamaan.`,
		DUPLICATE_KEY: () => 'Langkah atau berkas dengan nama yang sama sudah ada.',
		DEADLINE_INVALID: (step: string) => `Hari "${step}" bukan bilangan bulat satu atau lebih.`
	} as Record<string, (step: string) => string>,
	otherFinding: 'Susunannya tidak lagi utuh.'
};
