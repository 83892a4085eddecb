/** What somebody owes after a promise: the desk's list, one duty, and the form that records one. */
export const obligations = {
	title: 'Kewajiban dan Tindak Lanjut',
	lead: 'Yang dijanjikan dalam perjanjian, kunjungan, rapat, dan kerja sama lain; yang lewat tenggat di atas.',
	accountTitle: 'Kewajiban Kami',
	accountLead: 'Yang perlu lembaga Anda penuhi, dan yang menunggu penerimaan Anda.',
	tabs: 'Tampilan',
	tab: {
		all: 'Berjalan',
		late: 'Lewat tenggat',
		to_accept: 'Menunggu diterima',
		done: 'Selesai'
	},
	columns: {
		deadline: 'Tenggat',
		what: 'Kewajiban',
		owner: 'Yang berkewajiban',
		state: 'Keadaan',
		subject: 'Dari'
	},
	states: {
		open: 'Belum dipenuhi',
		evidenced: 'Menunggu diterima',
		accepted: 'Diterima',
		returned: 'Dikembalikan',
		waived: 'Dibebaskan'
	},
	kinds: {
		activity: 'Kegiatan',
		report: 'Laporan',
		audit: 'Audit',
		payment: 'Pembayaran',
		goods: 'Barang',
		service: 'Layanan',
		document: 'Dokumen',
		knowledge_transfer: 'Alih pengetahuan',
		follow_up: 'Tindak lanjut',
		dues: 'Iuran',
		evaluation: 'Evaluasi',
		other: 'Lainnya'
	},
	subjects: {
		agreement: 'Perjanjian',
		case: 'Permohonan',
		visit: 'Kunjungan',
		project: 'Proyek',
		training: 'Pelatihan',
		sitting: 'Rapat TKKSD',
		membership: 'Keanggotaan',
		opportunity: 'Peluang dana',
		redaction: 'Salinan yang dihitamkan'
	},
	recurrences: {
		monthly: 'Setiap bulan',
		quarterly: 'Setiap triwulan',
		half_yearly: 'Setiap semester',
		yearly: 'Setiap tahun'
	},
	noDay: 'Tanpa tenggat',
	handedIn: (day: string) => `Diserahkan ${day}`,
	settled: (day: string) => `Selesai ${day}`,
	empty: {
		all: { title: 'Tidak ada kewajiban yang berjalan', text: 'Catat dari halaman perjanjiannya.' },
		late: { title: 'Tidak ada yang lewat tenggat', text: 'Semua kewajiban masih dalam waktunya.' },
		to_accept: {
			title: 'Tidak ada yang menunggu diterima',
			text: 'Bukti yang diserahkan akan tampak di sini.'
		},
		done: { title: 'Belum ada yang selesai', text: 'Yang diterima atau dibebaskan akan tampak di sini.' }
	},
	more: 'Selanjutnya',
	first: 'Kembali ke awal',
	pages: 'Halaman',
	one: {
		about: 'Tentang kewajiban ini',
		facts: {
			subject: 'Berasal dari',
			kind: 'Jenis',
			basis: 'Dasar',
			owner: 'Yang berkewajiban',
			other: 'Yang menerima',
			due: 'Tenggat',
			planned: 'Tenggat semula',
			recurrence: 'Berulang',
			amount: 'Nilai'
		},
		division: 'Bagian Kerja Sama',
		occasion: (n: string, every: string) => `${every}, ke-${n}`,
		until: (day: string) => `sampai ${day}`,
		withoutEnd: 'selama berlaku',
		evidence: 'Bukti',
		returned: 'Dikembalikan dengan catatan',
		noEvidence: 'Belum ada berkas yang diserahkan.',
		download: 'Unduh',
		history: 'Riwayat',
		onBehalf: 'Dicatat oleh kantor untuk pihak yang tidak hadir',
		events: {
			add: 'Kewajiban dicatat',
			evidence: 'Bukti diserahkan',
			accept: 'Diterima',
			return: 'Dikembalikan',
			extend: 'Tenggat diperpanjang',
			waive: 'Dibebaskan',
			reopen: 'Dibuka kembali'
		},
		fromTo: (from: string, to: string) => `dari ${from} menjadi ${to}`,
		toDay: (day: string) => `tenggat ${day}`,
		saved: {
			evidence: 'Bukti sudah diserahkan. Pihak lainnya kini dapat menerima atau mengembalikannya.',
			accept: 'Kewajiban ini diterima dan selesai.',
			return: 'Dikembalikan dengan catatan Anda.',
			extend: 'Tenggat diperpanjang. Tenggat semula tetap tampak di riwayat.',
			waive: 'Kewajiban ini dibebaskan.',
			reopen: 'Kewajiban ini dibuka kembali.'
		} as Record<string, string>,
		acts: {
			evidence: {
				title: 'Serahkan bukti',
				lead: 'Lampirkan berkas, ceritakan yang sudah dilakukan, atau keduanya.',
				remark: 'Yang sudah dilakukan',
				file: 'Berkas bukti',
				fileHint: 'PDF, Word, PNG, atau JPEG; paling besar 20 MB, paling banyak 5 berkas.',
				kept: 'Sudah terkirim',
				submit: 'Serahkan bukti'
			},
			accept: {
				title: 'Terima',
				lead: 'Kewajiban dianggap dipenuhi dan selesai.',
				remark: 'Catatan',
				submit: 'Terima'
			},
			return: {
				title: 'Kembalikan',
				lead: 'Sebutkan yang kurang, supaya dapat dilengkapi. Tenggatnya tidak berubah.',
				remark: 'Yang masih kurang',
				submit: 'Kembalikan'
			},
			extend: {
				title: 'Perpanjang tenggat',
				lead: 'Tenggat semula tetap tampak di riwayat.',
				day: 'Tenggat baru',
				remark: 'Alasan',
				submit: 'Perpanjang'
			},
			waive: {
				title: 'Bebaskan dari kewajiban ini',
				lead: 'Untuk kewajiban yang tidak lagi diperlukan. Alasannya dibaca kedua pihak.',
				remark: 'Alasan',
				submit: 'Bebaskan'
			},
			reopen: {
				title: 'Buka kembali',
				lead: 'Bila diterima atau dibebaskan karena keliru.',
				remark: 'Alasan',
				submit: 'Buka kembali'
			}
		},
		otherActs: 'Tindakan lain',
		messageLabel: 'Pesan untuk yang berkewajiban',
		message: (about: {
			owner: string;
			what: string;
			subject: string;
			due?: string;
			remark?: string;
			region: string;
		}) =>
			[
				`Yth. ${about.owner},`,
				`kami mengingatkan kewajiban "${about.what}" dari ${about.subject}${about.due ? `, dengan tenggat ${about.due}` : ''}.`,
				...(about.remark ? [`Catatan kami: ${about.remark}`] : []),
				'Mohon buktinya diserahkan melalui akun Satu Pintu atau langsung kepada kami. Terima kasih.',
				`Bagian Kerja Sama, ${about.region}`
			].join('\n')
	},
	onAgreement: {
		title: 'Kewajiban Para Pihak',
		none: 'Belum ada kewajiban yang dicatat dari perjanjian ini.',
		add: 'Catat kewajiban',
		all: 'Semua kewajiban',
		more: 'Kewajiban lain dari perjanjian ini ada di daftar kewajiban.'
	},
	add: {
		title: 'Catat Kewajiban',
		lead: 'Satu hal yang harus dipenuhi salah satu pihak, dari pasal naskah atau menurut kesepakatan.',
		what: 'Apa yang harus dipenuhi',
		whatHint: 'Satu kalimat, misalnya “Menyerahkan laporan pelaksanaan semester”.',
		kind: 'Jenis',
		basis: 'Dasar',
		basisHint: 'Misalnya “Pasal 5 ayat (2)”.',
		owner: 'Yang berkewajiban',
		ownerHint: 'Perangkat daerah pelaksana atau mitra dalam perjanjian ini.',
		other: 'Yang menerima',
		otherHint: 'Bagian Kerja Sama selalu dapat menerima.',
		otherDefault: 'Pihak lainnya dalam perjanjian ini',
		units: 'Perangkat daerah',
		partners: 'Mitra',
		dueOn: 'Tenggat',
		dueHint: 'Untuk yang berulang, tenggat yang pertama. Kosongkan bila naskah tidak menyebut hari.',
		recurrence: 'Berulang',
		once: 'Sekali saja',
		recursUntil: 'Berulang sampai',
		recursUntilHint: (end: string) => `Kosongkan untuk sampai perjanjian berakhir, ${end}.`,
		recursUntilUnknown: 'Kosongkan bila belum diketahui; kewajiban dibuka terus selama perjanjian berlaku.',
		amount: 'Nilai',
		amountHint: 'Bila ada uang yang berpindah, misalnya Rp25.000.000 atau EUR 1.200,00.',
		submit: 'Catat kewajiban',
		nobody: 'Perjanjian ini belum mempunyai perangkat daerah pelaksana atau mitra yang tercatat.',
		nobodyText: 'Lengkapi pihaknya dahulu, lalu catat kewajibannya.'
	},
	faults: {
		REQUIRED: 'Bagian ini perlu diisi.',
		CHOOSE_ONE: 'Pilih salah satu.',
		TOO_LONG: 'Terlalu panjang.',
		DAY_WRONG: 'Tanggal ini tidak ada. Tulis hari, bulan, dan tahun dengan angka.',
		NOT_LATER: 'Tenggat baru harus sesudah tenggat yang berlaku dan tidak sebelum hari ini.',
		NEEDS_FIRST_DAY: 'Kewajiban yang berulang memerlukan tenggat yang pertama.',
		ENDS_BEFORE_START: 'Berakhir sebelum tenggat yang pertama.',
		AMOUNT_WRONG: 'Nilai tidak terbaca. Tulis mata uang dan angkanya, misalnya Rp25.000.000.',
		NOT_A_PARTY: 'Bukan pihak dalam perjanjian ini.',
		UNKNOWN: 'Berkas ini tidak dikenal. Pilih lagi berkasnya.',
		FILE: 'Berkas tidak dapat diterima. Periksa jenis dan ukurannya, lalu pilih lagi.'
	} as Record<string, string>,
	kept: 'Yang sudah Anda isi tetap ada di bawah ini.'
};
