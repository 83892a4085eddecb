/** The pages that explain the five procedures. */
export const procedurePages = {
	title: 'Prosedur Kerja Sama',
	lead: 'Lima prosedur, digambar dari data yang sama dengan yang menjalankan setiap permohonan. Tiap tahap menyebut pelaku, berkas, lama, dan pasalnya.',
	which: 'Belum tahu yang mana? Jawab lima pertanyaan',
	steps: (n: number) => `${n} tahap`,
	since: (day: string) => `Berlaku sejak ${day}`,
	basis: 'Dasar hukum',
	line: 'Tahapan',
	detail: 'Tahap demi tahap',
	who: 'Pelaku',
	takes: 'Lama',
	needs: 'Berkas',
	makes: 'Menghasilkan',
	only: 'Hanya bila',
	sideBySide: 'berjalan bersamaan',
	noLimit: 'Peraturan tidak menetapkan tenggat',
	days: (n: number, unit: string) => `${n} ${unit === 'working_days' ? 'hari kerja' : 'hari kalender'}`,
	regionSetting: 'kebiasaan daerah, bukan tenggat undang-undang',
	statute: 'tenggat menurut peraturan',
	optional: 'bila ada',
	certainty: { high: 'pasti', medium: 'cukup pasti', low: 'perlu dipastikan' } as Record<string, string>,
	waiting: 'Menurut jawaban',
	inAgreement: 'Sesudah naskah ditandatangani',
	actors: {
		partner: 'Mitra',
		unit_officer: 'Perangkat daerah pemrakarsa',
		cooperation_officer: 'Bagian Kerja Sama',
		tkksd_member: 'Anggota TKKSD',
		legal_officer: 'Bagian Hukum',
		regional_secretary: 'Sekretaris Daerah',
		head_of_region: 'Kepala Daerah',
		registrar: 'Tata Usaha',
		auditor: 'Inspektorat',
		admin: 'Administrator'
	} as Record<string, string>,
	conditions: {
		byPartner: 'mitra yang mengajukan',
		byRegion: 'daerah yang memulai',
		councilNeeded: 'membebani masyarakat atau anggaran daerah, atau belum ada dalam APBD tahun berjalan',
		noContinuation: 'bukan lanjutan kerja sama pemerintah pusat',
		other: 'sesuai jawaban pada pengajuan'
	}
};
