import { learning } from './innovations';
import type { PartWords } from './visits';

const answers = { yes: 'Ya', partly: 'Sebagian', no: 'Belum' };
const readiness = { ready: 'Siap', partly: 'Sebagian', not_ready: 'Belum siap' };

/** The smart city with its services and their health, and innovations with what came of them. */
export const portfolio = {
	kinds: {
		area: 'Bidang',
		programme: 'Program',
		service: 'Layanan',
		initiative: 'Prakarsa',
		policy: 'Kebijakan',
		principle: 'Asas'
	} as Record<string, string>,
	stages: {
		idea: 'Gagasan',
		pilot: 'Uji coba',
		running: 'Berjalan',
		mature: 'Mapan',
		ended: 'Berakhir'
	} as Record<string, string>,
	health: {
		label: 'Kesehatan',
		levels: {
			good: 'Baik',
			watch: 'Perlu perhatian',
			bad: 'Bermasalah',
			unknown: 'Belum diketahui',
			quiet: 'Berakhir'
		} as Record<string, string>,
		why: 'Mengapa',
		none: 'Tidak ada yang perlu diperhatikan.',
		nothing: 'Belum ada tonggak, pengukuran, atau penilaian yang dicatat.',
		late: (what: string, days: string) => `Tonggak “${what}” lewat ${days} hari`,
		missed: (taken: string, standard: string) => `Rata-rata ${taken} hari, standarnya ${standard} hari`,
		often: (share: string) => `Hanya ${share}% selesai dalam standar`,
		unmeasured: 'Waktu layanan belum diukur setahun terakhir',
		weak: (word: string, score: string) => `Asas ${word} baru ${score} dari 100`,
		agreement: (day: string) => `Kerja samanya berakhir ${day}`,
		overspent: (year: string) => `Realisasi ${year} melebihi anggaran`,
		below: (name: string, why: string) => `${name}: ${why}`
	},
	smart: {
		title: 'Penilaian SMART',
		note: 'Lima asas adalah ukuran kota sendiri. Tiga pertanyaan tiap asas dan cara menghitungnya berasal dari sistem ini: ya dua, sebagian satu, paling banyak enam, ditulis sebagai bagian dari seratus.',
		principles: {
			systemic: 'Systemic (terhubung)',
			monitorable: 'Monitorable (terpantau)',
			accessible: 'Accessible (terjangkau)',
			reliable: 'Reliable (andal)',
			time_bound: 'Time Bound (berbatas waktu)'
		} as Record<string, string>,
		chart: (name: string, day: string) => `${name} menurut lima asas SMART, ${day}`,
		score: 'Nilai',
		of: (score: string) => `${score} dari 100`,
		principle: 'Asas',
		evidence: 'Bukti',
		answers: 'Jawaban',
		history: 'Riwayat penilaian',
		assessedBy: 'Dinilai oleh',
		none: 'Belum dinilai.'
	},
	taken: {
		title: 'Standar waktu dan kenyataannya',
		standard: 'Standar waktu',
		unit: { working_days: 'hari kerja', calendar_days: 'hari kalender' } as Record<string, string>,
		days: (count: string) => `${count} hari`,
		chart: 'Rata-rata waktu layanan terhadap standarnya',
		chartNote: 'Batang: rata-rata hari yang dipakai. Garis tegak: standar.',
		machine: 'dilaporkan sistem layanan',
		desk: 'dicatat petugas',
		within: (share: string) => `${share}% dalam standar`,
		none: 'Belum ada pengukuran yang dicatat.'
	},
	list: {
		title: 'Smart City',
		lead: 'Bidang, program, layanan, dan prakarsa dengan pemilik, tahap, standar waktu, penilaian SMART, dan kesehatan yang dihitung dari bawah.',
		add: 'Catat program atau layanan',
		empty: 'Belum ada yang dicatat',
		emptyText: 'Catat bidang pertama, lalu program dan layanannya.',
		columns: {
			name: 'Nama',
			stage: 'Tahap',
			unit: 'Pemilik',
			taken: 'Waktu',
			health: 'Kesehatan',
			state: 'Keadaan'
		}
	},
	newTitle: 'Catat program atau layanan',
	newLead: 'Belum terlihat oleh umum sampai diumumkan.',
	save: 'Simpan',
	change: 'Ubah keterangan',
	fromSource: 'Nama dan ringkasannya berasal dari sumber dan tidak diubah dengan tangan.',
	head: {
		fields: {
			kind: 'Jenis',
			name: 'Nama',
			name_id: 'Nama',
			name_en: 'Nama dalam bahasa Inggris',
			summary_id: 'Ringkasan',
			summary_en: 'Ringkasan dalam bahasa Inggris',
			parent_id: 'Berada di bawah',
			unit_id: 'Perangkat daerah pemilik',
			stage: 'Tahap',
			since_year: 'Sejak tahun',
			standard_days: 'Standar waktu (hari)',
			standard_unit: 'Jenis hari',
			agreement_id: 'Naskah kerja sama',
			address: 'Alamat layanan'
		},
		hints: {
			standard_days: 'Dari permohonan lengkap sampai selesai.',
			agreement_id: 'Tempelkan alamat halaman naskahnya di Daftar Kerja Sama.',
			address: 'Diawali https://'
		},
		choices: {
			kind: { area: 'Bidang', programme: 'Program', service: 'Layanan', initiative: 'Prakarsa' },
			stage: { idea: 'Gagasan', pilot: 'Uji coba', running: 'Berjalan', mature: 'Mapan', ended: 'Berakhir' },
			standard_unit: { working_days: 'Hari kerja', calendar_days: 'Hari kalender' }
		}
	} as Pick<PartWords, 'fields' | 'hints' | 'choices'>,
	parts: {
		record: {
			title: 'Waktu yang sebenarnya dipakai',
			note: 'Sistem layanan dapat melaporkannya sendiri dengan token API; yang dicatat petugas ditandai.',
			empty: 'Belum ada pengukuran.',
			add: 'Catat pengukuran',
			fields: {
				from_on: 'Dari',
				to_on: 'Sampai',
				handled: 'Permohonan selesai',
				within_standard: 'Selesai dalam standar',
				average_days: 'Rata-rata hari',
				system: 'Sistem yang mengukur'
			}
		},
		milestone: {
			title: 'Tonggak',
			empty: 'Belum ada tonggak.',
			add: 'Catat tonggak',
			fields: {
				what: 'Tonggak',
				what_id: 'Tonggak',
				what_en: 'Tonggak dalam bahasa Inggris',
				planned_on: 'Direncanakan',
				reached_on: 'Dicapai'
			}
		},
		smart: {
			title: 'Penilaian SMART',
			note: 'Tiap penilaian berdiri sendiri; yang lama tetap ada. Bukti diumumkan, nama penilai tidak.',
			empty: 'Belum dinilai.',
			add: 'Nilai layanan ini',
			fields: {
				assessed_on: 'Tanggal penilaian',
				assessor: 'Penilai (nama dan jabatan)',
				assessor_kind: 'Dinilai dari mana',
				score: 'Nilai',
				systemic_connected: 'Systemic: bertukar data dengan sistem lain',
				systemic_asked_once: 'Systemic: data yang sudah ada tidak diminta lagi',
				systemic_whole: 'Systemic: seluruh prosesnya di satu sistem',
				systemic_evidence: 'Bukti Systemic',
				monitorable_tracked: 'Monitorable: pemohon melihat sampai di mana',
				monitorable_overseen: 'Monitorable: pimpinan melihat yang terlambat',
				monitorable_published: 'Monitorable: hasilnya diumumkan berkala',
				monitorable_evidence: 'Bukti Monitorable',
				accessible_channels: 'Accessible: daring dan juga di loket',
				accessible_everybody: 'Accessible: dapat dipakai penyandang disabilitas',
				accessible_plain: 'Accessible: syarat dan biayanya jelas',
				accessible_evidence: 'Bukti Accessible',
				reliable_available: 'Reliable: ketersediaannya diukur',
				reliable_restored: 'Reliable: cadangannya pernah dicoba dipulihkan',
				reliable_correct: 'Reliable: keluhan dan kesalahan diperbaiki',
				reliable_evidence: 'Bukti Reliable',
				time_bound_standard: 'Time Bound: ada standar waktu tertulis',
				time_bound_measured: 'Time Bound: waktunya diukur',
				time_bound_kept: 'Time Bound: standarnya ditepati',
				time_bound_evidence: 'Bukti Time Bound'
			},
			hints: {
				systemic_evidence: 'Wajib bila ada jawaban ya atau sebagian.',
				assessor: 'Tidak diumumkan.'
			},
			choices: {
				assessor_kind: {
					own_unit: 'Perangkat daerah sendiri',
					other_unit: 'Perangkat daerah lain',
					outside: 'Pihak luar'
				},
				systemic_connected: answers,
				systemic_asked_once: answers,
				systemic_whole: answers,
				monitorable_tracked: answers,
				monitorable_overseen: answers,
				monitorable_published: answers,
				accessible_channels: answers,
				accessible_everybody: answers,
				accessible_plain: answers,
				reliable_available: answers,
				reliable_restored: answers,
				reliable_correct: answers,
				time_bound_standard: answers,
				time_bound_measured: answers,
				time_bound_kept: answers
			}
		},
		system: {
			title: 'Sistem yang terhubung',
			empty: 'Belum ada sistem yang dicatat.',
			add: 'Catat sistem',
			fields: { name: 'Sistem', exchange: 'Pertukaran' },
			choices: {
				exchange: {
					sends: 'Mengirim data',
					receives: 'Menerima data',
					both: 'Dua arah',
					sign_in: 'Masuk bersama'
				}
			}
		},
		cost: {
			title: 'Biaya: anggaran dan realisasi',
			empty: 'Belum ada biaya yang dicatat.',
			add: 'Catat biaya setahun',
			fields: {
				year: 'Tahun',
				amount: 'Anggaran',
				spent: 'Realisasi',
				currency: 'Mata uang',
				payer: 'Dibiayai oleh'
			}
		},
		target: {
			title: 'Sasaran dan capaian',
			empty: 'Belum ada sasaran.',
			add: 'Catat sasaran',
			fields: {
				what: 'Sasaran',
				what_id: 'Sasaran',
				what_en: 'Sasaran dalam bahasa Inggris',
				year: 'Tahun',
				target: 'Ditargetkan',
				actual: 'Tercapai'
			}
		},
		readiness: {
			title: 'Kesiapan orang dan sarana',
			note: 'Disiapkan setiap tahun.',
			empty: 'Belum dicatat.',
			add: 'Catat kesiapan setahun',
			fields: {
				year: 'Tahun',
				people: 'Orang',
				facilities: 'Sarana',
				note_id: 'Keterangan',
				note_en: 'Keterangan dalam bahasa Inggris'
			},
			choices: { people: readiness, facilities: readiness }
		},
		learning
	} as Record<string, PartWords>,
	page: {
		state: 'Keadaan',
		publish: 'Umumkan',
		withdraw: 'Tarik dari publik',
		open: 'Buka halaman umumnya',
		about: 'Keterangan',
		above: 'Berada di bawah',
		below: 'Di bawahnya',
		api: 'Melaporkan waktu layanan dari sistem lain',
		apiText: (address: string) =>
			`Sistem layanan mengirim POST ke ${address} dengan token API petugas perangkat daerahnya: from_on, to_on, handled, within_standard, average_days, system.`
	},
	done: {
		recorded: 'Dicatat.',
		changed: 'Keterangan diubah.',
		part: 'Disimpan.',
		removed: 'Dihapus; jejaknya tetap ada di jejak audit.',
		published: 'Diumumkan.',
		withdrawn: 'Ditarik dari publik.'
	} as Record<string, string>,
	faults: {
		STANDARD_WHOLE: 'Isi jumlah hari dan jenis harinya, atau kosongkan keduanya.',
		NOT_HTTPS: 'Alamat harus diawali https://.',
		MORE_THAN_HANDLED: 'Tidak mungkin lebih banyak daripada permohonan yang selesai.',
		EVIDENCE_MISSING: 'Tulis buktinya, atau jawab belum.',
		PARENT_KIND: 'Jenis ini tidak dapat berada di bawah pilihan itu.'
	} as Record<string, string>,
	public: {
		portfolio: 'Bidang, program, dan layanan',
		portfolioNote: 'Kesehatan dihitung dari bawah: yang di atas sebaik yang terlemah di bawahnya.',
		none: 'Belum ada program atau layanan yang dicatat.',
		metaItem: (name: string) => `${name}: tahap, standar waktu, penilaian SMART, tonggak, dan kesehatannya.`,
		metaInnovation: (name: string) =>
			`${name}: tempat, peserta, hasil, penghargaan, dan siapa yang belajar darinya.`,
		milestones: 'Tonggak',
		reached: 'dicapai',
		planned: 'direncanakan',
		budgetChart: 'Realisasi terhadap anggaran tiap tahun',
		budgetNote: 'Batang: realisasi. Garis tegak: anggaran.',
		targetChart: 'Capaian terhadap sasaran',
		targetNote: 'Batang: tercapai. Garis tegak: sasaran.',
		innovations: 'Inovasi yang lahir darinya',
		born: 'Lahir dari',
		agreement: 'Naskah kerja sama',
		openAgreement: 'Lihat naskahnya',
		visit: 'Lihat kunjungannya',
		offered: 'Ditawarkan kepada daerah lain',
		offeredNote: 'Daerah lain dapat datang belajar lewat pintu yang sama.',
		askVisit: 'Ajukan kunjungan studi',
		notReported: 'Tidak disebut sumber',
		assessed: (day: string) => `Dinilai ${day}`
	}
};
