/** The papers of a selection: the decree with names, and the explanation for each person. */
export const trainingPapers = {
	duties: {
		report: (name: string) => `Laporan tertulis pelatihan, ${name}`,
		sharing_session: (name: string) => `Berbagi pengetahuan di unit, ${name}`,
		action_plan: (name: string) => `Rencana aksi di tempat kerja, ${name}`,
		outcome_6: (name: string) => `Hasil di tempat kerja sesudah 6 bulan, ${name}`,
		outcome_12: (name: string) => `Hasil di tempat kerja sesudah 12 bulan, ${name}`,
		basis: (number: string) => `Keputusan nomor ${number}`
	},
	decree: {
		file: 'keputusan-peserta-pelatihan',
		title: (theme: string) => `Keputusan penetapan peserta ${theme}`,
		heading: (head: string) => `KEPUTUSAN ${head}`,
		about: (theme: string, country: string) =>
			`PENETAPAN PESERTA PELATIHAN ${theme.toUpperCase()} DI ${country.toUpperCase()}`,
		authority: (head: string) => `${head},`,
		considering: (about: { programme: string; theme: string; quota: string; when: string }) => [
			`bahwa melalui ${about.programme} ditawarkan ${about.quota} tempat pelatihan ${about.theme} pada ${about.when};`,
			'bahwa peserta telah dipilih dari usulan unit menurut syarat, jatah, dan penilaian yang ditetapkan sebelumnya dan berlaku sama bagi semua;',
			'bahwa berdasarkan pertimbangan sebagaimana dimaksud pada huruf a dan huruf b, perlu menetapkan peserta pelatihan;'
		],
		basis: [
			'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;',
			'Peraturan Menteri Dalam Negeri Nomor 59 Tahun 2019 tentang Perjalanan Dinas Luar Negeri di Lingkungan Kementerian Dalam Negeri dan Pemerintah Daerah;'
		],
		letter: (number: string, day: string) => `Surat tawaran nomor ${number} tanggal ${day};`,
		list: (fingerprint: string) => `Daftar hasil seleksi dengan sidik ${fingerprint};`,
		decides: (about: { people: string; theme: string; country: string; when: string }) => [
			`Peserta pelatihan ${about.theme} di ${about.country} pada ${about.when} adalah ${about.people} orang yang namanya tercantum dalam Lampiran Keputusan ini.`,
			'Sesudah kembali, setiap peserta menyampaikan laporan tertulis, berbagi pengetahuan di unitnya, dan melaksanakan rencana aksi yang diusulkannya.',
			'Apabila peserta berhalangan sebelum berangkat, tempatnya diisi cadangan menurut urutan hasil seleksi.',
			'Keputusan ini mulai berlaku pada tanggal ditetapkan.'
		],
		annexTitle: (head: string) => `LAMPIRAN KEPUTUSAN ${head}`,
		annexHeading: (theme: string) => `DAFTAR PESERTA PELATIHAN ${theme.toUpperCase()}`,
		columns: { name: 'Nama', rank: 'Golongan ruang', office: 'Jabatan', unit: 'Perangkat Daerah/Instansi' },
		noRank: '–',
		draft: 'RANCANGAN',
		copies: ['Inspektur', 'Kepala Perangkat Daerah pengirim', 'Yang bersangkutan']
	},
	sheets: {
		file: 'penjelasan-seleksi',
		title: (theme: string) => `Penjelasan hasil seleksi ${theme}`,
		heading: 'PENJELASAN HASIL SELEKSI',
		about: (theme: string, country: string, when: string) => `${theme}, ${country}, ${when}`,
		rule: {
			quota: (quota: string, units: string) =>
				`${quota} tempat dibagi kepada ${units} unit menurut bobotnya dengan sisa terbesar.`,
			floors: (women: string, other: string) =>
				`Tempat yang disediakan lebih dahulu: ${women} untuk perempuan, ${other} untuk yang bukan ASN.`,
			share: 'Setiap unit mendapat jatahnya lebih dahulu, menurut nilai di dalam unit itu.',
			open: 'Tempat yang tersisa diberikan menurut nilai, tanpa memandang unit.',
			mostPerUnit: (most: string) => `Paling banyak ${most} orang dari satu unit.`,
			ties: 'Bila nilai sama: kriteria dengan bobot terbesar, lalu urutan dari unit, lalu nomor undian.',
			failed: 'Yang tidak memenuhi syarat atau datanya tidak lengkap tidak dipilih, berapa pun nilainya.'
		},
		treatment: 'Perlakuan yang setara',
		conditions: 'Syarat',
		conditionColumns: { condition: 'Syarat', needed: 'Diminta', had: 'Ada', result: 'Hasil' },
		scores: 'Nilai',
		scoreColumns: { criterion: 'Kriteria', weight: 'Bobot', score: 'Nilai', part: 'Hasil' },
		total: 'Nilai akhir',
		decision: 'Hasil seleksi',
		reasons: 'Alasan',
		printed: (day: string, fingerprint: string) => `Daftar dibuat ${day} · sidik ${fingerprint}`
	}
};
