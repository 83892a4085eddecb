/** The guide: one page for each kind of reader, and the hints that stand on a page until they were read. */
export const guide = {
	all: 'Semua panduan',
	meta: (who: string) => `Panduan Satu Pintu bagi: ${who}.`,
	see: 'Lihat layarnya',
	hint: {
		more: 'Panduan untuk Anda',
		enough: 'Mengerti, jangan tampilkan lagi'
	},
	people: [
		{
			key: 'applicant',
			name: 'Pemohon dan mitra',
			lead: 'Daerah lain, kementerian, perusahaan, perguruan tinggi, organisasi, atau lembaga luar negeri.',
			steps: [
				{
					text: 'Buka Ajukan Kerja Sama dan jawab lima pertanyaannya. Yang belum Anda ketahui boleh dijawab Belum tahu. Tidak perlu punya akun.',
					picture: 'propose'
				},
				{
					text: 'Anda langsung diberi tahu prosedur mana yang berlaku, berkas apa yang diperlukan, dan berapa lama setiap langkahnya, dengan pasal hukumnya.'
				},
				{
					text: 'Surel Anda dibuktikan dengan kode enam angka. Isian dan berkas tersimpan setiap kali Anda melanjutkan, juga bila ada yang keliru; tautan dalam surel itu membukanya lagi di perangkat mana pun.'
				},
				{
					text: 'Kerangka Acuan Kerja dan pakta integritas dibuat dari isian Anda; yang lain Anda unggah, paling besar 20 MB tiap berkas.'
				},
				{
					text: 'Sesudah dikirim Anda menerima nomor tanda terima dan lembarnya (PDF). Dengan nomor itu Lacak Permohonan menunjukkan tahap dan tenggatnya kepada siapa pun yang Anda beri tahu, tanpa isi berkasnya.',
					picture: 'track'
				},
				{
					text: 'Bila ada berkas yang perlu diperbaiki, surelnya membawa tautan ke permohonan Anda dan alasannya tertulis pada setiap berkas. Ganti yang diminta saja, lalu kirim lagi; hitungan hari berhenti selama menunggu Anda.'
				},
				{
					text: 'Lewat tautan itu Anda juga dapat mengunduh berkas Anda, membaca pesan untuk Anda, dan mencabut permohonan. Tautan hilang? Minta yang baru di Lacak Permohonan. Mitra yang punya akun melihat semuanya di Permohonan Saya.'
				},
				{
					text: 'Kesulitan mengisi? Datang ke Bagian Kerja Sama; petugas mengisikan dan namanya tercatat pada tanda terima.'
				}
			],
			links: ['propose', 'track', 'procedures']
		},
		{
			key: 'citizen',
			name: 'Warga, wartawan, dan peneliti',
			lead: 'Siapa pun yang ingin tahu dengan siapa kota bekerja sama dan apa hasilnya.',
			steps: [
				{
					text: 'Cari di Daftar Kerja Sama menurut kata, mitra, jenis, tahun, atau keadaannya. Alamat hasil pencarian dapat dibagikan.',
					picture: 'register'
				},
				{
					text: 'Dilaporkan media berarti fakta itu berasal dari berita; sumbernya satu ketukan dari angkanya. Tercatat resmi berarti bertumpu pada naskahnya.'
				},
				{ text: 'Bila sumber berbeda pendapat, semua angka ditampilkan berdampingan.' },
				{ text: 'Kode atau QR pada salinan cetak dapat diperiksa di Periksa Keaslian Dokumen.' },
				{ text: 'Data yang sama tersedia bagi program di Data Terbuka, dengan lisensi CC BY 4.0.' }
			],
			links: ['agreements', 'verify', 'data', 'questions']
		},
		{
			key: 'unit',
			name: 'Perangkat daerah',
			lead: 'Petugas unit yang mengajukan, ikut menimbang, atau melaksanakan kerja sama.',
			steps: [
				{
					text: 'Masuk ke Meja Kerja. Perlu Tindakan Saya menunjukkan apa yang menunggu Anda; yang terlambat di atas.',
					picture: 'desk-unit'
				},
				{
					text: 'Usulan unit sendiri dimulai dari Catat Permohonan, dengan pertanyaan yang sama seperti pemohon luar; konsep yang belum dikirim ada di halaman yang sama.'
				},
				{
					text: 'Saat dimintai pendapat, baca permohonannya dari atas ke bawah di satu halaman, pilih layak, layak dengan catatan, atau tidak layak, dan nyatakan tidak ada benturan kepentingan.'
				},
				{
					text: 'Sesudah ditandatangani, kewajiban unit Anda ada di Kewajiban dengan tenggatnya. Serahkan buktinya di situ; tenggat hanya diundurkan dengan alasan, dan tanggal lamanya tetap tercatat.'
				},
				{
					text: 'Layanan unit Anda ada di Smart City: catat waktu yang sebenarnya dipakai, atau biarkan sistem layanannya melapor sendiri dengan kunci API.'
				}
			],
			links: ['login', 'procedures', 'smartCity']
		},
		{
			key: 'cooperation',
			name: 'Bagian Kerja Sama',
			lead: 'Penjaga pintu dan sekretariat TKKSD.',
			steps: [
				{
					text: 'Mulailah dari Perlu Tindakan Saya: setiap baris menyebut langkahnya, sisa harinya, mitranya, dan satu tindakan berikutnya.',
					picture: 'desk'
				},
				{
					text: 'Periksa Kelengkapan: setiap surat diberi tanda ada, kurang, atau keliru, dengan keterangan. Kembalikan untuk Diperbaiki hanya meminta yang keliru, dan hitungan hari berhenti selama menunggu pemohon.'
				},
				{ text: 'Kemungkinan permohonan kembar ditunjukkan di sisi permohonannya, dengan alasannya.' },
				{
					text: 'Rapat TKKSD: masukkan beberapa permohonan dalam satu rapat, catat kehadiran, pendapat, dan kesimpulan, lalu cetak berita acaranya.',
					picture: 'sittings'
				},
				{
					text: 'Nomor naskah diambil berurutan tanpa celah dan boleh dipesan sebelum acara; nomor yang batal tetap tercatat dengan alasannya.'
				},
				{
					text: 'Pemohon yang datang ke loket dibantu lewat Catat Permohonan; nama Anda tercatat pada tanda terimanya. Perjanjian dari masa sebelum sistem ini dimasukkan lewat Catat Perjanjian Lama.'
				},
				{
					text: 'Perlu Ditinjau memuat yang masih kurang: tanpa masa berlaku, tanpa PKS, tanpa evaluasi, tanpa penanggung jawab.'
				}
			],
			links: ['login', 'procedures']
		},
		{
			key: 'committee',
			name: 'Anggota TKKSD, Tim Teknis, dan Bagian Hukum',
			lead: 'Yang menimbang permohonan dan memeriksa naskah.',
			steps: [
				{
					text: 'Satu permohonan satu halaman: apa isinya, di mana letaknya, apa yang diminta dari Anda, surat-suratnya, pendapat yang sudah ada, riwayatnya.'
				},
				{
					text: 'Rapat TKKSD menunjukkan undangan, acara, dan bahan rapat Anda. Benturan kepentingan dinyatakan di situ, sebelum berpendapat.',
					picture: 'sittings'
				},
				{
					text: 'Surel undangan membawa tautan untuk menjawab tanpa masuk: satu tautan, satu tindakan, dan ada batas waktunya.'
				},
				{
					text: 'TKKSD memberi pertimbangan; keputusan tetap pada kepala daerah. Pendapat yang berbeda dicatat dan tidak hilang dari berita acara.'
				},
				{
					text: 'Bagian Hukum membandingkan dua versi naskah kata demi kata, dan melihat bedanya antara bahasa Indonesia dan Inggris sebelum membubuhkan paraf.'
				}
			],
			links: ['login']
		},
		{
			key: 'leader',
			name: 'Wali Kota dan Sekda',
			lead: 'Yang memutuskan, menandatangani, dan memerlukan gambaran utuh.',
			steps: [
				{
					text: 'Halaman Pimpinan: apa yang menunggu Anda, apa yang terlambat dan pada siapa, apa yang segera berakhir, uang menurut pendana dan tahun. Setiap angka membuka catatannya.',
					picture: 'leader'
				},
				{
					text: 'Halaman itu dicetak menjadi satu lembar, dan dapat dikirim sebagai PDF setiap Senin pagi bila Anda memintanya di situ.'
				},
				{
					text: 'Keputusan, paraf, dan tanda tangan dapat diberikan di layar, atau di kertas lalu dicatat oleh Tata Usaha.'
				},
				{
					text: 'Hanya pejabat yang berwenang pada hari itu yang dapat memutuskan atau menandatangani; Plt. dan Plh. tampil dengan sebutannya.'
				},
				{
					text: 'Disposisi diberikan dari permohonannya; yang belum selesai terlihat di Disposisi beserta tenggatnya.'
				}
			],
			links: ['login']
		},
		{
			key: 'registrar',
			name: 'Tata Usaha, ajudan, dan arsiparis',
			lead: 'Yang mencatat surat dan memasukkan apa yang diputuskan di atas kertas.',
			steps: [
				{
					text: 'Agenda Surat memuat surat masuk dan keluar dengan nomor dan tanggalnya; surat dari permohonan tercatat dengan sendirinya.',
					picture: 'letters'
				},
				{
					text: 'Setiap langkah dapat dicatat dari kertas: pindai lembarnya, sebut siapa yang memutuskan dan kapan. Halamannya menunjukkan bahwa itu diputuskan di kertas.'
				},
				{
					text: 'Bila naskah sudah ditandatangani sebelum langkahnya selesai di sini, permohonannya ditutup dari naskah itu sekali jalan; yang dilewati disebut satu per satu.'
				},
				{
					text: 'Lembar disposisi, lembar paraf, dan nota dinas dicetak dari permohonannya; pindaian yang kembali disimpan pada tempatnya.'
				},
				{ text: 'Setelah penandatanganan, catat jumlah naskah asli dan di mana disimpan.' },
				{
					text: 'Naskah yang memuat data pribadi dibuka lewat salinan yang dihitamkan: tandai bagiannya, sebut alasan dan masanya, periksa hasilnya, lalu minta Bagian Kerja Sama mengumumkannya. Naskah aslinya tetap terbatas.'
				},
				{
					text: 'Retensi Arsip, dari Daftar Kerja Sama, memuat berapa lama naskah disimpan dan yang waktunya sudah habis. Sebut nomor jadwal retensi daerah supaya angkanya tidak lagi tampil sebagai belum dipastikan.'
				},
				{
					text: 'Pemusnahan Arsip, dari halaman retensi, menyusun daftar usul musnah. Catat penilaian panitia, minta persetujuan, buat berita acaranya, lalu serahkan pindaian yang ditandatangani: baru saat itu isi berkas dihapus, sedangkan catatannya tetap.'
				}
			],
			links: ['login']
		},
		{
			key: 'auditor',
			name: 'Inspektorat dan pemeriksa',
			lead: 'Yang membaca semuanya dan tidak mengubah apa pun.',
			steps: [
				{
					text: 'Jejak Audit menunjukkan setiap perubahan: kapan, oleh siapa, dengan peran apa. Membaca yang terbatas pun tercatat.',
					picture: 'audit'
				},
				{
					text: 'Setiap catatan terikat pada catatan sebelumnya dan disegel dengan tanda tangan di luar basis data. Perintah satupintu verify menemukan byte yang berubah dan menyebut tempatnya.'
				},
				{
					text: 'Dari setiap dokumen dapat diunduh bundel buktinya, yang dapat diperiksa di komputer mana pun tanpa jaringan.'
				},
				{
					text: 'Keutuhan Berkas memperlihatkan kapan semua berkas terakhir dibaca ulang, dan mana yang rusak atau ditahan.'
				}
			],
			links: ['login', 'verify']
		},
		{
			key: 'administrator',
			name: 'Administrator daerah',
			lead: 'Yang merawat orang, unit, prosedur, kalender, dan penomoran.',
			steps: [
				{
					text: 'Orang dan Peran: peran diberikan untuk jangka waktu dan satu perangkat daerah; yang berakhir tetap tercatat.',
					picture: 'people'
				},
				{
					text: 'Serah Terima memindahkan semua pekerjaan orang yang pindah sekali jalan, dengan memorandumnya.'
				},
				{
					text: 'Hari Libur diisi dari keputusan bersama setiap tahun. Tahun tanpa keputusan ditandai sementara; perubahan menggeser tenggat permohonan yang terbuka.'
				},
				{
					text: 'Prosedur Daerah mengubah langkah dan hari dengan dasar aturannya, mulai suatu tanggal; permohonan yang sudah berjalan tidak ikut berubah.'
				},
				{
					text: 'Webhook memberi tahu sistem lain; rahasianya ditampilkan sekali. Bundel Keluar memuat seluruh data daerah dalam bentuk terbuka.',
					picture: 'webhooks'
				}
			],
			links: ['login']
		},
		{
			key: 'it-office',
			name: 'Kantor TI daerah',
			lead: 'Yang memasang, mencadangkan, dan memperbarui Satu Pintu.',
			steps: [
				{
					text: 'Yang diperlukan: satu mesin Linux (glibc) dengan Node.js 20.19 atau lebih baru dan npm, cukup untuk satu kota. Basis data PostgreSQL 18 ikut serta; server PostgreSQL 15 atau lebih baru dapat dipakai lewat DATABASE_URL.'
				},
				{
					text: 'Coba dahulu: npm start memasang, membangun, mengisi peragaan, dan mencetak alamatnya. Peragaan hanya mendengarkan di mesin itu sendiri.'
				},
				{
					text: 'Pasang sungguhan: SATUPINTU_MODE=production, SATUPINTU_DATA untuk folder datanya, ORIGIN untuk alamat https; lalu npm run satupintu -- init membuat daerah dan administrator pertama dengan kata sandi acak. Taruh proksi TLS di depannya.'
				},
				{
					text: 'Cadangkan setiap malam selagi berjalan: npm run satupintu -- backup --to FOLDER menyalin basis data, berkas, kunci, dan segel, lalu membaca ulang salinannya. Simpan folder keys terpisah dari berkas.'
				},
				{
					text: 'Coba pulihkan sedikitnya dua kali setahun: npm run satupintu -- restore SALINAN ke folder kosong membuktikan setiap catatan dan berkas. Cadangan yang belum pernah dipulihkan dihitung tidak ada.'
				},
				{
					text: 'Perbarui: buat cadangan, ganti rilisnya, jalankan lagi. Perubahan basis data dijalankan sendiri saat mulai dan hanya maju.'
				},
				{
					text: 'Awasi /healthz, /readyz, dan /metrics; npm run satupintu -- doctor menyebut apa yang kurang, dan npm run satupintu -- verify membuktikan jejak audit. Setelan, beberapa proses, dan keamanan ada dalam docs/operations pada rilisnya.'
				},
				{
					text: 'Berhenti memakai: bundel keluar memuat semua catatan, berkas, dan jejak audit dengan sidik jarinya, dalam bentuk terbuka yang dapat dimuat lagi.'
				}
			],
			links: ['data']
		},
		{
			key: 'developer',
			name: 'Pengembang sistem lain',
			lead: 'Yang menghubungkan sistem layanan, portal data, atau dasbor.',
			steps: [
				{
					text: 'Data Terbuka memuat semua alamat: API, berkas CSV, XLSX, dan JSON dengan kamus datanya, katalog DCAT-AP, umpan Atom, dan keterangan OpenAPI 3.1.',
					picture: 'data'
				},
				{
					text: 'Membaca yang diumumkan tidak memerlukan kunci. Untuk menulis, petugas membuat kunci di Kunci API; haknya sama dengan hak orangnya.'
				},
				{
					text: 'Setiap POST boleh membawa Idempotency-Key, sehingga mengulang permintaan tidak menggandakan apa pun. Kesalahan dijawab dengan kode yang tetap.'
				},
				{
					text: 'Sistem layanan melaporkan waktu yang dipakai; webhook memberi tahu sistem Anda. Contoh keduanya ada di Data Terbuka.'
				},
				{ text: 'Tanda tangan pesan diperiksa dengan pustaka Standard Webhooks dalam bahasa apa pun.' }
			],
			links: ['data']
		}
	] as readonly {
		key: string;
		name: string;
		lead: string;
		steps: readonly { text: string; picture?: string }[];
		links: readonly string[];
	}[],
	links: {
		propose: 'Ajukan Kerja Sama',
		track: 'Lacak Permohonan',
		procedures: 'Lima prosedur',
		agreements: 'Daftar Kerja Sama',
		verify: 'Periksa Keaslian Dokumen',
		data: 'Data Terbuka',
		login: 'Masuk',
		questions: 'Tanya atau minta informasi',
		smartCity: 'Smart City'
	} as Record<string, string>,
	pictures: {
		propose: 'Halaman Ajukan Kerja Sama',
		track: 'Halaman Lacak Permohonan',
		register: 'Daftar Kerja Sama dengan saringannya',
		'desk-unit': 'Meja kerja petugas unit',
		desk: 'Meja kerja Bagian Kerja Sama: yang menunggu, dengan sisa hari',
		sittings: 'Daftar rapat TKKSD',
		leader: 'Halaman Pimpinan',
		letters: 'Agenda surat masuk dan keluar',
		audit: 'Jejak audit',
		people: 'Daftar orang dan perannya',
		webhooks: 'Halaman Webhook',
		data: 'Halaman Data Terbuka'
	} as Record<string, string>,
	hints: {
		desk: {
			title: 'Meja Kerja',
			text: 'Yang menunggu Anda ada di sini, yang terlambat di atas. Setiap baris membuka halamannya; tombolnya adalah satu tindakan berikutnya.'
		},
		deskCase: {
			title: 'Satu permohonan',
			text: 'Baca dari atas ke bawah: apa isinya, di mana letaknya, apa yang diminta dari Anda, lalu surat dan riwayatnya.'
		},
		deskRegister: {
			title: 'Daftar Kerja Sama',
			text: 'Saring di samping, lalu simpan alamatnya: hasil yang sama terbuka bagi siapa pun yang berwenang.'
		},
		deskLeader: {
			title: 'Halaman Pimpinan',
			text: 'Setiap angka membuka catatannya. Halaman ini dicetak menjadi satu lembar.'
		},
		deskSittings: {
			title: 'Rapat TKKSD',
			text: 'Satu rapat dapat memuat banyak permohonan. Buka rapatnya untuk undangan, acara, dan berita acara.'
		},
		deskInitiatives: {
			title: 'Smart City',
			text: 'Kesehatan dihitung dari bawah dan menyebut alasannya. Buka layanan untuk mencatat waktu yang dipakai.'
		},
		deskAudit: {
			title: 'Jejak Audit',
			text: 'Saring menurut peristiwa atau catatan. Isi yang disegel tampil seperti yang dihitung sidik jarinya.'
		},
		deskPeople: {
			title: 'Orang dan Peran',
			text: 'Peran berlaku untuk jangka waktu. Orang yang pindah diserahterimakan, bukan dihapus.'
		},
		deskWebhooks: {
			title: 'Webhook',
			text: 'Tambahkan alamat, salin rahasianya, lalu kirim pesan percobaan dari halamannya.'
		}
	} as Record<string, { title: string; text: string }>
};
