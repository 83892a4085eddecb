/** Changing one's own password. */
export const officePassword = {
	title: 'Kata Sandi',
	lead: 'Gantilah kata sandi pertama yang Anda terima, dan segera ganti bila ada orang lain yang mungkin mengetahuinya.',
	since: (when: string) => `Kata sandi ini berlaku sejak ${when}.`,
	first: 'Anda masih memakai kata sandi pertama. Orang yang membuatkan akun ini mungkin mengetahuinya.',
	present: 'Kata sandi sekarang',
	next: 'Kata sandi baru',
	nextHint: (least: number) =>
		`Paling sedikit ${least} huruf. Beberapa kata yang tidak ada hubungannya mudah diingat dan sulit ditebak; angka dan tanda tidak wajib.`,
	again: 'Kata sandi baru, sekali lagi',
	submit: 'Ganti kata sandi',
	changedTitle: 'Kata sandi sudah diganti',
	changedText:
		'Semua peramban lain yang masuk dengan akun Anda sudah dikeluarkan. Di peramban ini Anda tetap masuk.',
	keysTitle: 'Kunci API tetap berlaku',
	keysText: 'Mengganti kata sandi tidak mencabut kunci API Anda. Cabut kunci yang tidak Anda kenal.',
	keys: 'Lihat kunci API',
	noneTitle: 'Akun ini tidak mempunyai kata sandi',
	noneText:
		'Tokoh peragaan masuk dengan satu tombol, tanpa kata sandi, sehingga tidak ada yang perlu diganti.'
};
