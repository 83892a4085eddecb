type Details = Readonly<Record<string, unknown>>;

const fileReasons: Record<string, string> = {
	EMPTY: 'Berkas kosong.',
	TOO_LARGE: 'Berkas terlalu besar untuk isian ini.',
	KIND_NOT_ACCEPTED: 'Isi berkas bukan dari jenis yang diterima di sini.',
	UNREADABLE: 'Berkas rusak atau terpotong sehingga tidak dapat dibaca. Simpan ulang, lalu kirim lagi.',
	TWO_KINDS_IN_ONE: 'Berkas ini sekaligus merupakan jenis berkas lain, sehingga tidak aman diterima.',
	ENCRYPTED: 'Berkas terkunci kata sandi. Kirim tanpa kata sandi.',
	MACROS: 'Berkas memuat makro. Simpan tanpa makro, lalu kirim lagi.',
	ACTIVE_CONTENT: 'Berkas memuat bagian yang berjalan sendiri saat dibuka. Cetak ulang sebagai PDF biasa.',
	EMBEDDED_FILE: 'Berkas memuat berkas lain di dalamnya. Kirim masing-masing secara terpisah.',
	EXTERNAL_REFERENCE: 'Berkas mengambil sesuatu dari luar saat dibuka. Simpan salinan tanpa tautan itu.',
	ENTITY_DECLARATION:
		'Berkas memuat bagian yang tidak aman. Simpan ulang dari pengolah kata, lalu kirim lagi.',
	EXPANDS_TOO_MUCH: 'Isi berkas jauh lebih besar daripada ukurannya, sehingga tidak aman diterima.',
	UNSAFE_PART: 'Berkas memuat bagian dengan nama yang tidak aman.',
	PICTURE_TOO_LARGE: 'Gambar terlalu besar. Perkecil, lalu kirim lagi.',
	HEIC: 'Foto ini berbentuk HEIC, yang tidak dapat dibuka di semua komputer. Pada setelan kamera telepon pilih JPEG ("Paling Kompatibel"), atau kirim tangkapan layarnya.'
};

/** Why a step, a sitting, a paper or an upload is not possible: what happened, and what to do. */
export const caseRefusals: Record<string, string | ((details: Details) => string)> = {
	CASE_CLOSED: 'Permohonan ini sudah berakhir, sehingga tidak ada langkah yang dapat dikerjakan lagi.',
	CASE_PAUSED: 'Hitungan sedang dihentikan sementara. Lanjutkan hitungan dahulu, lalu kerjakan langkah ini.',
	ALREADY_PAUSED: 'Hitungan sudah dihentikan sementara.',
	NOT_PAUSED: 'Hitungan sedang berjalan, tidak ada yang perlu dilanjutkan.',
	NOT_LAPSED: 'Hanya permohonan yang ditutup karena tidak ada kabar yang dapat dibuka kembali.',
	LINK_USED: 'Tautan ini sudah dipakai untuk satu jawaban.',
	LINK_EXPIRED: 'Tautan ini sudah lewat waktunya. Masuk ke meja kerja untuk menjawab.',
	OUTCOME_REQUIRED: 'Pilih satu jawaban.',
	ACT_CLOSED: 'Tindakan itu tidak mungkin lagi: sudah dijawab, atau sudah pernah diperpanjang.',
	OBJECTION_CLOSED: 'Tidak ada yang dapat diajukan keberatan, atau batas 30 hari kerjanya sudah lewat.',
	STEP_UNKNOWN: 'Langkah itu tidak ada dalam permohonan ini.',
	STEP_NOT_OPEN:
		'Langkah ini sudah tidak terbuka: orang lain lebih dahulu bertindak, atau gilirannya belum tiba. Keadaan terbaru tampak di halaman permohonan.',
	OUTCOME_UNKNOWN: 'Pilih salah satu hasil yang tersedia untuk langkah ini.',
	ROLE_MAY_NOT_ACT: 'Peran Anda tidak berwenang pada langkah ini.',
	SELF_DECISION: 'Orang yang mengusulkan atau menyusun naskah tidak dapat memutuskan permohonan yang sama.',
	ON_PAPER_INCOMPLETE: 'Catatan dari kertas memerlukan siapa yang memutuskan, tanggalnya, dan pindaiannya.',
	DAY_IN_FUTURE: 'Tanggal itu belum tiba.',
	NOTE_REQUIRED: 'Tulis alasannya, agar yang membaca tahu apa yang perlu diperbaiki.',
	PAPERS_MISSING: 'Masih ada berkas wajib yang belum disampaikan.',
	PAPER_UNKNOWN: 'Ada berkas yang tidak dikenal langkah ini.',
	PAPERS_NOT_IN_ORDER:
		'Berkas tidak dapat diterima selama masih ada yang ditandai belum ada atau perlu diperbaiki.',
	CONFLICT_NOT_DECLARED:
		'Nyatakan tidak ada benturan kepentingan; tanpa itu pendapat tidak dapat dicatat (UU 30/2014 Pasal 42–45).',
	VIEWS_RESET:
		'Ada pendapat yang gugur karena berkas berubah. Minta diberikan lagi, atau tulis alasan menyimpulkan tanpa itu.',
	NOTHING_CHANGED: 'Belum ada ketentuan yang diubah.',
	NO_TERMS: 'Permohonan ini tidak berasal dari usulan yang menyebut ketentuannya.',
	NOT_RESET: 'Tidak ada pendapat Anda pada langkah ini yang gugur, atau rapat sudah menyimpulkan.',
	OPINIONS_MISSING:
		'Masih ada pendapat yang belum masuk. Tulis alasan bila rapat menyimpulkan tanpa pendapat itu.',
	OPINION_NOT_YET_LATE: 'Pendapat yang belum masuk masih dalam tenggatnya, sehingga belum dapat dilewati.',
	SITTING_MISSING: 'Pilih rapat yang menyimpulkan.',
	SITTING_UNKNOWN: 'Rapat itu tidak ada, atau berlangsung sebelum permohonan ini masuk.',
	SITTING_CANCELLED: 'Rapat ini sudah dibatalkan.',
	SITTING_NOT_YET_HELD: 'Hari rapatnya belum tiba.',
	SITTING_HELD:
		'Rapat ini sudah berlangsung; hari rapat tidak dapat diubah dan rapat tidak dapat dibatalkan.',
	ALREADY_CONCLUDED:
		'Rapat ini sudah menyimpulkan permohonan tersebut. Bila dibahas lagi, masukkan ke agenda rapat berikutnya.',
	ALREADY_ON_AGENDA: 'Permohonan itu sudah ada dalam agenda rapat ini.',
	CASE_NOT_WAITING_FOR_SITTING: (details) =>
		typeof details.subject === 'string'
			? `Permohonan "${details.subject}" belum menunggu rapat TKKSD.`
			: 'Permohonan itu belum menunggu rapat TKKSD.',
	NOT_INVITED: 'Hanya yang diundang ke rapat ini yang dapat memberi pendapat.',
	ATTENDANCE_MISSING: 'Catat kehadiran lebih dahulu: berita acara menyebut siapa yang hadir.',
	NOTHING_CONCLUDED: 'Belum ada kesimpulan, sehingga berita acara belum dapat dibuat.',
	DISSENT_UNREADABLE: 'Tiap baris pendapat berbeda perlu nama, titik dua, dan pendapatnya.',
	FOLLOW_UP_UNREADABLE: 'Ada baris tindak lanjut tanpa isi, atau tanggalnya tidak dapat dibaca.',
	CONCLUSION_MISSING: 'Pilih kesimpulan rapat.',
	DOCUMENT_MISSING: 'Unggah naskahnya, atau pilih naskah yang sudah ada.',
	DOCUMENT_UNKNOWN: 'Berkas yang dirujuk tidak ada atau bukan milik permohonan ini. Unggah kembali.',
	SIGNED_PAPER_WRONG_KIND:
		'Naskah bertanda tangan harus berupa PDF atau pindaian (JPG, PNG), bukan berkas yang masih dapat disunting.',
	REVISION_MISSING: 'Pilih berkasnya lebih dahulu.',
	DOCUMENT_FIXED:
		'Berkas ini tidak dapat diganti di sini: sudah ditandatangani, disampaikan pemohon, atau dibuat dari rapat.',
	PARTY_MISSING: 'Pilih pihak yang memberi nomor.',
	SIGNED_ON_MISSING: 'Isi tanggal penandatanganan.',
	SIGNATORIES_MISSING: 'Isi nama dan jabatan penandatangan dari sekurangnya dua pihak.',
	LETTER_MISSING: 'Isi nomor dan tanggal surat.',
	ALREADY_SENT: 'Surat sudah dikirim; yang ditunggu sekarang adalah jawabannya.',
	ANSWER_ALREADY_USED: 'Jawaban ini tidak dapat diubah: langkah yang bergantung padanya sudah dilalui.',
	NO_AUTHORITY_THAT_DAY:
		'Pada hari itu orang tersebut tidak memegang jabatan yang berwenang. Siapa memegangnya tercatat pada Jabatan dan Kuasa.',
	DELEGATE_MAY_NOT_SIGN:
		'Naskah ini hanya ditandatangani kepala daerah sendiri; kuasa hanya berlaku untuk perjanjian kerja sama (PKS).',
	POWER_OF_ATTORNEY_MISSING:
		'Untuk hari itu tidak tercatat surat kuasa bagi penanda tangan ini. Catat surat kuasanya pada Jabatan dan Kuasa, sertakan pindaiannya pada langkah ini, atau tulis alasannya pada catatan.',
	NOT_ASKED_YET:
		'Sebagian permohonan yang dipilih belum ditanyakan atau masa jawabnya belum lewat. Tidak ada yang ditutup; hilangkan pilihannya atau tanyakan dahulu.',
	REGION_SIGNATORY_MISSING: 'Isi siapa yang menandatangani atas nama daerah.',
	ACTING_OFFICIAL_NEEDS_REASON:
		'Pelaksana harian atau pelaksana tugas tidak mengambil keputusan strategis kecuali dengan alasan tertulis (UU 30/2014 Pasal 14 ayat (7)).',
	UNIT_UNKNOWN: 'Perangkat Daerah itu tidak dikenal.',
	HOLIDAY_KNOWN: 'Hari itu sudah tercatat sebagai hari libur.',
	UPLOAD_TOO_LARGE: 'Berkas terlalu besar. Paling besar 20 MB tiap berkas.',
	UPLOAD_BROKEN: 'Kiriman terputus sebelum selesai. Tidak ada yang tersimpan; kirim sekali lagi.',
	UPLOAD_TOO_SLOW: 'Kiriman terlalu lama sehingga dihentikan. Tidak ada yang tersimpan; coba lagi.',
	FILE_REFUSED: (details) => {
		const reason =
			fileReasons[details.seen === 'heic' ? 'HEIC' : String(details.reason)] ??
			'Berkas tidak dapat diterima.';
		return typeof details.name === 'string' ? `${details.name}: ${reason}` : reason;
	},
	TOKEN_UNKNOWN: 'Kunci itu tidak ada atau sudah dicabut.'
};
