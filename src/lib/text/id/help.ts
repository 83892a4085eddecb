/** The guide, one short part per kind of person, and the statement on accessibility. */
export const help = {
	title: 'Panduan',
	lead: 'Bantuan singkat menurut siapa Anda. Semua yang disebut di sini sudah dapat dipakai.',
	meta: 'Panduan Satu Pintu bagi pemohon, warga, perangkat daerah, Bagian Kerja Sama, TKKSD, pimpinan, dan pengelola.',
	jump: 'Saya adalah',
	demonstration: {
		title: 'Mencoba peragaan ini',
		items: [
			'Di halaman Masuk ada satu tombol untuk setiap orang peragaan; pilih peran dan lihat mejanya. Tidak perlu kata sandi.',
			'Orang, permohonan, dan perjanjian yang bertanda Contoh adalah buatan. Fakta lain berasal dari sumber yang disebut.',
			'Peragaan hanya dapat dibuka dari komputer tempat ia dijalankan.'
		]
	},
	origin: {
		title: 'Asal-usul Kerjasama Satu Pintu',
		note: 'Seperti yang dilaporkan pada masanya.',
		people: 'Pejabat yang disebut sumber',
		peopleNote: 'Riwayat. Tidak seorang pun dari mereka bertindak dalam sistem ini.',
		name: 'Nama',
		office: 'Jabatan',
		since: 'Sejak',
		lastSeen: 'Terakhir disebut menjabat',
		offices: {
			head_of_region: 'Kepala daerah',
			deputy_head_of_region: 'Wakil kepala daerah',
			regional_secretary: 'Sekretaris daerah',
			head_of_cooperation_division: 'Kepala bagian kerja sama',
			head_of_unit: 'Kepala perangkat daerah'
		} as Record<string, string>
	},
	accessibility: {
		title: 'Aksesibilitas',
		lead: 'Situs ini dibuat agar dapat dipakai semua orang, dengan alat dan sambungan apa pun.',
		meta: 'Bagaimana situs Satu Pintu dibuat agar dapat dipakai semua orang, dan apa yang belum sempurna.',
		can: 'Yang dapat Anda andalkan',
		canItems: [
			'Semua halaman umum berupa teks, tautan, dan formulir biasa; tidak perlu JavaScript.',
			'Semua dapat dilakukan dengan papan ketik. Tautan pertama di setiap halaman melompat langsung ke isinya.',
			'Teks dapat diperbesar sampai 400%, dan halaman tetap terbaca pada layar selebar 320 piksel.',
			'Warna tidak pernah menjadi satu-satunya tanda; setiap keadaan juga ditulis dengan kata dan bentuk.',
			'Peta dan grafik selalu disertai tabel yang memuat hal yang sama.',
			'Tampilan terang dan gelap mengikuti pilihan perangkat Anda.',
			'Halaman pertama paling besar 60 KB, agar ringan pada sambungan yang lambat.',
			'Setiap halaman tersedia dalam bahasa Indonesia dan Inggris.'
		],
		aim: 'Ukuran yang dipakai',
		aimText:
			'Pedoman WCAG 2.2 tingkat AA. Halaman umum diperiksa dengan pemeriksa otomatis (axe) dalam dua bahasa dan pada layar sempit; pemeriksa otomatis tidak menemukan segalanya.',
		limits: 'Yang belum sempurna',
		limitItems: [
			'Judul berita dan nama acara ditulis dalam bahasa sumbernya.',
			'Naskah lama yang dipindai dapat berupa gambar dan belum tentu terbaca oleh pembaca layar.'
		],
		tell: 'Menemukan hambatan?',
		tellText:
			'Sampaikan kepada Bagian Kerja Sama di kantor Sekretariat Daerah: halaman mana, alat apa yang Anda pakai, dan apa yang terjadi.'
	}
};
