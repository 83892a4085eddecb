/** What a partner was called until when, what it came from and what it became. */
export const partnerHistory = {
	title: 'Nama dan penerus',
	lead: 'Lembaga yang berganti nama tetap satu catatan; yang dipecah atau digabung menunjuk penerusnya. Perjanjian tetap memuat nama pada naskahnya.',
	names: 'Nama sebelumnya',
	nameLine: (name: string, from: string | null, to: string) =>
		from ? `${name}, ${from} sampai ${to}` : `${name}, sampai ${to}`,
	successors: 'Diteruskan oleh',
	predecessors: 'Penerus dari',
	since: (name: string, day: string) => `${name}, sejak ${day}`,
	none: 'Tidak ada nama lain atau penerus yang tercatat.',
	/** Beside a party whose name on the paper is not its present one. */
	nowCalled: (name: string) => `kini bernama ${name}`,
	rename: {
		summary: 'Ganti nama',
		name: 'Nama baru',
		since: 'Berlaku sejak',
		basis: 'Dasar',
		basisHint: 'Misalnya peraturan presiden atau akta perubahan.',
		submit: 'Ganti nama'
	},
	succeed: {
		summary: 'Catat penerus (dipecah atau digabung)',
		name: 'Nama penerus',
		nameHint: 'Dicari dulu di daftar mitra; yang belum ada dicatat sebagai mitra baru sejenis.',
		submit: 'Catat penerus',
		undo: 'Hapus penerus ini'
	},
	saved: {
		rename: 'Nama baru tercatat; nama lama tetap dapat dicari.',
		succeed: 'Penerus tercatat.',
		unsucceed: 'Penerus dihapus.'
	} as Record<string, string>,
	faults: {
		REQUIRED: 'Isi bagian ini.',
		TOO_LONG: 'Terlalu panjang.',
		NAME_SAME: 'Ini nama yang sekarang.',
		NAME_KNOWN: 'Mitra lain sudah bernama begini. Bila keduanya satu, gabungkan.',
		DAY_IN_FUTURE: 'Harinya belum tiba.',
		DAY_WRONG: 'Tuliskan tanggal yang lengkap.',
		BEFORE_LAST_NAME: 'Sebelum pergantian nama yang terakhir.',
		SUCCESSOR_SELF: 'Pilih lembaga lain.'
	} as Record<string, string>
};
