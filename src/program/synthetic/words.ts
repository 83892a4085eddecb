/** Words that invented titles are made of. Fifteen by fifteen: one word finds a fifteenth of all, two find 1 in 225. */
export const deeds = [
	'Pelatihan',
	'Pengelolaan',
	'Pemanfaatan',
	'Penyediaan',
	'Pengembangan',
	'Pendampingan',
	'Pertukaran',
	'Pembangunan',
	'Penelitian',
	'Pengawasan',
	'Digitalisasi',
	'Pembiayaan',
	'Pemeliharaan',
	'Penyuluhan',
	'Penataan'
] as const;

export const themes = [
	'Kesehatan',
	'Pendidikan',
	'Persampahan',
	'Transportasi',
	'Perizinan',
	'Pariwisata',
	'Pertanian',
	'Kebencanaan',
	'Perpajakan',
	'Kependudukan',
	'Perpustakaan',
	'Perumahan',
	'Perdagangan',
	'Perikanan',
	'Kepegawaian'
] as const;

export const means = [
	'Berbasis Masyarakat',
	'Lintas Batas Daerah',
	'melalui Sistem Informasi',
	'dan Layanan Jemput Bola',
	'bagi Usaha Mikro',
	'di Kawasan Tepi Sungai',
	'untuk Anak dan Lanjut Usia',
	'dengan Pembagian Biaya',
	'pada Pasar Rakyat',
	'bagi Aparatur Sipil Negara'
] as const;

export const placeWords = [
	'Tirta',
	'Rimba',
	'Surya',
	'Kencana',
	'Mutiara',
	'Lestari',
	'Nusa',
	'Cakrawala',
	'Samudra',
	'Persada',
	'Gemilang',
	'Harapan'
] as const;

export const unitThemes = [
	'Kesehatan',
	'Pendidikan',
	'Lingkungan Hidup',
	'Perhubungan',
	'Pariwisata',
	'Pertanian',
	'Perdagangan',
	'Perpustakaan',
	'Sosial',
	'Perikanan',
	'Tenaga Kerja',
	'Pekerjaan Umum'
] as const;

export const foreignCountries = [
	'SG',
	'MY',
	'KR',
	'CN',
	'JP',
	'DE',
	'DK',
	'AU',
	'NL',
	'TH',
	'VN',
	'US'
] as const;

export const basis = [
	'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
	'Peraturan Pemerintah Nomor 28 Tahun 2018 tentang Kerja Sama Daerah',
	'Peraturan Pemerintah Nomor 50 Tahun 2007 tentang Tata Cara Pelaksanaan Kerja Sama Daerah'
] as const;
