/** Visits and delegations, in the office and in public. */
export const visits = {
	list: {
		title: 'Kunjungan',
		lead: 'Kunjungan dan rombongan, masuk dan keluar: siapa, kapan, untuk apa, dan apa yang dijanjikan.',
		add: 'Catat kunjungan',
		calendar: 'Kalender',
		empty: 'Belum ada kunjungan yang dicatat',
		emptyText: 'Catat kunjungan pertama, atau longgarkan saringannya.',
		filtersLabel: 'Saring kunjungan',
		filters: 'Saring',
		all: 'Semua',
		columns: { title: 'Kunjungan', when: 'Hari', country: 'Negara', state: 'Keadaan' },
		shown: (count: string) => `${count} kunjungan`
	},
	calendar: {
		title: 'Kalender kunjungan',
		lead: 'Menurut bulan. Berkas .ics dapat dibuka di kalender mana pun.',
		download: 'Unduh .ics',
		undated: 'Hari tidak diketahui'
	},
	form: {
		signingOf: (of: string) => `Penandatanganan: ${of}`,
		sendOffOf: (of: string) => `Pelepasan peserta: ${of}`,
		newTitle: 'Catat kunjungan',
		newLead:
			'Belum terlihat oleh umum. Perjalanan dinas luar negeri langsung mendapat daftar izin dan tenggat laporannya.',
		submit: 'Simpan kunjungan',
		change: 'Ubah keterangan kunjungan'
	},
	directions: { incoming: 'Kunjungan masuk', outgoing: 'Kunjungan keluar' } as Record<string, string>,
	states: { planned: 'Direncanakan', held: 'Terlaksana', cancelled: 'Dibatalkan' } as Record<string, string>,
	published: { yes: 'Diumumkan', no: 'Belum diumumkan' },
	head: {
		fields: {
			direction: 'Arah',
			kind: 'Jenis',
			title_id: 'Nama kunjungan',
			title_en: 'Nama dalam bahasa Inggris',
			purpose_id: 'Maksud',
			purpose_en: 'Maksud dalam bahasa Inggris',
			country: 'Negara pihak lain',
			partner: 'Lembaga pihak lain',
			partner_kind: 'Jenis lembaga (bila baru)',
			starts_on: 'Hari pertama',
			ends_on: 'Hari terakhir',
			place: 'Tempat',
			host_id: 'Tuan rumah',
			host_en: 'Tuan rumah dalam bahasa Inggris',
			unit_id: 'Perangkat daerah yang menangani',
			answers_visit_id: 'Membalas kunjungan',
			agreement_id: 'Perjanjian (alamat halamannya)',
			case_id: 'Perkara (alamat halamannya)',
			cohort_id: 'Angkatan pelatihan (alamat halamannya)',
			agenda_note: 'Catatan pembicaraan (tidak diumumkan)',
			note_id: 'Keterangan untuk umum',
			note_en: 'Keterangan dalam bahasa Inggris'
		} as Record<string, string>,
		hints: {
			agreement_id: 'Salin alamat halamannya dari meja. Boleh kosong.',
			title_en: 'Boleh kosong: dipakai nama Indonesianya.',
			partner: 'Nama seperti di daftar mitra. Yang baru: isi juga jenisnya.',
			country: 'Untuk kunjungan dari daerah lain pilih Indonesia.',
			agenda_note: 'Pokok-pokok yang dibicarakan. Hanya untuk kantor.'
		} as Record<string, string>,
		choices: {
			direction: { incoming: 'Masuk', outgoing: 'Keluar' },
			kind: {
				visit: 'Kunjungan',
				study_visit: 'Kunjungan kerja / studi tiru',
				signing: 'Penandatanganan',
				meeting: 'Pertemuan',
				send_off: 'Pelepasan peserta pelatihan'
			}
		} as Record<string, Record<string, string>>
	},
	parts: {
		delegate: {
			title: 'Rombongan dan yang hadir',
			note: 'Jabatan pada waktu itu. Nama anak tidak pernah keluar dari kantor; nomor paspor dan telepon tidak disimpan.',
			empty: 'Belum ada nama.',
			add: 'Tambah orang',
			fields: {
				side: 'Sebagai',
				name: 'Nama',
				office_id: 'Jabatan pada waktu itu',
				office_en: 'Jabatan dalam bahasa Inggris',
				office: 'Jabatan pada waktu itu',
				is_minor: 'Belum berusia 18 tahun'
			},
			choices: { side: { guest: 'Tamu', host: 'Tuan rumah', present: 'Juga hadir' } }
		},
		item: {
			title: 'Susunan acara',
			note: 'Hari, jam, acara, dan tempat ikut diumumkan; catatannya tidak.',
			empty: 'Belum ada acara.',
			add: 'Tambah acara',
			fields: {
				happens_on: 'Hari',
				starts_at: 'Jam mulai',
				what: 'Acara',
				place: 'Tempat',
				note: 'Catatan (tidak diumumkan)'
			},
			hints: { starts_at: 'Misalnya 09.00' }
		},
		statement: {
			title: 'Yang ditawarkan, direncanakan, dan diharapkan',
			note: 'Yang ditawarkan dapat dijadikan kewajiban dengan pemilik dan tenggat; rencana dan harapan tidak.',
			empty: 'Belum ada pernyataan.',
			add: 'Tambah pernyataan',
			fields: {
				kind: 'Jenis',
				by_whom_id: 'Oleh',
				by_whom_en: 'Oleh, dalam bahasa Inggris',
				by_whom: 'Oleh',
				text_id: 'Isi',
				text_en: 'Isi dalam bahasa Inggris',
				text: 'Isi'
			},
			choices: { kind: { offered: 'Ditawarkan', planned: 'Direncanakan', wished: 'Diharapkan' } }
		},
		gift: {
			title: 'Hadiah dan jamuan',
			note: 'Yang diterima dilaporkan paling lambat 30 hari kerja (UU 20/2001 Pasal 12C) atau lebih cepat menurut daerah. Tidak diumumkan.',
			empty: 'Tidak ada hadiah atau jamuan yang dicatat.',
			add: 'Catat hadiah atau jamuan',
			fields: {
				direction: 'Diterima atau diberikan',
				kind: 'Jenis',
				happened_on: 'Tanggal',
				what: 'Berupa',
				giver: 'Pemberi dan jabatannya',
				receiver: 'Penerima dan jabatannya',
				amount: 'Taksiran nilai',
				currency: 'Mata uang',
				due_on: 'Lapor paling lambat',
				reported_on: 'Dilaporkan pada',
				report_number: 'Nomor laporan',
				decision: 'Penetapan',
				note: 'Catatan'
			},
			hints: {
				receiver:
					'Nama atau jabatan seperti yang tercatat pada Orang dan Peran: kewajiban melapor lalu menjadi miliknya sendiri dan tidak beralih saat ia dimutasi.',
				amount: 'Misalnya 750 ribu. Kosongkan bila tidak dapat ditaksir.'
			},
			choices: {
				direction: { received: 'Diterima', given: 'Diberikan' },
				kind: { gift: 'Hadiah', hospitality: 'Jamuan atau fasilitas' },
				decision: {
					state: 'Menjadi milik negara',
					receiver: 'Menjadi milik penerima',
					returned: 'Dikembalikan',
					not_reportable: 'Tidak wajib dilaporkan'
				}
			}
		},
		cost: {
			title: 'Biaya dan siapa yang menanggung',
			note: 'Jumlah berbeda mata uang tidak dijumlahkan; nilai rupiahnya menurut kurs bertanggal.',
			empty: 'Belum ada biaya yang dicatat.',
			add: 'Catat biaya',
			fields: {
				kind: 'Untuk',
				payer: 'Ditanggung',
				amount: 'Jumlah',
				currency: 'Mata uang',
				rate: 'Kurs ke rupiah',
				rate_on: 'Kurs pada',
				rate_source: 'Sumber kurs',
				rupiah: 'Nilai rupiah',
				note: 'Catatan'
			},
			hints: { amount: 'Misalnya 1.250.000', rate: 'Rupiah untuk satu satuan mata uang asing.' },
			choices: {
				kind: {
					transport: 'Transportasi',
					lodging: 'Penginapan',
					allowance: 'Uang harian',
					catering: 'Konsumsi',
					venue: 'Tempat',
					gift: 'Cendera mata',
					other: 'Lainnya'
				},
				payer: {
					region: 'Pemerintah daerah (APBD)',
					other_side: 'Pihak lain',
					central_government: 'Pemerintah pusat',
					third_party: 'Pihak ketiga',
					own: 'Peserta sendiri'
				}
			}
		},
		permit: {
			title: 'Izin perjalanan dinas luar negeri',
			note: 'Permohonan ke Kemendagri paling lambat 10 hari sebelum berangkat (SE Mendagri 009/5545/SJ 2019). Nomor paspor tidak dicatat.',
			empty: 'Tidak ada izin yang diperlukan atau dicatat.',
			add: 'Tambah izin',
			fields: {
				kind: 'Izin atau surat',
				people: 'Untuk berapa orang',
				due_on: 'Tenggat',
				asked_on: 'Diajukan pada',
				granted_on: 'Terbit pada',
				refused_on: 'Ditolak pada',
				reference: 'Nomor surat',
				state: 'Keadaan',
				note: 'Catatan'
			},
			choices: {
				kind: {
					pdln_request: 'Permohonan izin ke Kemendagri',
					pdln_permit: 'Izin PDLN',
					state_secretariat: 'Surat persetujuan Setneg',
					service_passport: 'Paspor dinas',
					exit_permit: 'Exit permit Kemlu',
					visa: 'Visa',
					clearance: 'Clearance keamanan'
				}
			}
		}
	} as Record<string, PartWords>,
	permitStates: {
		open: 'Belum diajukan',
		late: 'Lewat tenggat',
		asked: 'Diajukan',
		granted: 'Terbit',
		refused: 'Ditolak'
	},
	giftStates: {
		reported: 'Sudah dilaporkan',
		late: 'Lewat tenggat',
		open: (day: string) => `lapor paling lambat ${day}`,
		none: 'tidak perlu dilaporkan'
	},
	giftsHidden: 'Hadiah dan jamuan hanya dibaca oleh yang berwenang.',
	rupiahTotal: (payer: string, total: string) => `${payer}: ${total}`,
	totals: 'Jumlah rupiah menurut penanggung',
	withoutRate: (count: string) =>
		`${count} biaya belum dapat dihitung dalam rupiah (tanpa jumlah atau tanpa kurs).`,
	follow: {
		open: 'Jadikan kewajiban',
		unit: 'Perangkat daerah yang menindaklanjuti',
		due: 'Tenggat',
		submit: 'Jadikan kewajiban',
		done: 'Lihat kewajibannya'
	},
	photos: {
		title: 'Foto dan bahan',
		note: 'Titik lokasi dan keterangan kamera di dalam foto dihapus sebelum disimpan. Hanya yang dipilih tampil di halaman publik.',
		empty: 'Belum ada foto atau bahan.',
		add: 'Tambah foto atau bahan',
		files: 'Foto atau bahan',
		material: 'Bahan untuk tamu',
		hint: 'JPG, PNG, atau PDF; paling banyak 6 berkas dan 15 MB tiap berkas.',
		caption: 'Keterangan',
		show: 'Tampilkan di halaman publik',
		submit: 'Simpan berkas',
		shown: 'tampil di halaman publik',
		hidden: 'hanya untuk kantor',
		showOne: 'Tampilkan',
		hideOne: 'Sembunyikan',
		remove: 'Hapus'
	},
	page: {
		agreement: 'Perjanjian',
		case: 'Perkara',
		cohort: 'Angkatan pelatihan',
		open: 'Buka',
		occasions: 'Acara dan kunjungan',
		addSigning: 'Catat acara penandatanganan (foto, siaran pers, bahan)',
		addSendOff: 'Catat acara pelepasan (foto, siaran pers, bahan)',
		kept: 'Catatan kantor',
		about: 'Tentang kunjungan ini',
		state: 'Keadaan',
		markHeld: 'Tandai terlaksana',
		markCancelled: 'Batalkan kunjungan',
		markPlanned: 'Kembalikan ke rencana',
		publish: 'Umumkan kunjungan',
		withdraw: 'Tarik dari publik',
		papers: 'Bahan',
		pack: 'Bahan latar belakang',
		release: 'Siaran pers',
		pdf: 'PDF',
		word: 'Word',
		publicPage: 'Halaman publik',
		report: 'Laporan perjalanan',
		reportLink: 'Kewajiban melapor',
		country: 'Halaman negara',
		fromSource:
			'Catatan ini berasal dari sumber dan tidak diubah dengan tangan; izin, hadiah, biaya, dan foto dapat ditambahkan.',
		answers: 'Membalas',
		answeredBy: 'Dibalas dengan',
		unit: 'Ditangani',
		partner: 'Pihak lain',
		purpose: 'Maksud',
		when: 'Hari',
		place: 'Tempat',
		host: 'Tuan rumah',
		agendaNote: 'Catatan pembicaraan'
	},
	public: {
		programme: 'Acara',
		whole: 'Baca selengkapnya',
		people: 'Yang hadir',
		photos: 'Foto',
		said: 'Yang disampaikan',
		meta: (title: string) => `${title}: maksud, hari, yang hadir, dan apa yang ditawarkan.`,
		minor: 'nama tidak ditampilkan',
		tookHome: 'Yang dibawa pulang tamu',
		materials: 'Bahan kunjungan',
		feed: 'Kalender kunjungan (.ics)'
	},
	done: {
		recorded: 'Kunjungan dicatat.',
		changed: 'Keterangan kunjungan diubah.',
		part: 'Disimpan.',
		removed: 'Dihapus; jejaknya tetap ada di jejak audit.',
		state: 'Keadaan kunjungan diubah.',
		published: 'Kunjungan diumumkan.',
		withdrawn: 'Kunjungan ditarik dari publik.',
		followed: 'Tawaran menjadi kewajiban.',
		photos: 'Foto disimpan.'
	} as Record<string, string>,
	faults: {
		REQUIRED: 'Isi bagian ini.',
		CHOOSE_ONE: 'Pilih salah satu.',
		TOO_LONG: 'Terlalu panjang.',
		DAY_WRONG: 'Tanggal ini tidak ada. Isi hari, bulan, dan tahun.',
		DAY_IN_FUTURE: 'Tanggal ini belum tiba.',
		ENDS_BEFORE_START: 'Tanggal ini lebih awal daripada permulaannya.',
		ONCE: 'Sudah dicatat.',
		TIME_WRONG: 'Tulis jam seperti 09.00.',
		NOT_AN_AMOUNT: 'Tulis jumlah lebih dari nol.',
		NOT_A_CURRENCY: 'Pilih mata uang.',
		NOT_A_NUMBER: 'Tulis angka bulat.',
		AMOUNT_AND_CURRENCY: 'Isi jumlah dan mata uangnya, atau kosongkan keduanya.',
		RATE_WHOLE: 'Isi kurs, tanggal, dan sumbernya, atau kosongkan ketiganya.',
		GRANTED_AND_REFUSED: 'Tidak mungkin terbit dan ditolak sekaligus.',
		AMOUNT_UNREADABLE: 'Jumlah ini tidak terbaca.',
		SCORE_WRONG: 'Pilih nilai 0 sampai 4, atau tidak berlaku.'
	} as Record<string, string>
};

/** The words of one kind of record: its section, its fields and what may be chosen. */
export type PartWords = {
	title: string;
	note?: string;
	empty: string;
	add: string;
	fields: Record<string, string>;
	hints?: Record<string, string>;
	choices?: Record<string, Record<string, string>>;
};
