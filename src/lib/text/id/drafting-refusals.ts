/** What is said when a text cannot be begun, written or kept. */
export const draftingRefusals: Record<string, string> = {
	NOTHING_CHOSEN: 'Centang paling sedikit satu bagian.',
	PAPER_KIND_UNKNOWN: 'Pilih jenis naskah dari daftar.',
	DRAFT_IN_WORK:
		'Naskah jenis ini sedang disusun untuk permohonan ini. Lanjutkan naskah itu, atau hentikan dahulu.',
	DRAFT_NOT_OPEN: 'Naskah ini sudah ditandatangani atau tidak dilanjutkan, sehingga tidak dapat diubah.',
	VERSION_UNKNOWN: 'Versi itu tidak ada pada naskah ini.',
	NOTHING_TO_COMPARE: 'Belum ada versi untuk dibandingkan. Simpan dahulu satu versi.',
	WORD_UNREADABLE:
		'Berkas ini tidak dapat dibaca sebagai naskah Word. Simpan ulang sebagai DOCX, lalu coba lagi.',
	WORD_WITHOUT_TEXT:
		'Tidak ditemukan satu pasal pun dalam berkas ini, sehingga tidak ada yang dapat dibandingkan.',
	CASE_NOT_LIVING:
		'Permohonan ini sudah ditolak, ditarik, atau ditutup, sehingga tidak ada naskah yang dapat disusun.'
};
