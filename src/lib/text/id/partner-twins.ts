/** Partners that may have been recorded twice, and the look-up before a new one is recorded. */
export const partnerTwins = {
	title: 'Mitra Serupa',
	lead: 'Periksa nama sebelum mencatat mitra baru, dan tinjau yang mungkin tercatat dua kali.',
	link: 'Periksa nama dan mitra serupa',
	search: 'Nama yang akan dicatat',
	searchHint: 'Singkatan, ejaan lain, dan salah ketik dikenali.',
	searchButton: 'Periksa',
	found: (name: string) => `Yang serupa dengan “${name}”`,
	none: 'Tidak ada mitra dengan nama serupa. Nama ini dapat dicatat sebagai mitra baru.',
	strong: 'Sangat serupa',
	weak: 'Mirip',
	known: (name: string) => `dikenal sebagai ${name}`,
	worklist: 'Mungkin tercatat dua kali',
	worklistLead: 'Dua ratus mitra terbaru dibandingkan dengan semua nama yang tercatat.',
	worklistNone: 'Tidak ada mitra yang tampak tercatat dua kali.',
	columns: { partner: 'Mitra', like: 'Serupa dengan', act: 'Tindakan' },
	apart: 'Bukan mitra yang sama',
	apartOf: (one: string, other: string) => `${one} dan ${other}`,
	saved: 'Dicatat: keduanya mitra yang berbeda.',
	onPartner: 'Mungkin mitra yang sama',
	onPartnerLead: 'Namanya sangat serupa. Bila memang berbeda, katakan di daftar mitra serupa.'
};
