import type { PartWords } from './visits';

/** Memberships and sister cities, in the office and in public. */
export const memberships = {
	duties: {
		paid: (day: string) => `Dibayar pada ${day}.`,
		notPaid: 'Belum dibayar.',
		decided: 'Diputuskan pada catatan keanggotaan.',
		decide: (name: string) => `Putuskan perpanjangan keanggotaan ${name} berdasarkan lembar nilai`,
		dues: (name: string, year: string) => `Bayar iuran ${name} tahun ${year}`
	},
	list: {
		title: 'Keanggotaan',
		lead: 'Jejaring dan badan tempat pemerintah daerah menjadi anggota atau mitra: iuran, jabatan, manfaat, dan keputusan perpanjangan.',
		add: 'Catat keanggotaan',
		empty: 'Belum ada keanggotaan yang dicatat',
		emptyText: 'Catat keanggotaan pertama.',
		columns: {
			name: 'Jejaring',
			standing: 'Kedudukan',
			since: 'Sejak',
			renews: 'Diperpanjang',
			state: 'Keadaan'
		}
	},
	newTitle: 'Catat keanggotaan',
	newLead: 'Belum terlihat oleh umum sampai diumumkan.',
	save: 'Simpan keanggotaan',
	change: 'Ubah keterangan',
	head: {
		fields: {
			partner: 'Jejaring atau badan',
			partner_kind: 'Jenis lembaga (bila baru)',
			partner_country: 'Negara kedudukan (bila baru)',
			standing: 'Kedudukan',
			since: 'Sejak',
			renews_on: 'Diperpanjang pada',
			ended_on: 'Berakhir pada',
			unit_id: 'Perangkat daerah yang mengurus',
			note_id: 'Keterangan untuk umum',
			note_en: 'Keterangan dalam bahasa Inggris'
		},
		hints: {
			partner: 'Nama seperti di daftar mitra.',
			renews_on: 'Dari hari ini lahir kewajiban memutuskan sebelumnya.'
		},
		choices: { standing: { member: 'Anggota', partner: 'Mitra' } }
	} as Pick<PartWords, 'fields' | 'hints' | 'choices'>,
	parts: {
		due: {
			title: 'Iuran',
			note: 'Dalam mata uang aslinya, dan dalam rupiah menurut kurs bertanggal. Yang bertenggat dan belum dibayar menjadi kewajiban.',
			empty: 'Belum ada iuran yang dicatat.',
			add: 'Catat iuran',
			fields: {
				year: 'Tahun',
				amount: 'Jumlah',
				currency: 'Mata uang',
				rate: 'Kurs ke rupiah',
				rate_on: 'Kurs pada',
				rate_source: 'Sumber kurs',
				rupiah: 'Nilai rupiah',
				due_on: 'Tenggat',
				paid_on: 'Dibayar pada',
				reference: 'Nomor bukti'
			}
		},
		office: {
			title: 'Jabatan yang dipegang',
			empty: 'Belum ada jabatan yang dicatat.',
			add: 'Catat jabatan',
			fields: {
				office: 'Jabatan',
				holder: 'Pemegang',
				elected_on: 'Terpilih pada',
				from_year: 'Dari tahun',
				to_year: 'Sampai tahun',
				note_id: 'Keterangan',
				note_en: 'Keterangan dalam bahasa Inggris'
			}
		},
		meeting: {
			title: 'Pertemuan yang diikuti',
			note: 'Acara, hari, dan tempat diumumkan; nama yang hadir dan hasilnya tidak.',
			empty: 'Belum ada pertemuan yang dicatat.',
			add: 'Catat pertemuan',
			fields: {
				title: 'Pertemuan',
				held_on: 'Hari',
				place: 'Tempat',
				country: 'Negara',
				attended: 'Yang hadir dan jabatannya',
				brought_id: 'Yang dibawa pulang',
				brought_en: 'Yang dibawa pulang, dalam bahasa Inggris',
				brought: 'Yang dibawa pulang'
			}
		},
		benefit: {
			title: 'Manfaat yang diambil',
			empty: 'Belum ada manfaat yang dicatat.',
			add: 'Catat manfaat',
			fields: {
				year: 'Tahun',
				what_id: 'Manfaat',
				what_en: 'Manfaat dalam bahasa Inggris',
				what: 'Manfaat',
				amount: 'Nilai, bila dapat dihitung',
				currency: 'Mata uang',
				rate: 'Kurs ke rupiah',
				rate_on: 'Kurs pada',
				rate_source: 'Sumber kurs',
				evidence: 'Bukti'
			}
		},
		decision: {
			title: 'Keputusan perpanjangan',
			note: 'Diambil berdasarkan lembar nilai, sebelum hari perpanjangan.',
			empty: 'Belum ada keputusan.',
			add: 'Catat keputusan',
			fields: {
				renewal_on: 'Untuk perpanjangan pada',
				decision: 'Keputusan',
				decided_on: 'Diputuskan pada',
				decided_by: 'Oleh (nama dan jabatan)',
				reason: 'Alasan'
			},
			choices: {
				decision: { renew: 'Perpanjang', renegotiate: 'Rundingkan kembali', leave: 'Tidak diperpanjang' }
			}
		}
	} as Record<string, PartWords>,
	sheet: {
		title: 'Lembar nilai',
		note: 'Apa yang dibayar dan apa yang didapat, tahun demi tahun. Manfaat tanpa harga dihitung, tidak dinilai dengan uang.',
		empty: 'Belum ada iuran, manfaat, atau pertemuan yang dicatat.',
		columns: {
			year: 'Tahun',
			dues: 'Iuran',
			benefits: 'Manfaat bernilai uang',
			count: 'Manfaat',
			meetings: 'Pertemuan',
			offices: 'Jabatan'
		},
		unrated: (count: string) => `${count} jumlah tanpa kurs, belum terhitung`,
		none: '–',
		print: 'Lembar nilai (PDF)',
		file: 'lembar-nilai',
		heading: 'LEMBAR NILAI KEANGGOTAAN',
		opening: (name: string, day: string) => `Keanggotaan ${name}, keadaan ${day}.`,
		decisions: 'Keputusan'
	},
	page: {
		publish: 'Umumkan',
		withdraw: 'Tarik dari publik',
		published: 'Diumumkan',
		unpublished: 'Belum diumumkan',
		fromSource: 'Kedudukan dan permulaannya berasal dari sumber dan tidak diubah dengan tangan.',
		dueSoon: (day: string) => `diputuskan paling lambat ${day}`,
		partner: 'Di daftar mitra',
		state: 'Keadaan'
	},
	public: {
		dues: 'Iuran',
		paid: 'dibayar',
		unpaid: 'belum dibayar',
		duesLine: (year: string, amount: string, rupiah: string) =>
			`${year}: ${amount}${rupiah ? ` (${rupiah})` : ''}`
	},
	done: {
		recorded: 'Sudah dicatat.',
		changed: 'Keterangan diubah.',
		part: 'Disimpan.',
		removed: 'Dihapus; jejaknya tetap ada di jejak audit.',
		published: 'Diumumkan.',
		withdrawn: 'Ditarik dari publik.'
	} as Record<string, string>,
	sister: {
		list: {
			title: 'Kota kembar',
			lead: 'Kerja sama dengan pemerintah daerah di luar negeri: tahapnya dan mengapa kedua kota sebanding.',
			add: 'Catat kota kembar',
			empty: 'Belum ada kota kembar yang dicatat',
			emptyText: 'Catat penjajakan pertama.',
			columns: { name: 'Kota', country: 'Negara', stage: 'Tahap', state: 'Keadaan' }
		},
		newTitle: 'Catat kota kembar',
		newLead: 'Mulai dari kontak pertama. Belum terlihat oleh umum sampai diumumkan.',
		save: 'Simpan kota kembar',
		stageNow: 'Tahap sekarang',
		noStage: 'Belum ada tahap',
		head: {
			fields: {
				name: 'Nama pemerintah kotanya',
				country: 'Negara',
				purpose_id: 'Bidang yang hendak dikerjakan',
				purpose_en: 'Bidang dalam bahasa Inggris',
				unit_id: 'Perangkat daerah yang mengurus',
				note_id: 'Keterangan untuk umum',
				note_en: 'Keterangan dalam bahasa Inggris'
			},
			hints: { name: 'Bila belum ada di daftar mitra, ia dicatat sebagai pemerintah daerah di luar negeri.' }
		} as Pick<PartWords, 'fields' | 'hints' | 'choices'>,
		parts: {
			stage: {
				title: 'Riwayat tahap',
				note: 'Yang terakhir adalah keadaannya sekarang. Prosedurnya berjalan sebagai permohonan KSDPL.',
				empty: 'Belum ada tahap yang dicatat.',
				add: 'Catat tahap',
				fields: {
					stage: 'Tahap',
					happened_on: 'Tanggal',
					reference: 'Nomor atau nama naskah',
					note: 'Catatan (tidak diumumkan)'
				},
				choices: {
					stage: {
						contact: 'Kontak pertama',
						exploration: 'Penjajakan',
						letter_of_intent: 'Pernyataan kehendak (LoI)',
						cooperation_plan: 'Rencana kerja sama',
						council_consent: 'Persetujuan DPRD',
						ministry_approval: 'Persetujuan Menteri',
						memorandum: 'Nota kesepahaman (MoU)',
						carrying_out: 'Pelaksanaan',
						ended: 'Berakhir'
					}
				}
			},
			criterion: {
				title: 'Kesebandingan',
				note: 'Kriteria dari SE Mendagri 193/1652/PUOD tahun 1993 yang masih dipakai sebagai pegangan.',
				empty: 'Belum ada kriteria yang dinilai.',
				add: 'Nilai satu kriteria',
				fields: { criterion: 'Kriteria', answer: 'Hasil', ours: 'Kota kita', theirs: 'Kota mereka' },
				choices: {
					criterion: {
						status: 'Kedudukan administrasi setara',
						size: 'Ukuran dan fungsi',
						character: 'Ciri kota',
						problems: 'Permasalahan yang sama',
						technology: 'Teknologi yang dapat dialihkan',
						complementarity: 'Saling melengkapi'
					},
					answer: { met: 'Terpenuhi', partly: 'Sebagian', not_met: 'Belum' }
				}
			}
		} as Record<string, PartWords>,
		publicNote: 'Tahap dan kesebandingan menurut catatan kantor.'
	},
	country: {
		firstContact: 'Kontak pertama yang tercatat',
		balance: 'Timbal balik',
		balanceLine: (incoming: string, outgoing: string) =>
			`${incoming} kunjungan masuk, ${outgoing} kunjungan keluar`,
		toReturn: 'Belum kita balas',
		awaited: 'Belum mereka balas',
		even: 'Semua kunjungan sudah berbalas.',
		agreements: 'Perjanjian',
		listTitle: 'Negara',
		listLead: 'Kunjungan, perjanjian, angkatan, proyek, janji, dan siapa yang mengenalnya, per negara.',
		listEmpty: 'Belum ada negara yang tercatat',
		listEmptyText: 'Negara muncul di sini begitu ada kunjungan atau kota kembar yang dicatat.',
		officeOnly: 'hanya catatan kantor',
		deskTitle: (name: string) => `${name}: semuanya di satu tempat`,
		people: 'Yang mengenal negara ini',
		peopleNote: 'Alumni pelatihan dan anggota rombongan. Hanya untuk kantor.',
		peopleNone: 'Belum ada orang yang tercatat.',
		alumnus: (course: string) => `Alumni ${course}`,
		traveller: (visit: string) => `Rombongan ${visit}`,
		promises: 'Janji yang masih terbuka',
		promisesNone: 'Tidak ada janji yang masih terbuka.',
		visits: 'Kunjungan',
		publicPage: 'Halaman publik',
		columns: { what: 'Apa', who: 'Siapa', due: 'Tenggat', how: 'Mengenal dari' },
		sisters: 'Kota kembar',
		members: 'Pertemuan jejaring'
	}
};
