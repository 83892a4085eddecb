type Details = Readonly<Record<string, unknown>>;

/** Why a signed paper, or a signing, is not taken: what happened, and what to do. */
export const signingRefusals: Record<string, string | ((details: Details) => string)> = {
	SIGNATURE_BROKEN: (details) =>
		`Tanda tangan elektronik di dalam ${String(details.name ?? 'berkas ini')} tidak utuh: isinya berubah sesudah ditandatangani. Berkas itu tidak disimpan. Kirim berkas asli dari penanda tangan.`,
	FILE_INFECTED: (details) =>
		`Pemindai menemukan virus (${String(details.found)}) di dalam ${String(details.name ?? 'berkas ini')}, sehingga tidak disimpan. Periksa komputer Anda, lalu kirim berkas yang bersih.`,
	FILE_HELD: (details) =>
		`${String(details.name ?? 'Berkas ini')} masih ditahan: belum selesai diperiksa pemindai virus, atau pemindai menemukan sesuatu di dalamnya. Coba lagi nanti, atau tanyakan kepada pengelola sistem.`,
	NO_PAGES: 'Hanya PDF dan gambar yang dapat dibaca mempunyai halaman untuk dihitamkan.',
	PAPER_TOO_LONG: (details) =>
		`Naskah ini ${String(details.pages)} halaman; paling banyak ${String(details.most)} halaman dapat dihitamkan sekaligus.`,
	ALREADY_REDACTED: 'Ini sudah salinan yang dihitamkan. Mulailah dari naskah aslinya.',
	NOTHING_MARKED: 'Belum ada kotak yang diambil, sehingga tidak ada yang dihilangkan.',
	PROPOSALS_OPEN: (details) =>
		`Masih ada ${String(details.count)} usul yang belum dijawab. Ambil atau hapus setiap usul lebih dahulu.`,
	TOO_MANY_BOXES: (details) => `Paling banyak ${String(details.most)} kotak pada satu salinan.`,
	NO_PUBLIC_PLACE: 'Hanya kerja sama yang sudah diumumkan mempunyai halaman umum.',
	COPY_OUTDATED:
		'Naskah aslinya mempunyai versi yang lebih baru. Buat salinan dari versi itu, lalu umumkan salinan itu.',
	SUGGESTION_OUTDATED:
		'Bagian ini sudah ditulis ulang sejak usulan dibuat. Salin kata-katanya dengan tangan, lalu jawab usulan itu.',
	SIGNATURE_MISSING: (details) =>
		`${String(details.name ?? 'Berkas ini')} tidak memuat tanda tangan elektronik. Gambar tanda tangan atau cap yang ditempel bukan tanda tangan elektronik. Kirim berkas PDF yang benar-benar ditandatangani secara elektronik, atau catat penandatanganan dengan tinta beserta pindaiannya.`,
	MEDIUM_MIXED: (details) =>
		`${details.name ? `${String(details.name)} memuat tanda tangan elektronik.` : 'Naskah ini sudah tercatat ditandatangani dengan cara yang lain.'} Satu naskah hanya memakai satu cara: semua elektronik, atau semua dengan tinta.`,
	SIGNATURE_NOT_LAST: (details) =>
		`Ada yang ditambahkan ke dalam ${String(details.name ?? 'berkas ini')} sesudah ditandatangani, sehingga bukan lagi naskah yang ditandatangani. Kirim berkas sebagaimana diterima dari penanda tangan terakhir.`,
	CERTIFICATE_FILE_WRONG: ({ why }) =>
		`Berkas sertifikat pada SIGNING_P12 tidak dapat dipakai: ${String(why)}. Periksa berkas dan kata sandinya (SIGNING_P12_PASSWORD_FILE).`,
	TOKEN_WRONG: ({ why }) =>
		`Kunci pada token (SIGNING_TOKEN_MODULE) tidak dapat dipakai: ${String(why)}. Periksa token, label, kunci, PIN, dan sertifikatnya.`,
	TOKEN_UNANSWERED:
		'Token yang menyimpan kunci pemerintah daerah tidak menjawab, sehingga tidak ada yang ditandatangani. Pastikan token terpasang, lalu coba lagi, atau hubungi pengelola sistem.',
	SIGNING_NOT_OPEN:
		'Tidak ada langkah penandatanganan yang terbuka bagi Anda pada permohonan ini. Yang menandatangani adalah pejabat yang berwenang, sesudah naskahnya siap dan bernomor.',
	CERTIFICATE_MISSING:
		'Sertifikat elektronik pemerintah daerah belum dipasang di sini, sehingga belum dapat menandatangani. Minta pengelola sistem memasangnya, atau catat penandatanganan dengan tinta.',
	TIME_STAMP_UNAVAILABLE:
		'Layanan stempel waktu tidak dapat dihubungi, sehingga tidak ada yang ditandatangani: di sini tanda tangan tidak dibubuhkan tanpa stempel waktu. Coba lagi nanti.',
	TIME_STAMP_WRONG:
		'Layanan stempel waktu menjawab dengan stempel yang bukan untuk tanda tangan ini, sehingga tidak ada yang ditandatangani. Hubungi pengelola sistem.',
	GATEWAY_MISSING: 'Layanan BSrE belum dihubungkan di sini.',
	GATEWAY_UNAVAILABLE:
		'Layanan BSrE tidak dapat dihubungi, sehingga tidak ada yang ditandatangani. Coba lagi nanti.',
	GATEWAY_NO_CERTIFICATE: (details) =>
		`Menurut layanan BSrE, NIK ini belum memiliki sertifikat yang dapat menandatangani.${details.message ? ` Jawabannya: ${String(details.message)}` : ''}`,
	GATEWAY_REFUSED: (details) =>
		`Layanan BSrE menolak, sehingga tidak ada yang ditandatangani.${details.message ? ` Jawabannya: ${String(details.message)}` : ''} Periksa passphrase, lalu coba lagi.`,
	SIGNING_OUTCOME_UNKNOWN:
		'Permintaan sudah dikirim, tetapi hasilnya tidak diketahui: mungkin sudah ditandatangani. Tidak diulang sendiri oleh sistem. Periksa di layanan BSrE sebelum mencoba lagi; bila berkas bertanda tangan ada di sana, unggah sebagai versi berikutnya.',
	SIGNED_TEXT_CHANGED: (details) =>
		`${String(details.name ?? 'Berkas ini')} tidak melanjutkan berkas naskah yang disimpan di sini. Yang diterima hanya berkas itu sendiri dengan tanda tangan tambahan, tanpa perubahan lain: unduh naskahnya, tandatangani, lalu kirim berkas hasilnya. Meterai elektronik dibubuhkan sebelum tanda tangan pertama.`,
	SIGNED_VERSION_OLD: (details) =>
		`${String(details.name ?? 'Berkas ini')} adalah tanda tangan pada versi naskah yang lebih lama: sementara itu orang lain sudah menandatangani. Unduh naskahnya sekali lagi, tandatangani berkas itu, lalu kirim.`,
	NOT_SEALED_YET: 'Versi ini belum tercakup titik periksa jejak audit. Coba lagi satu menit lagi.',
	BUNDLE_WRONG: ({ path }) => `${String(path)} bukan bundel bukti Satu Pintu yang utuh.`,
	FILE_UNREADABLE: ({ path }) => `Berkas ${String(path)} tidak dapat dibaca.`,
	SIGNED_ALREADY: 'Anda sudah menandatangani naskah ini.',
	CEREMONY_KNOWN: 'Penandatanganan tinta untuk langkah ini sudah dicatat.',
	SHEET_UNREADABLE: (details) =>
		`Tidak ada tabel yang terbaca di ${String(details.name ?? 'berkas ini')}. Baris pertama harus berisi judul kolom.`,
	ROUND_OPEN:
		'Naskah ini sedang ditandatangani dalam putaran lain. Selesaikan atau tarik putaran itu dahulu.',
	NOT_YOUR_TURN: 'Belum giliran Anda: yang sebelumnya belum selesai.',
	NOT_IN_THE_ROUND: 'Naskah ini sedang ditandatangani oleh orang lain. Anda tidak termasuk yang diminta.',
	LINK_EXPIRED: 'Tautan ini sudah lewat batas waktunya. Mintalah tautan baru kepada kantor yang mengirimnya.',
	NOT_PROVED: 'Buktikan dahulu alamat surel Anda dengan kode yang dikirim ke sana.'
};
