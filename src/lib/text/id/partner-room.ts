/** A partner's own room: its people, whom to reach, where it sits, its agreements, reports and signatures. */
export const partnerRoom = {
	tabs: 'Ruang lembaga Anda',
	rooms: {
		account: 'Permohonan',
		accountAgreements: 'Perjanjian',
		accountObligations: 'Kewajiban',
		accountReports: 'Laporan',
		accountEvaluations: 'Evaluasi',
		accountSignatures: 'Tanda tangan',
		accountTokens: 'Kunci API',
		organisation: 'Lembaga'
	},
	tokensLead:
		'Dengan kunci ini program lembaga Anda membaca permohonan, perjanjian, kewajiban, laporan, tanda tangan, dan data lembaga Anda, dengan peran Anda pada hari itu. Setiap tindakannya tercatat atas nama Anda.',
	organisation: {
		lead: 'Orang, kontak, dan alamat lembaga Anda. Bagian Kerja Sama memakainya untuk menghubungi Anda.',
		meta: 'Data lembaga Anda.',
		about: 'Tentang lembaga',
		kind: 'Jenis',
		country: 'Negara',
		legalForm: 'Bentuk hukum',
		public: 'Halaman umum lembaga'
	},
	contacts: {
		title: 'Kontak',
		note: 'Orang yang dihubungi tentang kerja sama. Kontak utama dihubungi lebih dahulu.',
		columns: { name: 'Nama', reach: 'Dapat dihubungi', act: 'Tindakan' },
		first: 'Kontak utama',
		none: 'Belum ada kontak.',
		add: 'Tambah kontak',
		name: 'Nama',
		position: 'Jabatan',
		email: 'Surel',
		phone: 'Telepon',
		isFirst: 'Jadikan kontak utama',
		submit: 'Tambah kontak',
		end: 'Hapus dari daftar'
	},
	places: {
		title: 'Alamat dan cabang',
		columns: { place: 'Alamat', kind: 'Jenis', act: 'Tindakan' },
		none: 'Belum ada alamat.',
		add: 'Tambah alamat',
		kind: 'Jenis alamat',
		kinds: { head_office: 'Kantor pusat', branch: 'Cabang', mailing: 'Alamat surat' } as Record<
			string,
			string
		>,
		name: 'Nama kantor atau cabang',
		address: 'Alamat',
		city: 'Kota atau kabupaten',
		postalCode: 'Kode pos',
		phone: 'Telepon',
		branchNumber: 'NITKU',
		branchNumberHint: 'Hanya cabang: 22 angka nomor identitas tempat kegiatan usaha.',
		branchLine: (number: string) => `NITKU ${number}`,
		submit: 'Tambah alamat',
		end: 'Hapus dari daftar'
	},
	people: {
		title: 'Orang di ruang ini',
		note: 'Mereka melihat permohonan, perjanjian, kewajiban, dan tanda tangan lembaga ini. Pengelola mengundang dan mengeluarkan orang.',
		columns: { name: 'Nama', role: 'Peran', act: 'Tindakan' },
		administrator: 'Pengelola',
		member: 'Anggota',
		since: (day: string) => `sejak ${day}`,
		none: 'Belum ada orang. Undang pengelola pertama.',
		invited: 'Undangan yang menunggu',
		invitedLine: (name: string, email: string, until: string) =>
			`${name} (${email}), berlaku sampai ${until}`,
		invite: 'Undang orang',
		inviteNote: 'Tautan undangan dikirim lewat surel, berlaku empat belas hari dan satu kali.',
		name: 'Nama',
		email: 'Surel',
		position: 'Jabatan',
		administers: 'Boleh mengundang dan mengeluarkan orang',
		submit: 'Kirim undangan',
		takeBack: 'Batalkan undangan',
		takeOut: 'Keluarkan',
		makeAdministrator: 'Jadikan pengelola',
		endAdministrator: 'Hentikan sebagai pengelola'
	},
	saved: {
		contact: 'Kontak tersimpan.',
		place: 'Alamat tersimpan.',
		endContact: 'Kontak dihapus dari daftar.',
		endPlace: 'Alamat dihapus dari daftar.',
		invite: 'Undangan terkirim.',
		takeBack: 'Undangan dibatalkan.',
		takeOut: 'Orang itu tidak lagi melihat ruang ini.',
		run: 'Peran tersimpan.'
	} as Record<string, string>,
	faults: {
		REQUIRED: 'Isi bagian ini.',
		TOO_LONG: 'Terlalu panjang.',
		CHOOSE_ONE: 'Pilih satu dari daftar.',
		NOT_AN_EMAIL: 'Tuliskan alamat surel yang lengkap.',
		NOT_A_PHONE: 'Tuliskan nomor telepon yang lengkap.',
		NO_WAY_TO_REACH: 'Isi surel atau telepon.',
		ALREADY_IN: 'Orang dengan surel ini sudah ada di ruang ini.',
		BRANCH_NUMBER_WRONG: 'NITKU terdiri dari 22 angka dan hanya untuk cabang.'
	} as Record<string, string>,
	agreements: {
		title: 'Perjanjian Lembaga',
		lead: 'Semua naskah yang lembaga Anda menjadi pihaknya, juga yang tidak diumumkan.',
		meta: 'Perjanjian lembaga Anda.',
		columns: { title: 'Perjanjian', signed: 'Ditandatangani', status: 'Keadaan', owes: 'Kewajiban Anda' },
		owes: (count: string) => `${count} menunggu`,
		none: 'Belum ada perjanjian',
		noneText: 'Naskah yang ditandatangani lembaga Anda akan tampil di sini.',
		about: 'Tentang perjanjian',
		parties: 'Para pihak',
		partyColumns: { name: 'Pihak', number: 'Nomor', signatory: 'Penanda tangan' },
		yours: 'Lembaga Anda',
		papers: 'Naskah',
		openPaper: 'Buka',
		noPapers: 'Naskahnya belum tersimpan di sini.',
		duties: 'Kewajiban para pihak',
		dutiesNone: 'Tidak ada kewajiban yang tercatat.',
		requests: 'Usulan',
		ask: 'Ajukan usulan',
		asked: 'Usulan terkirim dan menunggu keputusan Kepala Daerah.',
		withdrawn: 'Usulan ditarik.',
		numberless: 'Tanpa nomor',
		facts: {
			until: 'Berlaku sampai',
			unknownTerm: 'Tidak diketahui',
			scope: 'Ruang lingkup',
			units: 'Perangkat daerah'
		}
	},
	reports: {
		title: 'Laporan Lembaga',
		lead: 'Laporan dan audit yang perlu diserahkan lembaga Anda, dan yang sudah diserahkan.',
		meta: 'Laporan lembaga Anda.',
		waiting: 'Perlu diserahkan atau sedang diperiksa',
		waitingNone: 'Tidak ada laporan yang menunggu.',
		done: 'Sudah diterima',
		doneNone: 'Belum ada laporan yang diterima.'
	},
	signatures: {
		title: 'Tanda Tangan Lembaga',
		lead: 'Naskah yang diminta ditandatangani oleh lembaga Anda. Tautan tanda tangan bersifat pribadi dan ada di surel penanda tangannya.',
		meta: 'Naskah yang menunggu tanda tangan lembaga Anda.',
		columns: { paper: 'Naskah', who: 'Penanda tangan', state: 'Keadaan', act: 'Tindakan' },
		none: 'Belum ada naskah yang diminta ditandatangani',
		noneText: 'Permintaan tanda tangan muncul di sini dan di surel penanda tangannya.',
		sign: 'Baca dan tandatangani'
	},
	invitation: {
		title: (partner: string) => `Undangan ke ruang ${partner}`,
		meta: 'Undangan ke ruang sebuah lembaga mitra.',
		lead: (by: string, partner: string) =>
			`${by} mengundang Anda mewakili ${partner} dalam kerja sama dengan pemerintah daerah.`,
		facts: { name: 'Nama', email: 'Surel', until: 'Berlaku sampai' },
		password: 'Kata sandi baru',
		passwordHint: 'Paling sedikit dua belas huruf; kalimat pendek mudah diingat.',
		again: 'Ulangi kata sandi',
		accept: 'Terima undangan',
		used: 'Undangan ini sudah dijawab atau dibatalkan.',
		usedText: 'Bila Anda yang menerimanya, masuklah dengan alamat surel Anda.',
		expired: 'Undangan ini sudah lewat waktunya.',
		expiredText: 'Mintalah undangan baru kepada pengelola ruang lembaga Anda.',
		signIn: 'Masuk',
		faults: {
			PASSWORD_TOO_SHORT: 'Paling sedikit dua belas huruf.',
			PASSWORD_TOO_LONG: 'Paling banyak dua ratus huruf.',
			PASSWORD_GUESSED: 'Terlalu mudah ditebak; pilih kata sandi lain.',
			PASSWORD_DIFFERS: 'Keduanya tidak sama.'
		} as Record<string, string>
	},
	mail: {
		subject: (partner: string) => `Undangan ke ruang ${partner} di Satu Pintu`,
		body: (of: { name: string; partner: string; region: string; by: string; link: string; days: number }) =>
			[
				`Yth. ${of.name},`,
				'',
				`${of.by} mengundang Anda mewakili ${of.partner} di Satu Pintu, ${of.region}. Di sana Anda melihat permohonan, perjanjian, kewajiban, laporan, dan tanda tangan lembaga itu.`,
				'',
				`Terima undangan: ${of.link}`,
				'',
				`Tautan ini berlaku ${of.days} hari dan satu kali. Abaikan surel ini bila Anda tidak mengenal lembaga itu.`,
				'',
				of.region,
				'Kerja Sama Satu Pintu'
			].join('\n')
	}
};
