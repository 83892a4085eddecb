const listed = 'daftar OrganisationRegistrationAgency';

/** IATI: berkas keluar, yang menahannya, dan siapa yang melapor. */
export const iati = {
	file: {
		registerOffice: 'Kementerian Keuangan (nomor register)',
		progress: 'Kemajuan fisik',
		progressOf: 'Kemajuan fisik:',
		page: 'Halaman proyek',
		agreement: 'Perjanjian kerja sama',
		trial: 'BERKAS COBA, bukan untuk diterbitkan: berisi contoh rekaan dan pengenal organisasi rekaan.'
	},
	/** Kalimat bagi setiap alasan sebuah catatan ditahan. */
	faults: {
		IDENTIFIER_MISSING: () => 'Pengenal organisasi IATI daerah ini belum diisi.',
		IDENTIFIER_SIGNS: (of: string) =>
			`Pengenal organisasi “${of}” memuat spasi atau tanda yang tidak boleh dipakai.`,
		IDENTIFIER_WITHDRAWN: (of: string) =>
			`Pengenal organisasi “${of}” memakai daftar yang sudah ditarik dari ${listed} (misalnya ID-KDN). Pakai daftar yang masih berlaku.`,
		IDENTIFIER_UNKNOWN_LIST: (of: string) =>
			`Pengenal organisasi “${of}” tidak diawali kode dari ${listed}, misalnya ID-COA atau XI-IATI.`,
		IDENTIFIER_WITHOUT_CODE: (of: string) =>
			`Pengenal organisasi “${of}” hanya berisi nama daftar, tanpa kode di belakangnya.`,
		TITLE_MISSING: () => 'Proyek tidak berjudul.',
		DESCRIPTION_MISSING: () => 'Ringkasan proyek belum ditulis.',
		TEXT_UNREADABLE: () =>
			'Judul, ringkasan, atau lokasi memuat tanda kendali yang tidak dapat dibaca program lain.',
		STATUS_MISSING: () => 'Tahap proyek belum dipilih.',
		STATUS_UNKNOWN: (of: string) => `Tahap “${of}” tidak dikenal.`,
		STATUS_BEFORE_START: (of: string) =>
			`Proyek dinyatakan ditutup, padahal mulainya baru direncanakan pada ${of}.`,
		START_MISSING: () => 'Tidak ada hari mulai, baik rencana maupun nyata.',
		DATE_WRONG: (of: string) => `“${of}” bukan tanggal.`,
		PLANNED_END_BEFORE_START: (of: string) => `Rencana selesai (${of}) lebih dulu daripada rencana mulai.`,
		ACTUAL_END_BEFORE_START: (of: string) => `Hari selesai (${of}) lebih dulu daripada hari mulai.`,
		ACTUAL_DATE_IN_FUTURE: (of: string) => `Hari mulai atau selesai yang nyata (${of}) belum tiba.`,
		UPDATED_IN_FUTURE: (of: string) => `Saat perubahan terakhir (${of}) belum tiba atau tidak terbaca.`,
		SECTOR_MISSING: () => 'Sektor proyek belum dipilih.',
		SECTOR_UNKNOWN: (of: string) =>
			`Kode sektor “${of}” tidak ada dalam daftar tujuan OECD DAC yang berlaku.`,
		NO_PARTICIPANT: () => 'Tidak ada pihak yang mendanai, menjalankan, atau melaksanakan.',
		PARTICIPANT_NAMELESS: () => 'Salah satu pihak tidak bernama.',
		ROLE_UNKNOWN: (of: string) => `Peran “${of}” tidak dikenal.`,
		PLACE_HALF: () => 'Letak hanya setengah: lintang dan bujur harus ada berdua.',
		PLACE_WRONG: (of: string) =>
			`Letak “${of}” di luar bumi: lintang paling jauh 90, bujur paling jauh 180 derajat.`,
		ADDRESS_WRONG: (of: string) => `Alamat “${of}” bukan alamat web.`,
		ACTIVITY_ID_IS_ORGANISATION: () => 'Pengenal kegiatan sama dengan pengenal organisasi.',
		ACTIVITY_ID_SIGNS: (of: string) => `Pengenal kegiatan “${of}” memuat spasi atau salah satu dari / & | ?.`,
		PROVIDER_NAMELESS: () => 'Pemberi dana sebuah instrumen tidak bernama.',
		PROVIDER_ACTIVITY_SIGNS: (of: string) =>
			`Pengenal kegiatan milik pemberi dana “${of}” kosong, atau memuat spasi atau salah satu dari / & | ?.`,
		PROVIDER_ACTIVITY_IS_OWN: (of: string) =>
			`“${of}” adalah pengenal kegiatan kita sendiri; di sini ditulis pengenal milik pemberi dana. Uangnya akan terhitung dua kali.`,
		REGISTER_NUMBER_EMPTY: (of: string) => `Nomor register instrumen dari ${of} kosong.`,
		DISBURSED_ABOVE_COMMITTED: (of: string) => `Yang dicairkan dari ${of} melebihi komitmennya.`,
		FUNDING_UNKNOWN: (of: string) =>
			`Transaksi tanggal ${of} menunjuk instrumen yang tidak ada dalam proyek ini.`,
		ENTRY_KIND_UNKNOWN: (of: string) => `Jenis transaksi “${of}” tidak dikenal.`,
		ENTRY_WITHOUT_FUNDING: (of: string) =>
			`Komitmen atau pencairan tanggal ${of} tidak menyebut dari instrumen mana.`,
		ENTRY_DATE_WRONG: (of: string) => `Tanggal transaksi “${of}” bukan tanggal.`,
		ENTRY_IN_FUTURE: (of: string) => `Transaksi tanggal ${of} belum tiba.`,
		ENTRY_AMOUNT_WRONG: (of: string) => `Jumlah transaksi “${of}” nol atau bukan bilangan.`,
		ENTRY_CURRENCY_UNKNOWN: (of: string) =>
			`Mata uang “${of}” tidak ada atau sudah ditarik dari daftar IATI.`,
		ENTRY_TWICE: () => 'Satu transaksi tercatat dua kali dengan pengenal yang sama.',
		TRANCHE_WRONG: (of: string) =>
			`Jadwal pencairan ${of} tidak menyebut dana, tanggal, jumlah, dan mata uang yang cocok.`,
		TRANCHE_ABOVE_COMMITTED: (of: string) => `Jadwal pencairan dari “${of}” melebihi komitmennya.`,
		PROGRESS_WRONG: (of: string) => `Kemajuan ${of}% tidak di antara 0 dan 100.`,
		PROGRESS_BEFORE_START: (of: string) => `Kemajuan dilihat pada ${of}, sebelum proyek mulai.`,
		PROGRESS_IN_FUTURE: (of: string) => `Hari kemajuan dilihat (${of}) belum tiba atau bukan tanggal.`
	},
	grants: {
		title: (government: string) => `Hibah yang diterima ${government}`,
		about: 'Hibah bagi proyek yang diumumkan, dengan jumlah seperti yang dicatat.'
	},
	imports: {
		title: 'Impor kegiatan IATI',
		lead: 'Unggah berkas kegiatan IATI milik pemberi dana. Yang berbeda ditampilkan dahulu; tidak ada yang tersimpan sebelum Anda memilihnya.',
		link: 'Impor dari IATI',
		file: 'Berkas kegiatan IATI (XML)',
		fileHint: 'Paling besar 20 MB. Hanya kegiatan di Indonesia yang dibaca.',
		look: 'Lihat isinya',
		none: 'Pilih dahulu berkasnya.',
		found: (shown: string, count: string) =>
			shown === count
				? `${count} kegiatan di Indonesia`
				: `${shown} dari ${count} kegiatan di Indonesia; pecah berkasnya untuk melihat yang lain`,
		reporter: (name: string) => `Menurut ${name}`,
		known: (title: string) => `Sudah tercatat sebagai ${title}`,
		isNew: 'Belum tercatat',
		same: 'Tidak ada yang berbeda dengan catatan.',
		differences: 'Yang berbeda',
		columns: { field: 'Isian', ours: 'Catatan kita', theirs: 'Berkas pemberi dana', take: 'Ambil' },
		empty: 'kosong',
		takeOne: (field: string) => `Ambil ${field} dari berkas`,
		take: 'Ambil yang dipilih',
		money: 'Uang menurut pemberi dana',
		moneyNote:
			'Angka ini hanya pembanding. Buku kas proyek berubah hanya lewat catatannya sendiri, dengan kurs dan buktinya.',
		moneyColumns: { kind: 'Jenis', ours: 'Buku kas kita', theirs: 'Berkas pemberi dana' },
		make: 'Catat sebagai proyek',
		makeNote: 'Isian berasal dari berkas; lengkapi siapa pemberi dananya dan cara uangnya sampai.',
		notOwn: 'Proyek ini dipegang unit lain.',
		fields: {
			title_id: 'Judul (Indonesia)',
			title_en: 'Judul (Inggris)',
			summary_id: 'Ringkasan',
			summary_en: 'Ringkasan (Inggris)',
			sector: 'Bidang',
			stage: 'Tahap',
			location: 'Lokasi',
			place: 'Titik lokasi',
			planned_start: 'Rencana mulai',
			planned_end: 'Rencana selesai',
			actual_start: 'Mulai',
			actual_end: 'Selesai',
			take: 'Pilihan',
			partner: 'Pemberi dana',
			kind: 'Jenis pemberi dana',
			country: 'Negara',
			instrument: 'Jenis dana',
			channel: 'Cara sampai ke daerah',
			direct_basis: 'Dasar hukum bila langsung',
			currency: 'Mata uang'
		} as Record<string, string>,
		takeFault: 'Pilih paling sedikit satu isian.'
	},
	desk: {
		title: 'Penerbitan IATI',
		lead: 'Proyek yang diumumkan keluar sebagai berkas IATI 2.03. Yang belum lengkap ditahan di sini dengan sebabnya.',
		state: 'Keadaan berkas',
		publishable: 'Berkas layak terbit: pengenal organisasi berlaku dan ada proyek yang lolos.',
		trial: 'Berkas ini hanya berkas coba: lembaga peragaan memuat contoh rekaan.',
		notPublishable: 'Berkas tidak layak terbit.',
		nothing: 'Belum ada proyek yang lolos pemeriksaan.',
		counts: { sound: 'Proyek dalam berkas', stopped: 'Proyek yang ditahan' },
		files: 'Berkas',
		activities: 'Berkas kegiatan (XML)',
		organisation: 'Berkas organisasi (XML)',
		stopped: 'Ditahan sebelum keluar',
		stoppedNote: 'Perbaiki catatannya; pada pengambilan berikutnya proyek ikut keluar.',
		stoppedWhy:
			'Proyek yang baru dikenal dari berita memang tertahan: sumbernya tidak menyebut tahap, hari mulai, atau uangnya secara resmi, dan yang tidak disebut tidak kami tebak. Begitu datanya dicatat dari naskah dananya, proyek itu ikut keluar.',
		stoppedNone: 'Tidak ada proyek yang ditahan.',
		stoppedMore: (shown: string) => `Ditampilkan ${shown} yang pertama.`,
		columns: { project: 'Proyek', why: 'Sebab' },
		identifier: 'Siapa yang melapor',
		identifierNote:
			'Pengenal diberikan oleh daftar pendaftarnya (misalnya XI-IATI sesudah mendaftar di IATI), tidak dibuat sendiri. ID-KDN sudah ditarik dan ditolak.',
		fields: { identifier: 'Pengenal organisasi IATI', contact_email: 'Surel yang dapat dihubungi' },
		hints: {
			identifier: 'Kode daftar, tanda hubung, lalu kode dari daftar itu.',
			contact_email: 'Boleh kosong; surel jabatan, bukan surel pribadi.'
		},
		save: 'Simpan pengenal',
		saved: 'Pengenal disimpan.',
		current: 'Pengenal sekarang',
		none: 'Belum diisi',
		link: 'Penerbitan IATI',
		faults: {
			IDENTIFIER_MISSING: 'Isi pengenal organisasi IATI.',
			IDENTIFIER_SIGNS:
				'Pengenal memuat spasi atau tanda yang tidak boleh dipakai; pakai huruf, angka, titik, dan tanda hubung.',
			IDENTIFIER_WITHDRAWN:
				'Daftar ini sudah ditarik dari OrganisationRegistrationAgency (misalnya ID-KDN). Pakai daftar yang masih berlaku.',
			IDENTIFIER_UNKNOWN_LIST:
				'Awali dengan kode daftar pendaftar yang berlaku, misalnya XI-IATI atau ID-COA, lalu tanda hubung.',
			IDENTIFIER_WITHOUT_CODE: 'Tulis juga kode di belakang nama daftarnya.',
			EMAIL_WRONG: 'Tulis surel yang lengkap, misalnya kerjasama@contoh.go.id.'
		} as Record<string, string>
	}
};
