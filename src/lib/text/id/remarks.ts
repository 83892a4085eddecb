import { writeDay } from '$lib/written/dates';

/** Remarks on the papers of a case, with what was said to them. */
export const remarks = {
	title: 'Catatan pada berkas',
	note: 'Dibuat saat memberi pendapat atau membaca naskah; tersimpan dengan versi yang dibaca. Pemohon tidak melihatnya.',
	none: 'Belum ada catatan pada berkas.',
	place: (place: string) => place,
	open: 'Belum ditanggapi tuntas',
	settled: {
		taken_up: 'Ditindaklanjuti',
		not_taken_up: 'Tidak ditindaklanjuti',
		withdrawn: 'Ditarik'
	} as Record<string, string>,
	settledBy: (who: string, day: string, why: string | null) =>
		[`${who}, ${writeDay(day, 'id', 'long')}`, why].filter(Boolean).join(': '),
	onVersion: (version: number) => `Untuk versi ${version}`,
	later: (version: number, now: number) =>
		`Dibuat untuk versi ${version}; sekarang sudah ada versi ${now}. Periksa apakah catatan ini masih berlaku.`,
	add: 'Buat catatan pada berkas',
	paper: 'Berkas',
	choose: 'Pilih berkas',
	where: 'Pasal, butir, atau halaman',
	body: 'Catatan',
	submit: 'Simpan catatan',
	answer: (title: string) => `Tanggapi atau selesaikan: ${title}`,
	reply: 'Tanggapan',
	submitReply: 'Kirim tanggapan',
	settle: 'Selesaikan catatan',
	how: 'Hasil',
	why: 'Alasan',
	whyHint: 'Wajib bila tidak ditindaklanjuti.',
	submitSettle: 'Selesaikan'
};
