import { instrumentNames } from './instruments';

/** "Catat perjanjian lama", and the region's numbers. */
export const archive = {
	instruments: instrumentNames,
	old: {
		title: 'Catat Perjanjian Lama',
		lead: 'Satu formulir pendek untuk perjanjian yang dibuat sebelum sistem ini. Sesudah dicatat, perjanjian itu dihitung dan dipantau seperti yang lain.',
		instrument: 'Jenis naskah',
		choose: 'Pilih satu',
		agreementTitle: 'Judul perjanjian',
		agreementTitleHint: 'Tulis seperti pada naskah.',
		partnerName: 'Nama mitra',
		partnerKind: 'Jenis mitra',
		country: 'Negara mitra',
		regionNumber: 'Nomor pihak daerah',
		partnerNumber: 'Nomor pihak mitra',
		signedOn: 'Tanggal ditandatangani',
		signedOnHint:
			'Bila hanya tahunnya yang diketahui, isi tahunnya saja (misalnya 2017), atau bulan dan tahunnya.',
		startsOn: 'Mulai berlaku',
		endsOn: 'Berakhir',
		endsOnHint:
			'Kosongkan bila naskah tidak menyebut masa berlaku; statusnya menjadi "masa berlaku tidak diketahui".',
		type: 'Jenis kerja sama',
		typeNone: 'Belum ditentukan',
		unit: 'Perangkat daerah pelaksana',
		unitNone: 'Belum ditentukan',
		note: 'Catatan',
		file: 'Pindaian naskah (PDF)',
		fileHint: 'PDF, paling besar 20 MB. Boleh menyusul.',
		publish: 'Umumkan ringkasannya di daftar kerja sama',
		submit: 'Catat perjanjian',
		day: { day: 'Hari', month: 'Bulan', year: 'Tahun' },
		kept: 'Yang sudah Anda isi tetap ada. Pindaian perlu dipilih lagi.',
		faults: {
			REQUIRED: 'Bagian ini perlu diisi.',
			CHOOSE_ONE: 'Pilih salah satu.',
			TOO_LONG: 'Paling banyak 500 huruf.',
			DAY_WRONG: 'Tanggal ini tidak ada. Tulis hari, bulan, dan tahun dengan angka.',
			DAY_IN_FUTURE: 'Tanggal ini belum tiba.',
			ENDS_BEFORE_START: 'Berakhir sebelum mulai berlaku. Periksa kedua tanggalnya.'
		} as Record<string, string>
	},
	numbers: {
		title: 'Nomor Naskah',
		lead: 'Nomor berurut tanpa celah per jenis, perangkat daerah, dan tahun. Nomor yang disiapkan kelak dipakai atau dibatalkan dengan alasan, dan tidak pernah diberikan dua kali.',
		show: 'Tampilkan',
		book: 'Buku nomor',
		ownBook: 'Bagian Kerja Sama (daerah)',
		letters: { surat_tanggapan: 'Surat Tanggapan', nota_dinas: 'Nota Dinas' },
		year: 'Tahun',
		instrument: 'Jenis naskah',
		reserve: 'Siapkan nomor berikutnya',
		reserveReason: 'Untuk keperluan apa',
		state: { reserved: 'Disiapkan', used: 'Dipakai', void: 'Dibatalkan' } as Record<string, string>,
		columns: {
			number: 'Nomor',
			state: 'Keadaan',
			reservedOn: 'Disiapkan pada',
			reason: 'Alasan',
			act: 'Tindakan'
		},
		voidIt: 'Batalkan',
		insertAfter: 'Sisipkan sesudahnya',
		reason: 'Alasan',
		empty: 'Belum ada nomor untuk jenis dan tahun ini.',
		reserved: (text: string) => `Nomor ${text} disiapkan.`
	}
};
