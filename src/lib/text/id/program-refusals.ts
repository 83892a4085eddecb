type Details = Readonly<Record<string, unknown>>;

/** What the program says when it cannot start, run a command or read a call. */
export const programRefusals: Record<string, string | ((details: Details) => string)> = {
	FAULT:
		'Terjadi gangguan. Yang sudah tersimpan tetap aman; coba lagi sebentar, dan sebutkan nomor permintaan ini bila berulang.',
	BODY_NOT_JSON: 'Isi permintaan bukan JSON yang dapat dibaca.',
	PRECONDITION_REQUIRED:
		'Sebutkan versi yang Anda ubah (If-Match), agar perubahan orang lain tidak tertimpa.',
	PRECONDITION_FAILED:
		'Catatan ini sudah diubah sejak Anda membacanya. Baca lagi, lalu ulangi perubahan Anda.',
	MEDIA_TYPE_UNKNOWN: 'Jenis isi permintaan (Content-Type) ini tidak diterima di sini.',
	SETTING_WRONG: ({ setting, why }) => `Pengaturan ${setting} tidak dapat dipakai: ${why}.`,
	DEMO_NOT_ON_LOOPBACK: ({ host }) =>
		`Mode peragaan hanya boleh dibuka di komputer ini sendiri, bukan di ${host}; hapus HOST, atau pasang sebagai SATUPINTU_MODE=production.`,
	SERVER_NOT_FIT: ({ reason }) =>
		`Server basis data tidak memenuhi syarat (${reason}); pakai PostgreSQL 15 ke atas dengan fsync dan full_page_writes menyala.`,
	ROLES_MISSING: ({ sql }) =>
		`Pemilik basis data tidak boleh membuat peran. Jalankan perintah berikut sebagai administrator PostgreSQL, lalu jalankan lagi:\n${sql}`,
	MIGRATION_CHANGED: ({ name }) =>
		`Berkas perubahan basis data ${name} tidak sama dengan yang sudah dijalankan; kembalikan berkas asli dari rilis ini.`,
	DATABASE_UNREACHABLE: ({ why }) => `Basis data pada DATABASE_URL tidak dapat dihubungi: ${why}.`,
	ARGUMENT_MISSING: ({ argument }) => `Perintah ini memerlukan: ${argument}`,
	NO_TENANT: ({ slug }) =>
		slug
			? `Tidak ada pemerintah daerah bernama "${slug}" di sini.`
			: 'Belum ada pemerintah daerah di basis data ini.',
	ARGUMENT_WRONG: ({ command, usage }) =>
		`Perintah "${command}" dipakai begini: npm run satupintu -- ${command} ${usage}`,
	GOVERNMENT_EXISTS: ({ name }) =>
		`Di basis data ini sudah ada ${name}; tambahkan --add bila memang hendak memasang satu lagi di sampingnya.`,
	DEMONSTRATION_HERE: ({ path }) =>
		`Basis data ini berisi peragaan; pasang pemerintah daerah sungguhan pada folder data lain (SATUPINTU_DATA, sekarang ${path}) atau basis data lain (DATABASE_URL).`,
	REGION_EXISTS: ({ name }) => `Kode wilayah atau nama pendek itu sudah dipakai ${name}.`,
	REGION_CODE_WRONG: ({ code }) =>
		`Kode wilayah "${code}" tidak benar; tulis seperti 15 untuk provinsi atau 15.71 untuk kota dan kabupaten.`,
	REGION_KIND_DIFFERS: ({ code, kind }) =>
		`Kode wilayah ${code} bukan milik jenis "${kind}"; pakai city untuk kota, regency untuk kabupaten, province untuk provinsi.`,
	SLUG_WRONG: ({ slug }) =>
		`Nama pendek "${slug}" tidak dapat dipakai; 2 sampai 31 huruf kecil, angka, atau tanda hubung, diawali huruf.`,
	TIME_ZONE_WRONG: ({ zone }) => `Zona waktu "${zone}" tidak dikenal; pakai WIB, WITA, atau WIT.`,
	EMAIL_WRONG: ({ email }) => `"${email}" bukan alamat surel.`,
	DATABASE_ELSEWHERE:
		'Basis data ini server tersendiri (DATABASE_URL): cadangkan dan pulihkan dengan alatnya sendiri (pg_basebackup, pg_dump), lalu salin folder files, keys, dan audit.',
	FOLDER_TAKEN: ({ path }) => `Folder ${path} sudah ada.`,
	NOT_A_BACKUP: ({ path }) => `Folder ${path} bukan cadangan Satu Pintu.`,
	BACKUP_DAMAGED: ({ file }) =>
		`Cadangan rusak dan tidak dipulihkan: ${file} tidak lagi seperti saat ditulis.`,
	DATA_NOT_EMPTY: ({ path }) =>
		`Folder data ${path} sudah berisi; cadangan hanya dipulihkan ke folder data yang kosong (SATUPINTU_DATA).`,
	NOT_A_BUNDLE: 'Berkas ini bukan bundel keluar Satu Pintu.',
	BUNDLE_FORM_OTHER: ({ form }) => `Bundel ini berbentuk ${form}, yang tidak dikenal rilis ini.`,
	BUNDLE_DAMAGED: ({ file, damage }) =>
		`Bundel rusak dan tidak dimuat: bagian "${file}" ${({ changed: 'tidak lagi seperti saat ditulis', missing: 'hilang', unknown: 'bukan bagian dari bundel ini', cut: 'terpotong' } as Record<string, string>)[String(damage)] ?? ''}.`,
	BUNDLE_OTHER_SCHEMA: ({ migration, differences }) =>
		`Bundel ini dibuat rilis lain (${migration}); muat dengan rilis itu, lalu mutakhirkan. Yang berbeda: ${[differences ?? []].flat().join(', ')}.`,
	BUNDLE_CLASHES: ({ what }) =>
		what === 'account'
			? 'Di pemasangan ini sudah ada akun dengan surel yang sama; pindahkan ke pemasangan tersendiri.'
			: 'Di pemasangan ini sudah ada alamat (host) yang sama; pindahkan ke pemasangan tersendiri.',
	BUNDLE_NOT_EQUAL: ({ table }) =>
		`Isi tabel ${table} tidak sama dengan bundelnya setelah dimuat; tidak ada yang disimpan.`,
	BUNDLE_AT_WORK: 'Bundel lain sedang dibuat; tunggu sampai selesai, atau hentikan dahulu.',
	STORED_FILE_UNREADABLE: ({ file }) =>
		`Berkas tersimpan ${file} hilang atau rusak, sehingga bundel yang lengkap tidak dapat dibuat. Pulihkan berkas itu dari cadangan, lalu ulangi.`,
	NOT_THE_DEMONSTRATION: 'Perintah ini hanya untuk mode peragaan (tanpa SATUPINTU_MODE=production).',
	NO_DEMONSTRATION: 'Tidak ada data peragaan di basis data ini.',
	GOVERNMENT_IS_REAL: ({ name }) =>
		`Basis data ini berisi data sungguhan ${name}; peragaan tidak pernah berbagi basis data dengannya. Jalankan dengan SATUPINTU_MODE=production, atau pilih folder data lain dengan SATUPINTU_DATA.`,
	DEMONSTRATION_NOT_REAL: ({ path }) =>
		`Folder data ${path} berisi peragaan, yang tidak dibuka dalam mode sungguhan; pilih folder data lain dengan SATUPINTU_DATA, lalu pasang pemerintah daerah dengan "npm run satupintu -- init".`,
	DEMONSTRATION_EXISTS:
		'Data peragaan sudah ada dan tidak diubah; pakai seed --reset untuk mengembalikannya seperti semula.',
	DAY_OUT_OF_RANGE: 'Pilih hari antara 1 Januari 2018 dan 31 Desember 2099.',
	RESET_UNDER_WAY: 'Peragaan sedang dikembalikan oleh orang lain. Tunggu beberapa detik, lalu muat ulang.',
	SYNTHETIC_EXISTS: ({ slug, agreements }) =>
		`Daerah sintetis ${slug} sudah ada dengan ${agreements} perjanjian; pakai nomor lain pada --seed.`,

	// What was typed into a field for a number.
	IDENTITY_NUMBER_WRONG: ({ number }) =>
		`Penulisan ${number === 'PHONE' ? 'nomor telepon' : number} tidak benar.`,
	MONEY_MISSING: 'Isi jumlah uangnya.',
	MONEY_NOT_UNDERSTOOD: 'Jumlah uang tidak dapat dibaca. Contoh penulisan: 1.250.000 atau 1,25 juta.',
	MONEY_TOO_FINE: ({ currency }) =>
		`Jumlah ini memuat angka desimal lebih banyak daripada yang dikenal ${currency}. Ribuan dipisah dengan titik, desimal dengan koma.`,
	CURRENCY_MISSING: 'Sebutkan mata uangnya, misalnya Rp atau EUR.',
	CURRENCY_DIFFERS: ({ typed, expected }) => `Isian ini dalam ${expected}, sedangkan yang tertulis ${typed}.`
};
