import { writeDay } from '$lib/written/dates';

type Details = Readonly<Record<string, unknown>>;

/** Why an act of the training room was refused. */
export const trainingRefusals: Record<string, string | ((details: Details) => string)> = {
	OFFER_NOT_OPEN: 'Tawaran ini sudah melangkah lebih jauh; tindakan itu tidak mungkin lagi.',
	NOMINATIONS_CLOSED: (details) =>
		`Usulan ditutup${details.day ? ` pada ${writeDay(String(details.day), 'id', 'long')}` : ''}. Bagian Kerja Sama masih dapat memasukkan usulan yang suratnya tiba tepat waktu.`,
	UNIT_NOT_INVITED: 'Unit itu tidak ikut dalam pembagian tawaran ini.',
	TOO_MANY_NOMINEES: (details) =>
		`Unit itu sudah mengusulkan ${String(details.most)} nama, sebanyak yang diperbolehkan. Tarik satu usulan dahulu.`,
	ALREADY_NAMED: 'Orang itu sudah ada dalam daftar usulan.',
	TRAINEE_AMBIGUOUS: 'NIP dan alamat surel itu milik dua orang yang berbeda. Periksa keduanya.',
	SCORES_MISSING: (details) =>
		`${String(details.count)} orang yang memenuhi syarat belum dinilai. Lengkapi nilainya dahulu.`,
	NOBODY_ELIGIBLE: 'Belum ada usulan yang memenuhi semua syarat, jadi tidak ada yang dapat dipilih.',
	NO_SUBSTITUTE: 'Tidak ada lagi cadangan yang memenuhi syarat. Catat mundur tanpa pengganti.',
	NOT_RETURNED_YET: 'Baru dapat dicatat sesudah angkatan kembali. Catat dahulu hari kepulangannya.'
};
