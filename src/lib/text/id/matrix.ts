/** The monitoring matrix: a workbook that goes out to units, is filled in, and comes back. */
export const matrix = {
	title: 'Matriks monitoring',
	lead: 'Perangkat daerah yang jarang masuk ke sistem mengisi buku kerja Excel, lalu mengirimkannya kembali.',
	link: 'Matriks Excel untuk perangkat daerah',
	out: {
		title: 'Unduh untuk diisi',
		note: 'Berisi evaluasi yang belum diberikan, indikatornya, dan kewajiban yang jatuh tempo sampai akhir periode.',
		period: 'Periode',
		unit: 'Perangkat daerah',
		everyUnit: 'Semua perangkat daerah',
		submit: 'Unduh matriks'
	},
	back: {
		title: 'Unggah yang sudah diisi',
		note: 'Belum ada yang dihitung sebelum Anda melihat perubahannya dan menerimanya.',
		file: 'Berkas matriks',
		hint: 'Excel (.xlsx), paling besar 5 MB.',
		submit: 'Unggah matriks',
		none: 'Pilih berkas matriks yang sudah diisi.'
	},
	list: {
		title: 'Matriks yang kembali',
		columns: { file: 'Berkas', period: 'Periode', came: 'Diterima', taken: 'Baris dihitung' },
		by: (day: string, who: string) => `${day}, oleh ${who}`,
		empty: {
			title: 'Belum ada matriks yang kembali',
			text: 'Unduh matriks, kirimkan, lalu unggah jawabannya di sini.'
		}
	},
	one: {
		title: (file: string) => `Matriks: ${file}`,
		lead: 'Setiap baris dibandingkan dengan catatan saat ini. Centang yang benar, lalu terima.',
		again: 'Berkas yang sama sudah pernah diunggah; inilah hasilnya.',
		taken: (n: string) => `${n} baris diterima dan dihitung.`,
		left: (n: string) =>
			`${n} baris tidak dapat dihitung karena keadaannya berubah. Keadaan terbaru tampak di bawah.`,
		line: (sheet: string, line: string) => `${sheet}, baris ${line}`,
		choose: (name: string) => `Terima: ${name}`,
		submit: 'Terima baris yang dicentang',
		nothing: 'Tidak ada baris yang dapat dihitung.',
		change: (from: string, to: string) => `${from} → ${to}`,
		blank: '(kosong)',
		columns: { row: 'Baris', verdict: 'Hasil pemeriksaan', change: 'Perubahan: lama → baru' },
		empties: (n: string) => `${n} baris tidak diisi.`
	},
	verdicts: {
		new: 'Dapat dihitung',
		conflict: 'Berubah sejak berkas dibuat',
		refused: 'Tidak dapat dihitung',
		same: 'Sudah tercatat',
		empty: 'Tidak diisi'
	},
	sheets: { evaluation: 'Evaluasi', indicator: 'Indikator', obligation: 'Kewajiban' },
	fields: {
		agreement: 'Perjanjian',
		partner: 'Mitra',
		unit: 'Perangkat daerah',
		period: 'Periode',
		due: 'Tenggat',
		planned: 'Uang direncanakan (Rp)',
		realised: 'Uang terealisasi (Rp)',
		obstacles: 'Kendala',
		advice: 'Saran atau tindak lanjut',
		last: 'Capaian terakhir',
		actual: 'Capaian periode ini',
		what: 'Kewajiban',
		done: 'Sudah dilaksanakan?',
		report: 'Apa yang dilaksanakan',
		new_due: 'Tenggat baru yang diminta',
		reason: 'Alasan perpanjangan'
	},
	done: { yes: 'Sudah', no: 'Belum' },
	faults: {
		UNKNOWN_ROW: 'Baris ini tidak menunjuk catatan yang Anda kenal.',
		DUPLICATE: 'Catatan yang sama diisi pada lebih dari satu baris.',
		FORMULA: 'Sel ini berisi rumus, galat, atau tautan. Tulis nilainya.',
		IDENTITY_CHANGED: 'Nama pada baris ini tidak lagi cocok dengan kodenya. Unduh matriks baru.',
		INDICATOR_CHANGED: 'Indikator ini diubah atau tidak ditanyakan lagi sejak berkas dibuat.',
		NOT_YOURS: 'Tindakan ini bukan bagian Anda.',
		EXTEND_NOT_YOURS: 'Perpanjangan dicatat oleh Bagian Kerja Sama.',
		DONE_NEEDS_NO_DAY: 'Yang sudah dilaksanakan tidak memerlukan tenggat baru.',
		DAY_WRONG: 'Tulis tanggal, misalnya 31/12/2026.',
		NOT_LATER: 'Tenggat baru harus sesudah tenggat yang berlaku.',
		CHOOSE_ONE: 'Pilih salah satu dari daftar.'
	} as Record<string, string>,
	periodName: (year: string, part: string | null) =>
		part === null
			? `Tahun ${year}`
			: part.startsWith('S')
				? `Semester ${part === 'S1' ? 'I' : 'II'} ${year}`
				: `Triwulan ${['I', 'II', 'III', 'IV'][Number(part.slice(1)) - 1]} ${year}`,
	file: {
		name: 'matriks-monitoring',
		title: 'Matriks monitoring dan evaluasi kerja sama',
		guide: [
			'Isilah sel berwarna krem pada lembar Evaluasi, Indikator, dan Kewajiban. Sel abu-abu terkunci.',
			'Pilih jawaban dari daftar pada sel. Tulis nilai, bukan rumus.',
			'Baris yang belum dapat diisi boleh dikosongkan.',
			'Bila rekomendasinya memperbaiki atau mengakhiri, isi juga saran atau tindak lanjut.',
			'Simpan, lalu kirim kembali berkas ini kepada Bagian Kerja Sama. Baris dan lembar jangan dipindahkan.'
		]
	}
};
