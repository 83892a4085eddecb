/** Reports and audits that a donor is owed, their calendar, and the report that is filled from the record. */
export const donorReports = {
	tab: 'Laporan',
	title: 'Laporan dan audit',
	note: 'Yang diminta perjanjian dananya. Bukti, penerimaan, dan pengingatnya sama seperti kewajiban lain.',
	none: 'Belum ada laporan atau audit yang dicatat.',
	noneText: 'Catat menurut pasal pelaporan dalam perjanjian dananya.',
	add: 'Catat laporan atau audit',
	done: { report: 'Kewajiban dicatat, beserta pengingatnya.' } as Record<string, string>,
	form: {
		kind: 'Jenis',
		what: 'Apa yang diserahkan',
		whatHint: 'Misalnya Laporan kemajuan triwulan, atau Audit laporan keuangan tahunan.',
		partner: 'Yang menerima',
		division: 'Bagian Kerja Sama',
		unit: 'Yang menyusun',
		notChosen: 'Tidak dipilih',
		dueOn: 'Tenggat',
		dueHint: 'Untuk yang berulang, tenggat yang pertama.',
		recurrence: 'Berulang',
		once: 'Sekali saja',
		until: 'Berulang sampai',
		untilHint: (day: string) => `Kosongkan untuk sampai dana terakhir ditutup, ${day}.`,
		untilUnknown: 'Kosongkan bila belum diketahui; kewajiban dibuka terus.',
		basis: 'Dasar',
		basisHint: 'Misalnya Pasal 7 Perjanjian Hibah.',
		submit: 'Simpan kewajiban'
	},
	faults: { NOT_A_PARTY: 'Bukan pihak dalam proyek ini.' } as Record<string, string>,
	paper: 'Laporan dari catatan',
	paperNote:
		'Uang, kemajuan, pengadaan, risiko, dan serah terima terisi dari catatan. Bagian uraian ditulis di Word.',
	paperFor: (what: string, day: string) => `${what}, ${day}`,
	paperNow: 'Keadaan hari ini',
	format: {
		pdf: 'PDF',
		docx: 'Word',
		idPdf: 'PDF, bahasa Indonesia',
		idDocx: 'Word, bahasa Indonesia',
		enPdf: 'PDF, bahasa Inggris',
		enDocx: 'Word, bahasa Inggris'
	},
	to: (subject: string, donor: string) => `${subject}; kepada ${donor}`,
	columns: { paper: 'Laporan', id: 'Indonesia', en: 'Inggris' },
	calendar: {
		title: 'Kalender laporan kepada pemberi dana',
		lead: 'Laporan dan audit semua proyek menurut bulan tenggatnya, dua belas bulan ke depan.',
		link: 'Kalender laporan',
		late: 'Lewat tenggat',
		nothing: 'Tidak ada laporan yang jatuh tempo',
		nothingText: 'Laporan dicatat di halaman tiap proyek, pada bagian Laporan.',
		donor: 'Pemberi dana',
		everyDonor: 'Semua',
		count: (many: string) => `${many} laporan`,
		quiet: 'Tidak ada',
		figure: 'Laporan yang jatuh tempo tiap bulan',
		figureNote: 'Tiap batang satu bulan; yang sudah diterima ikut dihitung.',
		cut: 'Hanya 200 yang pertama ditampilkan.'
	},
	report: {
		file: 'laporan-proyek',
		heading: 'LAPORAN KEMAJUAN PROYEK',
		opening: (title: string, from: string, to: string) =>
			`Laporan ini memuat keadaan proyek ${title} dari ${from} sampai dengan ${to}.`,
		openingTo: (title: string, to: string) =>
			`Laporan ini memuat keadaan proyek ${title} sampai dengan ${to}.`,
		openingFor: (what: string, to: string) => `Disusun untuk memenuhi kewajiban “${what}” kepada ${to}.`,
		general: 'Umum',
		location: (place: string) => `Lokasi: ${place}.`,
		sector: (name: string) => `Bidang: ${name}.`,
		stage: (name: string) => `Tahap: ${name}.`,
		planned: (span: string) => `Rencana waktu: ${span}.`,
		party: (role: string, names: string) => `${role}: ${names}.`,
		unit: (name: string) => `Perangkat daerah penanggung jawab: ${name}.`,
		money: 'Uang',
		funding: (title: string, instrument: string, channel: string, provider: string) =>
			`${title} (${instrument}; ${channel}) dari ${provider}.`,
		agreement: (text: string) => `Naskah dana: ${text}.`,
		register: (text: string) => `Nomor register: ${text}.`,
		paid: (paid: string, promised: string, left: string) =>
			`Dicairkan ${paid} dari komitmen ${promised}; belum dicairkan ${left}.`,
		inPeriod: (amounts: string) => `Dicairkan dalam masa laporan ini: ${amounts}.`,
		noneInPeriod: 'Tidak ada pencairan dalam masa laporan ini.',
		own: (kind: string, amount: string) => `${kind}: ${amount}.`,
		moneyNone: 'Belum ada dana yang tercatat.',
		progress: 'Kemajuan fisik',
		seen: (day: string, part: string, percent: string, told: string, by: string) =>
			`${day}, ${part}: ${percent}. ${told} (${by})`,
		progressNone: 'Belum ada kemajuan yang dilaporkan dalam masa laporan ini.',
		milestones: 'Tonggak waktu',
		milestone: (title: string, planned: string, state: string) =>
			`${title}: direncanakan ${planned}; ${state}.`,
		reachedOn: (day: string) => `tercapai ${day}`,
		tenders: 'Pengadaan',
		tender: (title: string, state: string, more: string) => `${title}: ${state}${more}.`,
		risks: 'Risiko dan masalah yang terbuka',
		risk: (kind: string, title: string, impact: string, response: string) =>
			`${kind}: ${title}; dampak ${impact}. ${response}`,
		conditions: 'Lahan, izin, dan pengamanan lingkungan serta sosial',
		condition: (kind: string, title: string, state: string) => `${kind}: ${title}; ${state}.`,
		grievances: 'Keluhan',
		grievance: (all: string, answered: string) =>
			`Keluhan tercatat: ${all}; sudah dijawab: ${answered}. Isinya tidak dimuat karena menyangkut data pribadi.`,
		grievanceHidden: 'Keluhan tidak dimuat; penyusun laporan ini tidak berwenang membacanya.',
		handovers: 'Serah terima barang',
		handover: (title: string, fromTo: string, items: string) => `${title}: ${fromTo}. ${items}`,
		nothing: 'Belum ada yang tercatat.',
		told: 'Uraian',
		toldLines: [
			'Hasil dan manfaat dalam masa laporan ini: …………………………………………',
			'Kendala dan penanganannya: …………………………………………',
			'Rencana masa berikutnya: …………………………………………'
		],
		closing: 'Laporan ini disusun dari catatan Satu Pintu dan dapat diperiksa kembali di sana.',
		ledger: 'Buku dana dalam masa laporan',
		ledgerColumns: {
			day: 'Tanggal',
			kind: 'Jenis',
			of: 'Dana',
			amount: 'Jumlah',
			rupiah: 'Setara rupiah dan kurs'
		},
		draft: (day: string) => `RANCANGAN, ${day}`
	}
};
