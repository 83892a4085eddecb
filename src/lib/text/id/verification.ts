/** Checking a document: by the code on paper, or by the file itself. */
export const verification = {
	title: 'Periksa Keaslian Dokumen',
	lead: 'Cocokkan naskah kerja sama di tangan Anda dengan yang terdaftar. Tanpa akun; berkas yang diperiksa tidak disimpan.',
	meta: 'Periksa keaslian naskah kerja sama daerah dengan kode di kertas atau berkas PDF-nya.',
	byCode: 'Dengan kode',
	codeLabel: 'Kode pemeriksaan',
	codeHint: 'Tertulis di naskah dekat kode QR, misalnya 39K9-RJG4-Y6Q5',
	codeMissing: 'Isi kodenya dahulu.',
	check: 'Periksa kode',
	byFile: 'Dengan berkas PDF',
	fileLabel: 'Berkas PDF',
	fileHint:
		'PDF, paling besar 30 MB. Yang dibandingkan adalah setiap byte berkas: berkas yang dipindai, dicetak ulang, atau disimpan ulang bukan lagi berkas yang sama.',
	checkFile: 'Periksa berkas',
	notPdf: 'Berkas ini bukan PDF. Pilih berkas PDF naskahnya.',
	registered: 'Dokumen terdaftar',
	notRegistered: 'Bukan dokumen terdaftar',
	registeredSigned: 'Berkas ini sama persis dengan naskah yang ditandatangani dan terdaftar di sini.',
	registeredPaper: 'Berkas ini sama persis dengan salah satu lampiran yang diumumkan di sini.',
	registeredCode: (code: string) =>
		`Kode ${code} tercatat untuk naskah berikut. Cocokkan isinya dengan naskah Anda.`,
	notRegisteredFile:
		'Berkas ini tidak sama dengan naskah terbit mana pun. Satu byte yang berubah sudah cukup membuatnya lain; hasil pindai dan cetak ulang juga demikian. Bila Anda memegang naskah cetak, periksa dengan kodenya.',
	notRegisteredCode: (code: string) =>
		`Tidak ada naskah terbit dengan kode ${code}. Periksa lagi hurufnya. Naskah tanpa kode yang tidak diumumkan tidak dapat diperiksa di sini; tanyakan kepada Bagian Kerja Sama.`,
	facts: {
		instrument: 'Jenis naskah',
		number: 'Nomor',
		parties: 'Para pihak',
		signed: 'Ditandatangani',
		status: 'Status',
		code: 'Kode pemeriksaan'
	},
	paper: {
		registered: 'Tercatat di kantor ini',
		byCode: (code: string) =>
			`Kode ${code} milik naskah dinas yang dibuat di sini dan belum diumumkan. Isinya tidak ditampilkan; cocokkan jenis dan harinya, dan bila Anda memegang berkasnya, sidik berkasnya.`,
		byFile: 'Berkas ini sama persis dengan naskah dinas yang dibuat di sini dan belum diumumkan.',
		kinds: { berita_acara_tkksd: 'Berita Acara Rapat TKKSD' } as Record<string, string>,
		draft: (name: string) => `Rancangan ${name}`,
		other: 'Naskah dinas',
		kind: 'Jenis naskah',
		made: 'Dibuat',
		signed: 'Tanda tangan elektronik',
		unsigned: 'Versi terakhir tidak memuat tanda tangan elektronik',
		signedStates: {
			valid: 'Versi terakhir memuat tanda tangan elektronik yang utuh dan dipercaya di sini',
			unproved: 'Versi terakhir memuat tanda tangan elektronik yang utuh; penerbitnya tidak dikenal di sini',
			changed: 'Ada yang ditambahkan sesudah tanda tangan elektronik versi terakhir'
		} as Record<string, string>,
		version: (number: number, day: string) => `Versi ${number}, ${day}`
	},
	open: 'Buka perjanjiannya',
	again: 'Periksa yang lain',
	fingerprints: 'Sidik berkas terdaftar (SHA-256)',
	fingerprintsNote:
		'Bandingkan dengan sidik berkas Anda tanpa mengirimnya, misalnya dengan perintah sha256sum.',
	fingerprintKinds: { signed: 'Naskah bertanda tangan', published: 'Lampiran' } as Record<string, string>,
	noFingerprint: 'Berkas naskahnya belum tercatat di sini; hanya keterangannya.',
	result: (title: string) => `${title}: hasil pemeriksaan`
};
