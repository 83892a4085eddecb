type Details = Readonly<Record<string, unknown>>;

/** Why something cannot be done to an agreement after its signature: what stands in the way, and what to do. */
export const lifeRefusals: Record<string, string | ((details: Details) => string)> = {
	LIFE_ACT_CLOSED:
		'Tindakan ini tidak terbuka pada keadaan perjanjian sekarang. Keadaan terbaru tampak di halamannya.',
	REQUEST_SETTLED: 'Permintaan ini sudah diputuskan atau ditarik. Keadaan terbaru tampak di halamannya.',
	NOT_UNDER_THIS: 'Tidak ada perjanjian kerja sama yang disusun di bawah naskah ini menurut tata caranya.',
	EVALUATION_GIVEN:
		'Pihak ini sudah memberi evaluasinya untuk periode ini. Jawaban yang sudah diberikan tidak diubah.',
	MATRIX_UNREADABLE:
		'Berkas ini bukan matriks monitoring dari daerah ini, atau tidak dapat dibaca. Unduh matriks baru dan isi yang itu.',
	MATRIX_NOTHING_CHOSEN: 'Centang paling sedikit satu baris.',
	NOT_PUBLIC: 'Perjanjian ini belum diumumkan, sehingga pendapat masyarakat belum dapat diminta.',
	INVITATION_CLOSED: 'Undangan ini sudah dijawab, dibatalkan, atau lewat waktunya.',
	PERSON_OF_THE_OFFICE: 'Alamat surel ini milik pegawai pemerintah daerah, yang tidak dapat mewakili mitra.',
	LAST_ADMINISTRATOR: 'Ruang ini harus punya paling sedikit satu pengelola. Tunjuk pengelola lain dahulu.',
	PARTNER_MERGE_COLLIDES:
		'Kedua mitra memiliki catatan yang hanya boleh satu, misalnya kota kembar atau peran yang sama dalam satu proyek. Rapikan dahulu, lalu gabungkan.',
	PARTNER_MERGED: 'Salah satu mitra sudah menjadi bagian dari catatan lain.',
	PARTNER_MERGE_UNDONE: 'Penggabungan ini sudah diurungkan.',
	PARTNER_MERGE_NOT_LAST:
		'Mitra ini sudah digabungkan lagi ke catatan lain. Urungkan penggabungan yang terakhir dahulu.',
	DISPUTE_SETTLED: 'Sengketa ini sudah selesai, sehingga tidak ada langkah yang dapat ditambahkan.',
	LEFT_OVER: (details) => {
		const left = [
			[Number(details.obligations), 'kewajiban yang belum selesai'],
			[Number(details.assets), 'aset yang belum diserahterimakan'],
			[Number(details.disputes), 'sengketa yang belum selesai']
		] as const;
		const said = left.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
		return `Perjanjian ini belum dapat ditutup: masih ada ${said.join(', ')}. Selesaikan, atau bebaskan dengan alasan, lalu tutup lagi.`;
	}
};
