/** Days off and decreed years. */
export const officeCalendar = {
	title: 'Hari Libur',
	lead: 'Tenggat dihitung dalam hari kerja: Senin sampai Jumat, tanpa libur nasional dan cuti bersama yang ditetapkan dengan keputusan. Setiap perubahan di sini menghitung ulang tenggat permohonan yang sedang berjalan.',
	years: 'Tahun yang sudah ditetapkan',
	yearColumns: { year: 'Tahun', decree: 'Keputusan', days: 'Hari libur' },
	noDecree: 'Keputusan tidak dicatat',
	provisional: (years: string) =>
		`Belum ditetapkan: ${years}. Tenggat yang melewati tahun itu ditandai sementara.`,
	list: (year: string) => `Hari libur ${year}`,
	yearPick: 'Pilih tahun',
	columns: { day: 'Hari', name: 'Nama', kind: 'Jenis', decree: 'Keputusan', act: 'Tindakan' },
	kinds: { national: 'Libur nasional', collective_leave: 'Cuti bersama', regional: 'Libur daerah' } as Record<
		string,
		string
	>,
	empty: 'Belum ada hari libur yang dicatat untuk tahun ini',
	addDay: 'Tambahkan hari libur',
	day: 'Tanggal',
	kind: 'Jenis',
	name: 'Nama dalam bahasa Indonesia',
	nameEn: 'Nama dalam bahasa Inggris',
	decree: 'Keputusan yang menetapkannya',
	decreeHint: 'Nomor dan judul, misalnya SKB 3 Menteri. Tanpa keputusan, hari itu bukan hari libur.',
	submitDay: 'Tambahkan dan hitung ulang tenggat',
	remove: 'Hapus',
	removeAsk: 'Hari ini menjadi hari kerja lagi dan tenggat dihitung ulang.',
	revoking: 'Keputusan yang mencabut atau memindahkannya',
	submitRemove: 'Hapus hari libur ini',
	addYear: 'Tetapkan satu tahun',
	addYearNote: 'Sesudah ditetapkan, hari kerja pada tahun itu tidak lagi ditandai sementara.',
	year: 'Tahun',
	submitYear: 'Tetapkan tahun ini',
	done: {
		added: 'Hari libur ditambahkan. Tenggat sedang dihitung ulang.',
		removed: 'Hari libur dihapus. Tenggat sedang dihitung ulang.',
		decreed: 'Tahun ditetapkan. Tenggat sedang dihitung ulang.'
	} as Record<string, string>,
	touched: 'Permohonan yang tenggatnya bergantung pada hari itu',
	touchedColumns: { subject: 'Permohonan', step: 'Langkah', due: 'Tenggat' },
	touchedNone: 'Tidak ada permohonan berjalan yang tenggatnya berubah.',
	touchedNote:
		'Penghitungan berjalan di belakang dan biasanya selesai dalam beberapa detik. Muat ulang halaman untuk melihat tenggat yang baru. Begitu selesai, yang langkahnya bergeser diberi tahu lewat surel: yang meja kerjanya memuat langkah itu, pemohonnya bila langkah itu miliknya, dan yang mengikuti permohonannya; satu surel per orang dengan tenggat lama dan tenggat baru.',
	stillProvisional: 'sementara'
};
