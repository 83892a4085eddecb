/** Agreements that somebody should look at: what is wrong, by which days, and what mends it. */
export const review = {
	title: 'Perlu Ditinjau',
	lead: 'Perjanjian yang rantainya tidak utuh, yang sudah berakhir tetapi belum diputuskan, atau yang tidak terdengar lagi.',
	tabs: 'Jenis temuan',
	all: 'Semua',
	listCaption: 'Temuan',
	columns: { agreement: 'Perjanjian', finding: 'Temuan', why: 'Alasan' },
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
		dormant: 'Tidak terdengar lagi'
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
			`Tidak ada tanda kegiatan sejak ${since}; batasnya ${months} bulan.`
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
