/** The list of cases and the case page. */
export const cases = {
	list: {
		title: 'Permohonan',
		lead: 'Semua permohonan kerja sama yang dapat Anda lihat, yang terbaru di atas.',
		search: 'Cari permohonan',
		searchHint: 'Pokok kerja sama, nama mitra, atau nomor permohonan',
		find: 'Cari',
		filter: 'Saring',
		filterLabel: 'Saring daftar permohonan',
		groups: { state: 'Keadaan', procedure: 'Jenis', step: 'Langkah yang terbuka', late: 'Tenggat' },
		open: 'Semua yang berjalan',
		ended: 'Semua yang berakhir',
		lateOnly: 'Lewat tenggat',
		chosen: 'Disaring menurut',
		remove: 'hapus',
		clear: 'Hapus semua saringan',
		count: (shown: number, more: boolean) => (more ? `${shown} permohonan pertama` : `${shown} permohonan`),
		caption: 'Permohonan',
		columns: { subject: 'Permohonan', partner: 'Mitra', step: 'Langkah', state: 'Keadaan', opened: 'Masuk' },
		noStep: 'Sudah berakhir',
		empty: 'Tidak ada permohonan yang cocok',
		emptyText: 'Hapus sebagian saringan, atau cari dengan kata lain.',
		more: 'Selanjutnya',
		first: 'Kembali ke awal',
		pages: 'Halaman'
	},
	status: {
		running: 'Sedang diproses',
		paused: 'Dihentikan sementara',
		completed: 'Selesai',
		rejected: 'Ditolak',
		withdrawn: 'Dicabut pemohon',
		closed_from_paper: 'Ditutup dari naskah',
		lapsed: 'Ditutup tanpa kabar'
	} as Record<string, string>,
	procedures: { ksdd: 'KSDD', ksdpk: 'KSDPK', ksdpl: 'KSDPL', ksdll: 'KSDLL', sinergi: 'Sinergi' } as Record<
		string,
		string
	>,
	page: {
		trail: 'Letak halaman',
		noReceipt: 'Tanpa nomor permohonan',
		stands: 'Sampai di mana',
		line: 'Tahapan permohonan',
		phaseOf: (place: number, count: number, name: string) => `Tahap ${place} dari ${count}: ${name}`,
		present: (phase: string) => `Langkah dalam tahap ${phase}`,
		wholeLine: 'Semua langkah dari awal sampai akhir',
		position: {
			done: 'Selesai',
			open: 'Sedang berjalan',
			ahead: 'Belum dimulai',
			skipped: 'Dilewati',
			afterwards: 'Setelah penandatanganan',
			not_applicable: 'Tidak diperlukan'
		} as Record<string, string>,
		late: 'Lewat tenggat',
		standing: 'Dihentikan sementara',
		onPaper: 'Di kertas',
		passedOver: 'Tanpa pendapat ini',
		used: (days: number, waited: number) =>
			waited > 0
				? `Sudah ${days} hari kerja, belum termasuk ${waited} hari kerja menunggu pihak luar.`
				: `Sudah ${days} hari kerja.`,
		asked: (step: string) => `Yang diminta dari Anda: ${step}`,
		askedNothing: 'Tidak ada yang diminta dari Anda saat ini.',
		waitsFor: (step: string, role: string) => `Menunggu ${role}: ${step}.`,
		enterFromPaper: 'Catat dari kertas',
		fromPaperLead: 'Sudah diputuskan di kertas? Catat di sini dengan pindaiannya.',
		openStepPage: 'Buka sebagai halaman sendiri',
		regionSetting: 'pengaturan daerah, bukan tenggat undang-undang',
		certainty: { high: 'pasti', medium: 'cukup pasti', low: 'perlu dipastikan' } as Record<string, string>,
		papers: 'Berkas',
		papersNote: 'Setiap berkas dengan keadaan, catatan, dan versinya.',
		papersNone: 'Belum ada berkas.',
		otherFiles: 'Naskah dan berkas lain',
		earlierVersions: (count: number) => (count === 1 ? '1 versi sebelumnya' : `${count} versi sebelumnya`),
		signedVersion: 'bertanda tangan',
		madeHere: 'dibuat sistem',
		recommendation: 'Rekomendasi rapat',
		agreedText: 'Naskah yang disepakati',
		numberGiven: 'Nomor Pemerintah Daerah',
		agreements: 'Perjanjian dari permohonan ini',
		agreementNumber: (number: string) => `Nomor ${number}`,
		noNumber: 'Tanpa nomor Pemerintah Daerah',
		signedOn: (day: string) => `ditandatangani ${day}`,
		published: 'Diumumkan',
		notPublished: 'Belum diumumkan',
		inRegister: 'Daftar kerja sama',
		publicPage: 'Halaman umum',
		verification: 'Periksa keaslian',
		skippedTitle: 'Ditutup dari naskah yang ditandatangani',
		skippedText: 'Langkah berikut tidak dilalui di sini:',
		paperState: {
			missing: 'Belum ada',
			given: 'Disampaikan',
			ok: 'Sesuai',
			wrong: 'Perlu diperbaiki'
		} as Record<string, string>,
		paperKept: 'Tersimpan',
		optionalPaper: 'boleh tidak ada',
		version: (number: number) => `versi ${number}`,
		download: 'Unduh',
		versions: 'Semua versi',
		checkedBy: (name: string, when: string) => `${name}, ${when}`,
		headings: 'Isi yang harus ada',
		opinions: 'Pendapat',
		opinionsNone: 'Belum ada pendapat.',
		verdict: {
			feasible: 'Layak',
			feasible_with_notes: 'Layak dengan Catatan',
			not_feasible: 'Tidak Layak'
		} as Record<string, string>,
		noConflict: 'Menyatakan tidak ada benturan kepentingan',
		onPaperShort: 'dicatat dari kertas',
		missingOpinions: 'Belum memberi pendapat',
		lateBy: (days: number) => `lewat tenggat ${days} hari kerja`,
		stillInTime: 'masih dalam tenggat',
		overriddenBySitting: 'dilewati rapat dengan alasan tertulis',
		sittings: 'Rapat TKKSD',
		sittingOn: (day: string) => `Rapat ${day}`,
		conclusion: 'Kesimpulan',
		notConcluded: 'Belum disimpulkan',
		dissent: 'Pendapat berbeda',
		followUps: 'Tindak lanjut',
		until: (day: string) => `paling lambat ${day}`,
		minutes: 'Berita acara',
		letters: 'Surat keluar dan masuk',
		letterOutcome: {
			sent: 'Dikirim',
			granted: 'Disetujui',
			refused: 'Ditolak',
			returned: 'Dikembalikan'
		} as Record<string, string>,
		letter: (number: string, day: string) => `Nomor ${number}, ${day}`,
		history: 'Riwayat',
		act: {
			start: 'Permohonan dibuka',
			waive_opinion: 'Pendapat dilewati',
			pause: 'Hitungan dihentikan sementara',
			resume: 'Hitungan dilanjutkan',
			change_terms: 'Ketentuan diubah setelah pembahasan',
			reset_initials: 'Paraf diminta lagi karena naskah berubah',
			amend: 'Kebutuhan persetujuan DPRD diubah',
			withdraw: 'Permohonan dicabut',
			close_from_paper: 'Ditutup dari naskah yang ditandatangani',
			lapse: 'Ditutup karena tidak ada kabar',
			reopen: 'Dibuka kembali'
		} as Record<string, string>,
		decidedOnPaper: (by: string, day: string, entered: string) =>
			`Diputuskan di kertas oleh ${by} pada ${day}, dicatat oleh ${entered}.`,
		scan: 'Pindaian',
		theApplicant: 'Pemohon',
		theOffice: 'Pemerintah Daerah',
		skippedSteps: (steps: string) => `Tidak dilalui: ${steps}.`,
		about: 'Tentang permohonan',
		facts: {
			partner: 'Mitra',
			unit: 'Perangkat Daerah',
			procedure: 'Jenis',
			initiator: 'Pemrakarsa',
			council: 'Persetujuan DPRD',
			opened: 'Masuk',
			closed: 'Berakhir',
			receipt: 'Nomor permohonan',
			location: 'Lokasi',
			term: 'Jangka waktu',
			contact: 'Petugas penghubung',
			email: 'Surel pemohon',
			typedBy: 'Diisikan oleh petugas'
		},
		typedForVisitor: 'Untuk pemohon yang datang ke loket.',
		unknown: 'Belum diketahui',
		initiator: { partner: 'Mitra', region: 'Pemerintah Daerah' } as Record<string, string>,
		council: { yes: 'Diperlukan', no: 'Tidak diperlukan', unknown: 'Belum dijawab' },
		months: (number: number) => `${number} bulan`,
		tracking: 'Halaman pelacakan pemohon',
		duplicates: 'Mungkin sudah pernah diajukan',
		duplicatesText: 'Bandingkan sebelum memutuskan. Alasannya disebut pada tiap baris.',
		reason: {
			same_partner: 'mitra sama',
			same_subject: 'pokok sama',
			similar_subject: 'pokok mirip',
			same_place: 'lokasi sama',
			same_period: 'waktu beririsan'
		} as Record<string, string>,
		duplicateKind: { case: 'Permohonan', agreement: 'Perjanjian' } as Record<string, string>,
		message: 'Pesan untuk pemohon',
		messageHint: 'Salin teks ini, atau buka WhatsApp dengan tombol di bawahnya.',
		openWhatsApp: 'Buka WhatsApp',
		messageReturned: (about: {
			partner: string;
			subject: string;
			receipt: string;
			papers: string;
			link: string;
			region: string;
		}) =>
			`Yth. ${about.partner},\n\nBerkas permohonan kerja sama "${about.subject}" (${about.receipt}) perlu diperbaiki:\n${about.papers}\n\nRincian dan tempat mengirim ulang: ${about.link}\nSelama menunggu, hitungan hari dihentikan sementara.\n\n${about.region}, Bagian Kerja Sama`,
		messageRunning: (about: {
			partner: string;
			subject: string;
			receipt: string;
			step: string;
			link: string;
			region: string;
		}) =>
			`Yth. ${about.partner},\n\nPermohonan kerja sama "${about.subject}" (${about.receipt}) sekarang pada tahap: ${about.step}.\n\nLacak di: ${about.link}\n\n${about.region}, Bagian Kerja Sama`,
		wholePaper: 'lihat catatan pemeriksaan',
		other: 'Tindakan lain',
		print: 'Cetak',
		prints: {
			'lembar-disposisi': 'Lembar disposisi',
			'lembar-paraf': 'Lembar paraf',
			'nota-dinas': 'Nota dinas kepada Kepala Daerah',
			'berkas-lengkap': 'Berkas lengkap dengan daftar isi'
		} as Record<string, string>,
		follow: 'Ikuti',
		unfollow: 'Berhenti mengikuti',
		done: 'Tersimpan. Keadaan terbaru ada di bawah ini.',
		openNow: (steps: string) => `Langkah ini tidak menunggu Anda. Yang sekarang terbuka: ${steps}.`,
		youTyped: 'Yang tadi Anda tulis',
		toCase: 'Lihat keadaan terbaru',
		stepDone: 'Langkah tersimpan.'
	}
};
