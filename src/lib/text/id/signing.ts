import { writeDay } from '$lib/written/dates';

type Act = 'initial' | 'sign';
const doing: Record<Act, string> = { initial: 'membubuhkan paraf pada', sign: 'menandatangani' };
const asked: Record<Act, string> = { initial: 'paraf', sign: 'tanda tangan' };
const closing = (region: string) => ['', region, 'Kerja Sama Satu Pintu'];

/** Signing rounds: who initials and signs a paper electronically, in which order, from inside and outside. */
export const signing = {
	title: 'Penandatanganan',
	lead: 'Siapa memaraf dan menandatangani tiap naskah permohonan ini secara elektronik, sampai di mana, dan apa berikutnya.',
	trail: 'Permohonan',
	none: 'Belum ada putaran tanda tangan elektronik.',
	noneText: 'Mulai putaran di bawah. Penandatanganan dengan tinta dicatat di bagian berikutnya.',
	link: 'Penandatanganan',
	states: {
		open: 'Berjalan',
		done: 'Semua sudah bertanda tangan',
		refused: 'Ditolak',
		withdrawn: 'Ditarik'
	} as Record<string, string>,
	seatStates: {
		waiting: 'Menunggu giliran',
		asked: 'Diminta',
		late: 'Lewat batas waktu',
		done_initial: 'Sudah memaraf',
		done_sign: 'Sudah menandatangani',
		refused: 'Menolak',
		let_go: 'Tidak jadi diminta'
	} as Record<string, string>,
	acts: { initial: 'Paraf', sign: 'Tanda tangan' } as Record<string, string>,
	ways: {
		initial: 'Paraf tercatat',
		region: 'Sertifikat pemerintah daerah',
		gateway: 'Sertifikat pribadi (BSrE)',
		own_certificate: 'Sertifikat sendiri (PSrE)',
		demonstration: 'Sertifikat peragaan'
	} as Record<string, string>,
	onVersion: (version: number) => `Versi ${version}`,
	certificate: (name: string) => `Sertifikat atas nama ${name}`,
	until: (day: string) => `sampai ${writeDay(day, 'id')}`,
	order: (ordered: boolean): string => (ordered ? 'Berurutan' : 'Bersamaan'),
	progress: (initials: { done: number; of: number }, signatures: { done: number; of: number }) =>
		[
			initials.of > 0 ? `Paraf: ${initials.done} dari ${initials.of}` : '',
			`Tanda tangan: ${signatures.done} dari ${signatures.of}`
		]
			.filter(Boolean)
			.join(' · '),
	openedBy: (name: string, at: string) => `Dimulai oleh ${name}, ${at}`,
	meterai: { affixed: 'e-Meterai', none: 'Tanpa e-meterai' } as Record<string, string>,
	columns: { who: 'Siapa', act: 'Perbuatan', state: 'Keadaan', acts: 'Tindakan' },
	outside: 'di luar',
	doneTitle: 'Semua sudah bertanda tangan',
	doneText:
		'Tahap penandatanganan tercatat sendiri dengan naskah versi terakhir. Bila ada yang menghalangi, Anda diberi tahu alasannya.',
	toStep: 'Buka langkah penandatanganan',
	paper: 'Buka naskah',
	signHere: 'Baca dan tandatangani',
	submitInitial: 'Bubuhkan paraf',
	initialLead: (title: string) =>
		`Paraf menyatakan bahwa teks ${title} sudah Anda baca dan dapat ditandatangani. Versi yang Anda paraf dicatat.`,
	refuse: 'Tolak dengan alasan',
	refuseNote: 'Putaran berakhir, dan yang memulainya diberi tahu.',
	reason: 'Alasan',
	submitRefuse: 'Tolak',
	askAgain: 'Kirim ulang tautan',
	askedAgain: 'Tautan dikirim ulang, dan batas waktunya dihitung dari hari ini.',
	withdraw: 'Tarik putaran ini',
	withdrawNote: 'Tanda tangan yang sudah dibubuhkan tetap ada di dalam berkas.',
	submitWithdraw: 'Tarik putaran',
	saved: 'Tersimpan.',
	begin: {
		title: 'Mulai penandatanganan elektronik',
		lead: 'Satu naskah memakai satu cara: elektronik atau tinta, tidak dicampur. e-Meterai dibubuhkan sebelum tanda tangan pertama.',
		document: 'Naskah (PDF)',
		documentOption: (title: string, version: number) => `${title} (versi ${version})`,
		choose: 'Pilih',
		noDocument: 'Belum ada naskah PDF pada permohonan ini. Buat atau unggah naskahnya lebih dahulu.',
		isAgreement: 'Naskah ini adalah perjanjian yang ditunggu langkah penandatanganan',
		otherOnly:
			'Belum ada langkah penandatanganan yang terbuka, jadi yang ditandatangani di sini adalah naskah lain: surat, berita acara, atau laporan.',
		ordered: 'Urutan',
		orderedOptions: [
			{ value: 'yes', label: 'Berurutan: yang berikut diminta setelah yang sebelumnya selesai' },
			{ value: 'no', label: 'Bersamaan: semua diminta sekaligus; paraf tetap lebih dahulu' }
		],
		days: 'Tautan berlaku',
		daysUnit: 'hari',
		meterai: 'e-Meterai',
		meteraiOptions: [
			{ value: 'affixed', label: 'Sudah dibubuhkan pada naskah ini' },
			{ value: 'none', label: 'Tidak dibubuhkan' }
		],
		meteraiNote: 'Nomor seri e-meterai, atau alasan tidak dibubuhkan',
		seats: 'Yang memaraf dan menandatangani',
		seatsNote:
			'Isi dari atas sesuai urutan. Orang kantor dipilih dari daftar; penanda tangan di luar ditulis nama, jabatan, dan surelnya, lalu mendapat tautan pribadi.',
		seat: (number: number) => `Urutan ${number}`,
		act: 'Perbuatan',
		notUsed: 'Tidak dipakai',
		person: 'Orang kantor',
		outsideOption: 'Penanda tangan di luar',
		name: 'Nama (di luar)',
		capacity: 'Jabatan (di luar)',
		email: 'Surel (di luar)',
		submit: 'Mulai putaran'
	},
	ceremony: {
		title: 'Penandatanganan dengan tinta',
		note: 'Dicatat dari naskah aslinya oleh yang memeriksa: tempat, saksi, tiap rangkap, dan tempat simpannya. Yang tidak dilakukan ditulis dengan keterangan.',
		none: 'Belum ada penandatanganan dengan tinta yang dicatat.',
		facts: {
			held: 'Hari dan tempat',
			appointment: 'Jadwal yang disepakati',
			occasion: 'Acara',
			witnesses: 'Saksi',
			identical: 'Rangkap disandingkan dan sama isinya',
			exchanged: 'Rangkap dipertukarkan',
			checked: 'Diperiksa oleh',
			recorded: 'Dicatat oleh'
		},
		heldAt: (day: string, place: string) => `${writeDay(day, 'id')}, ${place}`,
		noWitness: 'Tidak ada saksi yang dicatat',
		yes: 'Ya',
		no: 'Tidak',
		columns: {
			holder: 'Rangkap untuk',
			initialled: 'Paraf tiap halaman',
			stamp_duty: 'Meterai',
			stamped: 'Cap',
			kept: 'Tempat simpan',
			scan: 'Pindaian'
		} as Record<string, string>,
		number: (number: number) => `Rangkap ${number}`,
		keptAt: (shelf: string | null, box: string | null, folder: string | null) =>
			[shelf && `Rak ${shelf}`, box && `Boks ${box}`, folder && `Map ${folder}`].filter(Boolean).join(', '),
		notHere: 'Tidak disimpan di sini',
		openScan: 'Buka pindaian',
		noScan: 'Belum ada',
		move: 'Pindahkan tempat simpan',
		submitMove: 'Simpan tempat',
		begin: 'Catat penandatanganan dengan tinta',
		fromAppointment: (when: string, place: string) =>
			`Diisi dari jadwal yang disepakati: ${when}, ${place}. Perbaiki bila pelaksanaannya lain.`,
		step: 'Langkah penandatanganan',
		heldOn: 'Hari penandatanganan',
		place: 'Tempat',
		occasion: 'Acara',
		witnesses: 'Saksi',
		witnessesHint: 'Satu baris satu orang: nama, jabatan.',
		identicalNote: 'Keterangan bila tidak sama atau tidak disandingkan',
		exchangedNote: 'Keterangan bila tidak dipertukarkan',
		checkedBy: 'Yang memeriksa rangkap',
		original: (number: number) => `Rangkap ${number}`,
		originalsNote: 'Isi satu kotak untuk tiap rangkap asli. Kosongkan yang tidak ada.',
		holder: 'Rangkap untuk',
		ticks: {
			initialled: 'Paraf pada tiap halaman',
			stamp_duty: 'Bermeterai',
			stamped: 'Dicap'
		} as Record<string, string>,
		tickNote: (tick: string) => `Keterangan bila tidak: ${tick.toLowerCase()}`,
		shelf: 'Rak',
		box: 'Boks',
		folder: 'Map',
		placeNote: 'Keterangan tempat simpan',
		scan: 'Pindaian rangkap ini',
		scanHint: 'PDF atau foto (JPG, PNG), paling besar 20 MB. Boleh menyusul.',
		submit: 'Catat penandatanganan',
		day: { day: 'Hari', month: 'Bulan', year: 'Tahun' }
	},
	faults: {
		NOTE_NEEDED: 'Tulis keterangannya bila tidak dilakukan.',
		DAY_WRONG: 'Tanggal ini tidak ada. Tulis hari, bulan, dan tahun dengan angka.',
		DAY_IN_FUTURE: 'Hari itu belum tiba.',
		REQUIRED: 'Wajib diisi.',
		EMAIL_WRONG: 'Tulis alamat surel yang lengkap.',
		TWICE: 'Orang ini sudah ada pada urutan lain.',
		NOBODY_SIGNS: 'Isi sekurangnya satu penanda tangan.',
		BOTH_SIDES_NEEDED:
			'Perjanjian ditandatangani kedua pihak: isi sekurangnya satu orang kantor dan satu di luar.',
		INITIAL_INSIDE: 'Paraf dibubuhkan orang kantor.',
		TOO_MANY: 'Paling banyak dua belas orang.',
		DAYS_WRONG: 'Isi 1 sampai 90 hari.'
	} as Record<string, string>,
	desk: {
		title: 'Menunggu paraf atau tanda tangan Anda',
		line: (act: string, title: string) => `${act === 'initial' ? 'Paraf' : 'Tanda tangan'}: ${title}`,
		until: (day: string) => `sampai ${writeDay(day, 'id')}`
	},
	stepNotTaken: (title: string, why: string) =>
		`Semua pihak sudah menandatangani "${title}", tetapi tahapnya perlu dicatat sendiri: ${why}`,
	tracking: {
		title: 'Penandatanganan',
		done: 'Semua pihak sudah menandatangani secara elektronik.'
	},
	outsidePage: {
		title: 'Tanda tangan untuk kerja sama daerah',
		meta: 'Tautan pribadi untuk membaca dan menandatangani naskah kerja sama.',
		locked: (region: string) =>
			`${region} meminta tanda tangan Anda. Demi kerahasiaan, naskah baru ditampilkan sesudah alamat surel Anda terbukti.`,
		sendCode: (email: string) => `Kirim kode ke ${email}`,
		codeSent: 'Kode sudah dikirim. Periksa surel Anda; kode berlaku 30 menit.',
		code: 'Kode enam angka',
		prove: 'Buka naskah',
		expired: 'Tautan ini sudah lewat batas waktunya. Mintalah tautan baru kepada kantor yang mengirimnya.',
		over: 'Penandatanganan naskah ini sudah berakhir. Hubungi kantor yang mengirim tautan ini.',
		done: 'Tanda tangan Anda sudah tercatat. Terima kasih.',
		refused: 'Penolakan Anda sudah tercatat dan disampaikan.',
		waits: 'Belum giliran Anda. Anda akan menerima surel ketika yang sebelumnya selesai.',
		as: 'Anda menandatangani sebagai',
		due: 'Batas waktu',
		version: 'Versi',
		signers: 'Penanda tangan',
		signed: 'sudah menandatangani',
		notYet: 'belum',
		download: 'Unduh naskah (PDF)',
		own: 'Tanda tangani dengan sertifikat Anda',
		ownLead:
			'Unduh naskah, tandatangani dengan sertifikat elektronik Anda (PSrE), lalu unggah berkas hasilnya. Isi naskah tidak boleh berubah: yang diterima hanya berkas yang sama dengan tanda tangan tambahan. Gambar tanda tangan atau cap bukan tanda tangan elektronik.',
		file: 'Berkas PDF yang sudah Anda tandatangani',
		fileHint: 'PDF, paling besar 20 MB',
		submitFile: 'Kirim naskah bertanda tangan',
		here: 'Tanda tangani di sini (peragaan)',
		hereLead:
			'Peragaan membuat sertifikat contoh atas nama Anda. Sertifikat itu tidak berlaku di luar peragaan.',
		submitHere: 'Bubuhkan tanda tangan peragaan',
		refuse: 'Saya tidak menandatangani',
		refuseLead: 'Tulis alasannya. Kantor yang mengirim tautan ini diberi tahu, dan penandatanganan berhenti.'
	},
	mail: {
		ask: (about: {
			name: string;
			title: string;
			act: Act;
			outside: boolean;
			link: string;
			due: string;
			region: string;
		}) => ({
			subject: `Mohon ${asked[about.act]}: ${about.title}`,
			body: [
				`Yth. ${about.name},`,
				'',
				`Anda diminta ${doing[about.act]} naskah "${about.title}" secara elektronik, paling lambat ${writeDay(about.due, 'id')}:`,
				about.link,
				...(about.outside
					? [
							'',
							'Tautan ini pribadi. Naskah dibuka dengan kode yang dikirim ke alamat surel ini. Bila Anda tidak menandatangani, tulis alasannya di halaman itu.'
						]
					: []),
				...closing(about.region)
			].join('\n')
		}),
		code: (about: { name: string; code: string; minutes: number; region: string }) => ({
			subject: `Kode untuk membuka naskah: ${about.code}`,
			body: [
				`Yth. ${about.name},`,
				'',
				`Kode Anda: ${about.code}`,
				`Berlaku ${about.minutes} menit. Abaikan surel ini bila Anda tidak memintanya.`,
				...closing(about.region)
			].join('\n')
		}),
		done: (about: { title: string; link: string; region: string }) => ({
			subject: `Semua sudah bertanda tangan: ${about.title}`,
			body: [
				`Semua yang diminta sudah menandatangani naskah "${about.title}".`,
				'Tahap penandatanganan permohonannya tercatat sendiri. Lihat di sini:',
				about.link,
				...closing(about.region)
			].join('\n')
		}),
		refused: (about: { title: string; link: string; region: string; who: string; why: string }) => ({
			subject: `Ditolak: ${about.title}`,
			body: [
				`${about.who} tidak bersedia memaraf atau menandatangani naskah "${about.title}":`,
				about.why,
				'',
				about.link,
				...closing(about.region)
			].join('\n')
		}),
		reminder: (about: { title: string; act: Act; due: string; today: string }) =>
			`Mohon ${asked[about.act]} pada naskah "${about.title}", paling lambat ${writeDay(about.due, 'id')}.`
	}
};
