/** The sign-in page. */
export const login = {
	title: 'Masuk',
	lead: 'Untuk pegawai Pemerintah Daerah, anggota TKKSD, dan mitra yang mempunyai akun.',
	noAccountTitle: 'Ingin mengajukan kerja sama?',
	noAccount: 'Mengajukan dan melacak permohonan tidak memerlukan akun.',
	propose: 'Ajukan Kerja Sama',
	track: 'Lacak Permohonan',
	demoTitle: 'Masuk sebagai tokoh peragaan',
	demoLead:
		'Semua orang di bawah ini rekaan dan bertanda Contoh. Pilih satu untuk melihat mejanya; keluar kapan saja untuk berganti peran.',
	signInAs: 'Masuk sebagai',
	email: 'Alamat surel',
	password: 'Kata sandi',
	submit: 'Masuk',
	signedOut: 'Anda telah keluar.',
	mustSignIn: 'Halaman yang Anda tuju memerlukan akun. Setelah masuk, Anda langsung dibawa ke sana.',
	fields: { email: 'Isi alamat surel Anda.', password: 'Isi kata sandi Anda.' }
};
