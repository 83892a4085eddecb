/** Open data and API, and the sources of every fact. */
export const data = {
	title: 'Data terbuka dan API',
	lead: 'Semua yang diumumkan di situs ini juga tersedia bagi program, tanpa mendaftar, dengan alamat yang tetap.',
	meta: 'Data terbuka kerja sama daerah: daftar isi, lisensi CC BY 4.0, dan cara memakai API.',
	now: 'Yang tersedia sekarang',
	nowNote: 'Semua alamat di bawah terbuka tanpa token. Yang tidak diumumkan tidak ada di dalamnya.',
	resource: 'Isi',
	address: 'Alamat',
	page: 'Halaman',
	resources: {
		agreements: 'Perjanjian yang diumumkan, dengan pihak, masa berlaku, dan keadaannya',
		partners: 'Mitra, dalam dan luar negeri',
		projects: 'Proyek dengan dana luar, dengan angka setiap sumber',
		programmes: 'Program pelatihan luar negeri',
		cohorts: 'Angkatan pelatihan',
		memberships: 'Keanggotaan dan kemitraan dalam jejaring',
		visits: 'Kunjungan ke dua arah, dengan yang ditawarkan',
		sisters: 'Kota kembar',
		initiatives: 'Kebijakan, asas, bidang, program, dan layanan Smart City',
		innovations: 'Inovasi dan penghargaan',
		themes: 'Tema yang ditawarkan dan dicari daerah',
		jointServices: 'Layanan yang diselenggarakan bersama, dengan biaya dan cakupan sebelum dan sesudah',
		procedures: 'Lima prosedur kerja sama, langkah demi langkah',
		stats: 'Angka yang tercatat, di samping angka yang dilaporkan'
	},
	use: 'Cara memakai',
	useItems: [
		'Jawaban berupa JSON; tanggal ditulis TTTT-BB-HH, waktu dalam UTC, dan uang selalu bersama mata uangnya.',
		'Daftar dibaca per bagian: limit paling banyak 100, lalu kirim kembali page.next sebagai cursor sampai isinya null.',
		'Bahasa teks mengikuti tajuk Accept-Language (id atau en); kode tidak pernah berubah.',
		'Kesalahan dijawab sebagai application/problem+json dengan kode yang tetap.',
		'id sebuah catatan sama dengan id dalam alamat halamannya.'
	],
	description: 'Keterangan lengkap: OpenAPI 3.1',
	trust: 'Cara membaca data ini',
	trustItems: [
		'Baris dengan sources dilaporkan media; baris tanpa sources bertumpu pada naskahnya.',
		'Tanggal yang hanya diketahui bulan atau tahunnya membawa ketelitiannya (date_precision); yang tidak diketahui bernilai null.',
		'Angka dari sumber yang berbeda berdiri berdampingan dan tidak dijumlahkan.',
		'Data buatan untuk peragaan membawa example: true dan tidak masuk hitungan mana pun.'
	],
	licence: 'Lisensi',
	licenceText:
		'Data boleh dipakai, diubah, dan dibagikan untuk tujuan apa pun dengan menyebut sumbernya (Creative Commons Atribusi 4.0, CC BY 4.0).',
	licenceLink: 'Naskah lisensi CC BY 4.0',
	cite: (government: string) => `Cara menyebut: “${government}, Satu Pintu, CC BY 4.0”.`,
	stats: {
		title: 'Yang tercatat dan yang dilaporkan',
		note: 'Yang tercatat dihitung dari daftar ini. Yang dilaporkan adalah angka media, dan tidak pernah masuk hitungan kita.',
		recorded: 'Tercatat di daftar ini',
		recordedNote: 'Tanpa data Contoh.',
		fromDocuments: 'perjanjian yang diumumkan dan bertumpu pada naskahnya',
		fromPress: 'perjanjian yang diumumkan dan baru dikenal dari berita',
		partners: 'Mitra',
		reported: 'Dilaporkan media',
		counts: 'Yang dihitung',
		value: 'Angka',
		asOf: 'Keadaan',
		source: 'Sumber'
	},
	sources: {
		title: 'Sumber fakta',
		lead: 'Setiap fakta yang tidak berasal dari naskah resmi menyebut siapa yang melaporkannya. Inilah daftarnya, dan apa yang dikatakan masing-masing.',
		meta: 'Berita dan halaman yang menjadi sumber fakta di situs ini, dan apa yang dikatakan masing-masing.',
		kind: 'Dilaporkan media',
		headline: 'Judul',
		headlineNone: 'Naskah yang ada tidak memuat judul',
		publisher: 'Penerbit',
		date: 'Tanggal',
		dateNone: 'Tanggal tidak diketahui',
		address: 'Alamat',
		addressNone: 'Alamat tidak diketahui',
		says: 'Angka dan pernyataan',
		restsOn: 'Catatan yang bertumpu padanya',
		jump: 'Daftar sumber'
	}
};
