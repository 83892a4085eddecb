/** How long papers are kept, and what has come to the end of its time. */
export const retention = {
	title: 'Retensi Arsip',
	lead: 'Berapa lama naskah disimpan setelah berakhir, dan yang waktunya sudah habis. Yang dimusnahkan masuk daftar usul musnah lebih dahulu.',
	schedule: 'Jadwal retensi',
	scheduleNote:
		'Masa aktif berjalan sampai kerja sama berakhir atau permohonan ditolak; masa inaktif dihitung sesudahnya (UU 43/2009).',
	kinds: {
		agreement_domestic: 'Naskah kerja sama dalam negeri',
		agreement_foreign: 'Naskah kerja sama luar negeri',
		refused_case: 'Berkas permohonan yang ditolak'
	} as Record<string, string>,
	fates: {
		permanent: 'Disimpan permanen',
		reassess: 'Dinilai kembali',
		destroyed: 'Dimusnahkan dengan daftar'
	} as Record<string, string>,
	months: 'Masa inaktif',
	monthsHint: 'Kosongkan bila belum ditetapkan: tidak ada yang jatuh tempo.',
	monthsUnit: 'bulan',
	fate: 'Nasib akhir',
	ground: 'Dasar',
	number: 'Nomor jadwal retensi daerah',
	numberHint: 'Tanpa nomor, angkanya tampil sebagai belum dipastikan.',
	yes: 'ya',
	approver: 'Yang menyetujui pemusnahan',
	consent: 'Persetujuan pihak luar (mis. ANRI, gubernur)',
	consents: {
		always: 'Selalu',
		long: 'Bila disimpan 10 tahun atau lebih',
		never: 'Tidak diperlukan'
	} as Record<string, string>,
	certainty:
		'Siapa yang menyetujui dan pihak luar mana yang harus menyetujui belum dipastikan di sini (keyakinan rendah): tetapkan menurut aturan daerah.',
	submit: 'Simpan',
	change: (name: string) => `Ubah: ${name}`,
	saved: 'Jadwal disimpan.',
	line: (months: number | null) =>
		months === null ? 'belum ditetapkan' : `${months} bulan sesudah berakhir`,
	confirmed: (number: string) => `Menurut ${number}`,
	unconfirmed: 'Belum dipastikan dengan jadwal retensi daerah (keyakinan rendah)',
	due: 'Waktunya sudah habis',
	none: 'Tidak ada yang waktunya habis menurut jadwal ini.',
	pager: 'Halaman',
	first: 'Kembali ke awal',
	more: 'Berikutnya',
	nameless: 'Tanpa judul',
	columns: {
		title: 'Perihal',
		kind: 'Jenis',
		number: 'Nomor',
		ended: 'Berakhir',
		due: 'Waktunya habis',
		fate: 'Nasib akhir',
		held: 'Ditahan',
		list: 'Pada daftar',
		why: 'Keterangan',
		files: 'Berkas'
	},
	held: {
		dispute: 'Ditahan: masih ada perselisihan',
		chain: 'Ditahan: masih ada naskah di bawahnya yang berlaku'
	} as Record<string, string>,
	faults: {
		CHOOSE_ONE: 'Pilih salah satu.',
		MONTHS_WRONG: 'Tulis 0 sampai 1200 bulan, atau kosongkan.',
		TOO_LONG: 'Terlalu panjang.'
	} as Record<string, string>
};
