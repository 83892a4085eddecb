import { writeDay } from '$lib/written/dates';

type Mailed = { number: string; text: string; article: string; link: string; region: string };

const closing = (region: string) => ['', region, 'Kerja Sama Satu Pintu'];

/** What the public asks: a question, a request for information to the PPID, a complaint. */
export const inquiries = {
	reminder: (about: { number: string; due: string }) =>
		`Permintaan ${about.number} harus ditanggapi paling lambat ${writeDay(about.due, 'id')}.`,
	ways: {
		title: 'Tiga cara menghubungi kami',
		question: 'Bertanya',
		questionText: 'Pertanyaan biasa tentang kerja sama. Dijawab sebagai layanan.',
		information: 'Meminta informasi publik',
		informationText: 'Permintaan resmi kepada PPID, dengan batas waktu 10 hari kerja menurut undang-undang.',
		complaint: 'Mengadu',
		complaintText: 'Pengaduan layanan publik disampaikan lewat SP4N-LAPOR!, di luar sistem ini.',
		complaintLink: 'Buka SP4N-LAPOR! (lapor.go.id)'
	},
	question: {
		title: 'Bertanya tentang kerja sama',
		meta: 'Ajukan pertanyaan, minta informasi publik, atau cari tahu ke mana mengadu.',
		lead: 'Tulis pertanyaan Anda. Kami menjawab ke surel Anda.',
		body: 'Pertanyaan',
		send: 'Kirim pertanyaan'
	},
	information: {
		title: 'Meminta informasi publik',
		meta: 'Permintaan informasi kepada PPID menurut UU 14/2008, dengan batas waktunya.',
		lead: 'Permintaan ditujukan kepada Pejabat Pengelola Informasi dan Dokumentasi (PPID). Tidak perlu akun.',
		clock: 'Batas waktunya',
		clockText: [
			'Jawaban: paling lambat 10 hari kerja sejak permintaan diterima.',
			'Perpanjangan: satu kali, paling lama 7 hari kerja, dengan alasan tertulis.',
			'Penolakan menyebut pengecualian dalam Pasal 17.',
			'Keberatan: paling lambat 30 hari kerja; atasan PPID menanggapi dalam 30 hari kerja.'
		],
		basis: 'UU 14/2008 Pasal 22, 35, dan 36',
		body: 'Informasi yang diminta',
		bodyHint: 'Sebutkan dokumen, tahun, atau mitra yang Anda maksud.',
		purpose: 'Tujuan penggunaan',
		address: 'Alamat',
		addressHint: 'PPID wajib mencatat nama dan alamat pemohon.',
		way: 'Cara memperoleh',
		ways: {
			read: 'Melihat atau membaca',
			file: 'Salinan berkas elektronik',
			paper: 'Salinan kertas'
		} as Record<string, string>,
		send: 'Kirim permintaan'
	},
	name: 'Nama',
	email: 'Surel',
	emailHint: 'Kami mengirim satu tautan ke sana. Setelah tautan dibuka, permintaan Anda sampai ke kami.',
	personal: 'Nama, alamat, dan surel Anda hanya dibaca petugas yang menjawab, dan tidak pernah ditampilkan.',
	sentTitle: 'Satu langkah lagi: buka surel Anda',
	sent: (email: string) =>
		`Kami mengirim tautan ke ${email}. Buka tautan itu agar kiriman Anda sampai ke kami.`,
	demoMail: 'Peragaan: inilah surel yang akan dikirim',
	kept: 'Yang Anda ketik tetap ada di bawah.',
	confirm: {
		title: 'Kirim ke kami?',
		meta: 'Menegaskan pertanyaan atau permintaan informasi.',
		text: 'Inilah yang akan dikirim. Tekan tombol di bawah agar sampai ke kami dan mendapat nomor.',
		send: 'Ya, kirim',
		done: 'Sudah dikirim',
		see: 'Lihat perkembangannya'
	},
	kind: { question: 'Pertanyaan', information: 'Permintaan informasi' } as Record<string, string>,
	state: {
		open: 'Menunggu jawaban',
		answered: 'Dijawab',
		refused: 'Ditolak',
		objected: 'Keberatan diajukan',
		settled: 'Keberatan ditanggapi'
	} as Record<string, string>,
	tracked: {
		title: (number: string) => `Perkembangan ${number}`,
		meta: 'Perkembangan pertanyaan atau permintaan informasi.',
		state: 'Keadaan',
		kind: 'Jenis',
		asked: 'Yang diminta',
		received: 'Diterima',
		due: 'Paling lambat dijawab',
		noDue: 'Tanpa batas waktu menurut undang-undang',
		provisional: 'tanggal sementara',
		extended: 'Diperpanjang satu kali',
		extendedOn: (day: string) => `Pada ${day}, dengan alasan:`,
		answer: 'Jawaban',
		answeredOn: (day: string) => `Dijawab ${day}`,
		refused: 'Permintaan ditolak karena informasinya dikecualikan',
		objection: 'Keberatan',
		objectedOn: (day: string) => `Diajukan ${day}`,
		objectionAnswer: 'Tanggapan atasan PPID',
		commission:
			'Bila belum puas, Anda dapat mengajukan sengketa informasi ke Komisi Informasi dalam 14 hari kerja (UU 14/2008 Pasal 37).',
		mayObject: (day: string) => `Anda dapat mengajukan keberatan sampai ${day}.`,
		reason: 'Alasan keberatan',
		object: 'Ajukan keberatan',
		notFoundTitle: 'Nomor tidak ditemukan'
	},
	desk: {
		title: 'Pertanyaan Publik',
		lead: 'Pertanyaan dan permintaan informasi dari publik; yang paling dekat batasnya di atas.',
		tabs: 'Tampilan',
		open: 'Menunggu',
		closed: 'Sudah dijawab',
		list: 'Daftar pertanyaan dan permintaan',
		columns: { due: 'Batas', about: 'Isi', kind: 'Jenis', state: 'Keadaan', act: 'Tindakan' },
		see: 'Buka',
		empty: 'Tidak ada yang menunggu',
		emptyText: 'Pertanyaan dan permintaan informasi dari publik akan tampak di sini.',
		more: 'Selanjutnya',
		first: 'Kembali ke awal',
		pages: 'Halaman',
		requester: 'Pemohon',
		name: 'Nama',
		email: 'Surel',
		address: 'Alamat',
		noAddress: 'Tidak diminta',
		hidden: 'Nama dan alamat pemohon hanya dibaca petugas yang menjawab.',
		purpose: 'Tujuan penggunaan',
		way: 'Cara memperoleh',
		by: 'Dijawab oleh',
		actTitle: {
			give: 'Jawab',
			refuse: 'Tolak dengan pengecualian',
			extend: 'Perpanjang satu kali',
			answer_objection: 'Tanggapi keberatan'
		} as Record<string, string>,
		actText: {
			give: 'Jawaban',
			refuse: 'Pertimbangan (uji konsekuensi)',
			extend: 'Alasan perpanjangan',
			answer_objection: 'Tanggapan atasan PPID'
		} as Record<string, string>,
		actSend: {
			give: 'Kirim jawaban',
			refuse: 'Tolak permintaan',
			extend: 'Perpanjang 7 hari kerja',
			answer_objection: 'Kirim tanggapan'
		} as Record<string, string>,
		exemption: 'Pengecualian',
		choose: 'Pilih pengecualian',
		done: 'Tersimpan, dan pemohon diberi tahu lewat surel.'
	},
	faults: {
		REQUIRED: 'Isi bagian ini.',
		TOO_LONG: 'Terlalu panjang. Persingkat.',
		EMAIL_WRONG: 'Tulis alamat surel yang utuh, misalnya nama@contoh.id.',
		CHOOSE_ONE: 'Pilih salah satu.',
		EXEMPTION_NEEDED: 'Pilih pengecualian: tanpa itu tidak ada informasi yang boleh ditolak.'
	} as Record<string, string>,
	mail: {
		confirm: (about: { link: string; region: string }) => ({
			subject: 'Tegaskan kiriman Anda',
			body: [
				'Buka tautan ini agar pertanyaan atau permintaan Anda sampai ke kami:',
				about.link,
				'',
				'Bila Anda tidak mengirim apa pun, abaikan surat ini; kiriman itu hilang dalam tujuh hari.',
				...closing(about.region)
			].join('\n')
		}),
		received: (about: { number: string; link: string; region: string }) => ({
			subject: `Diterima: ${about.number}`,
			body: [
				`Kiriman Anda kami terima dengan nomor ${about.number}.`,
				'',
				`Perkembangannya: ${about.link}`,
				...closing(about.region)
			].join('\n')
		}),
		answered: {
			give: (about: Mailed) => ({
				subject: `Jawaban ${about.number}`,
				body: [about.text, '', about.link, ...closing(about.region)].join('\n')
			}),
			refuse: (about: Mailed) => ({
				subject: `Permintaan ${about.number} ditolak`,
				body: [
					`Informasi yang diminta dikecualikan: ${about.article}.`,
					'',
					about.text,
					'',
					`Anda dapat mengajukan keberatan dalam 30 hari kerja: ${about.link}`,
					...closing(about.region)
				].join('\n')
			}),
			extend: (about: Mailed) => ({
				subject: `Permintaan ${about.number} diperpanjang`,
				body: [
					'Jawaban diperpanjang satu kali, paling lama 7 hari kerja, dengan alasan:',
					about.text,
					'',
					about.link,
					...closing(about.region)
				].join('\n')
			}),
			answer_objection: (about: Mailed) => ({
				subject: `Tanggapan atas keberatan ${about.number}`,
				body: [about.text, '', about.link, ...closing(about.region)].join('\n')
			})
		}
	}
};
