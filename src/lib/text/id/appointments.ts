/** Agreeing when, where and how a paper is signed (capability 94). */
type About = {
	subject: string;
	state: string;
	method: string;
	when: string;
	place: string;
	note: string;
	link: string;
	region: string;
};

const answers: Record<string, string> = {
	accepted: 'disetujui',
	countered: 'diusulkan pada waktu atau cara lain',
	refused: 'belum dapat disetujui',
	withdrawn: 'dibatalkan'
};

export const appointments = {
	title: 'Jadwal Penandatanganan',
	lead: 'Pemohon mengusulkan hari, tempat, dan cara menandatangani; Protokol menyetujui, mengusulkan yang lain, atau menolak dengan alasan.',
	methods: { desk_to_desk: 'Desk to desk', ceremonial: 'Seremonial', hybrid: 'Hybrid' } as Record<
		string,
		string
	>,
	methodHint:
		'Desk to desk: naskah ditandatangani di kantor masing-masing. Hybrid: sebagian hadir, sebagian dari tempatnya.',
	states: {
		proposed: 'Menunggu jawaban Protokol',
		countered: 'Menunggu jawaban pemohon',
		accepted: 'Disepakati',
		refused: 'Ditolak',
		withdrawn: 'Dibatalkan',
		held: 'Terlaksana'
	} as Record<string, string>,
	turns: {
		propose: 'Diusulkan',
		counter: 'Diusulkan lain',
		accept: 'Disetujui',
		refuse: 'Ditolak',
		withdraw: 'Dibatalkan',
		hold: 'Terlaksana'
	} as Record<string, string>,
	sides: { applicant: 'pemohon', office: 'Protokol' } as Record<string, string>,
	facts: { method: 'Cara', when: 'Waktu', place: 'Tempat', agenda: 'Acara', note: 'Catatan' },
	when: (day: string, time: string, zone: string) => `${day}, pukul ${time} ${zone}`,
	history: 'Riwayat kesepakatan',
	turn: (what: string, who: string, when: string, place: string) => `${what} oleh ${who}: ${when}, ${place}`,
	calendar: 'Simpan ke kalender (ICS)',
	propose: 'Usulkan jadwal penandatanganan',
	proposeLead: 'Kami menjawab usulan Anda di halaman ini dan lewat surel.',
	proposeFor: 'Usulkan jadwal kepada pemohon',
	method: 'Cara menandatangani',
	day: 'Hari',
	time: 'Jam mulai',
	timeHint: 'Misalnya 09.00',
	place: 'Tempat',
	agenda: 'Acara',
	agendaHint: 'Susunan singkat, siapa yang hadir, dan yang perlu disiapkan.',
	submit: 'Kirim usulan',
	done: 'Usulan jadwal terkirim',
	doneText: 'Jawaban Protokol akan tampak di halaman ini dan dikirim ke surel Anda.',
	act: 'Jawaban',
	acts: {
		accept: 'Setujui',
		counter: 'Usulkan waktu atau cara lain',
		refuse: 'Tolak',
		withdraw: 'Batalkan'
	} as Record<string, string>,
	note: 'Alasan atau catatan',
	noteHint: 'Wajib untuk menolak, membatalkan, atau menyetujui hari yang berbenturan.',
	send: 'Kirim jawaban',
	turnedToDesk:
		'Daerah menetapkan penandatanganan desk to desk; hari dan tempatnya masih dapat Anda setujui atau batalkan.',
	clashes: {
		title: 'Yang berbenturan pada hari itu',
		holiday: (name: string) => `Hari libur: ${name}`,
		weekend: 'Bukan hari kerja',
		sitting: (time: string, title: string) => `${time} Rapat TKKSD: ${title}`,
		appointment: (time: string, title: string) => `${time} Penandatanganan: ${title}`
	},
	list: {
		waiting: 'Menunggu jawaban dan akan datang',
		past: 'Yang sudah lewat',
		columns: { subject: 'Kerja sama', when: 'Waktu', place: 'Tempat', state: 'Keadaan' },
		empty: 'Belum ada jadwal penandatanganan',
		emptyText: 'Usulan pemohon tampak di sini, dan jadwal dapat diusulkan dari halaman permohonan.',
		answer: 'Jawab',
		done: 'Jawaban terkirim.'
	},
	faults: {
		REQUIRED: 'Bagian ini perlu diisi.',
		CHOOSE_ONE: 'Pilih salah satu.',
		DAY_OVER: 'Hari ini sudah lewat.',
		DAY_WRONG: 'Tanggal ini tidak ada. Tulis hari, bulan, dan tahun dengan angka.',
		NOT_A_TIME: 'Tulis jam seperti 09.00.',
		TOO_LONG: 'Terlalu panjang; ringkaslah.'
	} as Record<string, string>,
	mail: {
		subject: (about: About) => `Jadwal penandatanganan ${answers[about.state] ?? ''}: ${about.subject}`,
		body: (about: About) =>
			[
				'Yth. Pemohon,',
				'',
				`Jadwal penandatanganan ${about.subject} ${answers[about.state] ?? ''}.`,
				`Cara: ${about.method}`,
				`Waktu: ${about.when}`,
				`Tempat: ${about.place}`,
				...(about.note ? ['', about.note] : []),
				'',
				'Lihat dan jawab di halaman pelacakan:',
				about.link,
				'',
				about.region,
				'Kerja Sama Satu Pintu'
			].join('\n')
	}
};
