/** Refusals of proposing, mending and uploading. */
export const proposeRefusals = {
	NO_PROCEDURE:
		'Menurut jawaban ini kerja sama tidak melalui salah satu dari lima prosedur. Lihat jalur yang disebut pada halaman pertama.',
	EMAIL_WRONG: 'Tulis alamat surel lengkap, misalnya nama@lembaga.co.id.',
	CODE_WRONG: 'Kode tidak cocok atau sudah lewat waktunya. Periksa surel terakhir, atau minta kode baru.',
	PROPOSAL_NOT_COMPLETE:
		'Permohonan belum lengkap. Isian Anda tersimpan; lengkapi yang disebut di bawah ini.',
	PACT_NOT_ACCEPTED: 'Pakta integritas belum disetujui.',
	EMAIL_NOT_PROVED: 'Alamat surel belum dibuktikan dengan kode.',
	NOTHING_MENDED: 'Belum ada berkas perbaikan. Pilih berkas yang diperbaiki, lalu kirim.',
	UPLOAD_BROKEN: 'Unggahan terputus di tengah jalan. Yang sudah tersimpan tetap ada; unggah lagi yang belum.',
	UPLOAD_TOO_SLOW: 'Unggahan terlalu lama. Yang sudah tersimpan tetap ada; unggah satu per satu.'
};
