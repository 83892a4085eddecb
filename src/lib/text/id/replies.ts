import { writeDay } from '$lib/written/dates';

/** The reply (surat tanggapan) that an offer from outside is owed. */
export const replies = {
	title: 'Surat Tanggapan',
	lead: (subject: string) => `Atas penawaran: ${subject}`,
	promise: (days: number) =>
		`Daerah berjanji menjawab dalam ${days} hari kalender. Ini aturan daerah, bukan tenggat undang-undang; diamnya daerah bukan persetujuan.`,
	received: 'Penawaran diterima',
	due: 'Dijawab paling lambat',
	number: 'Nomor surat',
	noNumber: 'Belum dipesan',
	sent: 'Dikirim',
	notSent: 'Belum dikirim',
	scan: 'Surat yang dikirim',
	openScan: 'Buka pindaian',
	left: (days: number) =>
		days > 0 ? `Sisa ${days} hari kalender` : days === 0 ? 'Hari terakhir' : `Lewat ${-days} hari kalender`,
	sentOn: (day: string) => `Dikirim ${writeDay(day, 'id', 'short')}`,
	link: 'Siapkan dan kirim surat tanggapan',
	see: 'Lihat surat tanggapan',
	steps: {
		number: '1. Pesan nomor',
		numberLead:
			'Nomor dipesan lebih dahulu agar tercetak pada surat yang ditandatangani. Nomor tidak pernah terpakai dua kali.',
		reserve: 'Pesan nomor surat',
		reserved: (number: string) => `Nomor ${number} dipesan untuk surat ini.`,
		text: '2. Susun surat',
		textLead:
			'Dari templat Surat Tanggapan: pilih pada ruang naskah, lengkapi hasil telaahan, cetak, dan mintakan tanda tangan Kepala Daerah.',
		openTexts: 'Buka ruang naskah',
		send: '3. Catat pengiriman',
		sendLead:
			'Surat yang sudah ditandatangani dipindai. Pemohon diberi tahu dan dapat membacanya di halaman lacak; surat masuk agenda surat keluar.'
	},
	form: {
		sentOn: 'Tanggal dikirim',
		scan: 'Pindaian surat bertanda tangan',
		scanHint: 'PDF atau foto, paling besar 20 MB.',
		note: 'Catatan',
		submit: 'Catat pengiriman'
	},
	done: {
		number: 'Nomor surat dipesan.',
		sent: 'Surat tanggapan tercatat. Pemohon diberi tahu.'
	} as Record<string, string>,
	kept: 'Yang sudah ditulis tetap ada.',
	applicant: 'Pemohon',
	letterSubject: (subject: string) => `Tanggapan atas penawaran: ${subject}`,
	reminder: (subject: string, day: string) =>
		`Surat tanggapan atas penawaran ${subject}: dijanjikan ${writeDay(day, 'id', 'short')}`,
	tracking: {
		title: 'Surat tanggapan',
		promised: (day: string, days: number) =>
			`Daerah berjanji menjawab penawaran Anda paling lambat ${writeDay(day, 'id')} (${days} hari kalender sejak diterima).`,
		sent: (day: string) => `Surat tanggapan dikirim ${writeDay(day, 'id')}.`,
		read: 'Suratnya ada pada daftar berkas Anda.'
	},
	mail: (about: {
		subject: string;
		receipt: string;
		number: string;
		day: string;
		link: string;
		region: string;
	}) => ({
		subject: `Surat tanggapan: ${about.subject}`,
		body: [
			`Penawaran "${about.subject}" (${about.receipt}) telah dijawab dengan surat nomor ${about.number} tanggal ${writeDay(about.day, 'id', 'long')}.`,
			'',
			`Suratnya dapat dibaca melalui halaman lacak: ${about.link}`,
			'',
			about.region
		].join('\n')
	})
};
