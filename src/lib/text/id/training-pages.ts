/** Overseas training as everybody sees it: open offers, a cohort, and the figures. */
export const trainingPages = {
	open: 'Tawaran yang sedang diseleksi',
	openNote: 'Siapa yang boleh diusulkan, sampai kapan, dan bagaimana dipilih; tanpa nama calon.',
	columns: { theme: 'Tema', when: 'Waktu', places: 'Tempat', until: 'Usulan sampai', state: 'Keadaan' },
	recorded: 'Yang tercatat di sini',
	recordedNote:
		'Dihitung dari angkatan yang diketahui satu per satu. Rencana, yang batal, dan contoh tidak dihitung.',
	recordedPeople: (people: string, cohorts: string) => `${people} orang dalam ${cohorts} angkatan`,
	besides: 'Dilaporkan dan tercatat, berdampingan',
	besidesNote: 'Angka yang dilaporkan tidak disamakan dengan yang tercatat; keduanya ditampilkan apa adanya.',
	besidesColumns: {
		what: 'Yang dihitung',
		reported: 'Dilaporkan',
		recorded: 'Tercatat di sini',
		source: 'Sumber'
	},
	gap: (cohorts: string, size: string, product: string, said: string) =>
		`${cohorts} angkatan kali ${size} orang adalah ${product}, sedangkan sumbernya menyebut ${said}. Selisihnya dibiarkan terlihat.`,
	byYear: 'Peserta menurut tahun',
	byCountry: 'Peserta menurut negara',
	byTopic: 'Peserta menurut bidang',
	byTopicNote:
		'Satu angkatan dapat menyangkut beberapa bidang, jadi jumlahnya dapat melebihi jumlah peserta.',
	byUnit: 'Peserta menurut unit',
	byUnitNote:
		'Dari angkatan yang ditetapkan dengan keputusan; sumber media tidak menyebut jumlah tiap unit. Unit dengan satu peserta yang keputusannya tidak diumumkan tidak ditampilkan.',
	byUnitNone: 'Belum ada angkatan yang ditetapkan dengan keputusan di sini, jadi belum ada rincian unit.',
	byPayer: 'Biaya menurut pembayar',
	byPayerNote: 'Hanya biaya yang jumlahnya dicatat. Mata uang yang berbeda tidak dijumlahkan.',
	byPayerNone: 'Belum ada jumlah biaya yang dicatat. Siapa membayar apa tertulis pada tiap program.',
	figureColumns: {
		year: 'Tahun',
		country: 'Negara',
		topic: 'Bidang',
		unit: 'Unit',
		people: 'Peserta',
		cohorts: 'Angkatan',
		reported: 'Menurut media',
		payer: 'Pembayar',
		total: 'Jumlah'
	},
	source: 'Angkatan yang tercatat di halaman ini',
	costs: 'Siapa membayar apa',
	offer: {
		kicker: 'Tawaran pelatihan',
		meta: (theme: string) => `Tawaran pelatihan ${theme}: syarat, jatah tiap unit, dan cara memilih.`,
		conditions: 'Syarat',
		conditionsNone: 'Tidak ada syarat khusus.',
		how: 'Cara memilih',
		howShare: (quota: string, units: string) =>
			`${quota} tempat dibagi kepada ${units} unit menurut bobotnya dengan sisa terbesar; bila sisanya sama, unit yang lebih sedikit mengirim didahulukan.`,
		howMerit:
			'Di dalam jatahnya, unit diwakili oleh yang nilainya tertinggi. Tempat yang tersisa diberikan menurut nilai.',
		howFloors: (women: string, other: string) =>
			`Disediakan lebih dahulu: ${women} tempat untuk perempuan, ${other} untuk yang bukan ASN.`,
		howFail: 'Yang tidak memenuhi syarat atau datanya tidak lengkap tidak dipilih.',
		howSame:
			'Dipilih dua kali dari catatan yang sama, daftarnya sama; setiap orang mendapat penjelasan tertulis.',
		criteria: 'Penilaian',
		shares: 'Jatah tiap unit',
		unit: 'Unit',
		weight: 'Bobot',
		sent: 'Pernah dikirim',
		places: 'Jatah',
		cohort: 'Lihat angkatan yang ditetapkan'
	},
	cohort: {
		kicker: 'Angkatan pelatihan',
		meta: (theme: string) => `Angkatan ${theme}: kapan, dari unit mana, dan apa yang diterapkan.`,
		people: 'Peserta',
		peopleNote: 'Nama, jabatan, dan unit seperti pada keputusan yang diumumkan.',
		peopleHidden: 'Keputusan yang memuat nama peserta tidak diumumkan.',
		peopleReported: 'Sumber tidak menyebut nama peserta, dan namanya tidak dicatat di sini.',
		name: 'Nama',
		office: 'Jabatan',
		unit: 'Unit',
		units: 'Peserta menurut unit',
		decree: 'Keputusan',
		departed: 'Berangkat',
		returned: 'Kembali',
		topics: 'Bidang',
		applied: 'Yang diterapkan di rumah',
		appliedNone: 'Belum dilaporkan.',
		outcomes: 'Hasil di tempat kerja',
		after: (months: string, unit: string) => `${unit}, ${months} bulan sesudah kembali`,
		all: 'Semua pelatihan'
	}
};
