/** What a visit makes: duties, a background pack, a press release. */
export const visitPapers = {
	duties: {
		report: (title: string) => `Laporan tertulis perjalanan: ${title}`,
		gift: (what: string) => `Laporkan gratifikasi: ${what}`,
		offeredAt: (title: string) => `Ditawarkan pada ${title}`,
		giftReported: (day: string) => `Dilaporkan pada ${day}.`,
		giftOpen: 'Tidak dilaporkan lewat catatan ini.',
		giftOfAnother: 'Penerimanya ternyata orang lain.',
		calledOff: 'Kunjungannya dibatalkan.',
		takenUp: 'Kunjungannya jadi lagi.',
		moved: 'Hari kunjungannya bergeser.',
		notOurs: 'Ternyata bukan perjalanan keluar; tidak ada laporan perjalanan.'
	},
	subject: {
		and: ' dan ',
		agreement: (title: string, parties: string) => `Yang ditandatangani: ${title}, antara ${parties}.`,
		until: (day: string) => `Berlaku sampai ${day}.`,
		cohort: (people: string, units: string, programme: string, theme: string, when: string) =>
			`${people} peserta dari ${units} unit mengikuti ${programme}${theme ? ` bertema ${theme}` : ''}, ${when}.`,
		decree: (number: string) => `Nama peserta ditetapkan dengan keputusan nomor ${number}.`
	},
	pack: {
		file: 'bahan-latar-belakang',
		heading: 'BAHAN LATAR BELAKANG',
		opening: (title: string, when: string) =>
			`Bahan ini disusun dari catatan Satu Pintu untuk ${title}, ${when}.`,
		visit: 'Kunjungan ini',
		profile: 'Profil pemerintah daerah',
		profileLines: (region: string, code: string) => `${region}, kode wilayah ${code}.`,
		head: (title: string, name: string) => `${title}: ${name}.`,
		register: (count: string) => `Perjanjian kerja sama yang tercatat dan diumumkan: ${count}.`,
		people: 'Rombongan dan yang hadir',
		history: (name: string) => `Sejarah hubungan dengan ${name}`,
		noHistory: 'Belum ada hubungan sebelumnya yang tercatat.',
		promises: 'Janji yang masih terbuka',
		noPromises: 'Tidak ada janji yang masih terbuka.',
		promise: (what: string, owner: string, due: string) => `${what} (${owner}; ${due})`,
		noDue: 'tanpa tenggat',
		due: (day: string) => `tenggat ${day}`,
		programme: 'Susunan acara',
		columns: { day: 'Hari', time: 'Jam', what: 'Acara', place: 'Tempat' },
		kinds: {
			visit: 'Kunjungan',
			meeting: 'Pertemuan',
			cohort: 'Angkatan pelatihan',
			agreement: 'Perjanjian'
		} as Record<string, string>,
		internal: 'UNTUK KALANGAN SENDIRI'
	},
	release: {
		file: 'siaran-pers',
		heading: 'SIARAN PERS',
		lead: (place: string, day: string, region: string, guest: string, purpose: string) =>
			`${place}, ${day} – ${region} menerima kunjungan dari ${guest}${purpose}.`,
		leadOut: (place: string, day: string, region: string, guest: string, purpose: string) =>
			`${place}, ${day} – Rombongan ${region} berkunjung ke ${guest}${purpose}.`,
		leadSigning: (place: string, day: string, region: string, other: string, purpose: string) =>
			`${place}, ${day} – ${region} dan ${other} menandatangani kerja sama${purpose}.`,
		leadSendOff: (place: string, day: string, region: string, other: string, purpose: string) =>
			`${place}, ${day} – ${region} melepas peserta pelatihan ke ${other}${purpose}.`,
		purpose: (words: string) => ` dalam rangka ${words}`,
		venue: (place: string) => `Acara berlangsung di ${place}.`,
		people: (names: string) => `Hadir dalam kesempatan itu ${names}.`,
		offered: (by: string, what: string) => `${by} menawarkan: ${what}.`,
		planned: (by: string, what: string) => `${by} merencanakan: ${what}.`,
		wished: (by: string, what: string) => `${by} berharap: ${what}.`,
		answers: (title: string) => `Kunjungan ini membalas ${title}.`,
		otherSide: 'Pihak tamu',
		ourSide: 'Tuan rumah',
		photos: 'Foto',
		contact: (office: string) => `Narahubung: ${office}.`,
		draft: 'RANCANGAN SIARAN PERS'
	}
};
