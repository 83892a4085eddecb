type Details = Readonly<Record<string, unknown>>;

/** Why a signed paper, or a signing, is not taken: what happened, and what to do. */
export const signingRefusals: Record<string, string | ((details: Details) => string)> = {
	SIGNATURE_BROKEN: (details) =>
		`Tanda tangan elektronik di dalam ${String(details.name ?? 'berkas ini')} tidak utuh: isinya berubah sesudah ditandatangani. Berkas itu tidak disimpan. Kirim berkas asli dari penanda tangan.`,
	SIGNATURE_MISSING: (details) =>
		`${String(details.name ?? 'Berkas ini')} tidak memuat tanda tangan elektronik. Gambar tanda tangan atau cap yang ditempel bukan tanda tangan elektronik. Kirim berkas PDF yang benar-benar ditandatangani secara elektronik, atau catat penandatanganan dengan tinta beserta pindaiannya.`,
	MEDIUM_MIXED: (details) =>
		`${String(details.name ?? 'Berkas ini')} memuat tanda tangan elektronik. Satu naskah hanya memakai satu cara: semua elektronik, atau semua dengan tinta.`,
	SIGNATURE_NOT_LAST: (details) =>
		`Ada yang ditambahkan ke dalam ${String(details.name ?? 'berkas ini')} sesudah ditandatangani, sehingga bukan lagi naskah yang ditandatangani. Kirim berkas sebagaimana diterima dari penanda tangan terakhir.`,
	CERTIFICATE_FILE_WRONG: ({ why }) =>
		`Berkas sertifikat pada SIGNING_P12 tidak dapat dipakai: ${String(why)}. Periksa berkas dan kata sandinya (SIGNING_P12_PASSWORD_FILE).`
};
