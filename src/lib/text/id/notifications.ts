/** What a person is told on the desk, and how they want to be told. */
export const notifications = {
	title: 'Pemberitahuan',
	lead: 'Yang disampaikan kepada Anda, yang terbaru di atas. Tiap hal disampaikan satu kali untuk tiap waktunya.',
	link: 'Pemberitahuan',
	unread: (count: number) => (count >= 100 ? '99+ belum dibaca' : `${count} belum dibaca`),
	list: 'Daftar pemberitahuan',
	columns: { text: 'Isi', section: 'Jenis', when: 'Disampaikan', act: 'Tindakan' },
	section: {
		raised: 'Dinaikkan',
		late: 'Lewat tenggat',
		due: 'Jatuh tempo',
		new: 'Baru',
		told: 'Kabar'
	} as Record<string, string>,
	isNew: 'Belum dibaca',
	open: 'Buka',
	readAll: 'Tandai semua terbaca',
	allRead: 'Semua pemberitahuan sudah ditandai terbaca.',
	message: 'Pesan WhatsApp',
	messageFor: (text: string) => `Pesan WhatsApp: ${text}`,
	messageLabel: 'Teks yang dapat disalin',
	messageHint: 'Pilih seluruh teks lalu salin, atau buka WhatsApp dengan tombol di bawah.',
	openWhatsApp: 'Buka WhatsApp',
	messageText: (about: { text: string; href: string; region: string }) =>
		`Pengingat dari ${about.region}: ${about.text}\n${about.href}`,
	empty: 'Belum ada pemberitahuan',
	emptyText: 'Tenggat, langkah baru, dan pesan untuk Anda akan tampak di sini.',
	setting: 'Atur pemberitahuan',
	pages: 'Halaman pemberitahuan',
	newest: 'Terbaru',
	older: 'Lebih lama',
	codeMail: (about: { code: string; link: string; minutes: number; region: string }) => ({
		subject: 'Kode untuk alamat pemberitahuan',
		body: [
			`Kode Anda: ${about.code}`,
			'',
			`Kode berlaku ${about.minutes} menit. Masukkan di halaman pengaturan, atau buka tautan ini setelah masuk:`,
			about.link,
			'',
			'Bila Anda tidak memintanya, abaikan surat ini.',
			'',
			about.region,
			'Kerja Sama Satu Pintu'
		].join('\n')
	}),
	stop: {
		title: 'Berhenti Menerima Surat',
		meta: 'Halaman untuk menghentikan surat pengingat; hanya untuk penerima surat itu.',
		lead: (email: string | null) =>
			`Surat pengingat${email ? ` ke ${email}` : ''} akan dihentikan. Tenggat dan kabar tetap tampak di meja kerja Anda.`,
		stop: 'Hentikan surat',
		doneTitle: 'Surat sudah dihentikan',
		done: 'Tenggat dan kabar tetap tampak di meja kerja Anda. Anda dapat menerimanya lagi kapan saja.',
		resume: 'Terima lagi, satu surat sehari',
		settings: 'Pilihan lain ada di pengaturan pemberitahuan (setelah masuk)'
	},
	settings: {
		title: 'Atur Pemberitahuan',
		lead: 'Kapan surat datang, ke alamat mana, dan kalender tenggat Anda.',
		back: 'Pemberitahuan',
		saved: 'Pengaturan disimpan.',
		kept: 'Yang Anda ketik tetap ada di bawah.',
		wishes: 'Surat',
		mail: 'Surat elektronik',
		mailHint: 'Di meja kerja semuanya tampak seketika, apa pun pilihan ini.',
		mailChoices: {
			daily: 'Satu surat sehari, hanya bila ada yang perlu disampaikan',
			at_once: 'Segera, tiap kali ada yang jatuh tempo',
			none: 'Tanpa surat, cukup di meja kerja'
		} as Record<string, string>,
		muted: 'Tanpa surat untuk',
		mutedHint: 'Tenggat dan yang dinaikkan kepada Anda selalu disuratkan.',
		mutedChoices: { new: 'Langkah baru di meja saya', told: 'Kabar dan pesan' } as Record<string, string>,
		language: 'Bahasa surat',
		languages: { id: 'Indonesia', en: 'Inggris' } as Record<string, string>,
		save: 'Simpan',
		address: 'Alamat pemberitahuan',
		addressLead:
			'Boleh lain dari alamat untuk masuk. Alamat baru berlaku setelah kode yang dikirim ke sana kembali.',
		goesTo: 'Surat dikirim ke',
		nowhere: 'Belum ada alamat',
		proved: 'sudah dibuktikan dengan kode',
		ofSignIn: 'alamat untuk masuk',
		email: 'Alamat baru',
		sendCode: 'Kirim kode',
		codeSent: (email: string) =>
			`Kode dikirim ke ${email}. Sampai kode kembali, surat tetap ke alamat yang lama.`,
		code: 'Kode enam angka',
		prove: 'Buktikan',
		provedDone: 'Alamat sudah dibuktikan. Surat dikirim ke sana mulai sekarang.',
		forget: 'Kembali ke alamat untuk masuk',
		forgotten: 'Surat kembali ke alamat untuk masuk.',
		feed: 'Kalender tenggat',
		feedLead:
			'Langganan kalender (ICS) dengan tenggat langkah, rapat, dan kewajiban Anda. Alamatnya rahasia: siapa pun yang memegangnya dapat membacanya.',
		feedSince: (day: string) => `Alamat kalender ada sejak ${day}.`,
		feedNone: 'Belum ada alamat kalender.',
		feedMake: 'Buat alamat kalender',
		feedRenew: 'Ganti dengan alamat baru',
		feedEnd: 'Cabut alamat kalender',
		feedEnded: 'Alamat kalender sudah dicabut.',
		feedMade: 'Alamat kalender sudah dibuat: salin sekarang',
		feedMadeText:
			'Alamat ini hanya ditunjukkan sekali. Tempelkan di aplikasi kalender sebagai langganan. Alamat yang lama tidak berlaku lagi.',
		feedAddress: 'Alamat kalender Anda',
		feedAgain: 'Alamat sudah dibuat dan hanya ditunjukkan sekali. Buat yang baru bila hilang.',
		faults: {
			REQUIRED: 'Pilih salah satu.',
			EMAIL_WRONG: 'Tulis alamat surel yang utuh, misalnya nama@contoh.go.id.',
			CODE_WRONG: 'Kode tidak cocok atau sudah lewat. Minta kode baru bila perlu.'
		} as Record<string, string>
	},
	feed: {
		name: 'Tenggat saya',
		step: (step: string, subject: string) => `${step}: ${subject}`,
		sitting: (title: string) => `Rapat TKKSD: ${title}`,
		obligation: (what: string, subject: string) => `Kewajiban: ${what} (${subject})`,
		provisional: 'Tanggal sementara: kalender tahun itu belum ditetapkan.'
	}
};
