import { writeDay } from '$lib/written/dates';

type Changed = {
	readonly term: 'title' | 'scope' | 'starts_on' | 'term_months' | 'location' | 'financing';
	readonly was: string;
	readonly now: string;
};
const termWords = {
	title: 'Judul',
	scope: 'Objek dan ruang lingkup',
	starts_on: 'Mulai',
	term_months: 'Jangka waktu',
	location: 'Lokasi',
	financing: 'Pembiayaan'
};
const written = (term: Changed['term'], value: string) => {
	if (value === '') return 'belum disebut';
	if (term === 'starts_on') return writeDay(value, 'id', 'long');
	return term === 'term_months' ? `${value} bulan` : value;
};

/** In the history a long text stands by its first words; whoever proposed gets it whole. */
const inShort = (term: Changed['term'], value: string) =>
	value.length > 160 ? `${value.slice(0, 157)}…` : written(term, value);

/** The conversation of a case: what is said, to whom, and on what. */
export const conversation = {
	title: 'Percakapan',
	note: 'Satu percakapan untuk permohonan ini. Siapa yang mendengar ditentukan saat utas dimulai dan berlaku untuk semua jawabannya.',
	none: 'Belum ada percakapan.',
	audience: { office: 'Hanya kantor', applicant: 'Tampak bagi pemohon' } as Record<string, string>,
	wholeCase: 'Permohonan ini',
	open: 'Belum selesai',
	settledThreads: (count: number) => `${count} utas yang sudah selesai`,
	settled: {
		taken_up: 'Ditindaklanjuti',
		not_taken_up: 'Tidak ditindaklanjuti',
		withdrawn: 'Ditarik'
	} as Record<string, string>,
	settledBy: (who: string | null, day: string, why: string | null) =>
		[[who, writeDay(day, 'id', 'long')].filter(Boolean).join(', '), why].filter(Boolean).join(': '),
	onVersion: (version: number) => `Untuk versi ${version}`,
	later: (version: number, now: number) =>
		`Dimulai untuk versi ${version}; sekarang sudah ada versi ${now}. Periksa apakah masih berlaku.`,
	brought: (version: number) => `Menyampaikan versi ${version}`,
	applicantSide: 'Pemohon',
	region: 'Pemerintah daerah',
	begin: 'Mulai utas baru',
	to: 'Untuk siapa',
	about: 'Tentang apa',
	choose: 'Permohonan ini secara umum',
	papers: 'Berkas',
	steps: 'Tahap',
	where: 'Pasal, butir, atau halaman',
	whereHint: 'Hanya bila tentang berkas.',
	body: 'Pesan',
	submit: 'Kirim',
	answer: (title: string) => `Jawab atau selesaikan: ${title}`,
	say: 'Jawaban',
	submitSay: 'Kirim jawaban',
	bring: 'Versi baru berkas ini',
	bringHint: (formats: string) =>
		`Bila perlu, ${formats}. Pendapat yang diberikan atas versi sebelumnya gugur dan diminta lagi.`,
	how: 'Hasil',
	why: 'Alasan',
	whyHint: 'Wajib bila tidak ditindaklanjuti.',
	submitSettle: 'Selesaikan',
	opinionStale: (papers: string) => `Berkas berubah sesudah pendapat ini diberikan: ${papers}.`,
	opinionReset: (papers: string) => `Gugur karena berkas berubah: ${papers}. Berikan pendapat lagi.`,
	paperChanged: (paper: string, was: number, now: number | null) =>
		now === null ? `${paper} diganti sesudah versi ${was}` : `${paper} versi ${was} → versi ${now}`,
	renew: {
		title: (step: string) => `Berikan lagi: ${step}`,
		submit: 'Simpan pendapat'
	},
	conflicts: 'Benturan kepentingan yang dinyatakan',
	conflict: (who: string, day: string) => `${who}, dinyatakan ${writeDay(day, 'id', 'long')}`,
	terms: {
		title: 'Ubah ketentuan setelah pembahasan',
		lead: 'Pemohon menerima ketentuan lama dan baru beserta alasannya; keduanya tercatat dalam riwayat.',
		labels: { ...termWords, term_months: 'Jangka waktu (bulan)' } as Record<Changed['term'], string>,
		submit: 'Ubah dan beri tahu pemohon',
		line: ({ term, was, now }: Changed) =>
			`${termWords[term]}: ${inShort(term, was)} → ${inShort(term, now)}`,
		message: (changes: readonly Changed[], reason: string) =>
			`Setelah pembahasan, ketentuan berikut diubah:\n${changes
				.map(({ term, was, now }) => `- ${termWords[term]}: ${written(term, was)} → ${written(term, now)}`)
				.join('\n')}\n\nAlasan: ${reason}`
	},
	own: {
		title: 'Percakapan dengan pemerintah daerah',
		note: 'Hanya Anda dan pemerintah daerah yang membaca percakapan ini.',
		none: 'Belum ada pesan. Tanyakan apa saja tentang permohonan ini.',
		you: 'Anda',
		begin: 'Tulis pesan',
		done: 'Pesan terkirim',
		doneText: 'Bagian Kerja Sama membacanya di meja mereka dan menjawab di sini.'
	},
	told: {
		said: (who: string, subject: string) => `${who} menulis dalam percakapan "${subject}"`,
		reset: (paper: string, subject: string) =>
			`Versi baru ${paper} pada "${subject}": pendapat Anda atas versi sebelumnya gugur, berikan lagi`
	}
};
