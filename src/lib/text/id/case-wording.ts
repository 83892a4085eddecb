/** What a case says of itself in words, in both languages of its papers. */
export const caseWording = {
	title: 'Padanan Bahasa',
	lead: 'Naskah dengan pihak luar negeri dibuat dalam bahasa Indonesia dan bahasa Inggris (UU 24/2009 Pasal 31). Tulis padanan isian permohonan di sini, sekali untuk semua naskahnya.',
	note: 'Padanan dipakai oleh naskah yang dimulai sesudah ini. Naskah yang sedang disusun tidak berubah.',
	trail: 'Naskah Permohonan',
	link: 'Padanan bahasa',
	lacking: (count: number) => `${count} isian permohonan belum ada padanannya`,
	lackingText:
		'Naskah yang dimulai sekarang memuat isian itu dalam bahasa aslinya pada kedua bahasa. Tulis padanannya lebih dahulu.',
	complete: 'Semua isian sudah ada dalam kedua bahasa.',
	lacks: 'belum ada padanannya',
	languages: { id: 'Indonesia', en: 'Inggris' } as Record<string, string>,
	fields: {
		title: 'Judul kerja sama',
		background: 'Latar belakang',
		purpose: 'Maksud dan tujuan',
		location: 'Lokasi',
		scope: 'Ruang lingkup',
		party_roles: 'Peran para pihak',
		financing: 'Pembiayaan',
		parent_title: 'Judul perjanjian induk'
	} as Record<string, string>,
	hints: {
		scope: 'Satu butir satu baris; jumlah barisnya sama dalam kedua bahasa.'
	} as Record<string, string | undefined>,
	field: (name: string, language: string) => `${name}, bahasa ${language}`,
	submit: 'Simpan padanan',
	saved: 'Padanan disimpan.',
	mayNot: 'Anda dapat membaca padanan ini. Yang mengubahnya penyusun naskah.',
	changed:
		'Orang lain menyimpan padanan sesudah halaman ini dibuka. Yang Anda ketik tetap ada di bawah; bunyi yang tersimpan ditunjukkan pada isian yang berbeda. Menyimpan lagi mengganti yang tersimpan.',
	stored: (text: string) => `Yang tersimpan sekarang: ${text}`,
	storedEmpty: 'Yang tersimpan sekarang: kosong',
	faults: {
		TOO_LONG: 'Terlalu panjang. Paling banyak 20.000 huruf.',
		LINES_DIFFER:
			'Jumlah barisnya tidak sama dengan bahasa Indonesianya. Tiap baris menjadi satu butir dalam naskah; samakan jumlahnya.'
	} as Record<string, string>
};
