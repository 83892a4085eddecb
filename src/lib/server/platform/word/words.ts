/** The fixed words of a text in Word. */
export const words = {
	id: {
		number: 'Nomor',
		called: ', selanjutnya disebut ',
		article: 'Pasal',
		witnesses: 'Saksi-saksi',
		verify: 'Periksa keaslian dokumen',
		code: 'Kode',
		page: 'Halaman ',
		of: ' dari ',
		example: 'CONTOH – data buatan'
	},
	en: {
		number: 'Number',
		called: ', hereinafter called ',
		article: 'Article',
		witnesses: 'Witnesses',
		verify: 'Check that this document is genuine',
		code: 'Code',
		page: 'Page ',
		of: ' of ',
		example: 'CONTOH – data buatan (example – invented data)'
	}
} as const;
