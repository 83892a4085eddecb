type Details = Readonly<Record<string, unknown>>;
type Found = (where: string, details: Details) => string;

const place = (details: Details) =>
	({ table: 'di basis data', file: 'di berkas luar', both: 'di kedua tempat' })[String(details.place)] ?? '';
const list = (value: unknown) => (Array.isArray(value) && value.length > 0 ? value.join(', ') : '–');

/** What the command line says to whoever runs an installation. */
export const operations = {
	usage: 'Pemakaian: npm run satupintu -- <perintah>',
	unknownCommand: (name: string) => `Tidak ada perintah "${name}".`,
	summaries: {
		init: 'memasang pemerintah daerah sungguhan dengan administrator pertamanya',
		migrate: 'memutakhirkan basis data ke rilis ini',
		seed: 'mengisi data peragaan; dengan --reset mengembalikannya seperti semula',
		token: 'mencetak kunci API untuk seseorang',
		verify: 'membuktikan jejak audit, permohonan, dokumen, dan berkas',
		procedures: 'memeriksa semua prosedur kerja sama',
		doctor: 'menunjukkan letak data, versi, dan keadaan pemasangan ini',
		generate: 'membuat daerah sintetis berisi N perjanjian untuk uji beban',
		export:
			'menulis bundel keluar (seluruh isi pemerintah daerah), berkas IATI 2.03, atau katalog data terbuka',
		import: 'memuat pemerintah daerah dari bundel keluarnya; dengan --check hanya memeriksa keutuhannya',
		backup:
			'menyalin seluruh pemasangan (basis data, berkas, kunci) ke folder baru, juga saat program berjalan',
		restore: 'meletakkan cadangan di folder data yang kosong, lalu membuktikan isinya'
	},

	exporting: {
		progress: (percent: number) => `${percent}%`,
		bundleHolds:
			'Bundel ini memuat semuanya, juga data pribadi dan naskah rahasia. Simpan seperti aslinya; tanpa enkripsi.',
		stopped: (title: string, why: string) => `Ditahan: ${title}. ${why}`,
		stoppedInAll: (count: string) => `${count} proyek ditahan dan tidak ada dalam berkas.`
	},

	backingUp: {
		made: (files: string) => `${files} berkas disalin dan dibaca ulang; semuanya utuh.`,
		tryIt:
			'Cadangan yang belum pernah dipulihkan belum berarti. Coba: SATUPINTU_DATA=<folder kosong> npm run satupintu -- restore <cadangan>. Simpan folder keys terpisah dari files.',
		restored: (path: string, at: string) => `Cadangan ${at} diletakkan di ${path}.`,
		removedAgain: (count: number) =>
			count > 0
				? `${count} berkas yang sudah dimusnahkan sesudah cadangan itu dihapus lagi isinya.`
				: 'Tidak ada yang dimusnahkan sesudah cadangan itu menurut buku pemusnahan yang ada. Bila folder data lama masih ada, pulihkan dengan --removals <folder audit lama>.'
	},

	importing: {
		whole: (name: string, rows: string, files: string) =>
			`Utuh: ${name}, ${rows} baris dan ${files} berkas. Tidak ada yang dimuat.`,
		taken: (name: string, rows: string, files: string) =>
			`${name} sudah dimuat: ${rows} baris dan ${files} berkas, semuanya sama dengan bundelnya.`,
		chainHolds: (entries: string) => `Jejak auditnya utuh: ${entries} catatan.`,
		chainBroken: (count: number, slug: string) =>
			`Pada jejak auditnya ditemukan ${count} hal yang tidak sesuai; lihat: npm run satupintu -- verify --tenant ${slug}`
	},

	migrate: {
		done: (names: readonly string[]) => `${names.length} perubahan dijalankan: ${names.join(', ')}`,
		nothing: 'Basis data sudah sesuai dengan rilis ini.'
	},
	seed: {
		done: 'Data peragaan Kota Jambi sudah diisi.',
		reset: 'Peragaan sudah kembali seperti semula; jejak auditnya dimulai dari awal.'
	},
	init: {
		ask: {
			'kode-wilayah': 'Kode wilayah Kemendagri (misalnya 15.71)',
			name: 'Nama lengkap (misalnya Pemerintah Kota Contoh)',
			slug: 'Nama pendek untuk alamat (huruf kecil, misalnya contoh)',
			kind: 'Jenis (city, regency, province)',
			'time-zone': 'Zona waktu (WIB, WITA, WIT)',
			'admin-name': 'Nama administrator pertama',
			'admin-email': 'Surel administrator pertama'
		},
		done: (name: string) => `${name} sudah dipasang.`,
		email: 'Masuk dengan surel',
		secret: 'Kata sandi (hanya ditampilkan sekali ini)',
		next: 'Jalankan program dengan SATUPINTU_MODE=production npm start.'
	},
	procedures: {
		sound: (name: string, steps: number) => `${name}: ${steps} langkah, tidak ada kekurangan`,
		wrong: (name: string, findings: number) => `${name}: ${findings} kekurangan`,
		regionSound: (name: string, changes: number) =>
			`${name}: ${changes} perubahan daerah, tidak ada kekurangan`,
		regionWrong: (name: string) => `${name}: perubahan daerah tidak lagi utuh`,
		noRegions: 'Belum ada pemasangan: hanya prosedur nasional yang diperiksa.'
	},

	verify: {
		working: (name: string) => `Memeriksa ${name} …`,
		entries: 'rantai jejak audit',
		checkpoints: 'titik periksa bertanda tangan',
		access: 'catatan akses tersegel',
		cases: 'permohonan diturunkan ulang dari jejak',
		versions: 'versi dokumen dicocokkan dengan jejak',
		files: 'berkas dicocokkan dengan SHA-256',
		lastCheckpoint: (instant: string) => `titik periksa terakhir ${instant}`,
		notInFile: (count: number) =>
			`${count} titik periksa belum ada di berkas luar; ditambahkan sendiri saat program berjalan`,
		whole: 'Semuanya utuh.',
		damaged: (count: number) => `Ditemukan ${count} hal yang tidak sesuai:`,
		more: (count: number) => `… dan ${count} lagi`,
		bundle: {
			version: (number: number) => `versi ${number}`,
			example: 'Contoh: naskah peragaan, bukan naskah sebenarnya.',
			holds: (seq: number, at: string) =>
				`Utuh: berkas ini tercatat pada catatan ${seq} jejak audit, yang tercakup titik periksa bertanda tangan ${at}.`,
			compareKey: (key: string) =>
				`Kunci segel bundel: ${key}. Cocokkan dengan kunci yang diumumkan pemerintah daerah itu (atau pakai --key).`,
			keyFits: 'Kunci segel bundel cocok dengan yang Anda sebutkan.',
			fails: 'Tidak sah:',
			faults: {
				CONTENT_DIFFERS: 'isi berkas bukan yang disebutkan bundel.',
				ENTRY_SPEAKS_OF_ANOTHER: 'catatan jejak audit di dalam bundel menyebut berkas lain.',
				NOT_UNDER_THE_CHECKPOINT: 'catatan itu tidak tercakup titik periksa.',
				CHECKPOINT_NOT_SIGNED: 'tanda tangan titik periksa tidak cocok.',
				KEY_DIFFERS: 'kunci segel atau titik periksa bukan kunci yang diharapkan.',
				SEAL_BROKEN: 'ada yang diubah di dalam bundel sesudah disegel.'
			}
		}
	},
	findings: {
		ENTRY_MISSING: (where) => `Catatan ${where} hilang dari rantai.`,
		ENTRY_CHANGED: (where) => `Catatan ${where} diubah setelah ditulis.`,
		ENTRY_COLUMN_CHANGED: (where, { columns }) =>
			`Catatan ${where}: kolom ${list(columns)} tidak sama dengan teksnya.`,
		ENTRY_NOT_IN_CHAIN: (where) => `Catatan ${where} berada di luar rantai.`,
		HEAD_CHANGED: (where) => `Ujung rantai tidak sesuai dengan catatan terakhir (${where}).`,
		CHAIN_REWRITTEN: (where) =>
			`Rantai ditulis ulang mulai catatan ${where}: titik periksa bertanda tangan mengenal catatan lain.`,
		TAIL_CUT: (where) =>
			`Ujung rantai dipotong: catatan ${where} dikenal titik periksa, tetapi tidak ada lagi.`,
		CHECKPOINT_CHANGED: (where, details) =>
			`Titik periksa ${where} ${place(details)} diubah: tanda tangannya tidak cocok.`,
		CHECKPOINT_KEY_UNKNOWN: (where, details) =>
			`Titik periksa ${where} ${place(details)} ditandatangani kunci yang tidak ada di folder data.`,
		CHECKPOINT_MISSING: (where, details) => `Titik periksa ${where} hilang ${place(details)}.`,
		CHECKPOINT_LINE_BROKEN: (where) => `Baris ${where} berkas titik periksa tidak dapat dibaca.`,
		ACCESS_MISSING: (where) => `Catatan akses ${where} hilang setelah disegel.`,
		ACCESS_CHANGED: (where) => `Catatan akses ${where} diubah setelah disegel.`,
		ACCESS_NOT_SEALED: (where) => `Catatan akses ${where} membawa segel yang bukan miliknya.`,
		SALT_CHANGED: (where) => `Data pribadi di balik komitmen ${where} diubah.`,
		FILE_MISSING: (where, { documents }) => `Berkas ${where} tidak ada (dokumen ${list(documents)}).`,
		FILE_DAMAGED: (where, { documents }) => `Berkas ${where} rusak atau diubah (dokumen ${list(documents)}).`,
		FILE_NOT_REMOVED: (where) =>
			`Berkas ${where} tercatat sudah dimusnahkan, tetapi masih ada di penyimpanan.`,
		REMOVAL_NOT_LOGGED: (where) =>
			`Versi dokumen ${where} ditandai dimusnahkan, tetapi pemusnahannya tidak dikenal jejak audit.`,
		REMOVAL_UNDONE: (where) =>
			`Versi dokumen ${where} tercatat dimusnahkan di jejak audit, tetapi ditandai masih ada isinya.`,
		DOCUMENT_CHANGED: (where) => `Versi dokumen ${where} tidak sama dengan yang tercatat.`,
		CASE_EVENT_MISSING: (where) => `Peristiwa ${where} tercatat di jejak, tetapi hilang dari permohonan.`,
		CASE_EVENT_CHANGED: (where) => `Peristiwa ${where} diubah setelah ditulis.`,
		CASE_EVENT_NOT_LOGGED: (where) => `Peristiwa ${where} tidak dikenal jejak audit.`,
		CASE_MISSING: (where) => `Permohonan ${where} tercatat di jejak, tetapi tidak ada lagi.`,
		CASE_NOT_LOGGED: (where) => `Permohonan ${where} tidak dikenal jejak audit.`,
		CASE_PROCEDURE_CHANGED: (where) => `Prosedur permohonan ${where} diubah setelah dimulai.`,
		CASE_ROW_CHANGED: (where, { columns }) =>
			`Permohonan ${where}: ${list(columns)} tidak mengikuti riwayatnya.`,
		CASE_STEP_CHANGED: (where, { columns }) =>
			`Langkah ${where}: ${list(columns)} tidak mengikuti riwayatnya.`
	} satisfies Record<string, Found> as Record<string, Found>,

	doctor: {
		version: 'Satu Pintu',
		node: 'Node.js',
		machine: 'Mesin',
		user: 'Dijalankan sebagai',
		locale: 'Bahasa dan zona waktu mesin',
		mode: 'Mode',
		modes: { demo: 'peragaan', production: 'sungguhan' },
		today: 'Hari yang dipilih',
		address: 'Alamat',
		port: 'Porta',
		ports: { free: 'bebas', taken: 'sedang dipakai' },
		data: 'Folder data',
		cluster: 'Basis data bawaan',
		disk: 'Ruang kosong',
		files: 'Berkas tersimpan',
		filesAre: (count: number, size: string) => `${count} berkas, ${size}`,
		keys: 'Kunci berkas dan titik periksa',
		present: 'ada',
		absent: 'belum ada',
		open: 'dapat dibaca orang lain: jalankan chmod 600',
		running: 'Program',
		runs: 'sedang berjalan pada folder data ini',
		rests: 'tidak sedang berjalan pada folder data ini',
		server: 'Server basis data',
		size: 'Ukuran basis data',
		settings: 'Setelan server',
		roles: 'Peran basis data',
		rolesAre: (missing: readonly string[]) =>
			missing.length === 0 ? 'lengkap' : `kurang: ${missing.join(', ')}`,
		migrations: 'Perubahan basis data',
		migrationsAre: (count: number, last: string) => `${count} dijalankan, terakhir ${last}`,
		governments: 'Pemerintah daerah',
		jobs: 'Antrean pekerjaan',
		jobsAre: (waiting: number, failed: number) => `${waiting} menunggu, ${failed} gagal`,
		checkpoint: 'Titik periksa terakhir',
		backups: 'Cadangan',
		noBackups:
			'dibuat dengan npm run satupintu -- backup (server basis data tersendiri: dengan alatnya sendiri)',
		wrong: 'PERLU DIPERBAIKI',
		slow: 'fsync atau full_page_writes mati: data yang sudah tersimpan dapat hilang',
		littleSpace: 'ruang kosong kurang dari 1 GB'
	}
};
