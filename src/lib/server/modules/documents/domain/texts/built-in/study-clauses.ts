import { builtIn } from './clause';

/**
 * The chapters of a feasibility study. A third party's own study is asked by law (PP 28/2018; Permendagri 22/2020); what each
 * says is asked in the words of an office, and its writer answers.
 */
export const studyClauses = [
	builtIn(
		'studi_pendahuluan',
		'feasibility',
		'Pendahuluan',
		`Latar belakang: {latar_belakang}.

Maksud dan tujuan: {tujuan}.

Lokasi dan objek: {tentang}, di {lokasi}.`
	),
	builtIn(
		'studi_rencana_induk',
		'feasibility',
		'Kesesuaian dengan Rencana Pembangunan dan Rencana Induk Sektor',
		'Uraikan kesesuaian kerja sama dengan rencana pembangunan daerah dan keterpaduan teknisnya dengan rencana induk sektor yang bersangkutan: ………………………………'
	),
	builtIn(
		'studi_teknis',
		'feasibility',
		'Aspek Teknis',
		'Uraikan kebutuhan, teknologi, kapasitas, tahapan, dan kebutuhan lahan: ………………………………'
	),
	builtIn(
		'studi_hukum',
		'feasibility',
		'Aspek Hukum dan Kelembagaan',
		'Uraikan kewenangan daerah atas objek, perizinan, status aset, dan bentuk kerja sama yang dipilih beserta alasannya: ………………………………'
	),
	builtIn(
		'studi_keuangan',
		'feasibility',
		'Kelayakan Ekonomi dan Keuangan',
		'Uraikan biaya, sumber pembiayaan ({pembiayaan}), penerimaan, manfaat ekonomi, dan kemampuan keuangan pemrakarsa: ………………………………'
	),
	builtIn(
		'studi_dampak',
		'feasibility',
		'Dampak Sosial dan Lingkungan',
		'Uraikan dampak terhadap masyarakat dan lingkungan, pihak yang terdampak, dan cara mengelolanya: ………………………………'
	),
	builtIn(
		'studi_risiko',
		'feasibility',
		'Risiko dan Pembagiannya',
		'Uraikan risiko, kemungkinan dan akibatnya, serta pihak yang menanggungnya: ………………………………'
	),
	builtIn(
		'studi_kesimpulan',
		'feasibility',
		'Kesimpulan',
		'Simpulkan apakah kerja sama layak dilaksanakan, dengan syarat apa, dan selama berapa lama ({jangka_waktu}): ………………………………'
	),
	builtIn(
		'studi_pilihan_bentuk',
		'feasibility',
		'Pilihan Bentuk Kerja Sama',
		'Bandingkan penyelenggaraan sendiri, kerja sama, dan pengadaan, dan uraikan alasan memilih kerja sama: ………………………………'
	),
	builtIn(
		'studi_pengusul',
		'feasibility',
		'Legalitas dan Profil Pengusul',
		'Uraikan badan hukum, perizinan berusaha, pengalaman, dan susunan pengurus pengusul: ………………………………'
	),
	builtIn(
		'studi_operasional',
		'feasibility',
		'Aspek Operasional dan Pemeliharaan',
		'Uraikan penyelenggaraan sehari-hari, standar pelayanan, tenaga kerja, pemeliharaan, dan serah terima pada akhir kerja sama: ………………………………'
	),
	builtIn(
		'studi_lokasi_aset',
		'feasibility',
		'Lokasi, Lahan, dan Aset',
		'Uraikan lokasi ({lokasi}), status lahan, aset daerah yang dipakai, dan keadaannya pada akhir kerja sama: ………………………………'
	),
	builtIn(
		'studi_ekonomi',
		'feasibility',
		'Kelayakan Ekonomi',
		'Uraikan manfaat dan biaya bagi masyarakat dan daerah dalam rupiah, beserta asumsi dan ukurannya: ………………………………'
	),
	builtIn(
		'studi_finansial',
		'feasibility',
		'Kelayakan Keuangan dan Kemampuan Pengusul',
		'Uraikan biaya investasi dan operasi, sumber pembiayaan ({pembiayaan}), proyeksi penerimaan, bagi hasil atau kontribusi kepada daerah, dan kemampuan keuangan pengusul: ………………………………'
	),
	builtIn(
		'studi_hubungan_masyarakat',
		'feasibility',
		'Hubungan dengan Masyarakat dan Pemangku Kepentingan',
		'Uraikan pihak yang terdampak dan berkepentingan, cara mereka dilibatkan, dan cara pengaduan ditangani: ………………………………'
	),
	builtIn(
		'studi_kewenangan_daerah',
		'feasibility',
		'Kewenangan Masing-masing Daerah',
		'Uraikan urusan pemerintahan yang menjadi kewenangan masing-masing daerah atas objek kerja sama, dan batasnya: ………………………………'
	),
	builtIn(
		'studi_rencana_pembangunan',
		'feasibility',
		'Kesesuaian dengan Rencana Pembangunan Kedua Daerah',
		'Uraikan kesesuaian kerja sama dengan rencana pembangunan dan rencana tata ruang masing-masing daerah: ………………………………'
	),
	builtIn(
		'studi_pembiayaan_daerah',
		'feasibility',
		'Pembiayaan serta Pembagian Beban dan Manfaat',
		'Uraikan biaya, sumber pembiayaan ({pembiayaan}), dan pembagian beban serta manfaat antara kedua daerah: ………………………………'
	),
	builtIn(
		'studi_dampak_lintas_batas',
		'feasibility',
		'Dampak Sosial dan Lingkungan Lintas Batas',
		'Uraikan dampak terhadap masyarakat dan lingkungan di kedua daerah, pihak yang terdampak, dan cara mengelolanya: ………………………………'
	),
	builtIn(
		'studi_program_prioritas',
		'feasibility',
		'Kesesuaian dengan Program Prioritas dan Rencana Kerja',
		'Uraikan program pemerintah pusat yang didukung, dan kesesuaiannya dengan rencana kerja pemerintah daerah: ………………………………'
	),
	builtIn(
		'studi_tugas_fungsi',
		'feasibility',
		'Tugas, Fungsi, dan Kewenangan Para Pihak',
		'Uraikan tugas dan fungsi kementerian, lembaga, atau instansi mitra, dan kewenangan daerah atas objek yang sama: ………………………………'
	),
	builtIn(
		'studi_kegiatan_keluaran',
		'feasibility',
		'Rencana Kegiatan dan Keluaran',
		'Uraikan kegiatan, keluaran, lokasi ({lokasi}), jadwal, dan penanggung jawab masing-masing pihak sebagai bahan Rencana Kerja: ………………………………'
	),
	builtIn(
		'studi_penganggaran',
		'feasibility',
		'Penganggaran',
		'Uraikan sumber anggaran masing-masing pihak ({pembiayaan}), ketersediaannya, dan cara mencegah penganggaran ganda: ………………………………'
	)
] as const;
