/** Agreements that somebody should look at: what is wrong, by which days, and what mends it. */
export const review = {
	title: 'Perlu Ditinjau',
	lead: 'Perjanjian yang rantainya tidak utuh, yang sudah berakhir tetapi belum diputuskan, yang tidak terdengar lagi, atau yang datanya belum lengkap.',
	tabs: 'Jenis temuan',
	all: 'Semua',
	listCaption: 'Temuan',
	columns: { agreement: 'Perjanjian', finding: 'Temuan', why: 'Alasan', act: 'Tindakan' },
	empty: {
		title: 'Tidak ada yang perlu ditinjau',
		text: 'Semua perjanjian yang Anda lihat utuh rantainya dan masih terdengar.'
	},
	emptyKind: {
		title: 'Tidak ada temuan jenis ini',
		text: 'Pilih jenis lain, atau lihat semuanya.'
	},
	kinds: {
		umbrella_without_operative: 'Payung belum ada PKS',
		operative_outlives_umbrella: 'PKS melewati payungnya',
		addendum_on_ended: 'Adendum pada naskah yang sudah berakhir',
		orphan_operative: 'PKS tanpa payung',
		obligation_after_end: 'Kewajiban sesudah berakhir',
		overlap: 'Tumpang tindih',
		ended_open: 'Berakhir, belum diputuskan',
		term_unknown: 'Tanpa masa berlaku',
		dormant: 'Tidak terdengar lagi',
		no_owner: 'Tanpa perangkat daerah',
		no_evaluation: 'Tanpa evaluasi',
		no_paper: 'Tanpa naskah bertanda tangan'
	},
	/** Where a finding is mended; read with the agreement's name. */
	mends: {
		umbrella_without_operative: 'Usulkan PKS',
		orphan_operative: 'Pilih payungnya',
		ended_open: 'Putuskan',
		term_unknown: 'Catat masa berlaku',
		dormant: 'Lihat masa kerja sama',
		no_owner: 'Pilih perangkat daerah',
		no_evaluation: 'Buka evaluasi',
		no_paper: 'Tambahkan naskah'
	} as Record<string, string>,
	desk: {
		title: 'Masih kurang',
		lead: 'Yang perlu dilengkapi sampai daftarnya kosong.',
		twins: 'Mitra yang mungkin tercatat dua kali',
		nameOnly: 'Mitra yang hanya dikenal namanya',
		all: 'Semua yang perlu ditinjau'
	},
	mend: {
		title: 'Lengkapi Data',
		link: 'Lengkapi data',
		lead: 'Yang belum tercatat pada perjanjian ini. Setiap perubahan masuk jejak audit.',
		whole: 'Tidak ada lagi yang kurang di halaman ini.',
		umbrella: {
			title: 'Payung perjanjian ini',
			lead: 'Kesepakatan bersama, nota kesepakatan, atau memorandum yang ditandatangani lebih dahulu. Yang mitranya sama ada di atas.',
			field: 'Payung',
			same: 'Mitra yang sama',
			others: 'Mitra lain',
			none: 'Tidak ada payung yang tercatat dan cocok. Catat dahulu lewat Catat Perjanjian Lama.',
			option: (name: string, signed: string) => `${name} (${signed})`,
			submit: 'Hubungkan'
		},
		units: {
			title: 'Perangkat daerah pelaksana',
			kept: 'Yang melaksanakan',
			add: 'Tambahkan',
			addNone: 'Tidak menambah',
			submit: 'Simpan'
		},
		paper: {
			title: 'Naskah bertanda tangan',
			field: 'Pindaian naskah',
			hint: 'PDF, JPG, atau PNG; paling besar 20 MB.',
			submit: 'Tambahkan naskah'
		},
		saved: {
			umbrella: 'Perjanjian terhubung dengan payungnya.',
			units: 'Perangkat daerah tersimpan.',
			paper: 'Naskah ditambahkan.'
		} as Record<string, string>,
		faults: {
			CHOOSE_ONE: 'Pilih satu dari daftar.',
			UMBRELLA_WRONG: 'Pilih payung yang ditandatangani sebelum perjanjian ini dan sejenis.',
			FILE_NEEDED: 'Pilih berkas pindaian.',
			FILE: 'Berkas tidak dapat diterima.'
		} as Record<string, string>
	},
	why: {
		umbrella_without_operative: (signed: string, months: string) =>
			`Ditandatangani ${signed}; sesudah ${months} bulan belum tercatat perjanjian di bawahnya.`,
		operative_outlives_umbrella: (ends: string, umbrella: string, until: string) =>
			`Berlaku sampai ${ends}, sedangkan ${umbrella} hanya sampai ${until}.`,
		addendum_on_ended: (signed: string, text: string, ended: string) =>
			`Ditandatangani ${signed}, sesudah ${text} berakhir ${ended}.`,
		orphan_operative: (signed: string) =>
			`Ditandatangani ${signed} tanpa kesepakatan bersama di atasnya (PP 28/2018).`,
		obligation_after_end: (what: string, due: string, end: string) =>
			`“${what}” jatuh tempo ${due}, sesudah perjanjian berakhir ${end}.`,
		overlap: (other: string, from: string, until: string | null) =>
			until
				? `Hal dan tempatnya sama dengan ${other}, dan keduanya berlaku sejak ${from} sampai ${until}.`
				: `Hal dan tempatnya sama dengan ${other}, dan keduanya berlaku sejak ${from}.`,
		ended_open: (end: string) =>
			`Hari terakhirnya ${end}. Perpanjangan, penutupan, atau pengakhirannya belum diputuskan.`,
		term_unknown: (signed: string) =>
			`Ditandatangani ${signed}; tidak seorang pun dapat mengatakan sampai kapan berlaku.`,
		dormant: (since: string, months: string) =>
			`Tidak ada tanda kegiatan sejak ${since}; batasnya ${months} bulan.`,
		no_owner: (signed: string) =>
			`Ditandatangani ${signed}; tidak tercatat perangkat daerah yang melaksanakannya.`,
		no_evaluation: (signed: string) =>
			`Ditandatangani ${signed}; tidak ada evaluasi dalam setengah tahun terakhir maupun yang akan datang.`,
		no_paper: (signed: string) => `Ditandatangani ${signed}; pindaian naskahnya belum tersimpan.`
	},
	more: (n: string) => `Ditampilkan ${n} temuan pertama; pilih satu jenis untuk mempersempit.`,
	otherUnseen: 'perjanjian lain',
	health: {
		title: 'Kesehatan perjanjian',
		good: 'Rantai perjanjian ini utuh; tidak ada temuan.',
		awake: (since: string) => `Masih terdengar: tanda terakhir ${since}.`,
		asleep: (since: string, months: string) =>
			`Tidak terdengar sejak ${since}, lebih lama dari ${months} bulan.`,
		signs: 'Tanda kegiatan terakhir',
		sign: {
			obligation: 'Kewajiban dipenuhi atau dijawab',
			activity: 'Kegiatan, naskah turunan, atau serah terima',
			money: 'Uang yang diterima sebagai pemenuhan',
			contact: 'Usulan atau pembicaraan'
		},
		never: 'Belum pernah',
		late: (count: string) => `${count} kewajiban lewat tenggat.`,
		all: 'Semua yang perlu ditinjau'
	}
};
