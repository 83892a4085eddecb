/** Writing a text part by part: who is where, what is suggested, two wordings that meet. */
export const draftingWrite = {
	link: 'Susun isi naskah',
	title: 'Menyusun Naskah',
	lead: 'Naskah disusun bagian demi bagian. Beberapa orang dapat menulis sekaligus: yang sedang ditulis orang lain terlihat, dan tidak ada yang tertimpa.',
	closed: 'Naskah ini tidak lagi disusun, sehingga hanya dapat dibaca.',
	columns: { part: 'Bagian', who: 'Terakhir ditulis', acts: 'Tindakan' },
	by: (name: string, when: string) => (name ? `${name}, ${when}` : when),
	writing: (name: string, when: string) => `Sedang ditulis ${name} sejak ${when}`,
	waiting: (count: number) => `${count} usulan menunggu`,
	fromLibrary: 'Dari pustaka klausul',
	changed: 'Diubah dari klausul pustaka',
	own: 'Ditulis sendiri',
	read: 'Buka',
	edit: 'Sunting',
	suggestAct: 'Usulkan',
	up: 'Naikkan',
	down: 'Turunkan',
	remove: 'Keluarkan',
	add: {
		title: 'Tambah pasal',
		after: 'Sesudah',
		clause: 'Klausul dari pustaka',
		clauseHint: 'Klausul disalin dalam versi yang berlaku hari ini dan diisi dengan data permohonan.',
		submit: 'Tambahkan klausul',
		ownTitle: 'Tulis pasal sendiri',
		submitOwn: 'Tambahkan pasal'
	},
	removed: {
		title: 'Bagian yang dikeluarkan',
		restore: 'Kembalikan',
		when: (name: string, when: string) => (name ? `Dikeluarkan ${name}, ${when}` : `Dikeluarkan ${when}`)
	},
	part: {
		trail: 'Menyusun naskah',
		title: (name: string) => `Sunting ${name}`,
		titleSuggest: (name: string) => `Usulan untuk ${name}`,
		fieldTitle: 'Judul',
		fieldTitleEn: 'Judul dalam bahasa Inggris',
		fieldBody: 'Isi',
		fieldBodyEn: 'Isi dalam bahasa Inggris',
		hintArticle:
			'Satu ayat per baris, dimulai (1). Huruf dimulai a. dan angka di bawahnya dimulai 1). Nomor ditulis ulang dengan sendirinya.',
		hintLines: 'Satu butir per baris.',
		save: 'Simpan',
		leave: 'Selesai tanpa mengubah',
		saved: 'Bagian ini sudah disimpan.',
		suggested: 'Usulan sudah disampaikan kepada penyusun naskah.',
		answered: 'Usulan sudah dijawab.',
		reason: 'Alasan usulan',
		reasonHint: 'Mengapa sebaiknya berbunyi demikian.',
		submitSuggest: 'Sampaikan usulan',
		suggestNote:
			'Anda dapat mengusulkan kata-kata lain. Naskah baru berubah bila penyusunnya menerima usulan itu.',
		nowReads: 'Bunyinya sekarang'
	},
	meeting: {
		title: 'Bagian ini sudah berubah sementara Anda menulis',
		text: 'Tulisan Anda belum disimpan dan tidak hilang. Di bawah ini bunyi yang sekarang di sebelah tulisan Anda. Satukan keduanya dalam isian, lalu simpan: yang tersimpan adalah isi isian itu.',
		caption: 'Bunyi sekarang dan tulisan Anda',
		now: 'Bunyi sekarang',
		yours: 'Tulisan Anda'
	},
	suggestions: {
		title: 'Usulan',
		empty: 'Belum ada usulan untuk bagian ini.',
		caption: 'Naskah sekarang dan usulan',
		now: 'Naskah sekarang',
		suggested: 'Usulan',
		made: (name: string, when: string) => `${name}, ${when}`,
		states: { open: 'Menunggu', accepted: 'Diterima', refused: 'Tidak diterima' } as Record<string, string>,
		outdated:
			'Bagian ini sudah berubah sejak usulan dibuat. Salin kata-katanya dengan tangan ke dalam isian di atas, lalu jawab usulan ini.',
		carry: 'Muat usulan ke dalam isian',
		answer: 'Jawaban',
		answerHint: 'Wajib diisi bila usulan tidak diterima.',
		accept: 'Terima dan ubah naskah',
		refuse: 'Tidak diterima',
		answeredBy: (name: string, when: string, answer: string) =>
			answer ? `Dijawab ${name}, ${when}: ${answer}` : `Dijawab ${name}, ${when}`
	},
	before: {
		title: 'Bunyi sebelumnya',
		empty: 'Bagian ini belum pernah diubah.',
		caption: 'Bunyi sebelumnya dan sekarang',
		earlier: 'Dahulu',
		now: 'Sekarang',
		version: (number: number, name: string, when: string) =>
			name ? `Bunyi ke-${number}: ${name}, ${when}` : `Bunyi ke-${number}: ${when}`
	},
	faults: {
		REQUIRED: 'Isi bagian ini.',
		TOO_LONG: 'Terlalu panjang. Pecah menjadi beberapa ayat atau ringkas.',
		CHOOSE_ONE: 'Pilih salah satu klausul.'
	} as Record<string, string>
};
