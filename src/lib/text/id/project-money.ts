/** Words of donor money that pages of the office and of the public share. */
export const projectMoney = {
	instruments: {
		grant: 'Hibah',
		loan: 'Pinjaman',
		technical_assistance: 'Bantuan teknis',
		in_kind: 'Barang atau jasa',
		own: 'Dana daerah sendiri'
	} as Record<string, string>,
	channels: {
		on_granted: 'Penerusan hibah lewat pemerintah pusat',
		on_lent: 'Penerusan pinjaman lewat pemerintah pusat',
		executed_by_ministry: 'Dikerjakan kementerian, lalu diserahkan',
		in_kind: 'Diberikan sebagai barang atau jasa',
		direct: 'Langsung ke daerah (pengecualian)'
	} as Record<string, string>,
	kinds: {
		commitment: 'Komitmen',
		disbursement: 'Pencairan',
		counterpart: 'Dana pendamping',
		expenditure: 'Belanja'
	} as Record<string, string>,
	methods: {
		direct_payment: 'Pembayaran langsung',
		special_account: 'Rekening khusus',
		letter_of_credit: 'L/C',
		pre_financing: 'Pembiayaan pendahuluan',
		in_kind: 'Serah terima barang atau jasa'
	} as Record<string, string>,
	stages: {
		pipeline: 'Disiapkan',
		implementation: 'Berjalan',
		finalisation: 'Penyelesaian',
		closed: 'Selesai',
		suspended: 'Dihentikan sementara',
		cancelled: 'Dibatalkan'
	} as Record<string, string>,
	stageUnknown: 'Tahap belum dicatat',
	sectors: {
		solid_waste: 'Persampahan',
		wastewater: 'Air limbah',
		water_supply: 'Air minum',
		waste_to_energy: 'Energi dari sampah',
		settlements: 'Permukiman',
		transport: 'Perhubungan',
		environment: 'Lingkungan hidup',
		disaster_risk: 'Penanggulangan bencana',
		health: 'Kesehatan',
		education: 'Pendidikan',
		local_government: 'Tata kelola pemerintahan daerah'
	} as Record<string, string>,
	roles: {
		funding: 'Pendana',
		executing: 'Pelaksana',
		implementing: 'Pengelola',
		beneficiary: 'Penerima'
	} as Record<string, string>,
	columns: {
		instrument: 'Jenis dana',
		channel: 'Cara sampai ke daerah',
		provider: 'Pemberi',
		committed: 'Komitmen',
		disbursed: 'Dicairkan',
		left: 'Belum dicairkan',
		inRupiah: 'Setara rupiah',
		kind: 'Jenis catatan',
		day: 'Tanggal',
		amount: 'Jumlah',
		rate: 'Kurs',
		method: 'Cara pencairan',
		register: 'Nomor register',
		agreement: 'Naskah dana',
		year: 'Tahun',
		sector: 'Bidang',
		currency: 'Mata uang',
		entries: 'Catatan'
	},
	rate: (currency: string, rate: string, day: string, source: string) =>
		`1 ${currency} = Rp${rate} pada ${day}, ${source}`,
	registered: (number: string, day: string, office: string) =>
		`${number}, ${day}${office === '' ? '' : `, ${office}`}`,
	notRegistered: 'Belum ada nomor register',
	directWarning:
		'Dana asing yang langsung masuk ke daerah adalah pengecualian. Dasar hukumnya wajib disebut dan perlu diperiksa Bagian Hukum.',
	directBasis: (basis: string) => `Dasar hukum: ${basis}`,
	takesBack: 'Menarik kembali catatan sebelumnya',
	takenBack: 'Sudah ditarik kembali',
	shareOf: (paid: string, promised: string, percent: string) => `${paid} dari ${promised} (${percent})`,
	paidFigure: 'Pencairan terhadap komitmen',
	paidFigureNote: 'Tiap batang satu jenis dana dalam mata uangnya sendiri. Garis tegak: seluruh komitmen.',
	tranches: {
		title: 'Jadwal pencairan dan dana pendamping',
		note: 'Yang dijanjikan cair pada harinya. Yang tercatat di buku dana melunasi jadwal paling awal lebih dahulu.',
		empty: 'Belum ada jadwal.',
		add: 'Tambah jadwal',
		due: 'Jatuh tempo',
		of: 'Dana',
		amount: 'Jumlah',
		paid: 'Sudah masuk',
		state: 'Keadaan',
		condition: 'Syarat sebelum cair',
		conditionHint: 'Seperti dalam naskah dananya. Tidak diumumkan.',
		states: {
			paid: 'Masuk seluruhnya',
			late: 'Terlambat',
			partly: 'Masuk sebagian',
			ahead: 'Belum tiba'
		} as Record<string, string>
	},
	totals: {
		title: 'Dana luar menurut pemberi, tahun, dan bidang',
		lead: 'Jumlah yang tercatat resmi. Pinjaman, hibah, bantuan teknis, dan barang dijumlahkan sendiri-sendiri; angka yang hanya dilaporkan media tidak ikut dihitung.',
		meta: 'Komitmen dan pencairan dana luar yang tercatat, per jenis dana, pemberi, tahun, dan bidang, dengan kurs bertanggal.',
		link: 'Jumlah menurut pemberi, tahun, dan bidang',
		byYear: 'Menurut tahun',
		byDonor: 'Menurut pemberi',
		bySector: 'Menurut bidang',
		byChannel: 'Menurut cara sampai ke daerah',
		overall: 'Seluruhnya',
		figure: (instrument: string) => `${instrument}: pencairan per tahun`,
		ownFigure: 'Dana daerah sendiri: dana pendamping dan belanja per tahun',
		figureNote: 'Setara rupiah pada kurs hari tiap catatan.',
		empty: 'Belum ada dana yang tercatat resmi',
		emptyText: 'Angka yang dilaporkan media ada di halaman tiap proyek, berdampingan dengan sumbernya.',
		value: 'Rincian',
		real: 'Tercatat',
		examples: 'Contoh'
	}
};
