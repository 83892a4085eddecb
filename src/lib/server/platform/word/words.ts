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
		example: 'CONTOH – data buatan',
		decree: {
			number: 'NOMOR',
			about: 'TENTANG',
			considering: 'Menimbang:',
			basis: 'Mengingat:',
			attention: 'Memperhatikan:',
			deciding: 'MEMUTUSKAN:',
			fixing: 'Menetapkan:',
			at: 'Ditetapkan di',
			on: 'pada tanggal',
			copies: 'Tembusan:',
			ordinals: ['KESATU', 'KEDUA', 'KETIGA', 'KEEMPAT', 'KELIMA', 'KEENAM', 'KETUJUH', 'KEDELAPAN']
		}
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
		example: 'CONTOH – data buatan (example – invented data)',
		decree: {
			number: 'NUMBER',
			about: 'CONCERNING',
			considering: 'Considering:',
			basis: 'In view of:',
			attention: 'Having regard to:',
			deciding: 'HAS DECIDED:',
			fixing: 'To lay down:',
			at: 'Done at',
			on: 'on',
			copies: 'Copies to:',
			ordinals: ['FIRST', 'SECOND', 'THIRD', 'FOURTH', 'FIFTH', 'SIXTH', 'SEVENTH', 'EIGHTH']
		}
	}
} as const;
