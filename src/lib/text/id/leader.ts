/** The page of whoever leads: what waits, what is late and with whom, what ends, money, abroad, training. */
export const leader = {
	title: 'Halaman Pimpinan',
	lead: 'Yang menunggu Anda, yang lewat tenggat dan ada pada siapa, serta yang segera berakhir. Setiap angka menuju catatannya; data Contoh tidak dihitung.',
	figures: 'Angka hari ini',
	asOf: (day: string) => `keadaan ${day}`,
	late: 'langkah lewat tenggat',
	duties: 'kewajiban lewat tenggat',
	dutiesNote: (owed: string) => `${owed} kewajiban belum dipenuhi seluruhnya`,
	ending: 'perjanjian yang diumumkan segera berakhir',
	active: 'perjanjian lain yang diumumkan masih berlaku',
	all: 'Lihat semua',
	sheet: {
		title: 'Di kertas dan setiap Senin',
		note: 'Lembar yang sama dalam PDF; dikirim ke alamat surel pemberitahuan Anda setiap Senin pagi bila Anda minta.',
		print: 'Buka lembar PDF',
		ask: 'Kirim ke surel saya setiap Senin',
		stop: 'Berhenti mengirim setiap Senin',
		wanted: 'Dikirim ke surel Anda setiap Senin pagi.',
		done: {
			weekly: 'Lembar ini akan dikirim ke surel Anda setiap Senin pagi.',
			stopped: 'Lembar ini tidak dikirim lagi.'
		} as Record<string, string>,
		real: 'yang bertanda Contoh buatan dan tidak dihitung',
		fileName: (day: string) => `lembar-pimpinan-${day}.pdf`,
		subject: (day: string) => `Lembar pimpinan, ${day}`,
		body: (region: string, day: string, address: string) =>
			[
				`Terlampir lembar pimpinan ${region}, keadaan ${day}: yang menunggu Anda, yang lewat tenggat dan pada siapa, yang segera berakhir, janji layanan, dana luar, dan kegiatan luar negeri.`,
				'',
				`Setiap angkanya menuju catatannya di ${address}`,
				'',
				'Surel ini dikirim setiap Senin karena Anda memintanya di halaman itu; di sana pula dapat dihentikan.'
			].join('\n')
	},
	mine: {
		title: 'Menunggu Anda',
		columns: { case: 'Permohonan', step: 'Langkah', deadline: 'Tenggat' },
		empty: {
			title: 'Tidak ada yang menunggu Anda',
			text: 'Langkah yang perlu Anda putuskan akan muncul di sini.'
		}
	},
	lateSteps: {
		title: 'Lewat tenggat, dan pada siapa',
		note: 'Langkah yang hitungan harinya berhenti karena menunggu pihak lain tidak termasuk.',
		byDesk: 'Jumlah langkah menurut meja',
		columns: { case: 'Permohonan', whom: 'Pada', step: 'Langkah', deadline: 'Tenggat' },
		empty: { title: 'Tidak ada yang lewat tenggat', text: 'Semua langkah yang terbuka masih dalam waktunya.' }
	},
	endingSoon: {
		title: 'Segera berakhir',
		columns: { agreement: 'Perjanjian', partner: 'Mitra', ends: 'Berakhir' },
		empty: {
			title: 'Tidak ada yang segera berakhir',
			text: 'Perjanjian yang mendekati akhir masa berlakunya akan muncul di sini.'
		}
	},
	lateDuties: {
		title: 'Kewajiban lewat tenggat',
		columns: { what: 'Kewajiban', owner: 'Penanggung jawab', deadline: 'Tenggat' },
		empty: {
			title: 'Tidak ada kewajiban yang lewat tenggat',
			text: 'Kewajiban dari perjanjian, kunjungan, dan pelatihan yang terlambat akan muncul di sini.'
		}
	},
	review: {
		kind: 'Aturan',
		count: 'Jumlah',
		title: 'Perjanjian yang perlu ditinjau',
		note: 'Rantai naskah yang tidak utuh, yang berakhir tanpa keputusan, dan yang tidak terdengar lagi.',
		empty: {
			title: 'Tidak ada yang perlu ditinjau',
			text: 'Aturan peninjauan tidak menemukan perjanjian nyata yang bermasalah.'
		}
	},
	promise: {
		procedure: 'Prosedur',
		share: 'Ditepati',
		title: 'Janji layanan yang ditepati',
		note: 'Langkah permohonan sungguhan tiga tahun terakhir yang selesai dalam hari yang dijanjikan.',
		kept: (kept: string, promised: string) => `${kept} dari ${promised} langkah`,
		few: (promised: string) => `baru ${promised} langkah, terlalu sedikit untuk dinilai`,
		empty: {
			title: 'Belum ada langkah yang selesai',
			text: 'Setelah permohonan sungguhan melewati langkah yang berjanji hari, angkanya muncul di sini.'
		}
	},
	money: {
		currency: 'Mata uang',
		title: 'Dana luar menurut pemberi dan tahun',
		note: 'Dari buku dana proyek; pinjaman tidak dijumlahkan dengan hibah.',
		empty: {
			title: 'Belum ada transaksi yang tercatat',
			text: 'Angka yang dilaporkan media ada pada halaman proyek, masing-masing dengan sumbernya.'
		}
	},
	abroad: {
		title: 'Menurut negara',
		caption: 'Kegiatan menurut negara',
		columns: {
			country: 'Negara',
			visits: 'Kunjungan',
			cohorts: 'Angkatan',
			meetings: 'Pertemuan',
			projects: 'Proyek'
		}
	},
	fields: {
		title: 'Menurut urusan',
		note: 'Proyek yang diumumkan, angkatan pelatihan, layanan bersama, serta yang ditawarkan dan dicari, menurut urusan pemerintahan (UU 23/2014 Pasal 12). Padanan bidang donor dan pelatihan dengan urusan disusun oleh aplikasi ini.',
		columns: {
			field: 'Urusan',
			projects: 'Proyek',
			cohorts: 'Angkatan',
			services: 'Layanan bersama',
			themes: 'Ditawarkan dan dicari'
		},
		empty: {
			title: 'Belum ada kegiatan yang tercatat',
			text: 'Proyek, pelatihan, dan layanan bersama akan muncul di sini menurut urusannya.'
		}
	},
	portfolio: {
		title: 'Smart City: yang perlu perhatian',
		counted: (level: string, count: string) => `${level}: ${count}`,
		columns: { name: 'Program atau layanan', whom: 'Pemilik', health: 'Kesehatan' },
		empty: {
			title: 'Tidak ada layanan yang bermasalah',
			text: 'Layanan yang melewati standarnya, terlambat, atau lemah penilaiannya akan muncul di sini.'
		}
	},
	training: {
		title: 'Pelatihan luar negeri menurut tahun',
		year: 'Tahun',
		figure: 'Peserta yang tercatat',
		topics: 'Peserta menurut bidang'
	}
};
