type Message = { subject: string; body: string };
type About = { receipt: string; theme: string; region: string; note: string; day: string; link: string };

const sign = (region: string) => `\n\n${region}\nKerja Sama Satu Pintu`;
const number = (receipt: string) => `Nomor permohonan: ${receipt}`;

/** Work visits and study visits of others: asked for at the door, answered at the desk. */
export const visitRequests = {
	title: 'Kunjungan kerja dan studi tiru',
	meta: 'Ajukan kunjungan kerja atau studi tiru: surat, hari, dan tema yang ingin dipelajari. Tanpa akun.',
	lead: 'Ingin belajar dari daerah ini? Isi satu halaman ini, buka tautan di surel Anda, lampirkan surat, dan selesai.',
	lane: {
		title: 'Hanya ingin berkunjung atau studi tiru?',
		text: 'Kunjungan kerja punya jalur sendiri yang lebih pendek: satu halaman dan satu surat.',
		link: 'Ajukan kunjungan'
	},
	procedure: 'Perjalanan permohonan kunjungan',
	limit: (days: string, basis: string) => `${days} hari kerja. ${basis}`,
	form: {
		fields: {
			institution: 'Nama lembaga atau daerah Anda',
			institution_kind: 'Jenis lembaga',
			theme: 'Tema yang ingin dipelajari',
			questions: 'Pertanyaan yang ingin dijawab',
			wished_on: 'Hari yang diinginkan',
			wished_until: 'Sampai',
			other_on: 'Hari pilihan lain',
			people: 'Jumlah tamu',
			unit_id: 'Perangkat daerah yang ingin dikunjungi',
			letter_number: 'Nomor surat',
			letter_date: 'Tanggal surat',
			visitor_name: 'Nama penghubung',
			visitor_office: 'Jabatan penghubung',
			email: 'Surel',
			phone: 'Telepon',
			letter: 'Surat permohonan (PDF)',
			note: 'Catatan',
			reason: 'Alasan',
			text: 'Apa yang dipelajari dan akan diterapkan',
			starts_on: 'Hari pertama',
			ends_on: 'Hari terakhir',
			place: 'Tempat'
		} as Record<string, string>,
		hints: {
			theme: 'Misalnya: pengolahan sampah pasar menjadi energi',
			wished_until: 'Kosongkan bila satu hari.',
			unit_id: 'Kosongkan bila belum tahu; Bagian Kerja Sama memilihkan.',
			email: 'Tautan dikirim ke sini. Alamat yang tidak dibuktikan dihapus sesudah tujuh hari.',
			phone: 'Hanya dibaca oleh tuan rumah.',
			letter: 'Surat bertanda tangan yang sudah dipindai, paling besar 10 MB.',
			text: 'Ceritakan singkat; tampil pada halaman kunjungan bila kunjungan itu diumumkan.'
		} as Record<string, string>,
		submit: 'Kirim tautan ke surel saya'
	},
	mailed: {
		title: 'Periksa surel Anda',
		text: 'Kami mengirim tautan ke alamat yang Anda tulis. Buka tautan itu, lampirkan surat, lalu kirim permohonan. Belum ada yang sampai ke kantor sebelum itu.',
		demo: 'Dalam peragaan surel tidak dikirim. Ini tautannya:',
		open: 'Buka permohonan'
	},
	own: {
		reviewTitle: 'Periksa dan kirim',
		reviewLead: 'Ini yang Anda tulis. Lampirkan surat, lalu kirim.',
		answers: 'Isian Anda',
		send: 'Kirim permohonan',
		sent: 'Permohonan diterima',
		sentText: (receipt: string) => `Nomornya ${receipt}. Simpan; nomor ini untuk melacak tanpa akun.`,
		returned: 'Perlu diperbaiki',
		returnedLead: 'Perbaiki hari atau suratnya, lalu kirim lagi.',
		mend: 'Kirim perbaikan',
		agreed: (day: string) => `Kunjungan disepakati untuk ${day}.`,
		took: 'Apa yang Anda bawa pulang?',
		tookSubmit: 'Kirim cerita',
		tookDone: 'Terima kasih, ceritanya tersimpan.',
		withdraw: 'Batalkan permohonan',
		withdrawn: 'Permohonan dibatalkan.',
		track: 'Halaman lacak'
	},
	tracked: {
		kicker: 'Permohonan kunjungan',
		agreed: 'Hari kunjungan yang disepakati',
		visit: 'Lihat catatan kunjungan'
	},
	desk: {
		title: 'Permohonan kunjungan',
		lead: 'Kunjungan kerja dan studi tiru yang diajukan lewat satu pintu. Yang paling dekat tenggatnya di atas.',
		empty: 'Belum ada permohonan kunjungan',
		emptyText: 'Permohonan datang lewat /ajukan/kunjungan.',
		link: 'Permohonan masuk',
		waiting: (count: string) => `${count} menunggu`,
		columns: { theme: 'Tema', institution: 'Tamu', step: 'Langkah', due: 'Tenggat' },
		guests: (count: string) => `${count} tamu`,
		about: 'Keterangan',
		contact: 'Penghubung',
		letter: 'Surat',
		openLetter: 'Buka surat',
		history: 'Riwayat',
		act: 'Tindakan',
		nothing: 'Tidak ada yang perlu Anda lakukan pada langkah ini.',
		waitsForGuest: 'Menunggu tamu.',
		visit: 'Catatan kunjungan',
		request: 'Permohonan tamu',
		sentOn: 'Diajukan',
		ended: 'Selesai',
		outcomes: {
			accept: 'Terima dan teruskan ke tuan rumah',
			return: 'Kembalikan kepada tamu',
			reject: 'Tolak',
			approve: 'Sepakati hari dan buat kunjungan',
			done: 'Kunjungan sudah berlangsung',
			submit: 'Catat cerita tamu dari surat',
			withdraw: 'Batalkan'
		} as Record<string, string>,
		done: 'Tercatat.',
		events: {
			start: 'Permohonan dimulai',
			withdraw: 'Dibatalkan'
		} as Record<string, string>
	},
	visitTitle: (institution: string, theme: string) => `Kunjungan kerja ${institution}: ${theme}`,
	faults: {
		REQUIRED: 'Isi kolom ini.',
		CHOOSE_ONE: 'Pilih satu.',
		TOO_LONG: 'Terlalu panjang.',
		DAY_WRONG: 'Tulis tanggal yang ada, misalnya 17 3 2027.',
		DAY_IN_FUTURE: 'Hari ini belum datang.',
		DAY_NOT_AHEAD: 'Pilih hari yang masih akan datang.',
		ENDS_BEFORE_START: 'Berakhir sebelum mulai.',
		NOT_A_NUMBER: 'Tulis angka, misalnya 12.',
		EMAIL_WRONG: 'Periksa alamat surelnya.'
	} as Record<string, string>,
	mail: {
		confirm: (of: {
			institution: string;
			theme: string;
			link: string;
			days: number;
			region: string;
		}): Message => ({
			subject: `Satu langkah lagi: kunjungan "${of.theme}"`,
			body: `Buka tautan ini untuk memeriksa dan mengirim permohonan kunjungan ${of.institution}:\n${of.link}\n\nTautan ini hanya untuk Anda. Bila tidak dibuka, isian dihapus sesudah ${of.days} hari.\n\nBila Anda tidak merasa mengajukan kunjungan, abaikan surel ini.${sign(of.region)}`
		}),
		received: (of: { receipt: string; theme: string; link: string; region: string }): Message => ({
			subject: `Permohonan kunjungan diterima: ${of.receipt}`,
			body: `Permohonan kunjungan "${of.theme}" telah diterima.\n\n${number(of.receipt)}\nLacak di sini (tanpa akun): ${of.link}${sign(of.region)}`
		}),
		returned: (of: About): Message => ({
			subject: `Perlu diperbaiki: kunjungan "${of.theme}"`,
			body: `Permohonan kunjungan "${of.theme}" dikembalikan.\n\nCatatan: ${of.note}\n\nPerbaiki di sini (tautan terbaru, hanya untuk Anda):\n${of.link}\n\n${number(of.receipt)}${sign(of.region)}`
		}),
		ended: (of: About): Message => ({
			subject: `Tidak dapat dilanjutkan: kunjungan "${of.theme}"`,
			body: `Permohonan kunjungan "${of.theme}" tidak dilanjutkan.\n\nAlasan: ${of.note}\n\n${number(of.receipt)}${sign(of.region)}`
		}),
		agreed: (of: About): Message => ({
			subject: `Kunjungan disepakati: "${of.theme}"`,
			body: `Kunjungan "${of.theme}" disepakati, mulai ${of.day}.${of.note ? `\n\nCatatan: ${of.note}` : ''}\n\nLihat di sini (tautan terbaru, hanya untuk Anda):\n${of.link}\n\n${number(of.receipt)}${sign(of.region)}`
		}),
		tookHome: (of: About): Message => ({
			subject: `Apa yang Anda bawa pulang dari kunjungan "${of.theme}"?`,
			body: `Terima kasih telah berkunjung. Ceritakan singkat apa yang dipelajari dan akan diterapkan:\n${of.link}\n\n${number(of.receipt)}${sign(of.region)}`
		})
	}
};
