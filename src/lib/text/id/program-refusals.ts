type Details = Readonly<Record<string, unknown>>;

/** What the program says when it cannot start, run a command or read a call. */
export const programRefusals: Record<string, string | ((details: Details) => string)> = {
	FAULT:
		'Terjadi gangguan. Yang sudah tersimpan tetap aman; coba lagi sebentar, dan sebutkan nomor permintaan ini bila berulang.',
	BODY_NOT_JSON: 'Isi permintaan bukan JSON yang dapat dibaca.',
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
