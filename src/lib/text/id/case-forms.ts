/** The forms of a case: one for each kind of step, entry from paper, and the acts on the case as a whole. */
export const caseForms = {
	outcome: 'Hasil',
	/** What was said, in the history; by kind of step and outcome. */
	outcomes: {
		'submit.submit': 'Disampaikan',
		'check.accept': 'Berkas diterima',
		'check.return': 'Dikembalikan untuk diperbaiki',
		'check.reject': 'Ditolak',
		'opinion.feasible': 'Layak',
		'opinion.feasible_with_notes': 'Layak dengan Catatan',
		'opinion.not_feasible': 'Tidak Layak',
		'sitting.conclude': 'Disimpulkan',
		'decide.approve': 'Disetujui',
		'decide.return': 'Dikembalikan untuk diperbaiki',
		'decide.reject': 'Ditolak',
		'draft.ready': 'Naskah siap',
		'initial.initial': 'Diparaf',
		'initial.return': 'Dikembalikan untuk diperbaiki',
		'number.assign': 'Diberi nomor',
		'sign.signed': 'Ditandatangani',
		'sign.refused': 'Batal ditandatangani',
		'await_external.sent': 'Surat dikirim',
		'await_external.granted': 'Disetujui',
		'await_external.refused': 'Ditolak',
		'await_external.returned': 'Dikembalikan',
		'record.done': 'Selesai',
		'publish.publish': 'Diumumkan',
		'publish.withhold': 'Tidak diumumkan'
	} as Record<string, string>,
	/** What can be chosen; by kind of step and outcome. */
	choices: {
		'submit.submit': 'Kirim',
		'check.accept': 'Terima berkas',
		'check.return': 'Kembalikan untuk diperbaiki',
		'check.reject': 'Tolak',
		'opinion.feasible': 'Layak',
		'opinion.feasible_with_notes': 'Layak dengan Catatan',
		'opinion.not_feasible': 'Tidak Layak',
		'sitting.conclude': 'Catat kesimpulan',
		'decide.approve': 'Setujui',
		'decide.return': 'Kembalikan',
		'decide.reject': 'Tolak',
		'draft.ready': 'Naskah siap',
		'initial.initial': 'Bubuhkan paraf',
		'initial.return': 'Kembalikan untuk diperbaiki',
		'number.assign': 'Beri nomor',
		'sign.signed': 'Sudah ditandatangani',
		'sign.refused': 'Batal ditandatangani',
		'await_external.sent': 'Surat dikirim',
		'await_external.granted': 'Jawaban: disetujui',
		'await_external.refused': 'Jawaban: ditolak',
		'await_external.returned': 'Jawaban: dikembalikan untuk dilengkapi',
		'record.done': 'Selesai',
		'publish.publish': 'Umumkan',
		'publish.withhold': 'Tidak diumumkan'
	} as Record<string, string>,
	note: 'Catatan',
	noteHint: {
		check: 'Wajib bila dikembalikan tanpa catatan pada berkas, atau ditolak. Pemohon membaca catatan ini.',
		opinion: 'Wajib untuk Layak dengan Catatan dan Tidak Layak.',
		decide: 'Isi disposisi atau alasan. Wajib bila dikembalikan atau ditolak.',
		initial: 'Wajib bila dikembalikan.',
		other: 'Tersimpan dalam riwayat.'
	} as Record<string, string>,
	noteWhen: '(wajib bila tidak menyetujui)',
	optional: '(boleh dikosongkan)',
	send: {
		submit: 'Kirim berkas',
		check: 'Simpan hasil pemeriksaan',
		opinion: 'Kirim pendapat',
		sitting: 'Catat kesimpulan',
		decide: 'Simpan keputusan',
		draft: 'Naskah siap',
		initial: 'Simpan',
		number: 'Beri nomor',
		sign: 'Simpan',
		await_external: 'Catat surat',
		record: 'Simpan',
		publish: 'Simpan'
	} as Record<string, string>,
	recordOutcome: 'Tandai langkah ini selesai.',
	paperCheck: 'Periksa tiap berkas',
	paperState: 'Keadaan',
	paperStates: { ok: 'Sesuai', missing: 'Belum ada', wrong: 'Perlu diperbaiki' } as Record<string, string>,
	remark: 'Catatan untuk berkas ini',
	absentPapers: (count: number) => `Berkas pilihan yang tidak disampaikan (${count})`,
	absentPapersHint: 'Tulis alasannya bila salah satunya perlu diminta; selebihnya biarkan kosong.',
	file: (paper: string) => `${paper}`,
	scanHint: 'PDF, JPG, atau PNG, paling besar 20 MB.',
	fileHint: 'PDF, DOCX, JPG, atau PNG, paling besar 20 MB.',
	keptFile: (name: string) => `Sudah diunggah: ${name}. Unggah lagi hanya bila ingin menggantinya.`,
	existing: 'Naskah yang sudah ada',
	existingNone: 'Unggah berkas di bawah ini',
	existingSigned: 'Naskah bertanda tangan yang sudah ada',
	unitAtCheck: 'Perangkat Daerah yang melaksanakan',
	unitAtCheckHint: 'Ditetapkan bila berkas diterima; permohonan lalu tampak di mejanya.',
	unitNotYet: 'Tetapkan nanti',
	notOnAgenda: 'belum diagendakan, diangkat di rapat',
	draftFile: 'Naskah yang disepakati',
	signedFile: 'Naskah yang ditandatangani (PDF pindaian)',
	letterFile: 'Pindaian surat',
	madeFile: 'Berkas hasil langkah ini',
	noConflict: 'Saya menyatakan tidak mempunyai benturan kepentingan dalam permohonan ini.',
	noConflictOnPaper: 'Pada kertas dinyatakan tidak ada benturan kepentingan.',
	noConflictBasis: 'UU 30/2014 Pasal 42–45',
	sitting: 'Rapat',
	sittingEmpty: 'Pilih rapat',
	sittingNone:
		'Belum ada rapat yang berlangsung sejak permohonan ini masuk. Rencanakan rapat, atau tunggu harinya tiba.',
	planSitting: 'Rencanakan rapat',
	conclusion: 'Kesimpulan rapat',
	withoutOpinions: 'Alasan menyimpulkan tanpa pendapat yang belum masuk',
	withoutOpinionsHint: (names: string) =>
		`Belum masuk: ${names}. Hanya dapat dilewati bila sudah lewat tenggat.`,
	dissent: 'Pendapat berbeda',
	dissentHint: 'Satu baris tiap orang: nama, titik dua, lalu pendapatnya.',
	followUps: 'Tindak lanjut',
	followUpHint: 'Satu baris tiap tindak lanjut: apa; siapa; tanggal (2026-12-04 atau 4 Desember 2026).',
	followUpWrong: 'Ada baris tindak lanjut tanpa isi, atau tanggalnya tidak dapat dibaca.',
	dissentWrong: 'Tiap baris perlu nama, titik dua, dan pendapatnya.',
	party: 'Pihak yang memberi nomor',
	ownRegion: 'Pemerintah Daerah ini',
	number: 'Nomor',
	numberHint: 'Kosongkan untuk memakai nomor berikutnya dari buku nomor Pemerintah Daerah.',
	numberBook: 'Diambil dari buku nomor',
	numberBookHint:
		'Bila nomor di atas kosong. Perjanjian yang ditandatangani kepala perangkat daerah bernomor dari bukunya sendiri.',
	ownBook: 'Bagian Kerja Sama (daerah)',
	signedOn: 'Tanggal penandatanganan',
	medium: 'Cara menandatangani',
	mediumHint:
		'Satu naskah hanya memakai satu cara. Gambar tanda tangan atau cap yang ditempel bukan tanda tangan elektronik.',
	media: [
		{ value: 'ink', label: 'Dengan tinta; yang diunggah adalah pindaiannya' },
		{ value: 'electronic', label: 'Secara elektronik; tanda tangannya ada di dalam PDF' }
	],
	signedPlace: 'Tempat',
	signatories: 'Penandatangan',
	delegates: (who: string) => `Dengan surat kuasa dapat juga: ${who}`,
	signatory: (party: string) => `Nama penandatangan ${party}`,
	capacity: (party: string) => `Jabatan dan kapasitas ${party}`,
	furtherParty: 'Pihak lain',
	furtherPartyName: 'Nama pihak lain',
	startsOn: 'Mulai berlaku',
	endsOn: 'Berakhir',
	termFromProposal: (months: number) =>
		`Bila kosong, dihitung dari usulan: ${months} bulan sejak penandatanganan.`,
	termHint: 'Kosongkan bila naskah tidak menyebutkannya.',
	letterNumber: 'Nomor surat',
	letterDate: 'Tanggal surat',
	withholdReason: 'Alasan tidak diumumkan',
	withholdHint: 'Sebut dasarnya dalam UU 14/2008 Pasal 17. Wajib bila tidak diumumkan.',
	publishDocument: 'Umumkan juga naskahnya',
	publishDocumentHint: 'Hanya bila naskah tidak memuat data pribadi atau bagian yang dikecualikan.',
	onPaper: {
		title: (step: string) => `Catat dari kertas: ${step}`,
		lead: 'Keputusan, paraf, atau pendapat yang diberikan di kertas, dengan pindaiannya. Riwayat menampilkan siapa yang memutuskan dan siapa yang mencatat.',
		legend: 'Yang tertulis di kertas',
		decidedBy: 'Diputuskan oleh',
		decidedByEmpty: 'Pilih orang',
		decidedByOther: 'Nama lain',
		decidedByOtherHint: 'Isi bila orangnya tidak ada dalam daftar.',
		decidedOn: 'Tanggal di kertas',
		scan: 'Pindaian lembar disposisi, lembar paraf, atau surat',
		held: (title: string, from: string, to: string) => `${title}, ${from} – ${to}`
	},
	errors: {
		decided_by: 'Pilih siapa yang memutuskan.',
		decided_on: 'Isi tanggal yang tertulis di kertas.',
		scan: 'Unggah pindaiannya.',
		outcome: 'Pilih hasilnya.',
		document: 'Unggah berkasnya, atau pilih naskah yang sudah ada.',
		day: 'Tanggal itu tidak ada. Tulis hari, bulan, dan tahun.',
		reason: 'Tulis alasannya.',
		note: 'Tulis catatannya.'
	},
	proposedWarning:
		'Anda sendiri yang mengusulkan atau menyusun naskah permohonan ini. Pertimbangkan agar orang lain yang menilai.',
	example: 'Yang disimpan di peragaan bertanda Contoh.',
	acts: {
		pause: {
			title: 'Hentikan hitungan sementara',
			lead: 'Semua tenggat berhenti sampai dilanjutkan. Pemohon membaca alasannya di halaman pelacakan.',
			submit: 'Hentikan hitungan'
		},
		resume: {
			title: 'Lanjutkan hitungan',
			lead: 'Tenggat berjalan lagi mulai besok, dengan sisa hari yang sama.',
			submit: 'Lanjutkan hitungan'
		},
		withdraw: {
			title: 'Cabut permohonan',
			lead: 'Atas permintaan pemohon. Ini bukan penolakan, dan tidak dapat dibatalkan.',
			submit: 'Cabut permohonan'
		},
		lapse: {
			title: 'Tutup karena tidak ada kabar',
			lead: 'Permohonan dapat dibuka kembali di langkah yang sama bila pemohon menghubungi lagi.',
			submit: 'Tutup permohonan'
		},
		reopen: {
			title: 'Buka kembali',
			lead: 'Permohonan dilanjutkan dari langkah tempatnya berhenti.',
			submit: 'Buka kembali'
		},
		amend: {
			title: 'Ubah kebutuhan persetujuan DPRD',
			lead: 'Langkah yang belum dilalui menyesuaikan. Alasan tersimpan dalam riwayat.',
			submit: 'Simpan perubahan'
		}
	} as Record<string, { title: string; lead: string; submit: string }>,
	assign: {
		title: 'Tetapkan Perangkat Daerah',
		lead: 'Perangkat Daerah ini memberi pendapat teknis, menyusun naskah, dan melaksanakan. Permohonan tampak di mejanya.',
		submit: 'Tetapkan',
		choose: 'Pilih Perangkat Daerah',
		missing: 'Belum ada Perangkat Daerah yang ditunjuk untuk permohonan ini.'
	},
	closeFromPaper: 'Tutup dari naskah yang sudah ditandatangani',
	reason: 'Alasan',
	closeLead:
		'Perjanjiannya sudah ditandatangani di luar sistem. Satu kali simpan: permohonan ditutup, langkah yang tidak dilalui didaftar, dan perjanjian masuk daftar kerja sama.',
	closeSubmit: 'Tutup dan daftarkan',
	instrument: 'Bentuk naskah',
	publishNow: 'Umumkan langsung di daftar kerja sama',
	makeDraft: {
		title: 'Naskah dari templat',
		lead: 'Membuat rancangan pertama sebagai Word dan PDF dari isian permohonan.',
		submit: 'Buat rancangan',
		again: 'Buat rancangan baru'
	},
	revise: {
		title: 'Unggah versi baru',
		file: 'Berkas yang sudah diperbaiki atau ditandatangani',
		note: 'Yang berubah',
		signed: 'Versi ini sudah ditandatangani. Sesudahnya tidak dapat diganti.',
		submit: 'Simpan versi baru'
	},
	cause: 'Menunggu siapa',
	causes: { applicant: 'Pemohon', outside_authority: 'Instansi luar', other: 'Lainnya' } as Record<
		string,
		string
	>,
	needsCouncil: 'Persetujuan DPRD'
};
