/** Pindaian yang dibuat dengan kamera telepon. */
export const photoScan = {
	hint: 'Boleh juga foto dari telepon: pilih semua halaman sekaligus, paling banyak 30. Foto ditegakkan dan disatukan menjadi satu PDF kecil menurut waktu pengambilannya, tanpa data lokasi.',
	short: 'Foto halaman dari telepon juga boleh, sekaligus beberapa; menjadi satu PDF kecil.',
	look: 'Perlihatkan dahulu halaman fotonya, supaya urutannya dapat diperiksa',
	lookNow:
		'Belum ada yang dikirim. Fotonya sudah diterima: buka halamannya dari bawah isian berkas, periksa urutannya, lalu kirim formulir ini.',
	lookPapers: 'Perlihatkan dahulu halaman fotonya sebelum melanjutkan, supaya urutannya dapat diperiksa',
	lookPapersNow:
		'Berkas Anda sudah disimpan, tetapi belum ada yang dikirim. Buka halaman fotonya dari bawah nama berkas dan periksa urutannya, lalu lanjutkan.',
	kept: 'Sudah diterima; tidak perlu dipilih lagi.',
	pages: 'Periksa dan urutkan halaman',
	arrange: {
		title: 'Urutkan Halaman',
		lead: 'Tulis urutan di samping tiap halaman. Halaman yang urutannya dikosongkan tidak ikut. Sesudah disimpan, kembalilah ke formulir yang masih terbuka dan kirim: berkasnya sudah yang baru.',
		leadOwn:
			'Tulis urutan di samping tiap halaman. Halaman yang urutannya dikosongkan tidak ikut. Begitu disimpan, berkas pada permohonan Anda sudah yang baru.',
		savedOwn: 'Urutan disimpan. Berkas pada permohonan Anda sudah yang baru.',
		back: 'Kembali ke permohonan',
		page: (number: number, of: number) => `Halaman ${number} dari ${of}`,
		place: (number: number) => `Urutan halaman ${number}`,
		save: 'Simpan urutan',
		saved: 'Urutan disimpan. Kembalilah ke formulir yang masih terbuka, lalu kirim.',
		faults: {
			PLACE_WRONG: 'Tulis angka, misalnya 2, atau kosongkan.',
			PAGE_NEEDED: 'Paling sedikit satu halaman harus ikut.'
		} as Record<string, string>
	},
	sheet: (number: number, of: number) => `Lembar ${number} dari ${of}, foto`
};
