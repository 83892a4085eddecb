import { officeBundles } from './office-bundles';
import { officeCalendar } from './office-calendar';
import { officeFiles } from './office-files';
import { officeHandover } from './office-handover';
import { officeOffices } from './office-offices';
import { officePassword } from './office-password';
import { officePeople } from './office-people';
import { officeProcedures } from './office-procedures';
import { officeTrail } from './office-trail';
import { officeUnits } from './office-units';

/** The office's own pages beside the cases: mail of the demonstration, API keys, and administration. */
export const office = {
	bundles: officeBundles,
	calendar: officeCalendar,
	files: officeFiles,
	handover: officeHandover,
	offices: officeOffices,
	password: officePassword,
	people: officePeople,
	procedures: officeProcedures,
	trail: officeTrail,
	units: officeUnits,
	day: { day: 'Hari', month: 'Bulan', year: 'Tahun' },
	kept: 'Yang sudah Anda isi tetap ada.',
	older: 'Lebih lama',
	newest: 'Kembali ke yang terbaru',
	first: 'Kembali ke awal',
	pages: 'Halaman',
	choose: 'Pilih satu',
	filter: 'Tampilkan',
	mail: {
		files: 'Lampiran',
		title: 'Surel Peragaan',
		lead: 'Peragaan ini tidak mengirim surel. Setiap surel yang akan terkirim dapat dibaca di sini, persis seperti yang akan diterima orangnya.',
		sentTitle: 'Surel sungguh dikirim',
		sentText:
			'Pada pemasangan ini surel dikirim melalui server surel langsung kepada penerimanya. Isinya tidak ditunjukkan di sini, karena sebagian memuat kode yang hanya untuk penerimanya.',
		keptTitle: 'Belum ada server surel',
		keptText:
			'SMTP_URL belum diatur, sehingga surel menunggu dan belum sampai kepada penerimanya. Minta administrator mengaturnya. Isinya tidak ditunjukkan di sini, karena sebagian memuat kode yang hanya untuk penerimanya.',
		list: 'Surel, yang terbaru di atas',
		to: 'Kepada',
		when: 'Dibuat',
		sent: (when: string) => `Terkirim ${when}`,
		empty: 'Belum ada surel',
		emptyText:
			'Kirim sebuah permohonan atau kembalikan satu berkas untuk diperbaiki; suratnya muncul di sini.',
		read: (subject: string) => `Baca isi surel: ${subject}`
	},
	tokens: {
		title: 'Kunci API',
		lead: 'Kunci API dipakai program lain untuk bertindak sebagai Anda, dengan peran Anda pada hari itu. Setiap tindakannya tercatat atas nama Anda.',
		make: 'Buat kunci baru',
		name: 'Nama kunci',
		nameHint: 'Program apa yang memakainya, misalnya “Laporan bulanan”.',
		days: 'Berlaku selama',
		dayChoices: { '30': '30 hari', '90': '90 hari', '365': 'Satu tahun' } as Record<string, string>,
		submit: 'Buat kunci',
		madeTitle: 'Kunci sudah dibuat: salin sekarang',
		madeText:
			'Kunci ini hanya ditunjukkan sekali. Yang kami simpan hanya sidiknya, jadi kunci yang hilang tidak dapat dilihat lagi; cabut dan buat yang baru.',
		madeLabel: 'Kunci API Anda',
		madeUse: 'Kirim sebagai kepala permintaan "Authorization: Bearer", diikuti kunci ini.',
		againTitle: 'Kunci ini sudah dibuat sebelumnya',
		againText:
			'Formulir yang sama terkirim dua kali; hanya satu kunci yang dibuat dan kuncinya sudah ditunjukkan. Bila tidak sempat disalin, cabut lalu buat yang baru.',
		list: 'Kunci Anda',
		columns: { name: 'Nama', state: 'Keadaan', made: 'Dibuat', until: 'Berlaku sampai', act: 'Tindakan' },
		state: { living: 'Berlaku', expired: 'Habis masa berlakunya', revoked: 'Dicabut' } as Record<
			string,
			string
		>,
		forever: 'Tanpa batas',
		revoke: 'Cabut',
		revokeAsk: 'Program yang memakai kunci ini langsung tidak dapat masuk lagi. Ini tidak dapat dibatalkan.',
		revokeSure: 'Ya, cabut kunci ini',
		revoked: 'Kunci sudah dicabut.',
		empty: 'Anda belum punya kunci API'
	},
	faults: {
		REQUIRED: 'Bagian ini perlu diisi.',
		CHOOSE_ONE: 'Pilih salah satu.',
		TOO_LONG: 'Terlalu panjang; ringkaslah.',
		DAY_WRONG: 'Tanggal ini tidak ada. Tulis hari, bulan, dan tahun dengan angka.',
		MONTHS_WRONG: 'Tulis jumlah bulan dengan angka.',
		NOT_A_DAY: 'Tanggal ini tidak ada.',
		NOT_AN_EMAIL: 'Ini bukan alamat surel. Contoh yang benar: nama@jambikota.go.id.',
		EMAIL_KNOWN: 'Sudah ada orang dengan alamat surel ini di daftar. Beri peran baru pada orang itu.',
		ENDS_BEFORE_START: 'Hari terakhir lebih awal daripada hari pertama. Periksa kedua tanggalnya.',
		DAY_IN_PAST: 'Paling awal kemarin: yang sudah dikerjakan dengan peran ini pada hari-hari lalu tetap sah.',
		UNIT_NEEDED: 'Peran ini dipegang untuk satu perangkat daerah. Pilih perangkat daerahnya.',
		PARTNER_NEEDED: 'Peran mitra dipegang untuk satu mitra. Pilih mitranya.',
		ROLE_HELD: 'Orang ini sudah memegang peran itu pada hari tersebut.',
		NOT_A_YEAR: 'Tulis tahun dengan empat angka, misalnya 2027.',
		YEAR_KNOWN: 'Kalender tahun ini sudah ditetapkan.',
		NAME_KNOWN: 'Sudah ada perangkat daerah yang berlaku dengan nama ini.',
		PARENT_ENDED: 'Induk ini sudah berakhir. Pilih yang masih berlaku.',
		PASSWORD_WRONG: 'Kata sandi sekarang tidak cocok.',
		PASSWORD_TOO_SHORT: 'Kata sandi baru terlalu pendek: paling sedikit 12 huruf.',
		PASSWORD_TOO_LONG: 'Kata sandi baru terlalu panjang: paling banyak 200 huruf.',
		PASSWORD_GUESSED:
			'Kata sandi ini termasuk yang pertama dicoba orang: deretan, pengulangan, atau kata umum dan nama Anda dengan angka. Pilih beberapa kata yang tidak berhubungan.',
		PASSWORD_SAME: 'Kata sandi baru sama dengan yang sekarang.',
		PASSWORD_DIFFERS: 'Kedua isian kata sandi baru tidak sama.',
		BEFORE_THE_LETTER: 'Berlakunya tidak dapat lebih awal daripada tanggal suratnya.',
		DAY_IN_FUTURE: 'Tanggal ini belum tiba.',
		NAME_SAME: 'Ini nama yang sekarang.',
		BEFORE_LAST_NAME: 'Sebelum pergantian nama yang terakhir.',
		SUCCESSOR_NEEDED: 'Sebutkan paling sedikit satu penerus.',
		SUCCESSOR_SELF: 'Perangkat daerah tidak dapat menggantikan dirinya sendiri.'
	} as Record<string, string>
};
