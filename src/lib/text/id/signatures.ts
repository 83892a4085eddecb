/** Electronic signatures: what was found out about them, and how papers are signed. */
export const signatures = {
	title: 'Tanda tangan elektronik',
	none: 'Naskah ini tidak memuat tanda tangan elektronik. Gambar tanda tangan atau cap bukan tanda tangan elektronik.',
	one: (number: number, name: string) => `${number}. ${name}`,
	unnamed: 'Penanda tangan tidak terbaca',
	conclusions: {
		none: 'Tidak ada tanda tangan elektronik.',
		valid:
			'Semua tanda tangan elektronik utuh, dan sertifikatnya berasal dari penerbit yang dipercaya di sini.',
		unproved:
			'Semua tanda tangan elektronik utuh, tetapi ada sertifikat yang belum dapat dipercaya di sini. Lihat keterangan tiap tanda tangan.',
		changed: 'Tanda tangannya utuh, tetapi ada yang ditambahkan ke dalam berkas sesudah ditandatangani.',
		broken: 'Ada tanda tangan elektronik yang tidak utuh: isi berkas berubah sesudah ditandatangani.'
	},
	integrity: {
		intact: 'Utuh.',
		altered: 'Tidak utuh: isi berkas berubah sesudah ditandatangani.',
		unreadable: 'Tidak dapat diperiksa: tanda tangannya rusak atau memakai cara yang tidak lagi aman.'
	},
	covers: {
		whole: 'Utuh, dan tidak ada yang ditambahkan sesudahnya.',
		signatures_followed: 'Utuh; sesudahnya hanya ditambahkan tanda tangan lain.',
		changed_after: 'Utuh untuk isi saat ditandatangani, tetapi berkas diubah sesudahnya.'
	},
	certificates: {
		trusted: 'Sertifikatnya dari penerbit yang dipercaya di sini.',
		unknown_issuer: 'Penerbit sertifikatnya tidak dikenal di sini.',
		self_signed: 'Sertifikatnya diterbitkan oleh dirinya sendiri; tidak ada pihak lain yang menjamin.',
		expired:
			'Sertifikatnya sudah lewat masa berlaku, dan tidak ada stempel waktu yang membuktikan saat penandatanganan.',
		not_yet_valid: 'Sertifikatnya belum mulai berlaku.',
		none: 'Sertifikatnya tidak ditemukan.'
	},
	facts: {
		organisation: 'Instansi atau badan',
		stated: 'Ditandatangani oleh (menurut tanda tangannya)',
		issuer: 'Penerbit sertifikat',
		claimed: 'Waktu menurut penanda tangan',
		stamped: 'Stempel waktu',
		reason: 'Maksud',
		level: 'Bentuk',
		serial: 'Nomor seri sertifikat'
	},
	levels: {
		'B-B': 'PAdES B-B',
		'B-T': 'PAdES B-T (dengan stempel waktu)',
		other: 'Bentuk lain yang dapat diperiksa'
	},
	page: {
		title: (name: string) => `Tanda tangan elektronik: ${name}`,
		lead: 'Yang ada di dalam berkas versi terakhir, dan penandatanganan oleh Anda.',
		download: 'Unduh versi terakhir (PDF)',
		version: (number: number) => `Versi ${number}`,
		sign: 'Tandatangani',
		signLead:
			'Baca dahulu naskahnya. Tanda tangan ditambahkan di akhir berkas; isi dan tanda tangan yang sudah ada tidak berubah, dan berkas bertanda tangan menjadi versi berikutnya.',
		demonstration:
			'Sertifikat peragaan: diterbitkan sistem ini untuk dirinya sendiri dan tidak berlaku di luar peragaan.',
		reason: 'Maksud penandatanganan',
		reasonDefault: (title: string) => `Menandatangani ${title}`,
		authorityReason: 'Alasan menandatangani tanpa wewenang yang tercatat',
		authorityHint: 'Disimpan bersama tanda tangan ini dan terbaca pada jejak audit.',
		act: 'Bubuhkan tanda tangan elektronik',
		gateway: 'Dengan sertifikat pribadi (BSrE)',
		gatewayHint:
			'Diteruskan satu kali ke layanan BSrE dan tidak disimpan di sini. Kosongkan untuk memakai sertifikat pemerintah daerah.',
		nik: 'NIK',
		passphrase: 'Passphrase',
		done: 'Tanda tangan sudah dibubuhkan. Berkas bertanda tangan tersimpan sebagai versi terakhir.',
		next: 'Sesudah semua pihak bertanda tangan, catat penandatanganan pada langkahnya.',
		toCase: 'Kembali ke permohonan',
		note: (name: string) => `Ditandatangani secara elektronik oleh ${name}`,
		evidence: 'Bundel bukti',
		evidenceLead:
			'Satu berkas berisi naskah ini, catatan jejak audit yang menyebutnya, dan titik periksa bertanda tangan. Siapa pun dapat memeriksanya tanpa jaringan dan tanpa sistem ini: satupintu verify --bundle BERKAS.',
		evidenceGet: 'Unduh bundel bukti',
		see: 'Tanda tangan elektronik'
	},
	checkedAt: (at: string) => `Diperiksa saat naskah diterima, ${at}.`,
	notRevoked: 'Pencabutan sertifikat tidak diperiksa di sini.'
};
