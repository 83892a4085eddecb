/** The pages of a proposal, one task each. */
export const proposeSteps = {
	parts: 'Bagian permohonan',
	part: (n: number, all: number, procedure: string) => `Bagian ${n} dari ${all} · ${procedure}`,
	titles: {
		surel: 'Alamat surel Anda',
		lembaga: 'Lembaga Anda',
		petugas: 'Petugas penghubung',
		kak: 'Rencana kerja sama',
		berkas: 'Berkas',
		pakta: 'Pakta integritas',
		periksa: 'Periksa dan kirim',
		jawaban: 'Ubah jawaban'
	} as Record<string, string>,
	partnerTitle: 'Calon mitra',
	visitorTitles: { surel: 'Alamat surel pemohon', lembaga: 'Lembaga pemohon' } as Record<string, string>,
	forVisitor: (name: string) =>
		`Anda mengisikan permohonan ini untuk pemohon yang datang. Nama Anda (${name}) tercatat pada tanda terima dan berkas permohonan.`,
	leads: {
		surel:
			'Kami kirim kode enam angka ke alamat ini, beserta tautan untuk melanjutkan kapan saja. Semua pemberitahuan juga dikirim ke sini.',
		lembaga: 'Nama dan alamat seperti dalam akta atau kop surat. Data ini dipakai untuk naskah kerja sama.',
		petugas:
			'Orang yang dapat kami hubungi tentang permohonan ini. Petugas kedua boleh dikosongkan. Nomor identitas tidak diperlukan.',
		kak: 'Dari isian ini kami susun Kerangka Acuan Kerja (KAK), jadi Anda tidak perlu mengetiknya dua kali.',
		berkas:
			'Unggah tiap berkas. Boleh beberapa sekaligus, boleh satu per satu; yang sudah diunggah tersimpan.',
		pakta: 'Permohonan hanya dapat dikirim setelah keempat janji ini disetujui.',
		periksa: 'Periksa sekali lagi. Sesudah dikirim, permohonan diperiksa Bagian Kerja Sama.',
		jawaban: 'Prosedur dan berkas menyesuaikan jawaban baru. Isian lain tidak berubah.'
	} as Record<string, string>,
	regionLeads: {
		lembaga:
			'Mitra yang akan diajak bekerja sama. Isi yang sudah diketahui; alamat dipakai untuk surat penawaran.',
		petugas:
			'Petugas Penghubung Kerja Sama Daerah (PPKSD) perangkat daerah Anda. Surat tugasnya diunggah pada bagian berkas.'
	} as Record<string, string>,
	progress: {
		done: 'Lengkap',
		begun: 'Belum lengkap',
		not_begun: 'Belum diisi',
		optional: 'Boleh dilewati',
		ready: 'Siap dikirim',
		waiting: 'Menunggu bagian lain'
	} as Record<string, string>,
	goOn: 'Simpan dan lanjutkan',
	later: 'Simpan, lanjutkan nanti',
	next: 'Lanjutkan',
	back: 'Kembali',
	kept: 'Yang Anda isi sudah tersimpan. Perbaiki yang ditandai, atau lanjutkan nanti.',
	left: {
		title: 'Isian tersimpan',
		byMail: (email: string) =>
			`Anda boleh menutup halaman ini. Untuk melanjutkan, buka tautan dalam surel yang kami kirim ke ${email}.`,
		byBrowser:
			'Anda boleh menutup halaman ini dan melanjutkan dari peramban ini dalam 30 hari. Untuk melanjutkan dari perangkat lain, isi dahulu alamat surel Anda.',
		byAccount: 'Anda boleh menutup halaman ini. Konsepnya ada di Permohonan Saya.',
		byDesk: 'Anda boleh menutup halaman ini. Konsepnya ada di Meja Kerja, pada halaman Ajukan.'
	},
	begun: {
		title: 'Anda punya permohonan yang belum dikirim',
		goOn: 'Lanjutkan mengisi',
		sent: (receipt: string) => `Permohonan terakhir dari peramban ini: ${receipt}.`,
		see: 'Lihat perkembangannya'
	},
	notHere: {
		title: 'Permohonan ini tidak dapat dibuka di sini',
		help: 'Buka tautan dalam surel terakhir dari kami; tautan itu membuka permohonan Anda di peramban mana pun. Bila sudah dikirim, lacak dengan nomor tanda terimanya.'
	},
	groups: {
		first: 'Petugas pertama',
		second: 'Petugas kedua',
		secondHint: 'Boleh dikosongkan. Bila diisi, nama, telepon, dan surelnya perlu lengkap.',
		what: 'Apa dan di mana',
		why: 'Mengapa dan untuk apa',
		when: 'Kapan dan berapa lama',
		who: 'Siapa mengerjakan dan membiayai apa',
		contact: 'Kontak lembaga'
	},
	day: { day: 'Tanggal', month: 'Bulan', year: 'Tahun' },
	dayHint: 'Misalnya 4 1 2027',
	choose: 'Pilih satu',
	fieldGroups: {
		basic_services: 'Wajib, pelayanan dasar',
		other_mandatory: 'Wajib, bukan pelayanan dasar',
		of_choice: 'Pilihan'
	},
	longest: (most: string) => `Paling banyak ${most} huruf.`,
	tooLong: (typed: string, most: string) => `Anda menulis ${typed} dari paling banyak ${most} huruf.`,
	locked: 'Nama dan negara diambil dari daftar mitra. Bila berubah, hubungi Bagian Kerja Sama.',
	email: {
		otherAddress: 'Surelnya tidak sampai?',
		otherText: 'Periksa folder spam. Bila alamatnya keliru atau kodenya lewat waktu, kirim kode baru.',
		provedTitle: 'Alamat surel terbukti',
		changeAddress: 'Pakai alamat lain',
		skip: 'Pemohon tidak punya surel: lewati',
		visitor:
			'Minta pemohon menyebutkan kode yang masuk ke surelnya. Tanpa surel, langkah ini boleh dilewati.',
		demo: 'Peragaan: tidak ada surel yang dikirim ke luar. Kodenya:'
	},
	papers: {
		ownText: 'Tidak perlu diunggah. Bila Anda punya dokumen sendiri, unggahlah; dokumen itu yang dipakai.',
		groups: { required: 'Wajib diunggah', own: 'Dibuat dari isian Anda', optional: 'Bila ada' },
		contents: 'Isi yang perlu ada',
		remove: 'Hapus',
		upload: 'Simpan berkas dan lanjutkan',
		missing: (paper: string) => `${paper} belum diunggah.`,
		most: '20 MB',
		total: 'Semua berkas sekali unggah paling besar 100 MB. Unggah sebagian dahulu.'
	},
	pact: {
		accept: 'Kami menyetujui keempat janji di atas',
		acceptForVisitor: 'Pemohon hadir, telah membaca keempat janji ini, dan menyetujuinya',
		accepted: (day: string) => `Disetujui pada ${day}.`,
		needed: 'Centang persetujuan untuk melanjutkan.'
	},
	review: {
		ready: 'Semua bagian lengkap.',
		missing: 'Yang masih perlu dilengkapi',
		missingIn: (part: string, field: string) => `${part}: ${field}`,
		procedure: 'Prosedur',
		answers: 'Jawaban di pintu masuk',
		notFilled: 'Tidak diisi',
		none: 'Belum ada',
		notUploaded: 'Tidak diunggah',
		send: 'Kirim permohonan',
		sendNote: 'Dengan mengirim, Anda menyatakan isian dan berkas benar.',
		pactDone: 'Disetujui',
		pactNot: 'Belum disetujui',
		emailNot: 'Belum dibuktikan'
	},
	sent: {
		tracking: 'Halaman pelacakan',
		mail: (email: string) => `Tanda terima juga dikirim ke ${email}.`,
		print: 'Unduh tanda terima (PDF)',
		track: 'Lacak permohonan ini',
		another: 'Ajukan kerja sama lain',
		next: 'Yang terjadi selanjutnya'
	},
	resume: {
		title: 'Lanjutkan permohonan',
		wrong: 'Tautan ini tidak berlaku lagi',
		wrongText:
			'Tautan hanya berlaku sampai ada tautan yang lebih baru, atau sampai lewat waktunya. Buka surel terakhir dari kami, atau minta tautan baru dengan nomor tanda terima.',
		askNew: 'Minta tautan baru',
		begin: 'Mulai permohonan baru',
		signedIn: 'Anda sedang masuk',
		signedInText: (name: string) =>
			`Anda masuk sebagai ${name}. Keluar dahulu, lalu buka tautan ini sekali lagi untuk melanjutkan sebagai pemohon.`,
		signOut: 'Keluar'
	}
};
