/** Overseas training as the office works on it: offers, shares, names, the choice, the cohort. */
export const training = {
	list: {
		title: 'Pelatihan Luar Negeri',
		lead: 'Tawaran, jatah tiap unit, usulan nama, seleksi, dan angkatan yang berangkat.',
		open: 'Catat tawaran baru',
		offers: 'Tawaran',
		offersCaption: 'Tawaran, yang terakhir berangkat di atas',
		cohorts: 'Angkatan yang ditetapkan',
		cohortsCaption: 'Angkatan yang ditetapkan dengan keputusan, yang terbaru di atas',
		columns: {
			theme: 'Tema',
			when: 'Waktu',
			places: 'Tempat',
			named: 'Diusulkan',
			state: 'Keadaan',
			going: 'Peserta',
			decree: 'Keputusan'
		},
		units: (count: string) => `${count} unit`,
		until: (day: string) => `usulan sampai ${day}`,
		empty: 'Belum ada tawaran',
		emptyText: 'Catat surat tawaran pertama; jatah tiap unit dihitung dan unit dapat mengusulkan nama.',
		cohortsEmpty: 'Belum ada angkatan yang ditetapkan',
		cohortsEmptyText: 'Angkatan terbentuk begitu keputusan Kepala Daerah dicatat.',
		alumni: 'Cari alumni menurut bidang',
		programmes: 'Program dan siapa membayar apa',
		more: 'Selanjutnya',
		first: 'Kembali ke awal',
		pages: 'Halaman'
	},
	phase: {
		nominating: 'Menerima usulan',
		closed: 'Usulan ditutup',
		selected: 'Daftar dipilih',
		decreed: 'Ditetapkan',
		cancelled: 'Dibatalkan'
	} as Record<string, string>,
	cohortPhase: {
		preparing: 'Bersiap',
		abroad: 'Sedang berlangsung',
		returned: 'Sudah kembali',
		cancelled: 'Dibatalkan'
	} as Record<string, string>,
	staffKinds: {
		civil_servant: 'PNS',
		contract_civil_servant: 'PPPK',
		enterprise: 'Pegawai BUMD',
		academic: 'Dosen atau peneliti',
		student: 'Mahasiswa atau pelajar',
		other: 'Lainnya'
	} as Record<string, string>,
	genders: { female: 'Perempuan', male: 'Laki-laki' } as Record<string, string>,
	tests: {
		toefl_itp: 'TOEFL ITP',
		toefl_ibt: 'TOEFL iBT',
		ielts: 'IELTS',
		toeic: 'TOEIC',
		own_test: 'Tes bahasa daerah ini'
	} as Record<string, string>,
	topics: {
		public_service: 'Pelayanan publik',
		governance: 'Tata kelola',
		public_policy: 'Kebijakan publik',
		accountability: 'Akuntabilitas',
		human_resources: 'Sumber daya manusia',
		talent: 'Pengelolaan talenta',
		information_technology: 'Teknologi informasi',
		smart_city: 'Smart City',
		water: 'Pengelolaan air',
		sanitation: 'Sanitasi dan air limbah',
		waste: 'Persampahan',
		environment: 'Lingkungan dan iklim',
		urban_planning: 'Penataan kota',
		transport: 'Perhubungan',
		health: 'Kesehatan',
		education: 'Pendidikan',
		economy: 'Ekonomi dan investasi',
		tourism_culture: 'Pariwisata dan budaya',
		disaster: 'Kebencanaan',
		languages: 'Bahasa'
	} as Record<string, string>,
	criteria: {
		relevance: 'Kesesuaian dengan tugas',
		action_plan: 'Rencana aksi',
		interview: 'Wawancara',
		language: 'Kemampuan bahasa',
		service: 'Masa kerja',
		first_time: 'Belum pernah dikirim'
	} as Record<string, string>,
	criteriaHow: {
		relevance: 'dinilai 0–100',
		action_plan: 'dinilai 0–100',
		interview: 'dinilai 0–100',
		language: 'dihitung dari nilai tes pada rentangnya',
		service: 'dihitung: 10 tahun atau lebih bernilai 100',
		first_time: 'dihitung: 100 bila belum pernah dikirim'
	} as Record<string, string>,
	conditions: {
		staff_kind: 'Jenis pegawai',
		rank: 'Golongan ruang',
		service_years: 'Masa kerja',
		language: 'Nilai bahasa',
		not_gone: 'Jarak dari pelatihan terakhir'
	} as Record<string, string>,
	outcomes: {
		met: 'Memenuhi',
		failed: 'Tidak memenuhi',
		unknown: 'Tidak diketahui, dihitung tidak memenuhi',
		not_applicable: 'Tidak berlaku'
	} as Record<string, string>,
	needs: {
		staffKinds: (kinds: string) => kinds,
		rank: (rank: string) => `paling rendah ${rank} (PNS)`,
		serviceYears: (years: string) => `paling sedikit ${years} tahun saat berangkat`,
		language: (tests: string) => `salah satu: ${tests}`,
		notGone: (years: string) => `paling sedikit ${years} tahun sejak pelatihan luar negeri terakhir`,
		none: 'Tidak ada syarat khusus.'
	},
	had: {
		years: (years: string) => `${years} tahun`,
		test: (test: string, score: string) => `${test} ${score}`,
		never: 'belum pernah dikirim',
		last: (day: string) => `terakhir kembali ${day}`,
		unknown: 'tidak diisi'
	},
	decisions: {
		chosen: 'Terpilih',
		reserve: 'Cadangan',
		not_chosen: 'Tidak terpilih',
		not_eligible: 'Tidak memenuhi syarat'
	} as Record<string, string>,
	reasons: {
		eligible: 'Memenuhi semua syarat yang diminta.',
		failed: (names: string) => `Tidak memenuhi: ${names}.`,
		place: (place: string, of: string, inUnit: string) =>
			`Peringkat ${place} dari ${of} yang memenuhi syarat, peringkat ${inUnit} di unitnya.`,
		share: (places: string) => `Terpilih dalam jatah unitnya (${places} tempat).`,
		open: 'Terpilih untuk tempat yang tersisa sesudah jatah tiap unit, menurut nilai.',
		floor_women: 'Terpilih untuk tempat yang disediakan bagi perempuan.',
		floor_not_civil_servants: 'Terpilih untuk tempat yang disediakan bagi yang bukan ASN.',
		shareFull: (places: string) =>
			`Jatah unitnya (${places} tempat) terisi oleh rekan dengan nilai lebih tinggi.`,
		shareNone: 'Unitnya tidak mendapat tempat dalam pembagian jatah.',
		belowOpen: (lowest: string) => `Nilai terendah yang masih mendapat tempat sisa adalah ${lowest}.`,
		noOpen: 'Tidak ada tempat yang tersisa sesudah jatah tiap unit.',
		unitFull: (most: string) => `Unitnya sudah mencapai batas ${most} orang.`,
		reserve: (place: string) => `Cadangan nomor ${place}.`,
		lot: (lot: string) => `Nomor undian, hanya dipakai bila semua nilai sama: ${lot}.`
	},
	states: {
		saved: 'Tersimpan.',
		notPublic: 'Tidak diumumkan'
	},
	faults: {
		REQUIRED: 'Bagian ini perlu diisi.',
		CHOOSE_ONE: 'Pilih salah satu.',
		CHOOSE_SOME: 'Pilih paling sedikit satu.',
		TOO_LONG: 'Terlalu panjang; ringkaslah.',
		DAY_WRONG: 'Tanggal ini tidak ada. Tulis hari, bulan, dan tahun dengan angka.',
		DAY_IN_FUTURE: 'Tanggal ini belum tiba.',
		DAY_IN_PAST: 'Tanggal ini sudah lewat.',
		BEFORE_DEPARTURE: 'Harus sebelum hari keberangkatan.',
		ENDS_BEFORE_START: 'Hari terakhir lebih awal daripada hari pertama.',
		RETURN_WITHOUT_DEPARTURE: 'Catat juga hari keberangkatannya.',
		BEFORE_COURSE: 'Pelatihan belum mulai pada hari itu.',
		OUTCOME_TOO_EARLY: 'Belum waktunya. Hasil ini dicatat paling cepat sebulan sebelum tenggatnya.',
		NUMBER_WRONG: 'Tulis angka bulat yang masuk akal.',
		WEIGHTS_NOT_100: 'Bobot harus angka bulat dan berjumlah 100.',
		WEIGHT_WRONG: 'Bobot unit harus angka bulat 1 atau lebih.',
		UNIT_UNKNOWN: 'Ada unit yang tidak berlaku lagi. Pilih kembali.',
		SCORE_OUTSIDE_SPAN: 'Nilai di luar rentang tes itu.',
		SCORE_WRONG: 'Tulis nilai 0 sampai 100, paling banyak dua angka di belakang koma.',
		TEST_AND_SCORE: 'Isi tes dan nilainya, atau kosongkan keduanya.',
		NIP_WRONG: 'Bukan NIP: 18 angka, dengan tanggal lahir di depan.',
		EMAIL_WRONG: 'Ini bukan alamat surel.',
		NIP_OR_EMAIL: 'Isi NIP atau alamat surel, supaya orangnya dikenali lagi kelak.',
		NAME_KNOWN: 'Program dengan nama ini sudah ada.',
		AMOUNT_AND_CURRENCY: 'Isi jumlah dan mata uangnya, atau kosongkan keduanya.',
		NOT_AN_AMOUNT: 'Tulis jumlah dengan angka, misalnya 2500000.',
		NOT_A_CURRENCY: 'Tulis mata uang dengan tiga huruf, misalnya IDR.',
		OUTCOME_OR_REASON: 'Tulis apa yang diterapkan, atau mengapa belum.'
	} as Record<string, string>
};
