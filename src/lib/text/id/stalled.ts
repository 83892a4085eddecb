import { writeDay } from '$lib/written/dates';

type Line = { readonly text: string; readonly href: string };

/** Cases on which nothing moves: asked about once, closed in bulk with a reason, taken up again at any time. */
export const stalled = {
	title: 'Permohonan yang macet',
	lead: (after: number, answer: number) =>
		`Permohonan berjalan yang ${after} hari tidak bergerak dan tidak ditanyakan ke mana pun. Tanyakan sekali kepada yang berutang langkah berikutnya; bila ${answer} hari tidak dijawab, permohonan dapat ditutup bersama dengan alasannya. Permohonan yang ditutup dapat dibuka kembali pada langkah yang sama.`,
	caption: 'Permohonan yang tidak bergerak',
	columns: {
		pick: 'Pilih',
		subject: 'Permohonan',
		days: 'Tidak bergerak',
		owes: 'Yang ditunggu',
		asked: 'Ditanyakan'
	},
	days: (days: number, day: string) => `${days} hari, sejak ${writeDay(day, 'id', 'short')}`,
	owes: (step: string, who: string) => `${step}: ${who}`,
	outside: 'pihak luar',
	notAsked: 'Belum',
	asked: (day: string, people: number) => `${writeDay(day, 'id', 'short')}, kepada ${people} orang`,
	mayClose: 'Boleh ditutup',
	ask: 'Tanyakan yang dipilih',
	askNote:
		'Setiap orang menerima satu surel untuk semua permohonannya. Permohonan yang sudah ditanyakan dilewati.',
	close: 'Tutup yang dipilih',
	reason: 'Alasan penutupan',
	reasonHint: 'Tercatat dalam riwayat setiap permohonan dan dibaca pemohonnya.',
	closeNote: 'Hanya yang sudah ditanyakan dan lewat masa jawabnya.',
	done: {
		asked: 'Pertanyaan dikirim.',
		closed: 'Permohonan yang dipilih ditutup.'
	} as Record<string, string>,
	empty: { title: 'Tidak ada yang macet', text: 'Setiap permohonan berjalan bergerak dalam batas waktunya.' },
	mail: {
		line: (subject: string, step: string) => `${step}, permohonan ${subject}`,
		subject: (count: number) =>
			count === 1 ? 'Satu permohonan menunggu Anda' : `${count} langkah permohonan menunggu Anda`,
		body: (about: { name: string; lines: readonly Line[]; days: number; region: string }) =>
			[
				`Yth. ${about.name},`,
				'',
				`Permohonan berikut lama tidak bergerak dan langkah berikutnya ada pada Anda. Mohon ditindaklanjuti, atau sampaikan kendalanya, dalam ${about.days} hari. Sesudah itu permohonan dapat ditutup; bila ditutup, permohonan dapat dibuka kembali.`,
				'',
				...about.lines.flatMap(({ text, href }, at) => [`${at + 1}. ${text}`, `   ${href}`, '']),
				about.region,
				'Kerja Sama Satu Pintu'
			].join('\n')
	}
};
