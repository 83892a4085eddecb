/** Whether every stored file is whole and free of viruses: the administrator's page, and what is told of it. */
export const officeFiles = {
	title: 'Keutuhan Berkas',
	lead: 'Setiap berkas dibaca ulang secara berkala dan dibandingkan dengan sidik jarinya (SHA-256), sehingga kerusakan pada penyimpanan diketahui sebelum berkasnya dibutuhkan.',
	standing: 'Keadaan sekarang',
	read: {
		label: 'Pembacaan ulang',
		since: (day: string) => `Semua berkas sudah dibaca setidaknya sejak ${day}.`,
		going: 'Masih ada berkas baru yang menunggu pembacaan pertamanya.',
		none: 'Belum ada berkas.',
		rhythm: (days: number) => `Setiap berkas dibaca sekali dalam ${days} hari.`
	},
	scanner: {
		label: 'Pemindai virus',
		on: 'Terpasang. Berkas diperiksa ketika diterima; yang belum sempat diperiksa ditahan sampai selesai.',
		off: 'Belum dipasang: berkas disimpan dengan tanda “belum dipindai”. Atur CLAMD_URL untuk memakai ClamAV.'
	},
	list: 'Berkas yang rusak, hilang, atau ditahan',
	empty: 'Tidak ada berkas yang rusak, hilang, atau ditahan.',
	columns: { file: 'Berkas', state: 'Keadaan', since: 'Sejak', act: 'Tindakan' },
	unnamed: 'Tanpa dokumen',
	secret: 'Dokumen rahasia',
	states: {
		missing: 'Hilang',
		damaged: 'Rusak',
		quarantined: 'Menunggu dipindai',
		infected: 'Bervirus'
	} as Record<string, string>,
	found: (name: string) => `Ditemukan: ${name}`,
	fingerprint: 'SHA-256:',
	recheck: 'Baca lagi',
	advice:
		'Berkas yang rusak atau hilang dapat dikembalikan dari cadangan: salin berkas dengan sidik jari yang sama ke folder penyimpanan, lalu pilih “Baca lagi”. Cara memulihkan ada pada panduan operasi.',
	done: {
		sound: 'Berkas itu utuh.',
		missing: 'Berkas itu tetap tidak ditemukan.',
		damaged: 'Berkas itu tetap rusak.'
	} as Record<string, string>,
	next: 'Berikutnya',
	told: {
		infected: (count: number) => `Pemindai menemukan virus di dalam ${count} berkas tersimpan`,
		damaged: (count: number) => `${count} berkas tersimpan rusak`,
		missing: (count: number) => `${count} berkas tersimpan hilang`
	}
};
