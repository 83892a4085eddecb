import { writeDay } from '$lib/written/dates';

type Taken = { readonly page: number; readonly kind: string; readonly count: number };

const kinds: Record<string, string> = {
	nik: 'NIK',
	nip: 'NIP',
	npwp: 'NPWP',
	phone: 'nomor telepon',
	email: 'alamat surel',
	passport: 'nomor paspor',
	account: 'nomor rekening',
	name: 'nama orang',
	address: 'alamat rumah',
	signature: 'tanda tangan',
	other: 'keterangan lain'
};
const counted = (taken: readonly Taken[]) =>
	taken.map(({ kind, count }) => `${count} ${kinds[kind] ?? kind}`).join(', ');

const period = (until: string | null, openReason?: string | null) =>
	until
		? `sampai ${writeDay(until, 'id', 'long')}`
		: openReason
			? `tanpa batas hari: ${openReason}`
			: 'tanpa batas hari, ditinjau kembali bila alasannya hilang';

/** Copies of papers without what may not be shown. */
export const redaction = {
	title: 'Salinan yang Dihitamkan',
	lead: 'Salinan naskah tanpa bagian yang dikecualikan. Naskah aslinya tetap tersimpan dan terbatas; salinannya berkas baru yang tidak memuat huruf, lampiran, atau nama berkas aslinya.',
	titleAtFirst: 'Salinan naskah dengan bagian yang dikecualikan',
	begin: 'Hitamkan',
	beginContext: (paper: string) => `: ${paper}`,
	none: 'Belum ada salinan yang dihitamkan.',
	noneText: 'Buka kerja sama, permohonan, atau surat, lalu pilih Hitamkan pada naskahnya.',
	register: 'Buka daftar kerja sama',
	first: 'Kembali ke awal',
	more: 'Berikutnya',
	pager: 'Halaman',
	columns: { title: 'Salinan', original: 'Naskah asli', ground: 'Alasan dan masa', state: 'Keadaan' },
	states: {
		open: 'Sedang dikerjakan',
		making: 'Sedang dibuat',
		made: 'Jadi, di kantor',
		published: 'Diumumkan',
		dropped: 'Tidak dilanjutkan'
	} as Record<string, string>,
	outdated: (version: number) =>
		`Salinan ini dari versi ${version}; naskah aslinya sudah mempunyai versi yang lebih baru.`,
	over: 'Masa pengecualian sudah berakhir: tinjau apakah bagian itu masih harus tertutup.',
	by: (name: string, when: string) => `${name}, ${when}`,
	original: (title: string, version: number) => `${title}, versi ${version}`,
	openOriginal: 'Buka naskah asli',
	openCopy: 'Buka salinan',
	openOwner: {
		agreement: 'Buka kerja samanya',
		case: 'Buka permohonannya',
		letter: 'Buka suratnya'
	} as Record<string, string>,
	refresh: 'Lihat kemajuannya',
	making: (pages: number) =>
		`Salinan ${pages} halaman sedang dibuat, kira-kira ${Math.max(1, Math.ceil((pages * 4) / 60))} menit. Halaman ini boleh ditinggalkan.`,
	failed: (fault: string) =>
		`Salinan belum dapat dibuat (${fault}). Kotak-kotaknya tetap ada; coba lagi, atau tanyakan kepada pengelola sistem.`,
	saved: {
		box: 'Kotak ditambahkan.',
		keep: 'Usul diambil.',
		remove: 'Kotak dihapus.',
		publish: 'Salinan diumumkan. Naskah aslinya tetap di kantor.',
		back: 'Salinan ditarik dari halaman umum.'
	} as Record<string, string>,
	proposed: (count: number, leftFrom: number | null) =>
		`${count === 0 ? 'Tidak ada yang ditemukan' : `${count} tempat diusulkan`}${leftFrom ? `; halaman ${leftFrom} dan seterusnya belum dilihat, cari lagi dari sana.` : '.'}`,
	faults: {
		REQUIRED: 'Isi bagian ini.',
		TOO_LONG: 'Terlalu panjang.',
		CHOOSE_ONE: 'Pilih salah satu.',
		CHOOSE_SOME: 'Tandai dahulu kotak yang dimaksud.',
		BOX_TOO_SMALL: 'Kotak ini terlalu kecil. Tunjuk dua sudut yang berseberangan.',
		PERCENT_WRONG: 'Tulis angka 0 sampai 100, misalnya 12,5.',
		POINT_KEYS:
			'Sudut tidak dapat ditunjuk dengan papan ketik. Pakai isian angka atau pencarian kata di bawah gambar.',
		TWO_LETTERS: 'Tulis paling sedikit dua huruf.',
		PERIOD_NEEDED: 'Tulis sampai kapan, atau alasan mengapa harinya tidak dapat ditetapkan.',
		PERIOD_TWICE: 'Pilih salah satu: hari terakhir, atau alasan tanpa batas hari.',
		DAY_WRONG: 'Tulis tanggal yang benar.',
		DAY_PAST: 'Hari terakhir pengecualian harus sesudah hari ini.',
		LOOK_FIRST: 'Periksa setiap halaman salinan, lalu nyatakan di sini.'
	} as Record<string, string>,
	work: {
		pages: 'Halaman naskah',
		page: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
		onPage: (kept: number, proposed: number) => `${kept} kotak${proposed > 0 ? `, ${proposed} usul` : ''}`,
		sizes: 'Ukuran gambar',
		sizeNames: { small: 'Kecil', middle: 'Sedang', large: 'Besar' } as Record<string, string>,
		previewTab: 'Lihat hasilnya',
		markTab: 'Tandai',
		preview: (page: number) => `Halaman ${page} seperti pada salinan, dengan bagian yang sudah dihitamkan`,
		picture: (page: number) =>
			`Halaman ${page}. Tekan satu sudut bagian yang dihitamkan, lalu sudut di seberangnya.`,
		firstCorner: 'Tekan sudut pertama dari bagian yang akan dihitamkan.',
		secondCorner: 'Sudut pertama sudah ditunjuk (garis merah). Tekan sudut di seberangnya.',
		forgetCorner: 'Ulangi dari sudut pertama',
		legend: 'Kotak gelap akan dihitamkan. Kotak bergaris putus adalah usul yang belum diambil.',
		what: 'Yang ada di bawah kotak',
		numbers: 'Dengan angka',
		numbersHint: 'Jarak dalam persen dari lebar dan tinggi halaman, dihitung dari sudut kiri atas.',
		left: 'Dari kiri',
		top: 'Dari atas',
		width: 'Lebar',
		height: 'Tinggi',
		add: 'Tambahkan kotak',
		propose: 'Cari data pribadi',
		proposeHint:
			'NIK, NIP, NPWP, nomor telepon, surel, paspor, dan rekening dicari mulai dari halaman ini. Nama, alamat rumah, dan tanda tangan harus Anda tandai sendiri.',
		find: 'Cari kata',
		words: 'Kata atau nama di naskah ini',
		wordsHint: 'Setiap tempat kata itu berdiri diusulkan, mulai dari halaman ini.',
		findSubmit: 'Usulkan',
		boxes: 'Kotak di halaman ini',
		allBoxes: (count: number) => `Semua kotak: ${count}`,
		noBoxes: 'Belum ada kotak di halaman ini.',
		boxColumns: { what: 'Isi', place: 'Letak', state: 'Keadaan' },
		place: (left: string, top: string, width: string, height: string) =>
			`${left}% dari kiri, ${top}% dari atas, ${width} × ${height}%`,
		boxStates: { kept: 'Dihitamkan', proposed: 'Usul' } as Record<string, string>,
		choose: 'Pilih kotak',
		keep: 'Ambil usul yang dipilih',
		remove: 'Hapus yang dipilih',
		finish: 'Buat salinan',
		finishNote:
			'Yang disembunyikan hanya yang dikecualikan undang-undang, dengan alasan dan masanya (UU 14/2008 Pasal 17). Keduanya ditulis pada salinan.',
		copyTitle: 'Nama salinan',
		copyTitleHint: 'Dibaca semua orang. Jangan memuat yang justru disembunyikan.',
		language: 'Bahasa naskah',
		languages: { id: 'Indonesia', en: 'Inggris' } as Record<string, string>,
		grounds: 'Alasan pengecualian',
		until: 'Dikecualikan sampai',
		untilHint: 'Pada hari itu pembuat salinan mendapat tugas meninjaunya kembali.',
		openReason: 'Atau: mengapa harinya tidak dapat ditetapkan',
		make: 'Buat salinan',
		drop: 'Tidak dilanjutkan'
	},
	made: {
		about: 'Tentang salinan ini',
		by: 'Dikerjakan oleh',
		when: 'Jadi pada',
		grounds: 'Alasan',
		period: 'Masa',
		original: 'Naskah asli',
		duty: 'Tugas meninjau',
		openDuty: 'Buka tugasnya',
		noDuty: 'Tidak ada: masanya tanpa batas hari.',
		published: 'Diumumkan',
		notPublished: 'Belum diumumkan',
		taken: 'Yang dihilangkan',
		takenColumns: { page: 'Halaman', kind: 'Isi', count: 'Jumlah' },
		seen: 'Periksa halaman ini sekali lagi',
		seenText: (list: string) =>
			`Pada salinan yang jadi, pembacaan ulang masih melihat yang mirip data pribadi: ${list}. Mungkin memang boleh terbuka, mungkin ada kotak yang kurang lebar.`,
		seenItem: (page: number, kind: string) => `halaman ${page} (${kinds[kind] ?? kind})`,
		publish: 'Umumkan di tempat naskah asli',
		publishNote:
			'Salinan tampil di halaman umum kerja sama dan dalam data terbuka. Naskah aslinya tetap terbatas, juga bila tadinya terbuka.',
		confirm: 'Saya sudah memeriksa setiap halaman salinan',
		publishSubmit: 'Umumkan salinan',
		back: 'Tarik dari halaman umum',
		noPlace:
			'Hanya kerja sama yang sudah diumumkan mempunyai halaman umum; salinan ini diberikan dengan mengunduhnya.',
		pages: 'Halaman salinan'
	},
	onAgreement: {
		copies: 'Salinan yang dihitamkan',
		link: 'Salinan yang dihitamkan'
	},
	onPublic: {
		explain: (list: string, until: string | null, openEnded: boolean) =>
			`Sebagian isinya dihitamkan: ${list}; ${openEnded ? 'tanpa batas hari' : period(until)}.`,
		outdated: 'Salinan ini dari versi naskah yang lebih lama.'
	},
	kinds,
	period,
	duty: (title: string) =>
		`Tinjau kembali bagian yang dihitamkan pada "${title}": masa pengecualiannya berakhir. Umumkan naskahnya, atau buat salinan baru dengan alasan dan masa yang baru.`,
	sheet: {
		heading: 'Salinan dengan bagian yang dikecualikan',
		lead: 'Bagian yang hitam pada halaman berikut dihilangkan dari salinan ini, tidak hanya ditutup. Naskah aslinya disimpan pemerintah daerah.',
		about: (region: string, grounds: string, until: string | null, made: string) => [
			{ label: 'Dibuat oleh', value: region },
			{ label: 'Pada', value: writeDay(made, 'id', 'long') },
			{ label: 'Alasan', value: grounds },
			{ label: 'Masa', value: period(until) }
		],
		takenHeading: 'Yang dihilangkan',
		columns: ['Halaman', 'Isi', 'Jumlah'],
		row: ({ page, kind, count }: Taken) => [String(page), kinds[kind] ?? kind, String(count)],
		note: 'Siapa pun dapat mengajukan permintaan informasi dan keberatan atas pengecualian ini kepada PPID.',
		page: (page: number, pages: number, taken: readonly Taken[], seen: string) =>
			`Halaman ${page} dari ${pages}. ${taken.length > 0 ? `Dihilangkan: ${counted(taken)}.` : 'Tidak ada yang dihilangkan.'}${seen ? ` Isi yang terbaca: ${seen}` : ''}`,
		fileName: 'salinan-dihitamkan'
	}
};
