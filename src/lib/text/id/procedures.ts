/** The five procedures, drawn and explained; also the words for roles and kinds of step. */
export const procedures = {
	title: 'Prosedur Kerja Sama',
	lead: 'Ada lima prosedur, menurut siapa mitranya. Setiap prosedur digambar dari data yang juga menjalankan permohonan: yang tertulis di sini itulah yang berlaku.',
	meta: 'Lima prosedur kerja sama daerah: langkah, pelaku, berkas, hari, dan dasar hukumnya.',
	ask: 'Belum tahu prosedur yang berlaku?',
	askText: 'Jawab lima pertanyaan singkat; Anda langsung melihat prosedurnya, berkasnya, dan tanggalnya.',
	short: {
		ksdd: 'Dengan daerah lain',
		ksdpk: 'Dengan pihak ketiga',
		ksdpl: 'Dengan pemerintah daerah di luar negeri',
		ksdll: 'Dengan lembaga di luar negeri',
		sinergi: 'Sinergi dengan pemerintah pusat'
	} as Record<string, string>,
	partners: {
		ksdd: 'Kabupaten, kota, atau provinsi lain',
		ksdpk: 'Perusahaan, BUMN, BUMD, koperasi, yayasan, perguruan tinggi swasta, organisasi, perseorangan',
		ksdpl: 'Kota atau provinsi di negara lain (sister city)',
		ksdll: 'Organisasi internasional, universitas, dan lembaga asing',
		sinergi: 'Kementerian, instansi vertikal, TNI/Polri, Bank Indonesia, perguruan tinggi negeri'
	} as Record<string, string>,
	ends: {
		ksdd: 'Kesepakatan Bersama, lalu Perjanjian Kerja Sama',
		ksdpk: 'Kesepakatan Bersama, lalu Perjanjian Kerja Sama',
		ksdpl: 'Pernyataan kehendak (LoI), lalu MoU',
		ksdll: 'Pernyataan kehendak (LoI), lalu MoU',
		sinergi: 'Nota Kesepakatan dengan Rencana Kerja'
	} as Record<string, string>,
	open: 'Lihat langkahnya',
	partnerIs: 'Mitra',
	endsIn: 'Naskah',
	mainSteps: (count: number) => `${count} tahap utama`,
	line: 'Gambaran seluruhnya',
	lineNote:
		'Tahap bernomor adalah urutan menurut peraturan; di bawahnya langkah yang terjadi di dalamnya, pelakunya, dan lamanya.',
	step: 'Langkah',
	papers: 'Berkas',
	noPapers: 'Tidak ada',
	inForce: (day: string) => `Berlaku sejak ${day}`,
	version: 'Versi',
	basis: 'Dasar hukum',
	certainty: { high: 'pasti', medium: 'cukup pasti', low: 'perlu dipastikan' } as Record<string, string>,
	certaintyNote:
		'"Pasti": pasalnya dibaca atau sudah lazim. "Cukup pasti": dari sumber kedua atau praktik. "Perlu dipastikan": belum ditemukan naskahnya; tidak pernah menjadi tenggat atau alasan menolak.',
	steps: 'Langkah demi langkah',
	actor: 'Pelaku',
	actorWhen: (role: string, condition: string) => `${role}, ${condition}`,
	mayAlso: (roles: string) => `dapat diwakili: ${roles}`,
	kind: 'Jenis langkah',
	papersIn: 'Berkas masuk',
	papersOut: 'Berkas yang dihasilkan',
	papersOf: (step: string) => `Semua berkas dari langkah ${step}`,
	optionalPaper: 'bila ada',
	limit: 'Waktu',
	noLimit: 'Tanpa tenggat',
	/** Yang dijanjikan dan yang sungguh terjadi; contoh tidak pernah dihitung. */
	taken: {
		title: 'Janji layanan dan kenyataannya',
		note: 'Pada setiap langkah tertulis waktu yang dijanjikan dan waktu yang sungguh terpakai pada permohonan sungguhan tiga tahun terakhir, tanpa hari-hari ketika hitungan dihentikan. Contoh tidak dihitung. Dengan kurang dari lima permohonan hanya jumlahnya yang disebut; persentil ke-90 disebut mulai sepuluh permohonan.',
		none: 'Kenyataannya: belum ada permohonan sungguhan yang melewati langkah ini.',
		few: (cases: number) => `Kenyataannya: baru ${cases} permohonan, terlalu sedikit untuk disebut angkanya.`,
		days: (n: string, unit: 'working_days' | 'calendar_days') =>
			`${n} ${unit === 'working_days' ? 'hari kerja' : 'hari'}`,
		median: (days: string) => `Kenyataannya: separuh selesai dalam ${days}`,
		ninetieth: (days: string) => `sembilan dari sepuluh dalam ${days}`,
		inTime: (cases: number) => `${cases} tepat waktu`,
		cases: (cases: number) => `dari ${cases} permohonan`,
		over: (cases: number) => `${cases} permohonan sungguhan dihitung`
	},
	regionSet: 'ditetapkan daerah, bukan tenggat undang-undang',
	statutory: 'tenggat menurut peraturan',
	when: 'Hanya',
	together: 'Berjalan bersamaan',
	canSkip: 'Daerah boleh meniadakan langkah ini dengan aturannya sendiri.',
	afterwards: 'Dijalani perjanjian setelah permohonan selesai.',
	headings: 'Isi yang perlu ada',
	studyOutline: 'Unduh kerangka studi kelayakan (Word)',
	papersTitle: 'Isi berkas',
	papersNote:
		'Berkas yang isinya sudah ditentukan. Kerangka Acuan Kerja dapat dibuat langsung dari isian saat mengajukan.',
	propose: 'Ajukan kerja sama',
	others: 'Prosedur lain',
	kinds: {
		submit: 'Menyerahkan berkas',
		check: 'Memeriksa kelengkapan',
		opinion: 'Memberi pendapat',
		sitting: 'Rapat',
		decide: 'Memutuskan',
		draft: 'Menyusun naskah',
		initial: 'Membubuhkan paraf',
		number: 'Memberi nomor',
		sign: 'Menandatangani',
		await_external: 'Menunggu pihak luar',
		record: 'Mencatat',
		publish: 'Mengumumkan'
	} as Record<string, string>,
	conditions: {
		initiator: {
			partner: 'bila mitra yang mengajukan',
			region: 'bila pemerintah daerah yang memulai'
		} as Record<string, string>,
		needs_council: 'bila persetujuan DPRD diperlukan',
		continuation: 'bila melanjutkan kerja sama yang sudah ada dengan pemerintah pusat',
		noContinuation: 'kecuali bila melanjutkan kerja sama yang sudah ada dengan pemerintah pusat',
		partner: (kinds: string) => `bila mitranya ${kinds}`,
		other: (answer: string, value: string) => `bila ${answer} = ${value}`,
		not: (condition: string) => `tidak ${condition}`,
		and: ' dan ',
		or: ' atau '
	}
};
