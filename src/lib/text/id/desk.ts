/** The desk of the office: its frame, the lists that wait there, and the plain lists of administration. */
export const desk = {
	frame: {
		title: 'Meja Kerja',
		menu: 'Menu',
		navigation: 'Menu meja kerja',
		signOut: 'Keluar',
		language: 'English',
		publicSite: 'Halaman umum',
		help: 'Panduan',
		audited: 'Semua perubahan dicatat dalam jejak audit.',
		printed: (region: string, day: string, name: string) =>
			`${region} · Satu Pintu · dicetak ${day} oleh ${name}`,
		demo: (day: string) =>
			`Peragaan: semua orang dan permohonan bertanda Contoh adalah rekaan. Hari ini dianggap ${day}.`,
		demoLink: 'Ubah hari',
		groups: { work: 'Pekerjaan', register: 'Daftar', abroad: 'Luar Negeri', administration: 'Kelola' },
		items: {
			desk: 'Perlu Tindakan Saya',
			deskNotifications: 'Pemberitahuan',
			deskInquiries: 'Pertanyaan Publik',
			deskLeader: 'Halaman Pimpinan',
			deskObligations: 'Kewajiban',
			deskEvaluations: 'Evaluasi',
			deskCases: 'Permohonan',
			deskLetters: 'Agenda Surat',
			deskInstructions: 'Disposisi',
			deskStalled: 'Permohonan Macet',
			deskAppointments: 'Jadwal Penandatanganan',
			deskCommittee: 'Anggota TKKSD',
			deskSittings: 'Rapat TKKSD',
			deskPropose: 'Catat Permohonan',
			deskRegister: 'Daftar Kerja Sama',
			deskReports: 'Laporan',
			deskReview: 'Perlu Ditinjau',
			deskRecordOld: 'Catat Perjanjian Lama',
			deskNumbers: 'Nomor',
			deskPartners: 'Mitra',
			deskSharing: 'Tawaran dan Kebutuhan',
			deskClearance: 'Izin luar negeri',
			deskCountries: 'Negara',
			deskVisits: 'Kunjungan',
			deskMemberships: 'Keanggotaan',
			deskInitiatives: 'Smart City',
			deskInnovations: 'Inovasi',
			deskSisterCities: 'Kota Kembar',
			deskAssessments: 'Penilaian Mandiri',
			deskTraining: 'Pelatihan',
			deskAlumni: 'Alumni Pelatihan',
			deskOpportunities: 'Peluang Dana',
			deskProjects: 'Proyek',
			deskPeople: 'Orang dan Peran',
			deskHandover: 'Serah Terima',
			deskOffices: 'Jabatan dan Kuasa',
			deskUnits: 'Perangkat Daerah',
			deskProcedures: 'Prosedur Daerah',
			deskRules: 'Aturan Daerah',
			deskCalendar: 'Hari Libur',
			deskTemplates: 'Templat Naskah',
			deskClauses: 'Pustaka Klausul',
			deskAudit: 'Jejak Audit',
			deskFiles: 'Keutuhan Berkas',
			deskBundles: 'Bundel Keluar',
			deskMail: 'Surel Peragaan',
			deskWebhooks: 'Webhook',
			deskTokens: 'Kunci API',
			deskPassword: 'Kata Sandi',
			deskDemo: 'Peragaan'
		}
	},
	roles: {
		partner: 'Mitra atau pemohon',
		unit_officer: 'Perangkat Daerah',
		cooperation_officer: 'Bagian Kerja Sama',
		tkksd_member: 'Anggota TKKSD',
		legal_officer: 'Bagian Hukum',
		regional_secretary: 'Sekretaris Daerah',
		head_of_region: 'Kepala Daerah',
		registrar: 'Tata Usaha',
		auditor: 'Inspektorat',
		admin: 'Administrator'
	} as Record<string, string>,
	work: {
		title: 'Perlu Tindakan Saya',
		lead: 'Yang menunggu Anda hari ini; yang paling lewat tenggat di atas.',
		tabs: 'Tampilan',
		tab: {
			all: 'Semua',
			late: 'Lewat tenggat',
			standing: 'Dihentikan sementara',
			opinions: 'Pendapat saya',
			followed: 'Saya ikuti',
			closed: 'Baru selesai'
		},
		caption: 'Permohonan yang menunggu Anda',
		columns: {
			deadline: 'Tenggat',
			subject: 'Permohonan',
			partner: 'Mitra',
			step: 'Langkah',
			act: 'Tindakan',
			state: 'Keadaan',
			sitting: 'Rapat',
			opinion: 'Pendapat saya',
			ended: 'Berakhir'
		},
		noPartner: 'Belum ada mitra',
		noLimit: 'Tanpa tenggat',
		provisional: 'tanggal sementara',
		waitingFor: {
			applicant: 'menunggu perbaikan pemohon',
			outside_authority: 'menunggu jawaban instansi luar',
			other: 'dihentikan oleh Bagian Kerja Sama'
		} as Record<string, string>,
		given: 'Anda sudah memberi pendapat pada permohonan ini',
		/** What the ledger has raised, beside the late step. */
		raised: {
			head: (day: string) => `Dinaikkan ke atasan pada ${day}`,
			secretary: (day: string) => `Dinaikkan ke Sekda pada ${day}`
		},
		opinionGiven: 'Sudah',
		opinionNotYet: 'Belum',
		act: {
			submit: 'Lengkapi berkas',
			check: 'Periksa',
			opinion: 'Beri pendapat',
			sitting: 'Simpulkan',
			decide: 'Putuskan',
			draft: 'Susun naskah',
			initial: 'Bubuhkan paraf',
			number: 'Beri nomor',
			sign: 'Catat penandatanganan',
			await_external: 'Catat surat',
			record: 'Catat',
			publish: 'Umumkan',
			open: 'Buka',
			giveOpinion: 'Beri pendapat'
		} as Record<string, string>,
		empty: {
			all: { title: 'Tidak ada yang menunggu Anda', text: 'Langkah berikutnya ada pada orang lain.' },
			late: { title: 'Tidak ada yang lewat tenggat', text: 'Semua langkah Anda masih dalam waktunya.' },
			standing: {
				title: 'Tidak ada hitungan yang dihentikan',
				text: 'Permohonan yang menunggu pemohon atau instansi luar akan tampak di sini.'
			},
			opinions: {
				title: 'Tidak ada rapat yang menunggu pendapat Anda',
				text: 'Permohonan dalam agenda rapat Anda akan tampak di sini.'
			},
			followed: {
				title: 'Belum ada yang Anda ikuti',
				text: 'Buka sebuah permohonan, lalu tekan "Ikuti" untuk menaruhnya di daftar ini.'
			},
			closed: {
				title: 'Belum ada yang selesai',
				text: 'Permohonan yang berakhir akan tampak di sini, apa pun hasilnya.'
			}
		},
		adminTitle: 'Selamat datang',
		adminText: 'Administrator tidak menangani permohonan. Daftar yang dapat Anda kelola ada di menu.',
		all: 'Semua permohonan',
		more: 'Selanjutnya',
		first: 'Kembali ke awal',
		pages: 'Halaman'
	},
	/** How an office is held, and since when. */
	offices: {
		capacity: {
			definitive: 'Definitif',
			plt: 'Plt. (pelaksana tugas)',
			plh: 'Plh. (pelaksana harian)',
			pj: 'Pj. (penjabat)',
			pjs: 'Pjs. (penjabat sementara)'
		} as Record<string, string>,
		stillHeld: 'masih menjabat',
		unknownDay: 'tidak diketahui'
	},
	fields: {
		REQUIRED: 'Wajib diisi.',
		TOO_LONG: 'Terlalu panjang.',
		NOT_A_DAY: 'Tanggal itu tidak ada. Tulis hari, bulan, dan tahun, misalnya 23 11 2026.',
		NOT_A_TIME: 'Tulis jam seperti 09.00.',
		UNKNOWN: 'Pilih salah satu yang tersedia.'
	} as Record<string, string>,
	date: { day: 'Hari', month: 'Bulan', year: 'Tahun' },
	errorPrefix: 'Galat:',
	errorTitle: 'Ada yang perlu diperbaiki',
	errorKept: 'Yang sudah Anda isi tetap ada di bawah ini.'
};
