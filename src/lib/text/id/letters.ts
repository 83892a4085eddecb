import { writeDay } from '$lib/written/dates';

/** The agenda of letters in and out: of the office by year, and of a case. */
export const letters = {
	title: 'Agenda Surat',
	lead: 'Surat masuk dan keluar kerja sama, bernomor urut per tahun. Surat permohonan, undangan rapat, dan surat kepada atau dari DPRD, gubernur, dan kementerian tercatat dengan sendirinya.',
	tabs: 'Arah surat',
	directions: { in: 'Surat masuk', out: 'Surat keluar' },
	natures: { ordinary: 'Biasa', urgent: 'Segera', most_urgent: 'Sangat segera', secret: 'Rahasia' },
	origins: {
		typed: 'Dicatat tata usaha',
		offer: 'Dari permohonan',
		gate: 'Dari langkah permohonan',
		invitation: 'Dari undangan rapat',
		reply: 'Surat tanggapan',
		memorandum: 'Nota dinas'
	} as Record<string, string>,
	year: 'Tahun',
	nature: 'Sifat',
	anyNature: 'Semua sifat',
	search: 'Cari perihal, pengirim, tujuan, atau nomor',
	show: 'Tampilkan',
	count: (shown: number, all: number, year: number) =>
		shown === all ? `${all} surat tahun ${year}` : `${shown} dari ${all} surat tahun ${year}`,
	columns: {
		agenda: 'Agenda',
		moved: { in: 'Diterima', out: 'Dikirim' },
		movedCase: 'Diterima atau dikirim',
		letter: 'Nomor dan tanggal surat',
		correspondent: { in: 'Pengirim', out: 'Tujuan' },
		correspondentCase: 'Pengirim atau tujuan',
		subject: 'Perihal',
		scan: 'Pindaian'
	},
	agendaNumber: (direction: 'in' | 'out', number: number, year: number) =>
		`${direction === 'in' ? 'M' : 'K'}\u2011${number}/${year}`,
	noNumber: 'Tanpa nomor',
	dated: (day: string) => writeDay(day, 'id', 'short'),
	srikandi: (number: string) => `Srikandi ${number}`,
	scan: 'Buka pindaian',
	noScan: 'Belum ada',
	empty: 'Belum ada surat',
	emptyText: 'Surat yang masuk atau keluar dicatat di sini. Catat surat yang datang di luar sistem.',
	emptySearch: 'Tidak ada surat yang cocok',
	emptySearchText: 'Ubah tahun, sifat, atau kata pencariannya.',
	first: 'Halaman pertama',
	enter: 'Catat surat',
	ofCase: {
		title: 'Agenda surat permohonan',
		lead: 'Semua surat masuk dan keluar permohonan ini menurut tanggalnya, termasuk undangan rapat.',
		link: 'Agenda surat',
		count: (count: number) => `${count} surat`,
		empty: 'Belum ada surat pada permohonan ini.',
		dossier: 'Berkas yang menyertai (PDF)'
	},
	memorandum: {
		title: 'Nota dinas kepada Kepala Daerah',
		lead: 'Dibuat dari permohonan pada satu halaman. Diberi nomor sekali; sejak itu tercetak dengan nomornya dan ada dalam agenda surat keluar.',
		print: 'Cetak nota dinas (PDF)',
		number: 'Beri nomor dan catat dalam agenda',
		done: 'Nota dinas bernomor dan tercatat dalam agenda.'
	},
	form: {
		title: 'Catat surat',
		lead: 'Salin dari sampul dan kepala surat. Nomor agenda diberikan sendiri dan tidak pernah terpakai dua kali.',
		forCase: (subject: string) => `Untuk permohonan: ${subject}`,
		direction: 'Arah surat',
		movedOn: 'Tanggal diterima atau dikirim',
		letterNumber: 'Nomor surat',
		letterNumberHint: 'Nomor pengirim pada surat masuk; nomor kita pada surat keluar.',
		letterDate: 'Tanggal surat',
		correspondent: 'Pengirim atau tujuan',
		correspondentHint: 'Nama lembaga atau jabatan.',
		subject: 'Perihal',
		nature: 'Sifat surat',
		natureHint: 'Surat rahasia hanya dibaca pimpinan, bagian kerja sama, tata usaha, dan pemeriksa.',
		srikandi: 'Nomor di Srikandi',
		srikandiHint: 'Sebagai rujukan; sistem ini tidak menggantikan Srikandi.',
		note: 'Catatan',
		scan: 'Pindaian surat',
		scanHint: 'PDF atau foto (JPG, PNG), paling besar 20 MB.',
		submit: 'Catat dalam agenda'
	},
	one: {
		facts: {
			direction: 'Arah',
			agenda: 'Nomor agenda',
			number: 'Nomor surat',
			date: 'Tanggal surat',
			moved: { in: 'Diterima', out: 'Dikirim' },
			correspondent: { in: 'Pengirim', out: 'Tujuan' },
			nature: 'Sifat',
			srikandi: 'Nomor di Srikandi',
			case: 'Permohonan',
			scan: 'Pindaian',
			note: 'Catatan',
			origin: 'Asal catatan',
			enteredBy: 'Dicatat oleh'
		},
		none: 'Belum ada',
		byProgram: 'Sistem',
		complete: 'Lengkapi catatan',
		completeLead: 'Isi yang datang kemudian: nomor, tanggal, nomor di Srikandi, pindaian. Perubahan dicatat.',
		save: 'Simpan',
		done: 'Surat tercatat dalam agenda.',
		completed: 'Catatan surat diperbarui.'
	},
	faults: {
		REQUIRED: 'Bagian ini perlu diisi.',
		CHOOSE_ONE: 'Pilih salah satu.',
		TOO_LONG: 'Terlalu panjang; ringkaslah.',
		DAY_WRONG: 'Tanggal ini tidak ada. Tulis hari, bulan, dan tahun dengan angka.',
		NOT_A_DAY: 'Tanggal ini tidak ada.',
		DAY_IN_FUTURE: 'Tanggal ini belum tiba.',
		BEFORE_THE_LETTER: 'Surat tidak dapat diterima sebelum tanggal suratnya.'
	} as Record<string, string>,
	kept: 'Yang sudah ditulis tetap ada.',
	file: {
		title: {
			in: (year: number) => `Agenda Surat Masuk Tahun ${year}`,
			out: (year: number) => `Agenda Surat Keluar Tahun ${year}`
		},
		ofCase: 'Agenda Surat Permohonan',
		case: 'Permohonan',
		nature: 'Sifat',
		search: 'Pencarian',
		columns: {
			agenda_number: 'Nomor agenda',
			direction: 'Arah',
			moved_on: 'Diterima/dikirim',
			letter_number: 'Nomor surat',
			letter_date: 'Tanggal surat',
			correspondent: 'Pengirim/tujuan',
			subject: 'Perihal',
			nature: 'Sifat',
			srikandi_number: 'Srikandi',
			note: 'Catatan'
		}
	}
};
