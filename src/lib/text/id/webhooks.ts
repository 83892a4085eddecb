/** Webhooks: the administrator's pages, and what makers of other systems read about them. */
export const webhooks = {
	title: 'Webhook',
	lead: 'Sistem lain diberi tahu begitu sesuatu terjadi di sini. Pesan hanya menyebut apa yang terjadi dan pada catatan mana; isinya dibaca penerima lewat API dengan kuncinya sendiri.',
	list: 'Alamat penerima',
	empty: 'Belum ada alamat penerima',
	emptyText: 'Tambahkan alamat sistem yang ingin diberi tahu.',
	columns: { name: 'Penerima', state: 'Keadaan', events: 'Peristiwa' },
	countEvents: (count: number) => `${count} jenis peristiwa`,
	states: { on: 'Menyala', paused: 'Dihentikan sementara', disabled: 'Dimatikan karena gagal' } as Record<
		string,
		string
	>,
	failing: (since: string) => `Tidak ada yang sampai sejak ${since}`,
	add: 'Tambahkan alamat',
	addNote:
		'Pesan ditandatangani menurut Standard Webhooks (HMAC-SHA256). Yang tidak diterima dikirim lagi selama kira-kira tiga hari, makin lama makin jarang.',
	fields: {
		name: 'Nama penerima',
		nameHint: 'Misalnya: Dasbor Diskominfo.',
		address: 'Alamat',
		addressHint: 'https di internet umum, atau di jaringan yang dibuka pengelola server (OUTGOING_NETWORKS).',
		events: 'Peristiwa yang diberitahukan'
	},
	submit: 'Tambahkan',
	faults: {
		CHOOSE_ONE: 'Pilih paling sedikit satu peristiwa.',
		ADDRESS_NOT_ALLOWED:
			'Alamat ini tidak dapat dituju. Pakai https di internet umum, tanpa nama dan kata sandi di dalamnya.',
		TOO_MANY: 'Sudah ada 20 alamat. Hapus yang tidak dipakai lagi.'
	},
	madeTitle: 'Salin rahasianya sekarang',
	madeText: 'Hanya ditampilkan satu kali. Penerima memakainya untuk memeriksa tanda tangan setiap pesan.',
	madeLabel: 'Rahasia',
	againTitle: 'Formulir ini sudah dikirim sebelumnya',
	againText: 'Rahasianya tidak ditampilkan lagi. Bila belum disalin, ganti rahasianya di halaman penerima.',
	open: 'Buka penerima',
	done: {
		pause: 'Pengiriman dihentikan sementara.',
		resume: 'Pengiriman berjalan lagi. Yang terjadi selama berhenti tidak dikirim.',
		remove: 'Alamat penerima dihapus.',
		ping: 'Pesan percobaan dikirim. Muat ulang halaman ini untuk melihat hasilnya.',
		replay: 'Pesan dikirim ulang. Muat ulang halaman ini untuk melihat hasilnya.'
	} as Record<string, string>,
	about: 'Tentang penerima ini',
	since: 'Ditambahkan',
	secret: 'Rahasia',
	secretText: 'Tidak disimpan di basis data dan tidak dapat ditampilkan lagi.',
	changed: (when: string) => `Diganti ${when}; selama sehari pesan ditandatangani dengan keduanya.`,
	acts: 'Yang dapat dilakukan',
	ping: 'Kirim pesan percobaan',
	rotate: 'Ganti rahasia',
	rotateAsk:
		'Selama sehari pesan ditandatangani dengan rahasia lama dan baru, sehingga penerima sempat berganti.',
	pause: 'Hentikan sementara',
	pauseAsk: 'Yang masih menunggu dibatalkan dan yang terjadi selama berhenti tidak dikirim.',
	resume: 'Jalankan lagi',
	remove: 'Hapus alamat ini',
	removeAsk: 'Catatan pengirimannya ikut dihapus. Jejak audit tetap menyebutnya.',
	sure: { rotate: 'Ya, ganti', pause: 'Ya, hentikan', remove: 'Ya, hapus' },
	log: 'Catatan pengiriman',
	logNote:
		'Disimpan 30 hari. Pesan yang dikirim ulang membawa pengenal yang sama, sehingga penerima dapat mengenalinya.',
	logEmpty: 'Belum ada pesan yang dikirim.',
	logColumns: { message: 'Pesan', state: 'Keadaan', tries: 'Percobaan', act: 'Tindakan' },
	deliveryStates: { waiting: 'Menunggu', delivered: 'Sampai', failed: 'Gagal' } as Record<string, string>,
	next: (when: string) => `Berikutnya ${when}`,
	answered: (status: number, ms: number) => `dijawab ${status} dalam ${ms} ms`,
	noAnswer: {
		ADDRESS_NOT_REACHED: 'tidak ada jawaban',
		ADDRESS_NOT_ALLOWED: 'alamatnya mengarah ke jaringan yang tidak boleh dituju'
	} as Record<string, string>,
	body: 'Isi pesan',
	replay: 'Kirim ulang',
	older: 'Yang lebih lama',
	told: (name: string) => `Webhook ${name} dimatikan: tidak ada pesan yang sampai selama lima hari`,
	types: {
		'proposal.received': 'Permohonan baru dikirim',
		'case.opened': 'Permohonan dibuka di meja',
		'case.step_taken': 'Satu langkah permohonan diselesaikan; step dan outcome menyebut yang mana',
		'case.paused': 'Hitungan waktu permohonan dihentikan sementara',
		'case.resumed': 'Hitungan waktu permohonan dilanjutkan',
		'case.closed': 'Permohonan ditutup: ditarik, tanpa kabar, atau dari naskah bertanda tangan',
		'agreement.recorded': 'Perjanjian lama dicatat',
		'agreement.terminated': 'Perjanjian diakhiri',
		'obligation.added': 'Kewajiban dicatat',
		'obligation.evidenced': 'Bukti kewajiban diserahkan',
		'obligation.accepted': 'Bukti kewajiban diterima',
		'obligation.extended': 'Tenggat kewajiban diundurkan',
		'project.published': 'Proyek diumumkan',
		'project.progressed': 'Kemajuan fisik proyek dilaporkan',
		'project.handed_over': 'Serah terima proyek dicatat',
		'cohort.decreed': 'Peserta pelatihan ditetapkan',
		'initiative.published': 'Program atau layanan Smart City diumumkan',
		'service.measured': 'Waktu layanan yang dipakai dilaporkan',
		'service.assessed': 'Layanan dinilai dengan SMART',
		'innovation.published': 'Inovasi diumumkan',
		'innovation.awarded': 'Penghargaan inovasi dicatat',
		'inquiry.received': 'Pertanyaan atau permintaan informasi diterima'
	} as Record<string, string>,
	public: {
		title: 'Webhook: sistem lain diberi tahu',
		note: 'Pengelola Satu Pintu mendaftarkan alamat sistem Anda dan memberi Anda rahasianya sekali.',
		items: [
			'Pesan dikirim dengan POST dan ditandatangani menurut Standard Webhooks: webhook-id, webhook-timestamp, webhook-signature (v1, HMAC-SHA256). Pustaka standardwebhooks memeriksanya dalam banyak bahasa.',
			'Jawab dengan 2xx dalam 15 detik. Jawaban lain, juga pengalihan, dianggap gagal: dicoba lagi sesudah 5 detik, 5 dan 30 menit, 2, 5, 10, 14, 20, dan 24 jam. Jawaban 410 mematikan alamatnya.',
			'Pesan dapat datang lebih dari sekali dan tidak selalu berurutan; webhook-id yang sama berarti pesan yang sama.',
			'data.address, bila ada, menunjuk catatannya dalam API; baca dengan kunci API Anda.'
		],
		type: 'Jenis (type)',
		when: 'Kapan',
		example: 'Contoh pesan',
		check: 'Contoh memeriksanya (Node.js)',
		report: 'Sistem layanan melaporkan waktu yang dipakai',
		reportNote: 'Dengan kunci API petugas unitnya; id layanan ada dalam alamat halamannya di Smart City.'
	}
};
