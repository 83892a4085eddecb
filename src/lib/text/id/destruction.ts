/** A day as papers write it. */
type Spoken = { readonly words: string; readonly numbers: string };

/** Lists for destruction, from the proposal to the minutes. */
export const destruction = {
	title: 'Pemusnahan Arsip',
	lead: 'Daftar arsip usul musnah: disusun dari yang waktunya habis, dinilai panitia, disetujui, diberitaacarakan, lalu isinya dihapus. Catatan, sidik, dan faktanya tetap.',
	list: (number: string) => `Daftar usul musnah ${number}`,
	earlyList: (number: string) => `Penghapusan berkas pemohon ${number}`,
	tabs: { open: 'Berjalan', all: 'Semua' },
	tabsLabel: 'Daftar yang ditampilkan',
	drawUp: 'Susun daftar usul musnah',
	drawUpNote:
		'Memuat semua naskah jenis itu yang waktunya habis, bernasib musnah, tidak ditahan, dan belum ada di daftar lain; paling banyak 200 baris.',
	drawUpSubmit: 'Susun daftar',
	none: 'Belum ada daftar usul musnah.',
	noneText: 'Daftar disusun dari naskah yang waktunya sudah habis.',
	toRetention: 'Lihat jadwal retensi',
	pager: 'Halaman',
	first: 'Kembali ke awal',
	more: 'Berikutnya',
	columns: {
		number: 'Nomor',
		kind: 'Jenis',
		state: 'Keadaan',
		drawn: 'Disusun',
		lines: 'Naskah',
		done: 'Dimusnahkan'
	},
	states: {
		drawn: 'Disusun',
		reviewed: 'Dinilai panitia',
		approved: 'Disetujui',
		minuted: 'Berita acara dibuat',
		carried_out: 'Dimusnahkan',
		dropped: 'Dibatalkan'
	} as Record<string, string>,
	next: {
		schedule_drawn: 'menunggu penilaian panitia',
		schedule_reviewed: 'menunggu persetujuan',
		schedule_approved: 'menunggu berita acara',
		schedule_minuted: 'menunggu berita acara yang ditandatangani',
		early_drawn: 'menunggu persetujuan orang kedua',
		early_approved: 'menunggu dilaksanakan'
	} as Record<string, string>,
	waits: (number: string, what: string) => `Daftar usul musnah ${number}: ${what}`,
	waitsTitle: 'Daftar usul musnah yang menunggu Anda',
	count: (lines: number, struck: number) => (struck > 0 ? `${lines}, ${struck} dicoret` : String(lines)),
	early: 'Lebih awal (UU 27/2022)',
	facts: {
		kind: 'Jenis',
		rule: 'Menurut',
		drawn: 'Disusun',
		why: 'Alasan',
		requested: 'Diminta orangnya',
		panel: 'Panitia penilai arsip',
		reviewed: 'Dinilai',
		consent: 'Persetujuan pihak luar',
		approver: 'Yang menyetujui',
		approved: 'Disetujui',
		minutes: 'Berita acara',
		witnesses: 'Saksi',
		carriedOut: 'Dimusnahkan',
		dropped: 'Dibatalkan',
		unknown: 'belum ada'
	},
	rule: (schedule: string | null, months: number | null) =>
		`${schedule ? `jadwal retensi ${schedule}` : 'kebiasaan umum, belum dipastikan dengan jadwal retensi daerah'}${months === null ? '' : `: ${months} bulan sesudah berakhir`}`,
	by: (name: string, day: string) => `${name}, ${day}`,
	approvers: {
		regional_secretary: 'Sekretaris Daerah',
		head_of_region: 'Kepala daerah'
	} as Record<string, string>,
	secondPerson: 'orang lain yang berwenang, bukan penyusunnya',
	consentNeeded: 'Diperlukan: belum ada suratnya.',
	consentNot: 'tidak diperlukan menurut aturan',
	consentGiven: (from: string, number: string, day: string) => `${from}, nomor ${number}, ${day}`,
	grounds: {
		request: 'Permintaan orangnya (UU 27/2022)',
		office: 'Atas pertimbangan kantor'
	} as Record<string, string>,
	done: (lines: number, files: number, bytes: string) =>
		`${lines} naskah, ${files} berkas (${bytes}) dihapus isinya`,
	doneStopped: (count: number) => `${count} baris berhenti: lihat alasannya pada baris itu.`,
	minutesPdf: 'Berita acara (PDF)',
	minutesWord: 'Berita acara (DOCX)',
	minutesScan: 'Berita acara bertanda tangan (pindaian)',
	paper: { request: 'Surat permintaan', consent: 'Surat persetujuan', approval: 'Naskah persetujuan' },
	lines: {
		title: 'Naskah pada daftar',
		subject: 'Perihal',
		ended: 'Berakhir',
		due: 'Waktunya habis',
		place: 'Tempat naskah asli',
		state: 'Keadaan',
		placeUnknown: 'belum dicatat',
		secret: 'Rahasia',
		dueNone: 'lebih awal',
		states: {
			open: 'Diusulkan',
			struck: 'Dicoret',
			stopped: 'Berhenti',
			removed: 'Dimusnahkan',
			dropped: 'Daftar dibatalkan'
		} as Record<string, string>,
		removed: (files: number, bytes: string) => `${files} berkas, ${bytes}`,
		stops: {
			dispute: 'Ada perselisihan yang terbuka',
			chain: 'Ada naskah di bawahnya yang masih berlaku',
			not_due: 'Waktunya belum (lagi) habis',
			fate: 'Nasibnya bukan lagi musnah',
			reopened: 'Permohonannya bukan lagi yang ditolak'
		} as Record<string, string>,
		wouldStop: (why: string) => `Akan berhenti: ${why}`
	},
	strike: {
		title: 'Coret',
		line: 'Naskah',
		reason: 'Alasan',
		submit: 'Coret dari daftar'
	},
	review: {
		title: 'Catat penilaian panitia',
		again: 'Perbaiki penilaian panitia',
		panel: 'Anggota panitia penilai arsip',
		panelHint: 'Satu orang satu baris: nama; jabatan.',
		decree: 'Keputusan pembentukan panitia',
		day: 'Hari penilaian',
		note: 'Pertimbangan',
		submit: 'Simpan penilaian'
	},
	consent: {
		title: 'Catat persetujuan pihak luar',
		why: 'Aturan jenis ini meminta persetujuan dari luar sebelum daftar disetujui (misalnya ANRI atau gubernur; siapa yang tepat dipastikan daerah).',
		from: 'Dari',
		number: 'Nomor surat',
		day: 'Tanggal surat',
		file: 'Suratnya',
		submit: 'Simpan persetujuan'
	},
	approve: {
		title: 'Setujui daftar ini',
		note: 'Sesudah disetujui, berita acara dapat dibuat. Isi baru dihapus sesudah berita acara yang ditandatangani kembali.',
		earlyNote:
			'Isi berkas yang diserahkan pemohon dapat dihapus sesudah ini. Permohonan dan keputusannya tetap.',
		submit: 'Setujui'
	},
	enter: {
		title: 'Catat persetujuan dari naskah',
		name: 'Yang menyetujui',
		position: 'Jabatan',
		day: 'Hari persetujuan',
		file: 'Naskah yang ditandatangani',
		submit: 'Simpan persetujuan'
	},
	writeMinutes: {
		title: 'Buat berita acara',
		again: 'Buat ulang berita acara',
		number: 'Nomor berita acara',
		day: 'Hari pemusnahan',
		place: 'Tempat',
		method: 'Cara memusnahkan naskah asli pada kertas',
		methodHint: 'Misalnya dicacah. Kosongkan bila tidak ada naskah pada kertas.',
		witnesses: 'Saksi',
		witnessesHint: 'Paling sedikit dua. Satu orang satu baris: nama; jabatan.',
		submit: 'Buat berita acara'
	},
	carryOut: {
		title: 'Laksanakan pemusnahan',
		note: 'Isi berkas dihapus dari penyimpanan, teks yang dibaca darinya dari pencarian. Ini tidak dapat dibatalkan.',
		file: 'Berita acara yang sudah ditandatangani',
		confirm: 'Saya sudah memeriksa daftar dan berita acaranya.',
		submit: 'Musnahkan isinya',
		earlySubmit: 'Hapus isi berkasnya'
	},
	drop: { title: 'Batalkan daftar', reason: 'Alasan', submit: 'Batalkan daftar' },
	saved: {
		drawn: 'Daftar disusun.',
		strike: 'Baris dicoret.',
		review: 'Penilaian panitia disimpan.',
		consent: 'Persetujuan pihak luar disimpan.',
		approve: 'Daftar disetujui.',
		enter: 'Persetujuan disimpan.',
		minutes: 'Berita acara dibuat. Cetak, tandatangani, lalu serahkan pindaiannya.',
		carry_out: 'Pemusnahan dilaksanakan.',
		drop: 'Daftar dibatalkan.',
		fate: 'Hasil penilaian kembali disimpan.'
	} as Record<string, string>,
	fate: {
		title: 'Nilai kembali',
		outcome: 'Hasil penilaian kembali',
		outcomes: { permanent: 'Disimpan permanen', destroyed: 'Dimusnahkan dengan daftar' } as Record<
			string,
			string
		>,
		reason: 'Alasan',
		submit: 'Simpan penilaian kembali',
		said: 'Sudah dinilai kembali'
	},
	ofCase: {
		notRefused: 'Hanya berkas permohonan yang ditolak yang dapat dihapus lebih awal.',
		subject: 'Permohonan',
		refusedOn: 'Ditolak',
		title: 'Hapus berkas pemohon lebih awal',
		note: 'Yang dihapus: isi berkas yang diserahkan pemohon dan data petugas yang dihubungi. Permohonan, putusan, dan surat kantor tetap. Orang lain menyetujuinya.',
		ground: 'Dasar',
		reason: 'Alasan',
		reasonHint: 'Tanpa nama atau data pribadi: alasan ini tetap disimpan.',
		requestedOn: 'Hari permintaan diterima',
		file: 'Surat permintaan',
		submit: 'Usulkan penghapusan'
	},
	onList: (number: string) => `Ada pada daftar usul musnah ${number}.`,
	wasRemoved: (number: string, day: string) => `Isi berkasnya dimusnahkan menurut daftar ${number}, ${day}.`,
	contentsGone: (list: string) => `Isinya sudah dimusnahkan menurut daftar ${list}.`,
	faults: {
		REQUIRED: 'Isi bagian ini.',
		TOO_LONG: 'Terlalu panjang.',
		CHOOSE_ONE: 'Pilih salah satu.',
		DAY_FUTURE: 'Hari itu belum datang.',
		DAY_BEFORE: 'Hari itu mendahului langkah sebelumnya.',
		DAY_WRONG: 'Tanggal ini tidak ada.',
		PEOPLE_WRONG: 'Tulis satu orang satu baris: nama; jabatan.',
		TWO_NEEDED: 'Paling sedikit dua orang.',
		CONFIRM: 'Nyatakan bahwa daftar dan berita acaranya sudah diperiksa.'
	} as Record<string, string>,
	/** The minutes, as they are printed. */
	minutes: {
		heading: ['BERITA ACARA', 'PEMUSNAHAN ARSIP'],
		paperTitle: (number: string) => `Berita acara pemusnahan arsip ${number}`,
		fileName: 'berita-acara-pemusnahan-arsip',
		opening: (day: Spoken, place: string) =>
			`Pada hari ini, ${day.words} (${day.numbers}), bertempat di ${place}, telah dilaksanakan pemusnahan arsip dengan keterangan sebagai berikut:`,
		basis: 'Dasar',
		grounds: (number: string, kind: string) =>
			`Pemusnahan dilaksanakan menurut Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan atas Daftar Arsip Usul Musnah Nomor ${number} (${kind.toLowerCase()}), berdasarkan:`,
		schedule: (schedule: string | null, months: number | null) =>
			`jadwal retensi arsip ${schedule ?? '…………………………'}${months === null ? '' : `, dengan masa inaktif ${months} bulan`};`,
		reviewed: (day: string, count: number) =>
			`penilaian panitia penilai arsip (${count} orang) tanggal ${day};`,
		consented: (from: string, number: string, day: string) =>
			`persetujuan ${from} nomor ${number} tanggal ${day};`,
		approved: (who: string, day: string) => `persetujuan ${who} tanggal ${day}.`,
		what: 'Arsip',
		destroyed: (count: string) =>
			`Arsip yang dimusnahkan berjumlah ${count} naskah, sebagaimana tercantum dalam lampiran.`,
		how: 'Cara',
		files:
			'Isi berkas elektronik dihapus dari penyimpanan beserta teks yang dibaca darinya, segera sesudah berita acara ini ditandatangani dan pindaiannya diserahkan.',
		paper: (method: string) => `Naskah asli pada kertas: ${method}.`,
		stays: 'Yang tetap',
		left: 'Yang tetap disimpan adalah catatan bahwa naskah itu pernah ada: nomor, perihal, hari, sidik SHA-256, dan ukuran setiap berkas, serta berita acara ini.',
		closing:
			'Demikian berita acara ini dibuat dengan sebenarnya, ditandatangani oleh pelaksana dan para saksi.',
		carriesOut: 'Pelaksana',
		officer: 'Pejabat pelaksana',
		witness: (number: number) => `Saksi ${number}`,
		annex: (number: string) => `LAMPIRAN: DAFTAR ARSIP YANG DIMUSNAHKAN (${number})`,
		columns: ['No.', 'Nomor', 'Perihal', 'Berakhir', 'Waktunya habis', 'Tempat naskah asli']
	}
};
