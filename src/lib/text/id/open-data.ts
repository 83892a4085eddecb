/** Feeds, catalogue and dictionary: what programs and their makers read about the open data. */
export const openData = {
	catalogue: {
		title: (government: string) => `Data terbuka kerja sama ${government}`,
		about:
			'Kerja sama daerah satu pintu: perjanjian, mitra, proyek, pelatihan, kunjungan, dan inovasi yang diumumkan.'
	},
	feed: {
		title: (government: string) => `Kerja sama terbaru ${government}`,
		titleOf: (government: string, question: string) => `Kerja sama ${government}: ${question}`,
		withPartners: (instrument: string, partners: string) => `${instrument} dengan ${partners}.`,
		signed: (day: string) => `Ditandatangani ${day}.`,
		reported: 'Dilaporkan media.',
		rights: (government: string) => `${government}, CC BY 4.0`,
		link: 'Umpan Atom',
		linkNote: 'Ikuti kerja sama terbaru dengan pembaca umpan (RSS/Atom).'
	},
	files: 'Berkas',
	catalogueTitle: 'Katalog, umpan, dan berkas untuk portal lain',
	catalogueNote:
		'Alamat tetap yang dipanen oleh portal Satu Data, jaringan dokumentasi hukum, dan mesin pencari.',
	machines: {
		catalogue: 'Katalog data (DCAT-AP 3, JSON-LD) untuk portal Satu Data dan CKAN',
		jdihn: 'Daftar perjanjian dalam bentuk yang dipanen JDIHN',
		grants: 'Hibah bagi proyek sebagai paket 360Giving 1.4',
		iatiActivities: 'Proyek berdana luar sebagai berkas kegiatan IATI 2.03',
		iatiOrganisation: 'Pemerintah daerah sebagai berkas organisasi IATI 2.03',
		feed: 'Umpan Atom kerja sama terbaru; memahami saringan yang sama dengan daftarnya',
		sitemap: 'Peta situs',
		openapi: 'Keterangan API (OpenAPI 3.1)'
	},
	dictionary: {
		title: 'Kamus data',
		note: 'Arti setiap kolom dalam berkas CSV, XLSX, dan JSON. Nama kolom tidak berubah; kolom baru ditambahkan di belakang.',
		column: 'Kolom',
		meaning: 'Arti',
		kind: 'Isi',
		kinds: { text: 'teks', number: 'bilangan', day: 'tanggal (TTTT-BB-HH)' } as Record<string, string>,
		schema: 'Skema JSON'
	},
	changes: {
		title: 'Riwayat perubahan bentuk data',
		items: [
			'November 2026: bentuk pertama: perjanjian dan mitra sebagai CSV, XLSX, dan JSON; katalog; umpan.'
		]
	},
	columns: {
		initiative_kind: 'policy, principle, area, programme, atau service.',
		name_id: 'Nama dalam bahasa Indonesia.',
		name_en: 'Nama dalam bahasa Inggris.',
		summary_id: 'Ringkasan dalam bahasa Indonesia. Kosong bila sumbernya tidak menyebutkan.',
		summary_en: 'Ringkasan dalam bahasa Inggris.',
		since_year: 'Tahun mulai, bila diketahui.',
		id: 'Pengenal tetap (UUID), sama dengan yang ada dalam alamat halamannya.',
		register_number: 'Nomor naskah dari daerah. Kosong bila tidak diketahui.',
		title: 'Judul menurut naskah atau sumber.',
		subject: 'Objek kerja sama.',
		type: 'ksdd, ksdpk, ksdpl, ksdll, atau sinergi. Kosong bila belum ditentukan.',
		instrument: 'Jenis naskah menurut aturan sekarang.',
		instrument_reported: 'Sebutan jenis naskah dalam sumbernya, bila berbeda.',
		status: 'active, ending_soon, ended, terminated, atau unknown, pada tanggal berkas ini.',
		partners: 'Para pihak selain daerah ini.',
		units: 'Perangkat daerah yang melaksanakan.',
		country: 'Negara mitra (ISO 3166-1 alfa-2).',
		signed: 'Setepat yang diketahui: tahun, bulan, atau tanggal.',
		signed_on: 'Tanggal penandatanganan, hanya bila harinya diketahui.',
		signed_place: 'Tempat penandatanganan.',
		year: 'Tahun penandatanganan.',
		starts_on: 'Hari pertama masa berlaku.',
		ends_on: 'Hari terakhir masa berlaku; kosong bila tidak diketahui.',
		term_known: 'true bila masa berlakunya diketahui.',
		term_months: 'Lama masa berlaku dalam bulan.',
		terminated_on: 'Hari perjanjian diakhiri sebelum waktunya.',
		termination_reason: 'Alasan pengakhiran.',
		field: 'Bidang urusan.',
		financing: 'Sumber pembiayaan menurut naskah.',
		legal_regime: 'Peraturan yang berlaku pada hari penandatanganan.',
		provenance: 'recorded: bertumpu pada naskah. reported: dikenal dari berita.',
		sources: 'Berita atau halaman yang melaporkannya.',
		verification_code: 'Kode untuk memeriksa keaslian naskahnya.',
		updated_at: 'Saat catatan terakhir diubah (UTC).',
		address: 'Halaman catatan ini.',
		name: 'Nama resmi mitra.',
		short_name: 'Singkatan yang dipakai.',
		other_names: 'Nama lain dan nama lama.',
		kind: 'Jenis mitra.',
		legal_form: 'Bentuk hukum.',
		website: 'Situs resmi.',
		programme: 'Program pelatihan.',
		theme: 'Tema menurut sumber atau surat tawaran; kosong bila tidak disebut.',
		topics: 'Bidang pelatihan, dalam kata kunci yang tetap.',
		place: 'Kota atau lembaga tempat pelatihan.',
		first_day: 'Hari pertama, hanya bila harinya diketahui.',
		last_day: 'Hari terakhir, hanya bila harinya diketahui.',
		held: 'Setepat yang diketahui: tahun, bulan, atau tanggal.',
		people: 'Jumlah peserta; kosong bila tidak diketahui.',
		project: 'Nama proyek.',
		sector: 'Bidang pekerjaan, dalam kata kunci yang tetap.',
		stage:
			'pipeline, implementation, finalisation, closed, suspended, atau cancelled; kosong bila belum dinyatakan.',
		location: 'Lokasi pekerjaan.',
		planned_start: 'Hari mulai menurut rencana.',
		planned_end: 'Hari selesai menurut rencana.',
		actual_start: 'Hari mulai yang nyata.',
		actual_end: 'Hari selesai yang nyata.',
		funders: 'Pihak yang mendanai.',
		executing: 'Pihak yang bertanggung jawab menjalankan.',
		channels: 'on_granted, on_lent, executed_by_ministry, in_kind, atau direct.',
		commitments:
			'Tiap instrumen sendiri-sendiri: jenis, mata uang, jumlah. Pinjaman tidak dijumlahkan dengan hibah.',
		disbursements: 'Yang sudah dicairkan dari tiap instrumen, dengan cara tulis yang sama.',
		cohort_status:
			'planned: direncanakan menurut sumber; reported_held: dilaporkan berlangsung; decreed: ditetapkan dengan keputusan; cancelled: dibatalkan.'
	} as Record<string, string>
};
