import { writeDay } from '$lib/written/dates';

type Line = { readonly text: string; readonly href: string };

/** What people are told when a change of the calendar moves their due days. */
export const movedDays = {
	line: (about: { subject: string; step: string; was: string; due: string }) =>
		`${about.step}, permohonan ${about.subject}: semula ${writeDay(about.was, 'id')}, menjadi ${writeDay(about.due, 'id')}.`,
	step: (about: { step: string; was: string; due: string }) =>
		`${about.step}: semula ${writeDay(about.was, 'id')}, menjadi ${writeDay(about.due, 'id')}.`,
	subject: (count: number) =>
		count === 1
			? 'Tenggat bergeser karena kalender berubah'
			: `${count} tenggat bergeser karena kalender berubah`,
	body: (about: { name: string; lines: readonly Line[]; further: number; region: string }) =>
		[
			`Yth. ${about.name},`,
			'',
			'Kalender hari libur berubah. Tenggat berikut ada di meja Anda atau Anda ikuti, dan bergeser:',
			'',
			...about.lines.flatMap(({ text, href }, at) => [`${at + 1}. ${text}`, `   ${href}`, '']),
			...(about.further > 0 ? [`Dan ${about.further} tenggat lain, tampak di halaman Anda.`, ''] : []),
			about.region,
			'Kerja Sama Satu Pintu'
		].join('\n'),
	duty: ({ title, was, now }: { title: string; was: string | null; now: string }) =>
		`Tenggat "${title}": ${was === null ? 'belum ada' : writeDay(was, 'id', 'long')} → ${writeDay(now, 'id', 'long')}`,
	agreement: ({ title, was, now }: { title: string; was: string | null; now: string }) =>
		`Akhir masa berlaku "${title}": ${was === null ? 'tidak diketahui' : writeDay(was, 'id', 'long')} → ${writeDay(now, 'id', 'long')}`,
	partnerMail: ({ name, text, region }: { name: string; text: string; region: string }) => ({
		subject: text,
		body: `Yth. ${name},\n\n${text}\n\n${region}\nKerja Sama Satu Pintu`
	})
};
