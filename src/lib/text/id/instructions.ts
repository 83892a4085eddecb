import { writeDay } from '$lib/written/dates';

type About = {
	readonly subject: string;
	readonly from: string;
	readonly to?: string;
	readonly due?: string | null;
};

/** Instructions (disposisi): the sheets, the duties that they make, and what people are told of them. */
export const instructions = {
	title: 'Disposisi',
	lead: 'Siapa melakukan apa dan sampai kapan. Yang menerima mengerjakannya atau meneruskannya; jejaknya terbaca dari lembar pertama.',
	tabs: 'Daftar disposisi',
	views: { mine: 'Untuk saya', settled: 'Sudah saya tanggapi', given: 'Yang diberikan' },
	columns: { due: 'Tenggat', subject: 'Tentang', from: 'Dari', to: 'Kepada', what: 'Isi', state: 'Keadaan' },
	states: { open: 'Belum selesai', forwarded: 'Diteruskan', done: 'Selesai', withdrawn: 'Ditarik' },
	requests: {
		advise: 'Tanggapan dan saran',
		process: 'Proses lebih lanjut sesuai ketentuan',
		coordinate: 'Koordinasikan dengan yang terkait',
		prepare_decision: 'Siapkan keputusan Kepala Daerah',
		archive: 'Arsip'
	},
	noDue: 'Tanpa tenggat',
	lateSince: (day: string) => `Lewat tenggat ${writeDay(day, 'id', 'short')}`,
	dueOn: (day: string) => `Sampai ${writeDay(day, 'id', 'short')}`,
	empty: {
		mine: {
			title: 'Tidak ada disposisi yang menunggu Anda',
			text: 'Disposisi baru tampil di sini dan di meja kerja.'
		},
		settled: { title: 'Belum ada', text: 'Disposisi yang Anda selesaikan atau teruskan tampil di sini.' },
		given: { title: 'Belum ada disposisi', text: 'Beri disposisi dari halaman permohonan atau surat.' }
	},
	first: 'Halaman pertama',
	desk: {
		title: 'Disposisi untuk saya',
		line: (subject: string, from: string) => `${subject} (dari ${from})`,
		all: 'Semua disposisi'
	},
	give: 'Beri disposisi',
	about: {
		title: 'Disposisi',
		line: (from: string, to: string, day: string) => `${writeDay(day, 'id', 'short')}: ${from} kepada ${to}`,
		none: 'Belum ada disposisi.'
	},
	form: {
		title: 'Beri disposisi',
		forwardTitle: 'Teruskan disposisi',
		lead: (subject: string) => `Tentang: ${subject}`,
		giver: 'Yang memberi disposisi',
		giverHint: 'Disposisi yang ditulis di kertas dicatat atas nama yang memberi, dengan pindaian lembarnya.',
		giverSelf: 'Saya sendiri, melalui sistem',
		forwardFor: (name: string) => `Atas nama ${name}, dari lembar kertas`,
		givenOn: 'Tanggal disposisi',
		recipients: 'Diteruskan kepada',
		recipient: (place: number) => `Penerima ${place}`,
		choose: 'Pilih orang',
		dueOn: 'Sampai kapan',
		nature: 'Sifat',
		requests: 'Dengan hormat harap',
		body: 'Isi disposisi',
		bodyHint: 'Apa yang harus dilakukan. Boleh kosong bila centang di atas sudah cukup.',
		scan: 'Pindaian lembar disposisi',
		scanHint: 'Wajib bila disposisi ditulis di kertas. PDF atau foto, paling besar 20 MB.',
		submit: 'Beri disposisi',
		forward: 'Teruskan'
	},
	sheet: {
		kicker: (day: string) => `Disposisi ${writeDay(day, 'id', 'long')}`,
		from: 'Dari',
		givenOn: 'Tanggal',
		due: 'Sampai',
		nature: 'Sifat',
		asked: 'Diminta',
		body: 'Isi',
		about: 'Tentang',
		case: 'Buka permohonan',
		letter: 'Buka surat',
		medium: 'Cara',
		onPaper: (name: string) => `Di kertas, dicatat ${name}`,
		onScreen: 'Melalui sistem',
		scan: 'Pindaian',
		openScan: 'Buka pindaian',
		noScan: 'Belum ada',
		print: 'Cetak lembar disposisi (PDF)',
		recipients: 'Penerima',
		settled: (state: string, day: string, by: string | null) =>
			`${state} ${writeDay(day, 'id', 'short')}${by ? `, oleh ${by}` : ''}`,
		way: 'Jejak disposisi',
		here: 'lembar ini',
		withdrawn: (day: string, why: string) => `Ditarik ${writeDay(day, 'id', 'long')}: ${why}`,
		finish: 'Selesaikan',
		finishFor: (name: string) => `Selesaikan untuk ${name}`,
		note: 'Apa hasilnya',
		forward: 'Teruskan',
		forwardFor: (name: string) => `Teruskan untuk ${name}`,
		withdraw: 'Tarik disposisi',
		reason: 'Mengapa ditarik',
		addScan: 'Simpan pindaian lembar yang sudah ditandatangani',
		keep: 'Simpan pindaian',
		done: {
			given: 'Disposisi diberikan. Penerimanya diberi tahu.',
			done: 'Disposisi selesai. Yang memberi diberi tahu.',
			withdrawn: 'Disposisi ditarik.',
			scan: 'Pindaian disimpan.'
		} as Record<string, string>
	},
	paper: {
		until: (day: string) => `Diselesaikan paling lambat ${day}.`,
		giver: 'Pemberi disposisi'
	},
	told: {
		given: ({ subject, from, due }: About) =>
			`Disposisi baru dari ${from}: ${subject}${due ? `, sampai ${writeDay(due, 'id', 'short')}` : ''}`,
		done: ({ subject, from }: About) => `${from} menyelesaikan disposisi Anda: ${subject}`,
		due: ({ subject, from, due }: About) =>
			`Disposisi dari ${from}: ${subject}, tenggat ${writeDay(due!, 'id', 'short')}`,
		raised: ({ subject, to, due }: About) =>
			`Disposisi Anda kepada ${to} lewat tenggat ${writeDay(due!, 'id', 'short')}: ${subject}`
	},
	faults: {
		REQUIRED: 'Bagian ini perlu diisi.',
		CHOOSE_ONE: 'Pilih salah satu.',
		TOO_LONG: 'Terlalu panjang; ringkaslah.',
		TOO_MANY: 'Terlalu banyak penerima untuk satu lembar.',
		TO_ONESELF: 'Pemberi disposisi tidak dapat menjadi penerimanya sendiri.',
		CANNOT_SEE:
			'Salah satu penerima tidak berhak membuka permohonan ini. Pilih orang lain, atau serahkan dahulu permohonannya kepada perangkat daerahnya.',
		DAY_WRONG: 'Tanggal ini tidak ada. Tulis hari, bulan, dan tahun dengan angka.',
		NOT_A_DAY: 'Tanggal ini tidak ada.',
		DAY_IN_FUTURE: 'Tanggal ini belum tiba.',
		DUE_BEFORE_GIVEN: 'Tenggat tidak dapat lebih awal daripada tanggal disposisi.'
	} as Record<string, string>,
	kept: 'Yang sudah ditulis tetap ada.'
};
