import { writeDay } from '$lib/written/dates';
import { calendarDaysBetween } from '$lib/written/day';

const kinds = {
	nib: 'NIB',
	npwp: 'NPWP',
	deed: 'Akta pendirian dan pengesahannya',
	sanctions_statement: 'Surat pernyataan tidak dikenai sanksi',
	ingo_permission: 'Izin organisasi masyarakat asing'
};

/** The papers that a partner shows of itself, and when they end. */
export const dueDiligence = {
	title: 'Dokumen kelayakan',
	lead: 'Nomor dan masa berlaku dokumen mitra. Pengingat dikirim kepada mitra dan Bagian Kerja Sama sebelum berakhir.',
	missing: (papers: string) => `Belum ada atau sudah berakhir: ${papers}.`,
	usual: 'Yang lazim diminta kantor dari jenis mitra ini; bukan syarat yang menghentikan proses.',
	complete: 'Yang lazim diminta dari jenis mitra ini lengkap.',
	none: 'Belum ada dokumen yang dicatat.',
	kinds,
	columns: { kind: 'Dokumen', number: 'Nomor', ends: 'Berlaku sampai', act: 'Tindakan' },
	states: { valid: 'Berlaku', ends_soon: 'Akan berakhir', expired: 'Berakhir', no_end: 'Tanpa batas waktu' },
	replaced: 'Tidak dipakai lagi',
	noNumber: 'Tanpa nomor',
	issued: (by: string | null, day: string | null) =>
		[by && `diterbitkan ${by}`, day && `tanggal ${day}`].filter(Boolean).join(', '),
	file: 'Lihat berkas',
	withdraw: 'Keluarkan',
	add: 'Catat dokumen',
	kind: 'Dokumen',
	kindNone: 'Pilih dokumen',
	number: 'Nomor',
	numberHint: 'NIB 13 angka; NPWP 15 atau 16 angka. NPWP yang sama dengan NIK disimpan tersamar.',
	issuedBy: 'Penerbit',
	issuedOn: 'Tanggal terbit',
	expiresOn: 'Berlaku sampai',
	document: 'Berkas',
	note: 'Catatan',
	submit: 'Simpan dokumen',
	saved: { paper: 'Dokumen dicatat.', withdraw: 'Dokumen dikeluarkan; catatannya tetap ada.' } as Record<
		string,
		string
	>,
	faults: {
		REQUIRED: 'Isi bagian ini.',
		CHOOSE_ONE: 'Pilih dokumennya.',
		TOO_LONG: 'Terlalu panjang.',
		NIB_WRONG: 'NIB terdiri atas 13 angka.',
		NPWP_WRONG: 'NPWP terdiri atas 15 angka, atau 16 angka yang berawal 0 atau berupa NIK.',
		DAY_WRONG: 'Tulis tanggal yang benar.',
		DAY_IN_FUTURE: 'Tanggal terbit tidak boleh sesudah hari ini.',
		BEFORE_ISSUE: 'Tanggal berakhir tidak boleh sebelum tanggal terbit.',
		FILE: 'Berkas tidak dapat diterima.',
		FILE_NEEDED: 'Unggah berkasnya lagi.'
	} as Record<string, string>,
	own: {
		title: 'Dokumen badan Anda',
		lead: 'Yang tercatat di Bagian Kerja Sama. Kirim pembaruannya sebelum berakhir.'
	},
	reminder: (about: { paper: string; name: string; ends: string; today: string }) => {
		const days = calendarDaysBetween(about.today, about.ends);
		const day = writeDay(about.ends, 'id');
		if (days < 0) return `${about.paper} ${about.name} sudah berakhir pada ${day}. Mohon diperbarui.`;
		if (days === 0) return `${about.paper} ${about.name} berlaku sampai hari ini, ${day}.`;
		return `${about.paper} ${about.name} akan berakhir pada ${day}, sisa ${days} hari.`;
	}
};
