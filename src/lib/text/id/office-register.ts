/** The register and the partners as the office sees them, published or not. */
export const officeRegister = {
	title: 'Daftar Kerja Sama',
	lead: 'Semua perjanjian, juga yang belum atau tidak diumumkan.',
	searchLabel: 'Cari dalam daftar',
	searchHint: 'Perihal, mitra, nomor, atau tahun',
	filters: (chosen: number) => (chosen === 0 ? 'Saring daftar' : `Saring daftar (${chosen} dipilih)`),
	filtersLabel: 'Saring daftar',
	filteredBy: 'Disaring menurut',
	remove: 'Hapus',
	clear: 'Hapus semua',
	words: (q: string) => `“${q}”`,
	facets: {
		disclosure: 'Keterbukaan',
		status: 'Status',
		type: 'Jenis kerja sama',
		instrument: 'Jenis naskah',
		unit: 'Perangkat daerah',
		partner: 'Mitra',
		year: 'Tahun tanda tangan'
	} as Record<string, string>,
	states: {
		published: 'Diumumkan',
		unpublished: 'Belum diumumkan',
		restricted: 'Terbatas',
		secret: 'Rahasia'
	} as Record<string, string>,
	orders: { signed: 'terbaru ditandatangani dahulu', ending: 'paling cepat berakhir dahulu' } as Record<
		string,
		string
	>,
	caption: (order: string) => `Kerja sama, ${order}`,
	sortText: 'Urutkan:',
	columns: {
		title: 'Perihal',
		partner: 'Mitra',
		signed: 'Ditandatangani',
		status: 'Status',
		state: 'Keterbukaan'
	},
	shown: (count: string) => `${count} di halaman ini`,
	pages: 'Halaman daftar',
	empty: 'Tidak ada kerja sama yang cocok',
	emptyText: 'Hapus saringan, atau catat perjanjian lama yang belum ada di sini.',
	recordOld: 'Catat perjanjian lama',
	sheet: {
		title: 'Daftar Kerja Sama',
		columns: {
			number: 'Nomor',
			title: 'Perihal',
			instrument: 'Jenis naskah',
			type: 'Jenis kerja sama',
			parties: 'Para pihak',
			units: 'Perangkat daerah',
			signed: 'Ditandatangani',
			starts: 'Mulai berlaku',
			ends: 'Berakhir',
			status: 'Status',
			state: 'Keterbukaan',
			origin: 'Asal catatan'
		}
	},
	one: {
		public: 'Lihat halaman umum',
		case: 'Buka permohonannya',
		about: 'Isi perjanjian',
		parties: 'Para pihak',
		partyColumns: {
			name: 'Pihak',
			number: 'Nomor naskahnya',
			signatory: 'Penanda tangan'
		},
		/** Atas dasar apa penanda tangan daerah berwenang pada hari penandatanganan. */
		authority: (kind: string, power: string | null, reason: string | null) => {
			const known: Record<string, string> = {
				holder: 'Pemangku jabatan pada hari itu',
				acting: 'Bertindak di tempat pemangku jabatan, dengan alasan',
				named_by_office: 'Berwenang menurut jabatan pada naskah; namanya tidak sama dengan yang tercatat',
				power: 'Dengan surat kuasa',
				power_on_file: 'Dengan surat kuasa yang tersimpan pada permohonan',
				reason: 'Tanpa surat kuasa yang tercatat, dengan alasan'
			};
			return [known[kind] ?? kind, power, reason].filter(Boolean).join(': ');
		},
		term: 'Masa berlaku',
		disclosure: 'Keterbukaan',
		disclosureFacts: {
			state: 'Keadaan',
			since: 'Diumumkan pada',
			reason: 'Alasan tidak diumumkan',
			code: 'Kode pemeriksaan'
		},
		reasonUnknown: 'Tidak dicatat',
		notYet: 'Belum',
		noCode: 'Belum ada',
		papers: 'Berkas',
		noPapers: 'Belum ada berkas.',
		openPaper: 'Buka',
		paperStates: { public: 'Terbuka', restricted: 'Terbatas', secret: 'Rahasia' } as Record<string, string>,
		related: 'Naskah terkait',
		above: 'naskah payungnya',
		below: 'di bawahnya',
		history: 'Riwayat',
		withheld: 'Tidak diumumkan',
		units: 'Perangkat daerah',
		noUnits: 'Belum ditentukan',
		fromSource: 'Dari pemberitaan; naskahnya belum dicatat.'
	},
	origins: {
		case: 'Melalui permohonan',
		archive: 'Perjanjian lama',
		source: 'Dilaporkan media',
		generated: 'Sintetis'
	} as Record<string, string>,
	partners: {
		title: 'Mitra',
		lead: 'Semua mitra yang tercatat, juga yang belum diumumkan.',
		searchLabel: 'Cari mitra',
		searchHint: 'Nama, singkatan, atau nama lain',
		columns: { name: 'Nama', kind: 'Jenis', country: 'Negara', state: 'Keterbukaan' },
		caption: 'Mitra menurut abjad',
		shownPublic: 'Diumumkan',
		notPublic: 'Belum diumumkan',
		filterKind: 'Jenis mitra',
		empty: 'Tidak ada mitra yang cocok',
		emptyText: 'Mitra tercatat begitu permohonan atau perjanjiannya masuk.',
		about: 'Tentang mitra ini',
		contact: 'Kontak',
		facts: {
			address: 'Alamat',
			postalCode: 'Kode pos',
			phone: 'Telepon',
			email: 'Surel',
			website: 'Situs'
		},
		contactNote: 'Hanya untuk keperluan kantor; tidak ditampilkan kepada umum.',
		agreements: 'Kerja sama dengan mitra ini',
		noAgreements: 'Belum ada perjanjian dengan mitra ini.',
		all: 'Lihat semua'
	}
};
