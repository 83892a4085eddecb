import type { RouteAnswers } from '$lib/server/modules/cooperation';

/** An invented proposal; everything in it is marked as an example wherever it shows. */
export type ExampleProposal = {
	readonly routing: RouteAnswers;
	readonly partner: string;
	readonly contact: { readonly name: string; readonly position: string };
	readonly title: string;
	readonly location: string;
	readonly purpose: string;
	readonly scope: string;
	readonly benefits: string;
	readonly financing: string;
	readonly months: number;
};

const company: RouteAnswers = {
	partner_kind: 'company',
	initiator: 'partner',
	object: 'public_service',
	burdens_public: false,
	burdens_assets_or_budget: false,
	in_current_budget: true
};
const neighbour: RouteAnswers = {
	partner_kind: 'local_government',
	initiator: 'partner',
	object: 'public_service',
	borders_region: true,
	burdens_public: false,
	burdens_assets_or_budget: false,
	in_current_budget: true
};

const proposals = {
	waste: {
		routing: neighbour,
		partner: 'Pemerintah Kabupaten Contoh Seberang',
		contact: { name: 'Contoh Andi Wijaya', position: 'Kepala Bagian Kerja Sama' },
		title: 'Pengangkutan sampah di kelurahan perbatasan',
		location: 'Empat kelurahan di perbatasan timur',
		purpose: 'Mengangkut sampah dari kelurahan perbatasan dengan satu jadwal dan satu armada bersama.',
		scope: 'Jadwal angkut, pembagian rute, pemakaian bersama tempat pemrosesan akhir, dan pembagian biaya.',
		benefits: 'Sampah terangkut setiap hari dan tidak lagi dibuang melintasi batas daerah.',
		financing: 'APBD kedua daerah sesuai jumlah ritase.',
		months: 60
	},
	health: {
		routing: company,
		partner: 'PT Contoh Data Sehat',
		contact: { name: 'Contoh Maria Ulfa', position: 'Manajer Layanan Publik' },
		title: 'Sistem antrean bersama puskesmas dan rumah sakit daerah',
		location: 'Dua puluh puskesmas dan satu rumah sakit daerah',
		purpose: 'Warga mengambil nomor antrean dari rumah dan dirujuk tanpa mendaftar ulang.',
		scope: 'Penyediaan aplikasi, pelatihan petugas, dan pemeliharaan selama masa kerja sama.',
		benefits: 'Waktu tunggu turun dan data rujukan tidak diketik dua kali.',
		financing: 'Ditanggung mitra pada tahun pertama, selanjutnya dibahas bersama.',
		months: 36
	},
	training: {
		routing: { ...company, partner_kind: 'foundation' },
		partner: 'Yayasan Contoh Lingkungan Lestari',
		contact: { name: 'Contoh Sri Rahayu', position: 'Ketua Yayasan' },
		title: 'Pelatihan pemilahan sampah bagi petugas kebersihan kelurahan',
		location: 'Kecamatan Pasar dan Kecamatan Jelutung',
		purpose: 'Melatih petugas kebersihan memilah sampah dari sumbernya.',
		scope: 'Pelatihan, alat peraga, dan pendampingan enam bulan.',
		benefits: 'Sampah yang dibawa ke tempat pemrosesan akhir berkurang.',
		financing: 'Ditanggung yayasan.',
		months: 12
	},
	trainingAgain: {
		routing: { ...company, partner_kind: 'foundation' },
		partner: 'Yayasan Contoh Lingkungan Lestari',
		contact: { name: 'Contoh Sri Rahayu', position: 'Ketua Yayasan' },
		title: 'Pelatihan pemilahan sampah untuk petugas kebersihan kelurahan',
		location: 'Kecamatan Pasar',
		purpose: 'Melatih petugas kebersihan kelurahan memilah sampah organik dan anorganik.',
		scope: 'Pelatihan dua hari dan alat peraga.',
		benefits: 'Petugas mampu memilah dan menjelaskan kepada warga.',
		financing: 'Ditanggung yayasan.',
		months: 12
	},
	language: {
		routing: { ...company, partner_kind: 'state_university', object: 'science_technology' },
		partner: 'Universitas Contoh Nusantara',
		contact: { name: 'Contoh Prof. Hasan Basri', position: 'Wakil Rektor Bidang Kerja Sama' },
		title: 'Laboratorium bahasa daerah dan pendampingan guru',
		location: 'Sekolah dasar negeri di seluruh kota',
		purpose: 'Menyusun bahan ajar bahasa daerah dan mendampingi guru memakainya.',
		scope: 'Penelitian, penyusunan bahan ajar, dan pelatihan guru.',
		benefits: 'Bahan ajar muatan lokal tersedia dan teruji.',
		financing: 'APBN universitas dan APBD sesuai rencana kerja.',
		months: 36
	},
	water: {
		routing: { ...neighbour, burdens_assets_or_budget: false },
		partner: 'Pemerintah Kabupaten Contoh Hulu',
		contact: { name: 'Contoh Fitri Handayani', position: 'Kepala Dinas Pekerjaan Umum' },
		title: 'Penyediaan air bersih lintas batas daerah',
		location: 'Tiga kelurahan dan dua desa di perbatasan barat',
		purpose: 'Melayani warga perbatasan dari jaringan pipa yang terdekat.',
		scope: 'Sambungan rumah, tarif bersama, dan pemeliharaan jaringan.',
		benefits: 'Seribu dua ratus rumah mendapat air bersih.',
		financing: 'APBD kedua daerah.',
		months: 60
	},
	tourism: {
		routing: company,
		partner: 'PT Contoh Wisata Batanghari',
		contact: { name: 'Contoh Rudi Hartono', position: 'Direktur' },
		title: 'Perahu wisata sungai pada akhir pekan',
		location: 'Tepian Sungai Batanghari',
		purpose: 'Menjalankan perahu wisata dengan jadwal tetap pada akhir pekan.',
		scope: 'Penyediaan perahu, dermaga sementara, keselamatan penumpang, dan promosi.',
		benefits: 'Kunjungan wisata bertambah dan pedagang tepian sungai mendapat pembeli.',
		financing: 'Ditanggung mitra.',
		months: 24
	},
	archive: {
		routing: { ...company, partner_kind: 'private_university' },
		partner: 'Universitas Contoh Swasta Jambi',
		contact: { name: 'Contoh Wahyu Ningsih', position: 'Dekan' },
		title: 'Alih media arsip kelurahan oleh mahasiswa magang',
		location: 'Enam puluh dua kelurahan',
		purpose: 'Memindai arsip kelurahan dan melatih pengelolanya.',
		scope: 'Pemindaian, pengindeksan, dan pelatihan pengelola arsip.',
		benefits: 'Arsip kelurahan dapat dicari dan aman dari banjir.',
		financing: 'Ditanggung universitas.',
		months: 12
	},
	library: {
		routing: { ...company, partner_kind: 'community_organisation' },
		partner: 'Perkumpulan Contoh Taman Baca',
		contact: { name: 'Contoh Yuliana', position: 'Ketua Perkumpulan' },
		title: 'Taman baca keliling di rumah susun',
		location: 'Tiga rumah susun sewa',
		purpose: 'Menghadirkan taman baca keliling setiap pekan bagi anak rumah susun.',
		scope: 'Buku, kendaraan, dan pendamping baca.',
		benefits: 'Empat ratus anak membaca setiap pekan.',
		financing: 'Ditanggung perkumpulan; tempat dari Pemerintah Daerah.',
		months: 24
	},
	terminal: {
		routing: { ...neighbour, burdens_public: true },
		partner: 'Pemerintah Kabupaten Contoh Hilir',
		contact: { name: 'Contoh Bambang Sutrisno', position: 'Kepala Dinas Perhubungan' },
		title: 'Terminal angkutan bersama di batas selatan',
		location: 'Batas selatan, kedua sisi jalan nasional',
		purpose: 'Membangun satu terminal angkutan untuk kedua daerah.',
		scope: 'Lahan, pembangunan, retribusi, dan pengelolaan bersama.',
		benefits: 'Angkutan tidak lagi berhenti di badan jalan nasional.',
		financing: 'APBD kedua daerah, tahun jamak.',
		months: 60
	}
} as const satisfies Record<string, ExampleProposal>;

export type ExampleName = keyof typeof proposals;
export const exampleProposals: Readonly<Record<ExampleName, ExampleProposal>> = proposals;
