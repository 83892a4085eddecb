/** People, their roles, and who holds which office. */
export const officePeople = {
	title: 'Orang dan Peran',
	lead: 'Siapa boleh melakukan apa, sejak dan sampai kapan. Setiap perubahan tercatat dalam jejak audit.',
	search: 'Cari nama, surel, atau jabatan',
	list: 'Orang',
	columns: { name: 'Nama', roles: 'Peran', signIn: 'Masuk', act: 'Tindakan' },
	signIn: {
		ready: 'Dapat masuk',
		disabled: 'Dinonaktifkan',
		no_account: 'Tanpa akun',
		no_password: 'Belum punya kata sandi'
	} as Record<string, string>,
	lastSeen: (when: string) => `Terakhir terlihat ${when}`,
	since: (day: string) => `sejak ${day}`,
	span: (from: string, to: string) => `${from} sampai ${to}`,
	notNow: 'tidak berlaku hari ini',
	noRole: 'Tanpa peran',
	empty: 'Tidak ada orang yang cocok',
	change: 'Ubah',
	giveRole: 'Beri peran baru',
	endRole: (role: string) => `Akhiri peran: ${role}`,
	lastDay: 'Hari terakhir',
	lastDayHint: 'Tulis hari kemarin agar berakhir sekarang juga.',
	submitEnd: 'Akhiri peran',
	disable: 'Nonaktifkan',
	disableAsk: 'Orang ini langsung keluar dari semua perangkatnya, dan semua kunci API-nya dicabut.',
	enable: 'Aktifkan kembali',
	enableAsk:
		'Orang ini dapat masuk lagi dengan peran yang masih berlaku. Kunci API yang dicabut tidak hidup lagi.',
	add: 'Tambahkan orang',
	name: 'Nama lengkap',
	email: 'Alamat surel',
	emailHint: 'Dipakai untuk masuk dan untuk menerima pemberitahuan.',
	position: 'Jabatan',
	role: 'Peran',
	unit: 'Perangkat daerah',
	unitHint: 'Wajib untuk peran Perangkat Daerah.',
	noUnit: 'Tidak terikat satu perangkat daerah',
	partner: 'Mitra',
	partnerHint:
		'Wajib untuk peran mitra: nomor pengenal mitra, yaitu bagian terakhir alamat halaman mitranya.',
	from: 'Berlaku sejak',
	submitAdd: 'Tambahkan orang ini',
	submitGive: 'Beri peran',
	passwordTitle: 'Orang sudah ditambahkan: salin kata sandi pertamanya',
	passwordText:
		'Kata sandi ini hanya ditunjukkan sekali. Sampaikan sendiri kepada orangnya, jangan lewat surel.',
	password: 'Kata sandi pertama',
	done: {
		added: 'Orang ditambahkan.',
		given: 'Peran diberikan.',
		ended: 'Peran diakhiri.',
		disabled: 'Orang dinonaktifkan; sesi dan kunci API-nya sudah berakhir.',
		enabled: 'Orang diaktifkan kembali.'
	} as Record<string, string>,
	officesLink: 'Siapa memegang jabatan yang memutuskan dan menandatangani: lihat Jabatan dan Kuasa'
};
