/** Sittings of the TKKSD: pages and the words of their papers. */
export const sittings = {
	list: {
		title: 'Rapat TKKSD',
		lead: 'Rapat bermusyawarah dan merekomendasikan; Kepala Daerah yang memutuskan.',
		plan: 'Rencanakan rapat',
		caption: 'Rapat, yang terbaru di atas',
		columns: { title: 'Rapat', when: 'Waktu', place: 'Tempat', cases: 'Permohonan', state: 'Keadaan' },
		empty: 'Belum ada rapat',
		emptyText: 'Rencanakan rapat untuk permohonan yang sudah menunggu.',
		noCases: 'Belum ada permohonan',
		andMore: (count: number) => `dan ${count} lainnya`,
		more: 'Selanjutnya',
		first: 'Kembali ke awal',
		pages: 'Halaman',
		circulation: 'Sirkulasi'
	},
	state: { planned: 'Direncanakan', held: 'Terlaksana', cancelled: 'Dibatalkan' } as Record<string, string>,
	plan: {
		title: 'Rencanakan rapat',
		lead: 'Anggota TKKSD pada hari itu otomatis diundang. Permohonan dapat ditambahkan sampai rapat dimulai.',
		name: 'Judul rapat',
		nameDefault: 'Rapat Tim Koordinasi Kerja Sama Daerah',
		day: 'Hari rapat',
		time: 'Jam mulai',
		timeHint: 'Misalnya 09.00',
		place: 'Tempat',
		number: 'Nomor undangan',
		cases: 'Permohonan dalam agenda',
		casesHint: 'Yang menunggu rapat, dan yang pendapatnya sudah lewat tenggat.',
		casesNone: 'Tidak ada permohonan yang menunggu rapat saat ini.',
		waitingOpinions: 'pendapat belum lengkap dan lewat tenggat',
		planned: (day: string) => `sudah diagendakan ${day}`,
		submit: 'Simpan rapat',
		manner: 'Cara membahas',
		manners: { meeting: 'Rapat', circulation: 'Sirkulasi (pendapat tertulis, tanpa bertemu)' } as Record<
			string,
			string
		>,
		mannerHint: 'Untuk sirkulasi, hari rapat menjadi batas akhir jawaban dan tempat diisi tujuan jawaban.'
	},
	page: {
		trail: 'Letak halaman',
		kicker: (number: string) => `Nomor ${number}`,
		when: (day: string, time: string, zone: string) => `${day}, pukul ${time} ${zone}`,
		until: (time: string, zone: string) => `sampai ${time} ${zone}`,
		papers: 'Surat dan berita acara',
		paper: {
			undangan: 'Undangan',
			'daftar-hadir': 'Daftar hadir kosong',
			notulen: 'Notulen',
			'berita-acara': 'Berita acara'
		} as Record<string, string>,
		chair: 'Ketua',
		secretary: 'Sekretaris',
		facts: {
			when: 'Waktu',
			place: 'Tempat',
			chair: 'Pimpinan rapat',
			secretary: 'Sekretaris',
			notes: 'Catatan'
		},
		agenda: 'Agenda',
		agendaNote: 'Pendapat tiap anggota, kesimpulan, pendapat berbeda, dan tindak lanjut per permohonan.',
		agendaNone: 'Agenda masih kosong',
		agendaNoneText: 'Tambahkan permohonan yang menunggu rapat.',
		item: (position: number, subject: string) => `${position}. ${subject}`,
		waits: {
			for_conclusion: 'Menunggu kesimpulan',
			for_opinions: 'Pendapat belum lengkap',
			no_longer: 'Sudah berlanjut'
		} as Record<string, string>,
		takenUp: 'Diangkat di rapat, tidak ada dalam undangan.',
		concluded: 'Disimpulkan',
		openCase: 'Buka permohonan',
		opinions: 'Pendapat anggota',
		written: 'Pendapat tertulis',
		reset: 'Gugur: berkas berubah sesudah pendapat ini diberikan.',
		opinionsNone: 'Belum ada pendapat.',
		myOpinion: 'Pendapat Anda',
		giveOpinion: 'Kirim pendapat',
		changeOpinion: 'Kirim pendapat baru',
		enterOpinion: 'Catat pendapat anggota dari kertas',
		member: 'Anggota',
		memberEmpty: 'Pilih anggota',
		conclude: 'Catat kesimpulan',
		concludeNote: 'Kesimpulan menjadi rekomendasi kepada Kepala Daerah dan meneruskan permohonan.',
		remove: 'Keluarkan dari agenda',
		add: 'Tambahkan ke agenda',
		addTitle: 'Tambah permohonan',
		attendance: 'Kehadiran',
		attendanceNote: 'Tandai yang hadir; yang diwakili, tulis nama wakilnya.',
		attendanceNone: 'Belum ada anggota yang diundang. Daftarkan anggota TKKSD dengan keputusannya.',
		present: 'Hadir',
		absent: 'Tidak hadir',
		unknown: 'Belum dicatat',
		represented: 'Diwakili oleh',
		guest: 'Tamu undangan',
		functions: {
			chair: 'Ketua',
			deputy: 'Wakil Ketua',
			secretary: 'Sekretaris',
			member: 'Anggota',
			guest: 'Tamu'
		} as Record<string, string>,
		saveAttendance: 'Simpan kehadiran',
		minutes: 'Berita acara',
		minutesNote:
			'Dibuat dari kehadiran, pendapat, dan kesimpulan di atas, lalu tersimpan sebagai berkas setiap permohonan.',
		minutesMade: 'Berita acara tersimpan.',
		makeMinutes: 'Buat berita acara',
		makeMinutesAgain: 'Buat versi baru',
		downloadMinutes: 'Unduh berita acara',
		change: 'Ubah rapat',
		changeSubmit: 'Simpan perubahan',
		endsAt: 'Jam selesai',
		notes: 'Catatan rapat',
		cancel: 'Batalkan rapat',
		cancelNote: 'Permohonan dalam agenda kembali menunggu rapat lain.',
		cancelled: 'Rapat ini dibatalkan.',
		message: 'Pesan undangan',
		messageHint: 'Salin untuk grup anggota, atau buka WhatsApp.',
		openWhatsApp: 'Buka WhatsApp',
		mail: {
			title: 'Undangan anggota',
			not_sent: 'Undangan belum dikirim lewat surel.',
			sent: (when: string) => `Undangan terkirim lewat surel pada ${when}.`,
			outdated: 'Hari, jam, atau tempat berubah sesudah undangan terkirim. Kirim ulang.',
			send: 'Kirim undangan lewat surel',
			sendAgain: 'Kirim ulang undangan'
		},
		calendar: 'Simpan ke kalender (ICS)',
		conflict: 'Saya mempunyai benturan kepentingan',
		conflictNote:
			'Anda tidak memberi pendapat atas permohonan ini; pendapat yang sudah Anda kirim tidak dihitung.',
		conflictWhy: 'Kepentingan yang Anda punyai',
		declare: 'Nyatakan benturan kepentingan',
		enterConflict: 'Catat benturan kepentingan anggota',
		standsAside: 'Tidak berpendapat karena benturan kepentingan',
		youStandAside: 'Anda menyatakan benturan kepentingan dan tidak memberi pendapat.',
		clearConflict: 'Cabut pernyataan yang keliru',
		clearWhy: 'Alasan mencabut',
		clear: 'Cabut pernyataan',
		discussion: 'Jalannya pembahasan',
		discussionHint: 'Menjadi isi notulen. Dapat diperbaiki sampai berita acara yang ditandatangani dipindai.',
		saveDiscussion: 'Simpan pembahasan',
		tally: (counts: { feasible: number; feasible_with_notes: number; not_feasible: number }) =>
			`Jumlah pendapat: Layak ${counts.feasible}, Layak dengan Catatan ${counts.feasible_with_notes}, Tidak Layak ${counts.not_feasible}`,
		scans: {
			attendance: 'Pindaian daftar hadir yang ditandatangani',
			minutes: 'Pindaian berita acara yang diparaf dan ditandatangani'
		} as Record<string, string>,
		scanFile: 'Berkas pindaian (PDF)',
		keepScan: 'Simpan pindaian',
		circulated: 'Dibahas secara sirkulasi: anggota menjawab tertulis sampai hari ini, tanpa bertemu.',
		invitation: (about: {
			title: string;
			when: string;
			circulated: boolean;
			place: string;
			agenda: string;
			page: string;
			region: string;
		}) =>
			[
				`Yth. Anggota TKKSD ${about.region},`,
				'',
				about.circulated
					? `Mohon pendapat tertulis atas ${about.title} paling lambat:`
					: `Mohon hadir pada ${about.title}:`,
				about.when,
				about.circulated ? `Jawaban ditujukan ke: ${about.place}` : `Tempat: ${about.place}`,
				'',
				'Agenda:',
				about.agenda,
				'',
				`Bahan dan tempat memberi pendapat: ${about.page}`,
				'',
				'Sekretariat TKKSD'
			].join('\n')
	},
	documents: {
		team: (region: string) => `Tim Koordinasi Kerja Sama Daerah (TKKSD) ${region}`,
		secretariat: 'SEKRETARIAT DAERAH',
		nature: 'Biasa',
		about: 'Undangan Rapat TKKSD',
		opening: (team: string) =>
			`Sehubungan dengan pembahasan usulan kerja sama daerah oleh ${team}, kami mengundang Saudara hadir pada:`,
		closing: 'Demikian disampaikan. Atas kehadiran Saudara diucapkan terima kasih.',
		recipient: (position: string) => position,
		attendanceHeading: (title: string) => `DAFTAR HADIR ${title.toUpperCase()}`,
		minutesHeading: ['BERITA ACARA RAPAT', 'TIM KOORDINASI KERJA SAMA DAERAH'],
		basis: [
			'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
			'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah'
		],
		chairCapacity: 'selaku Ketua TKKSD,',
		secretaryCapacity: 'selaku Sekretaris TKKSD,',
		quorum: (present: number, invited: number) => `Rapat dihadiri ${present} dari ${invited} undangan.`,
		written: (about: string, position: string) => [about, 'tertulis', position].filter(Boolean).join(', '),
		noPartner: 'Belum ada mitra',
		takenUp: 'Diangkat di rapat di luar agenda undangan.',
		fileName: (paper: string, day: string) => `${paper}-rapat-tkksd-${day}`,
		notesHeading: 'NOTULEN RAPAT TKKSD',
		noDiscussion: 'Pembahasan tidak dicatat.',
		standsFor: (office: string) => `mewakili ${office}`,
		stoodAside: (name: string, why: string) =>
			`${name} menyatakan benturan kepentingan dan tidak memberi pendapat: ${why}`,
		tally: (counts: { feasible: number; feasible_with_notes: number; not_feasible: number }) =>
			`Jumlah pendapat: layak ${counts.feasible}, layak dengan catatan ${counts.feasible_with_notes}, tidak layak ${counts.not_feasible}.`,
		circulationHeading: ['BERITA ACARA SIRKULASI', 'TIM KOORDINASI KERJA SAMA DAERAH'],
		circulationAbout: 'Permintaan Pendapat TKKSD secara Sirkulasi',
		circulationOpening: (team: string) =>
			`Sehubungan dengan pembahasan usulan kerja sama daerah oleh ${team} secara sirkulasi, kami memohon pendapat tertulis Saudara paling lambat pada:`,
		circulationClosing:
			'Pendapat disertai pernyataan tidak mempunyai benturan kepentingan. Atas perhatian Saudara diucapkan terima kasih.',
		answered: (present: number, invited: number) => `${present} dari ${invited} anggota menjawab.`,
		minutesTitle: (day: string) => `Berita acara rapat TKKSD ${day}`
	},
	mail: {
		subject: (title: string, day: string) => `Undangan: ${title}, ${day}`,
		invited: (count: number) => `Peserta rapat TKKSD (${count} orang)`,
		body: (about: {
			name: string;
			title: string;
			when: string;
			circulated: boolean;
			place: string;
			agenda: string;
			page: string;
			letter: string;
			calendar: string;
			region: string;
		}) =>
			[
				`Yth. ${about.name},`,
				'',
				about.circulated
					? `Mohon pendapat tertulis atas ${about.title} paling lambat:`
					: `Mohon hadir pada ${about.title}:`,
				about.when,
				about.circulated ? `Jawaban ditujukan ke: ${about.place}` : `Tempat: ${about.place}`,
				'',
				'Agenda:',
				about.agenda,
				'',
				'Bahan dan tempat memberi pendapat:',
				about.page,
				'Surat undangan:',
				about.letter,
				'Simpan ke kalender:',
				about.calendar,
				'',
				'Anggota yang mempunyai benturan kepentingan menyatakannya dan tidak memberi pendapat (UU 30/2014 Pasal 42-45).',
				'',
				`Sekretariat TKKSD ${about.region}`
			].join('\n'),
		cancelledSubject: (title: string, day: string) => `Dibatalkan: ${title}, ${day}`,
		cancelledBody: (about: { name: string; title: string; when: string; calendar: string; region: string }) =>
			[
				`Yth. ${about.name},`,
				'',
				`${about.title} pada ${about.when} dibatalkan. Permohonan dalam agendanya menunggu rapat lain.`,
				'',
				'Perbarui kalender Anda:',
				about.calendar,
				'',
				`Sekretariat TKKSD ${about.region}`
			].join('\n')
	},
	sheet: {
		day: 'Hari, tanggal',
		time: 'Waktu',
		span: (from: string, to: string | null, zone: string) =>
			to ? `${from}–${to} ${zone}` : `${from} ${zone} sampai selesai`,
		place: 'Tempat',
		subject: 'Acara',
		number: 'Nomor',
		nature: 'Sifat',
		about: 'Hal',
		dotted: '………………………………',
		to: 'Kepada Yth.',
		atPlace: 'di tempat',
		no: 'No.',
		agenda: 'Agenda',
		partner: 'Mitra',
		name: 'Nama',
		office: 'Jabatan',
		signature: 'Tanda tangan',
		initials: 'Paraf',
		followUps: 'Tindak lanjut',
		task: 'Tindak lanjut',
		who: 'Pelaksana',
		due: 'Batas waktu',
		chair: 'Pimpinan rapat',
		secretary: 'Sekretaris',
		decision: 'Kesimpulan',
		attendance: 'Kehadiran dan paraf',
		answers: { present: 'menjawab', represented: 'diwakili', absent: 'tidak menjawab' } as Record<
			string,
			string
		>,
		states: { present: 'hadir', represented: 'diwakili', absent: 'tidak hadir' } as Record<string, string>,
		representedBy: (name: string) => `diwakili ${name}`,
		opening: (team: string, chair: string, office: string, count: number) =>
			`${team} yang dipimpin oleh ${[chair, office].filter(Boolean).join(' selaku ')} telah membahas ${count} usulan kerja sama dengan hasil sebagai berikut.`,
		basis: 'Dasar',
		receipt: 'Nomor permohonan',
		kind: 'Jenis',
		conclusion: 'Kesimpulan',
		member: 'Anggota',
		opinion: 'Pendapat',
		notes: 'Catatan',
		dissent: 'Pendapat berbeda',
		recommends: (head: string) =>
			`Berita acara ini memuat rekomendasi rapat dan bukan keputusan; keputusan atas setiap usulan berada pada ${head}. Demikian berita acara ini dibuat dengan sebenarnya untuk digunakan sebagaimana mestinya.`
	}
};
