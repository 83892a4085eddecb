import { writeDay } from '$lib/written/dates';
import { calendarDaysBetween } from '$lib/written/day';
import { writeDaysLeft } from '$lib/written/deadline';

type Line = { readonly text: string; readonly href: string };

/** "sisa 7 hari", "jatuh tempo hari ini", "lewat tenggat 3 hari". */
function left(due: string, today: string): string {
	const days = calendarDaysBetween(today, due);
	return writeDaysLeft(
		{ phase: days < 0 ? 'late' : days === 0 ? 'today' : 'left', days: Math.abs(days), unit: 'calendar_days' },
		'id'
	);
}

/** Reminders: one message a person, one line a matter, true on the day it is sent. */
export const reminders = {
	obligation: (about: { what: string; subject: string; due: string; today: string }) =>
		`${about.what} (${about.subject}). Tenggat ${writeDay(about.due, 'id')}, ${left(about.due, about.today)}.`,
	agreement: (about: { title: string; ends: string; today: string }) => {
		const days = calendarDaysBetween(about.today, about.ends);
		const day = writeDay(about.ends, 'id');
		if (days < 0)
			return `${about.title} sudah berakhir pada ${day}. Mohon dievaluasi, lalu diputuskan: diperpanjang, diubah, atau ditutup.`;
		if (days === 0) return `${about.title} berlaku sampai hari ini, ${day}.`;
		return `${about.title} akan berakhir pada ${day}, sisa ${days} hari. Perpanjangan menempuh tata cara baru, jadi mulailah lebih awal.`;
	},
	step: (about: { subject: string; step: string; due: string; today: string }) =>
		`${about.step}, permohonan ${about.subject}. Tenggat ${writeDay(about.due, 'id')}, ${left(about.due, about.today)}.`,
	message: {
		subject: (lines: readonly Line[]) =>
			lines.length === 1 ? `Pengingat: ${lines[0]!.text}` : `Pengingat kerja sama: ${lines.length} hal`,
		body: (about: { name: string; lines: readonly Line[]; further: number; region: string }) =>
			[
				`Yth. ${about.name},`,
				'',
				...about.lines.flatMap(({ text, href }, at) => [`${at + 1}. ${text}`, `   ${href}`, '']),
				...(about.further > 0 ? [`Dan ${about.further} hal lain, tampak di halaman Anda.`, ''] : []),
				'Pengingat ini dikirim satu kali untuk tiap hal dan tiap waktunya.',
				'',
				about.region,
				'Kerja Sama Satu Pintu'
			].join('\n')
	}
};
