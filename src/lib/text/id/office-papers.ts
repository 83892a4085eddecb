/** The words of papers that are made from a case: instruction sheet, initialling sheet, memorandum. */
export const officePapers = {
	letterheadLines: (region: string) => [region.toUpperCase(), 'SEKRETARIAT DAERAH'],
	emblems: {
		state: 'Lambang negara Garuda Pancasila',
		region: (region: string) => `Lambang ${region}`,
		partner: (partner: string) => `Lambang ${partner}`
	},
	place: (shortName: string) => shortName.replace(/^(Kota|Kabupaten|Provinsi) /, ''),
	dossier: {
		heading: 'Berkas Permohonan Kerja Sama',
		purpose: (gate: string) => `Untuk ${gate}`,
		about: {
			subject: 'Permohonan',
			partner: 'Mitra',
			procedure: 'Prosedur',
			receipt: 'Nomor permohonan',
			made: 'Dibuat'
		},
		contents: 'Daftar isi',
		missing: 'Yang belum ada',
		missingNone: 'Semua yang diminta sudah ada.',
		wrong: (paper: string) => `${paper} (perlu diperbaiki)`,
		letters: 'Surat keluar dan masuk',
		fingerprint: 'Sidik SHA-256:',
		detail: (file: string, version: number, signed: boolean) =>
			[file, `versi ${version}`, signed ? 'bertanda tangan' : ''].filter(Boolean).join(' · '),
		notLaidIn:
			'Berkas ini dapat disunting dan tidak digabungkan. Unduh dari permohonannya; sidiknya di atas.',
		unreadable: 'Berkas ini terkunci atau rusak sehingga tidak dapat digabungkan. Unduh dari permohonannya.',
		tooLarge: 'Berkas ini terlalu besar untuk digabungkan. Unduh dari permohonannya; sidiknya di atas.'
	},
	instruction: {
		title: (subject: string) => `Lembar disposisi: ${subject}`,
		natures: ['Biasa', 'Segera', 'Sangat segera', 'Rahasia'],
		recipients: [
			'Asisten terkait',
			'Kepala Bagian Kerja Sama',
			'Kepala Bagian Hukum',
			'Perangkat Daerah terkait'
		],
		requests: [
			'Tanggapan dan saran',
			'Proses lebih lanjut sesuai ketentuan',
			'Koordinasikan dengan yang terkait',
			'Siapkan keputusan Kepala Daerah',
			'Arsip'
		],
		onPaper: 'Diputuskan di kertas',
		onScreen: 'Diputuskan melalui sistem'
	},
	clearance: {
		title: (subject: string) => `Lembar paraf: ${subject}`,
		noText: 'Naskah belum disusun',
		closing: 'Paraf diberikan atas naskah dengan sidik jari berkas (SHA-256) di atas.'
	},
	memorandum: {
		title: (subject: string) => `Nota dinas: ${subject}`,
		through: 'Sekretaris Daerah',
		nature: 'Biasa',
		about: (subject: string) => `Usulan kerja sama: ${subject}`,
		opening:
			'Bersama ini kami sampaikan usulan kerja sama daerah beserta hasil penilaian untuk mendapat arahan dan keputusan.',
		proposal: 'Usulan',
		papers: 'Kelengkapan berkas',
		opinions: 'Pendapat',
		noOpinions: 'Belum ada pendapat.',
		recommendation: 'Rekomendasi TKKSD',
		noRecommendation: 'Rapat TKKSD belum menyimpulkan usulan ini.',
		dissent: (name: string, text: string) => `Pendapat berbeda, ${name}: ${text}`,
		followUps: 'Tindak lanjut',
		columns: { what: 'Yang dilakukan', who: 'Pelaksana', due: 'Tenggat' },
		advice: 'Saran',
		adviceText:
			'Apabila disetujui, langkah berikutnya adalah surat penawaran atau jawaban kepada mitra dan penyusunan naskah.',
		closing: 'Demikian disampaikan. Mohon arahan dan keputusan lebih lanjut.'
	}
};
