import { writeDay } from '$lib/written/dates';

/** What waits for the council, a ministry or the partner: the list at the desk and the part of a case. */
export const outside = {
	tab: 'Di luar',
	columns: { since: 'Menunggu sejak', step: 'Menunggu', ask: 'Tanyakan kepada' },
	sentSince: (day: string, days: number) => `${writeDay(day, 'id', 'short')} (${days} hari)`,
	notSent: 'Surat belum dikirim',
	letter: (number: string) => `Surat ${number}`,
	partner: 'Mitra',
	asked: (day: string) => `Terakhir ditanyakan ${writeDay(day, 'id', 'short')}`,
	neverAsked: 'Belum pernah ditanyakan',
	again: (day: string) => `Tanyakan lagi ${writeDay(day, 'id', 'short')}`,
	now: 'Tanyakan sekarang',
	open: 'Buka',
	empty: {
		title: 'Tidak ada yang menunggu pihak luar',
		text: 'Permohonan yang menunggu DPRD, gubernur, kementerian, atau mitra tampak di sini, yang terlama di atas.'
	},
	clearance: {
		title: 'Izin kerja sama luar negeri',
		lead: 'Setiap kerja sama luar negeri dari pernyataan kehendak sampai naskah asli disimpan di Kemlu: apa yang sudah dijawab, di tangan siapa, dan apa yang kurang.',
		empty: 'Belum ada kerja sama luar negeri yang berjalan',
		emptyText: 'Permohonan dengan mitra luar negeri tampil di sini.',
		track: 'Jejak izin',
		heldBy: 'Di tangan',
		office: 'kantor kita',
		present: 'Langkah sekarang',
		since: (day: string) => `sejak ${day}`,
		missing: 'Berkas yang masih kurang untuk gerbang ini',
		missingNone: 'Tidak ada berkas wajib yang kurang.',
		letters: 'Surat dan jawaban',
		noLetters: 'Belum ada surat.',
		letter: (number: string, day: string) => `${number}, ${day}`,
		dossier: 'Unduh berkas (PDF)',
		openCase: 'Buka perkara',
		agreement: 'Kerja samanya',
		ended: 'Sudah berakhir',
		note: 'Tidak ada tenggat undang-undang bagi DPRD dan kementerian; hari tidak dihitung di sini (Permendagri 25/2020).'
	},
	part: {
		title: 'Menunggu pihak luar',
		gate: (name: string) => `Yang diminta untuk ${name}`,
		missing: 'Yang belum ada',
		missingNone: 'Semua berkas yang diminta sudah ada.',
		wrong: (paper: string) => `${paper} (perlu diperbaiki)`,
		dossier: 'Unduh semua berkas dalam satu PDF',
		dossierNote:
			'Dengan daftar isi, daftar yang belum ada, dan sidik setiap berkas. Setiap pembukaan dicatat.',
		chases: 'Sudah ditanyakan',
		chasesNone: 'Belum pernah ditanyakan.',
		add: 'Catat pertanyaan kepada pihak luar',
		answers: (office: string) => `Yang menjawab: ${office}`,
		askedOn: 'Tanggal bertanya',
		way: 'Cara',
		ways: {
			phone: 'Telepon',
			letter: 'Surat',
			email: 'Surel',
			message: 'Pesan singkat',
			visit: 'Datang langsung'
		} as Record<string, string>,
		whom: 'Siapa yang ditanya',
		whomHint: 'Nama dan jabatan pejabatnya.',
		reach: 'Dapat dihubungi di',
		reachHint: 'Telepon kantor atau alamat surel dinas.',
		answer: 'Jawabannya',
		askAgainOn: 'Tanyakan lagi pada',
		submit: 'Catat',
		line: (day: string, way: string, whom: string) => `${writeDay(day, 'id')}, ${way.toLowerCase()}: ${whom}`,
		by: (name: string) => `dicatat ${name}`
	}
};
