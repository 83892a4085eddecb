type Details = Readonly<Record<string, unknown>>;

const ownServer = 'pakailah server PostgreSQL sendiri (versi 15 ke atas) dengan mengisi DATABASE_URL';

const damage: Readonly<Record<string, string>> = {
	location: 'Catatan letak basis data tidak dapat dibaca',
	missing: 'Basis data yang pernah dibuat tidak ada lagi',
	incomplete: 'Basis data tidak lengkap'
};

/** The sentence for each way in which the embedded database is not started: what happened, what to do. */
export const embeddedPostgresRefusals: Record<string, (details: Details) => string> = {
	PLATFORM_NOT_SUPPORTED: ({ platform }) =>
		`Basis data bawaan tidak dapat berjalan di mesin ini (${platform}); ${ownServer}.`,
	NO_UNPRIVILEGED_USER: () =>
		`Program dijalankan sebagai root, tetapi tidak ada pengguna biasa yang dapat menjalankan basis data; jalankan sebagai pengguna biasa, atau ${ownServer}.`,
	NO_USER_NAME: ({ uid }) =>
		`Pengguna nomor ${uid} tidak tercatat di /etc/passwd sehingga basis data tidak dapat dibuat; jalankan sebagai pengguna yang bernama, atau ${ownServer}.`,
	DATA_IN_USE: ({ path }) =>
		`Folder data ${path} sedang dipakai Satu Pintu yang lain; hentikan yang itu dahulu, atau pilih folder lain dengan SATUPINTU_DATA.`,
	DATA_NOT_OURS: ({ path, ownerUid }) =>
		`Berkas basis data di ${path} milik pengguna lain (nomor ${ownerUid}); jalankan sebagai pengguna itu, atau kembalikan kepemilikannya.`,
	DATA_NOT_WRITABLE: ({ path }) =>
		`Folder data tidak dapat ditulisi (${path}); beri izin tulis, atau pilih folder lain dengan SATUPINTU_DATA.`,
	DATA_NOT_REACHABLE: ({ path, uid }) =>
		`Pengguna yang menjalankan basis data (nomor ${uid}) tidak dapat memasuki ${path}; kembalikan folder data ke tempat semula, atau buka izin masuknya.`,
	DATA_DAMAGED: ({ path, reason }) =>
		`${damage[String(reason)] ?? 'Basis data rusak dan tidak dapat dibuka'} (${path}); tidak ada yang diubah, pulihkan dari cadangan dengan "npm run satupintu -- restore".`,
	DATA_FROM_OTHER_VERSION: ({ path, made, needed }) =>
		`Basis data di ${path} dibuat oleh PostgreSQL ${made}, sedangkan program ini memakai PostgreSQL ${needed}; jalankan dengan versi Satu Pintu yang membuatnya.`,
	SOCKET_DIRECTORY_UNSAFE: ({ path }) =>
		`Nama ${path} diperlukan untuk basis data, tetapi sudah dipakai berkas lain atau milik pengguna lain; pindahkan dahulu.`,
	DISK_FULL: ({ path }) => `Ruang penyimpanan penuh (${path}); kosongkan ruang, lalu jalankan lagi.`,
	DATABASE_NOT_MADE: ({ cause }) => `Basis data tidak dapat dibuat: ${cause}`,
	SERVER_DID_NOT_START: ({ cause }) => `Basis data tidak dapat dijalankan: ${cause}`
};
