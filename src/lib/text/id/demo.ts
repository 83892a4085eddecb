/** The page on which the demonstration's day is set and the demonstration is given back as it was. */
export const demo = {
	title: 'Peragaan',
	lead: 'Semua yang rekaan pada peragaan ini bertanda Contoh. Di sini hari peragaan dapat diatur supaya tenggat, pengingat, dan akhir masa berlaku terlihat terjadi.',
	day: 'Hari peragaan',
	chosen: (real: string) => `Hari ini dipilih; hari yang sebenarnya ${real}.`,
	real: 'Ini hari yang sebenarnya.',
	fact: { day: 'Hari peragaan', kind: 'Asalnya' },
	onlyAdmin:
		'Hari hanya dapat diatur, dan peragaan hanya dapat dikembalikan, oleh Administrator (masuk sebagai admin@jambi.demo).',
	choose: 'Pilih hari lain',
	chooseHint: 'Contoh: 17 3 2026. Hari pilihan berlaku sampai program dimulai lagi.',
	chooseSubmit: 'Pakai hari ini',
	forward: 'Maju dari hari peragaan',
	oneDay: 'Maju satu hari',
	oneWeek: 'Maju satu minggu',
	oneMonth: 'Maju 30 hari',
	backToReal: 'Kembali ke hari yang sebenarnya',
	dayChosen: 'Hari peragaan sudah diganti.',
	faults: {
		DAY_MISSING: 'Isi hari, bulan, dan tahunnya.',
		NOT_A_DAY: 'Tanggal itu tidak ada di kalender.'
	},
	kept: 'Hari peragaan belum diganti.',
	reset: 'Kembalikan peragaan',
	resetLead: 'Mengembalikan semua isi peragaan seperti pada hari pertama.',
	resetAsk: 'Kembalikan peragaan seperti semula?',
	resetWhat: [
		'Semua permohonan, rapat, perjanjian, dokumen, dan surel yang dibuat selama peragaan hilang.',
		'Fakta Kota Jambi dan sebelas contoh diisi lagi; riwayat contoh dihitung mundur dari hari peragaan.',
		'Semua orang keluar dan semua kunci API berakhir; Anda pun masuk lagi sesudahnya.',
		'Jejak audit peragaan dimulai dari awal. Pada pemasangan sungguhan jejak audit tidak pernah dapat dihapus; berkas titik periksa yang lama disimpan di samping yang baru.'
	],
	resetTakes: 'Ini berlangsung beberapa detik.',
	resetSure: 'Ya, kembalikan peragaan',
	resetNo: 'Batal',
	resetDone: 'Peragaan sudah kembali seperti semula; jejak auditnya dimulai dari awal.'
};
