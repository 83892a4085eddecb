import type { PartWords } from './visits';

/** Who learnt from whom: of a service as of an innovation. */
export const learning: PartWords = {
	title: 'Siapa belajar dari siapa',
	note: 'Ke dua arah. Yang datang belajar sebagai rombongan dicatat pula sebagai kunjungan.',
	empty: 'Belum ada yang dicatat.',
	add: 'Catat pembelajaran',
	fields: {
		direction: 'Arah',
		party: 'Dengan siapa',
		country: 'Negara',
		year: 'Tahun',
		what: 'Yang dibawa pulang',
		what_id: 'Yang dibawa pulang',
		what_en: 'Yang dibawa pulang, dalam bahasa Inggris',
		visit_id: 'Dalam kunjungan'
	},
	hints: {
		party: 'Nama pemerintah daerah atau lembaga; jangan nama orang.',
		visit_id: 'Tempelkan alamat halaman kunjungannya.'
	},
	choices: { direction: { from: 'Dipelajari dari', to: 'Dipelajari oleh' } }
};

/** Innovations as the office keeps them. */
export const innovations = {
	list: {
		title: 'Inovasi',
		lead: 'Inovasi dan penghargaannya: di mana, sejak kapan, siapa yang ikut, hasilnya, siapa yang datang belajar, dan apa yang ditawarkan kepada daerah lain.',
		add: 'Catat inovasi',
		empty: 'Belum ada inovasi yang dicatat',
		emptyText: 'Catat inovasi pertama.',
		columns: {
			name: 'Inovasi',
			place: 'Tempat',
			awards: 'Penghargaan',
			learners: 'Yang belajar',
			state: 'Keadaan'
		}
	},
	newTitle: 'Catat inovasi',
	newLead: 'Belum terlihat oleh umum sampai diumumkan.',
	save: 'Simpan inovasi',
	head: {
		fields: {
			name: 'Nama',
			summary_id: 'Ringkasan',
			summary_en: 'Ringkasan dalam bahasa Inggris',
			place: 'Tempat',
			since_year: 'Sejak tahun',
			unit_id: 'Perangkat daerah yang mengurus',
			initiative_id: 'Lahir dari program atau layanan',
			offered: 'Ditawarkan kepada daerah lain',
			offer_id: 'Yang dapat dipelajari atau ditiru',
			offer_en: 'Yang dapat dipelajari, dalam bahasa Inggris'
		}
	} as Pick<PartWords, 'fields' | 'hints' | 'choices'>,
	parts: {
		participant: {
			title: 'Siapa yang ikut',
			empty: 'Belum ada yang dicatat.',
			add: 'Catat peserta',
			fields: {
				party: 'Pihak',
				part: 'Perannya',
				part_id: 'Perannya',
				part_en: 'Perannya dalam bahasa Inggris'
			},
			hints: { party: 'Lembaga, kelurahan, atau kelompok; jangan nama orang.' }
		},
		result: {
			title: 'Hasil',
			empty: 'Belum ada hasil yang dicatat.',
			add: 'Catat hasil',
			fields: {
				year: 'Tahun',
				what: 'Hasil',
				what_id: 'Hasil',
				what_en: 'Hasil dalam bahasa Inggris',
				evidence: 'Bukti (tidak diumumkan)'
			}
		},
		award: {
			title: 'Penghargaan',
			empty: 'Belum ada penghargaan yang dicatat.',
			add: 'Catat penghargaan',
			fields: {
				name: 'Penghargaan',
				year: 'Tahun',
				place: 'Tempat',
				country: 'Negara',
				wording_id: 'Bunyinya',
				wording_en: 'Bunyinya dalam bahasa Inggris'
			}
		},
		learning
	} as Record<string, PartWords>
};
