/** Why a file was not taken, and what to do; one sentence for each reason of the upload door. */
export const fileReasons = {
	reasons: {
		EMPTY: 'Berkas ini kosong. Simpan ulang berkasnya, lalu pilih lagi.',
		TOO_LARGE: 'Berkas ini terlalu besar. Kecilkan hasil pindainya, lalu unggah lagi.',
		KIND_NOT_ACCEPTED:
			'Bentuk berkas ini tidak dapat dipakai. Simpan dalam salah satu bentuk yang disebut di atas.',
		UNREADABLE: 'Berkas ini rusak atau tidak utuh. Buka di komputer Anda, simpan ulang, lalu unggah lagi.',
		TWO_KINDS_IN_ONE: 'Berkas ini berisi dua bentuk sekaligus. Simpan ulang sebagai satu bentuk saja.',
		ENCRYPTED: 'Berkas ini terkunci kata sandi. Simpan tanpa kata sandi, lalu unggah lagi.',
		MACROS: 'Berkas ini berisi makro. Simpan tanpa makro (.docx) atau sebagai PDF.',
		ACTIVE_CONTENT: 'Berkas ini berisi perintah yang berjalan sendiri. Cetak ulang sebagai PDF biasa.',
		EMBEDDED_FILE: 'Berkas ini membawa berkas lain di dalamnya. Unggah masing-masing tersendiri.',
		EXTERNAL_REFERENCE: 'Berkas ini mengambil isi dari tempat lain. Simpan sebagai PDF.',
		ENTITY_DECLARATION: 'Berkas ini tidak dapat diperiksa. Simpan ulang sebagai PDF.',
		EXPANDS_TOO_MUCH: 'Berkas ini mengembang terlalu besar. Simpan ulang sebagai PDF.',
		UNSAFE_PART: 'Berkas ini berisi bagian yang tidak aman. Simpan ulang sebagai PDF.',
		PICTURE_TOO_LARGE: 'Gambar ini terlalu besar. Kecilkan, lalu unggah lagi.',
		SIGNATURE_BROKEN:
			'Tanda tangan elektronik di dalam berkas ini tidak utuh: isinya berubah sesudah ditandatangani. Unggah berkas asli yang diterima dari penanda tangan.',
		FILE_INFECTED:
			'Pemindai menemukan virus di dalam berkas ini, sehingga tidak disimpan. Periksa komputer Anda, lalu unggah berkas yang bersih.',
		PAPER_UNKNOWN: 'Berkas ini tidak diminta pada tahap ini.'
	} as Record<string, string>,
	named: (name: string, reason: string) => `${name}: ${reason}`,
	formats: (list: string, most: string) => `Bentuk: ${list}. Paling besar ${most}.`
};
