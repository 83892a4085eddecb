/** The guide, one short part per kind of person, and the statement on accessibility. */
export const help = {
	title: 'Panduan',
	lead: 'Bantuan singkat menurut siapa Anda. Semua yang disebut di sini sudah dapat dipakai.',
	meta: 'Panduan Satu Pintu bagi pemohon, warga, perangkat daerah, Bagian Kerja Sama, TKKSD, pimpinan, dan pengelola.',
	jump: 'Saya adalah',
	people: [
		{
			key: 'pemohon',
			name: 'Pemohon dan mitra',
			lead: 'Daerah lain, kementerian, perusahaan, perguruan tinggi, organisasi, atau lembaga luar negeri.',
			steps: [
				'Buka Ajukan Kerja Sama dan jawab lima pertanyaannya. Yang belum Anda ketahui boleh dijawab Belum tahu. Tidak perlu punya akun.',
				'Anda langsung diberi tahu prosedur mana yang berlaku, berkas apa yang diperlukan, dan berapa lama setiap langkahnya, dengan pasal hukumnya.',
				'Surel Anda dibuktikan dengan kode enam angka. Isian dan berkas tersimpan setiap kali Anda melanjutkan, juga bila ada yang keliru; tautan dalam surel itu membukanya lagi di perangkat mana pun.',
				'Kerangka Acuan Kerja dan pakta integritas dibuat dari isian Anda; yang lain Anda unggah, paling besar 20 MB tiap berkas.',
				'Sesudah dikirim Anda menerima nomor tanda terima dan lembarnya (PDF). Dengan nomor itu Lacak Permohonan menunjukkan tahap dan tenggatnya kepada siapa pun yang Anda beri tahu, tanpa isi berkasnya.',
				'Bila ada berkas yang perlu diperbaiki, surelnya membawa tautan ke permohonan Anda dan alasannya tertulis pada setiap berkas. Ganti yang diminta saja, lalu kirim lagi; hitungan hari berhenti selama menunggu Anda.',
				'Lewat tautan itu Anda juga dapat mengunduh berkas Anda, membaca pesan untuk Anda, dan mencabut permohonan. Tautan hilang? Minta yang baru di Lacak Permohonan. Mitra yang punya akun melihat semuanya di Permohonan Saya.',
				'Kesulitan mengisi? Datang ke Bagian Kerja Sama; petugas mengisikan dan namanya tercatat pada tanda terima.'
			],
			links: ['propose', 'track', 'procedures']
		},
		{
			key: 'warga',
			name: 'Warga, wartawan, dan peneliti',
			lead: 'Siapa pun yang ingin tahu dengan siapa kota bekerja sama dan apa hasilnya.',
			steps: [
				'Cari di Daftar Kerja Sama menurut kata, mitra, jenis, tahun, atau keadaannya. Alamat hasil pencarian dapat dibagikan.',
				'Dilaporkan media berarti fakta itu berasal dari berita; sumbernya satu ketukan dari angkanya. Tercatat resmi berarti bertumpu pada naskahnya.',
				'Bila sumber berbeda pendapat, semua angka ditampilkan berdampingan.',
				'Kode atau QR pada salinan cetak dapat diperiksa di Periksa Keaslian Dokumen.',
				'Data yang sama tersedia bagi program di Data Terbuka, dengan lisensi CC BY 4.0.'
			],
			links: ['agreements', 'verify', 'data']
		},
		{
			key: 'perangkat-daerah',
			name: 'Perangkat daerah',
			lead: 'Unit yang mengajukan, ikut menimbang, atau melaksanakan kerja sama.',
			steps: [
				'Masuk ke Meja Kerja. Perlu Tindakan Saya menunjukkan apa yang menunggu Anda, yang terlambat di atas.',
				'Usulan unit sendiri diajukan dari meja, dengan pertanyaan yang sama seperti pemohon luar; konsep yang belum dikirim ada di halaman yang sama.',
				'Saat dimintai pendapat, baca permohonannya dari atas ke bawah di satu halaman, lalu pilih layak, layak dengan catatan, atau tidak layak, dan nyatakan tidak ada benturan kepentingan.'
			],
			links: ['login', 'procedures']
		},
		{
			key: 'bagian-kerja-sama',
			name: 'Bagian Kerja Sama',
			lead: 'Penjaga pintu dan sekretariat TKKSD.',
			steps: [
				'Pemohon yang datang ke loket dibantu dari Meja Kerja: pilih bahwa permohonan itu untuk mitra, isikan, dan nama Anda tercatat pada tanda terima dan permohonannya.',
				'Periksa Kelengkapan: setiap surat diberi tanda ada, kurang, atau keliru, dengan keterangan. Kembalikan untuk Diperbaiki hanya meminta yang keliru.',
				'Kemungkinan permohonan kembar ditunjukkan di sisi permohonannya, dengan alasannya.',
				'Rapat TKKSD: masukkan beberapa permohonan dalam satu rapat, catat kehadiran, pendapat, dan kesimpulan, lalu cetak berita acaranya.',
				'Nomor naskah diambil berurutan tanpa celah, boleh dipesan sebelum acara; nomor yang batal tetap tercatat dengan alasannya.',
				'Perjanjian dari masa sebelum sistem ini dimasukkan lewat Catat Perjanjian Lama.'
			],
			links: ['login', 'procedures']
		},
		{
			key: 'tkksd',
			name: 'Anggota TKKSD, Tim Teknis, dan Bagian Hukum',
			lead: 'Yang menimbang dan memeriksa naskah.',
			steps: [
				'Satu permohonan satu halaman: apa isinya, di mana letaknya, apa yang diminta dari Anda, surat-suratnya, pendapat yang sudah ada, riwayatnya.',
				'TKKSD bermusyawarah dan memberi pertimbangan; keputusan tetap pada kepala daerah.',
				'Pendapat yang berbeda dicatat dan tidak hilang dari berita acara.'
			],
			links: ['login']
		},
		{
			key: 'pimpinan',
			name: 'Wali Kota, Sekda, dan Tata Usaha',
			lead: 'Yang memutuskan dan menandatangani, di layar atau di kertas.',
			steps: [
				'Keputusan, paraf, dan tanda tangan dapat diberikan di layar.',
				'Bila diberikan di kertas, Tata Usaha memindai lembar disposisinya dan mencatat siapa yang memutuskan dan kapan; halamannya menunjukkan bahwa itu diputuskan di kertas.',
				'Hanya pejabat yang berwenang pada hari itu yang dapat memutuskan atau menandatangani.'
			],
			links: ['login']
		},
		{
			key: 'pemeriksa',
			name: 'Inspektorat dan administrator',
			lead: 'Yang membaca semuanya, dan yang merawat orang, unit, dan kalender.',
			steps: [
				'Setiap perubahan tercatat dalam rantai yang tidak dapat diubah tanpa ketahuan; Jejak menunjukkannya, dan perintah satupintu verify memeriksanya.',
				'Administrator mengatur orang dan perannya, unit, dan kalender hari kerja dengan dasar keputusannya.'
			],
			links: ['login']
		}
	],
	links: {
		propose: 'Ajukan Kerja Sama',
		track: 'Lacak Permohonan',
		procedures: 'Lima prosedur',
		agreements: 'Daftar Kerja Sama',
		verify: 'Periksa Keaslian Dokumen',
		data: 'Data Terbuka',
		login: 'Masuk',
		help: 'Panduan'
	} as Record<string, string>,
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
