import { writeDay } from '$lib/written/dates';

/** Who holds which office, who may sign by a power of attorney, and what the rule says. */
export const officeOffices = {
	title: 'Jabatan dan Kuasa',
	lead: 'Siapa berwenang memutuskan dan menandatangani atas nama daerah pada suatu hari. Yang tercatat di sini menilai setiap penandatanganan dan tertulis pada naskah.',
	since: (day: string) => `sejak ${day}`,
	span: (from: string, to: string) => `${from} sampai ${to}`,
	done: {
		taken: 'Pemangku jabatan dicatat.',
		left: 'Hari terakhir masa jabatan dicatat.',
		given: 'Surat kuasa dicatat.',
		withdrawn: 'Pencabutan surat kuasa dicatat.'
	} as Record<string, string>,
	today: {
		title: (day: string) => `Pada hari ini, ${day}`,
		columns: { office: 'Jabatan', holder: 'Pemangku', gap: 'Kekosongan' },
		vacant: 'Kosong',
		limited:
			'Tidak mengambil keputusan atau tindakan strategis kecuali dengan alasan tertulis (UU 30/2014 Pasal 14 ayat (7)).',
		none: 'Tidak ada',
		never: 'Belum pernah dicatat',
		gap: (from: string, to: string | null) =>
			to === null
				? `Kosong mulai ${writeDay(from, 'id')}`
				: from === to
					? `Kosong pada ${writeDay(from, 'id')}`
					: `Kosong ${writeDay(from, 'id')} sampai ${writeDay(to, 'id')}`,
		gapNote:
			'Pada hari kosong tidak ada yang dapat memutuskan atau menandatangani untuk jabatan itu. Catat pemangkunya, atau siapa yang bertindak di tempatnya.'
	},
	rule: {
		title: 'Siapa menandatangani apa',
		columns: { paper: 'Naskah', who: 'Penanda tangan', power: 'Dapat dikuasakan' },
		rows: [
			{
				paper:
					'Kesepakatan Bersama, Nota Kesepakatan, Pernyataan Kehendak (LoI), Memorandum Saling Pengertian',
				who: 'Kepala daerah',
				power: 'Tidak'
			},
			{
				paper: 'Perjanjian Kerja Sama (PKS)',
				who: 'Kepala daerah, atau pejabat dengan surat kuasa',
				power: 'Ya, dengan surat kuasa'
			},
			{ paper: 'Surat penawaran dan jawabannya', who: 'Kepala daerah', power: 'Tidak' },
			{ paper: 'Rencana Kerja', who: 'Penanda tangan yang disebut dalam rencana itu', power: 'Tidak perlu' }
		],
		note: 'PP 28/2018; UU 23/2014 Pasal 65. Plt. dan Plh. menandatangani hanya dengan alasan yang ditulis; Pj. dan Pjs. bertindak penuh dalam batas yang ditetapkan Menteri Dalam Negeri.'
	},
	powers: {
		title: 'Surat kuasa',
		note: 'Hanya untuk menandatangani PKS. Naskah di atasnya tidak dapat dikuasakan.',
		columns: {
			number: 'Nomor',
			receiver: 'Penerima',
			scope: 'Untuk',
			term: 'Berlaku',
			state: 'Keadaan',
			act: 'Tindakan'
		},
		from: (giver: string, day: string) => `dari ${giver}, ${writeDay(day, 'id')}`,
		states: { holds: 'Berlaku', to_come: 'Belum berlaku', over: 'Berakhir', withdrawn: 'Dicabut' } as Record<
			string,
			string
		>,
		withdrawnOn: (day: string, reason: string) => `Dicabut ${writeDay(day, 'id')}: ${reason}`,
		scan: 'Lihat suratnya',
		empty: 'Belum ada surat kuasa',
		emptyText: 'Surat kuasa dicatat di sini sebelum pejabat perangkat daerah menandatangani PKS.',
		add: 'Catat surat kuasa',
		number: 'Nomor surat',
		givenOn: 'Tanggal surat',
		receiver: 'Nama penerima kuasa',
		receiverTitle: 'Jabatan penerima, seperti tertulis pada surat',
		unit: 'Perangkat daerah penerima',
		unitHint: 'Rancangan PKS perangkat daerah ini memakai penerima kuasa sebagai penanda tangan.',
		noUnit: 'Tidak terikat satu perangkat daerah',
		scope: 'Apa yang boleh ditandatangani',
		scopeHint: 'Misalnya "PKS pengelolaan sampah dengan PT Contoh".',
		termFrom: 'Berlaku sejak',
		termTo: 'Berlaku sampai',
		termToHint: 'Kosongkan bila surat tidak menyebut hari terakhir.',
		file: 'Pindaian surat',
		fileHint: 'PDF, paling besar 20 MB.',
		submit: 'Catat surat kuasa',
		withdraw: 'Catat pencabutan',
		revokedOn: 'Dicabut mulai',
		revokedReason: 'Alasan pencabutan',
		submitWithdraw: 'Catat pencabutan'
	},
	holders: {
		title: 'Pemangku jabatan',
		note: 'Siapa yang berwenang memutuskan dan menandatangani pada suatu hari. Pada satu hari paling banyak satu pejabat definitif, dan di sampingnya satu orang yang bertindak di tempatnya.',
		columns: {
			name: 'Nama',
			office: 'Jabatan',
			capacity: 'Kedudukan',
			term: 'Masa',
			decree: 'Keputusan',
			act: 'Tindakan'
		},
		offices: {
			head_of_region: 'Kepala Daerah',
			deputy_head_of_region: 'Wakil Kepala Daerah',
			regional_secretary: 'Sekretaris Daerah',
			head_of_cooperation_division: 'Kepala Bagian Kerja Sama',
			head_of_unit: 'Kepala perangkat daerah'
		} as Record<string, string>,
		capacities: {
			definitive: 'Definitif',
			plt: 'Plt. (pelaksana tugas)',
			plh: 'Plh. (pelaksana harian)',
			pj: 'Pj. (penjabat)',
			pjs: 'Pjs. (penjabat sementara)'
		} as Record<string, string>,
		history: 'dari sumber; tidak bertindak dalam sistem',
		unknownSince: 'Awalnya tidak diketahui',
		noDecree: 'Tidak dicatat',
		empty: 'Belum ada pemangku jabatan yang dicatat',
		end: 'Akhiri masa jabatan',
		lastDay: 'Hari terakhir',
		submitEnd: 'Catat hari terakhir',
		add: 'Catat pemangku jabatan',
		office: 'Jabatan',
		unit: 'Perangkat daerah yang dikepalai',
		unitHint:
			'Hanya untuk kepala perangkat daerah. Langkah yang terlambat pada perangkat daerah dinaikkan kepadanya lebih dahulu.',
		noUnit: 'Bukan kepala perangkat daerah',
		holder: 'Orang',
		capacity: 'Kedudukan',
		titleText: 'Sebutan jabatan pada naskah',
		titleHint: 'Misalnya "Wali Kota Jambi" atau "Plt. Sekretaris Daerah Kota Jambi".',
		from: 'Sejak',
		to: 'Sampai',
		toHint: 'Kosongkan bila belum ditentukan.',
		decree: 'Keputusan atau surat perintah',
		submit: 'Catat pemangku jabatan'
	}
};
