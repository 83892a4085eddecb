import { writeDay } from '$lib/written/dates';
import { calendarDaysBetween } from '$lib/written/day';
import { writeDaysLeft } from '$lib/written/deadline';

type Line = {
	readonly text: string;
	readonly href: string;
	readonly section: Section;
	/** Where it can be answered without signing in. */
	readonly answer?: string;
};
type Section = 'raised' | 'late' | 'due' | 'new' | 'told';

const heads: Record<Section, string> = {
	raised: 'Dinaikkan kepada Anda',
	late: 'Lewat tenggat',
	due: 'Segera jatuh tempo',
	new: 'Baru di meja Anda',
	told: 'Kabar'
};
const counted: Record<Section, string> = {
	raised: 'dinaikkan',
	late: 'lewat tenggat',
	due: 'jatuh tempo',
	new: 'baru',
	told: 'kabar'
};

/** The lines under their heads; a head without lines is left out. */
export function inSections<Any extends { readonly section: Section }>(
	lines: readonly Any[]
): [Section, Any[]][] {
	return (Object.keys(heads) as Section[])
		.map((section): [Section, Any[]] => [section, lines.filter((line) => line.section === section)])
		.filter(([, some]) => some.length > 0);
}

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
	sittingOpinion: (about: { subject: string; title: string; day: string; time: string }) =>
		`Pendapat Anda diminta untuk ${about.subject}, pada ${about.title}, ${writeDay(about.day, 'id')} pukul ${about.time}.`,
	newStep: (about: { subject: string; step: string }) =>
		`Baru di meja Anda: ${about.step}, permohonan ${about.subject}.`,
	raised: (about: { subject: string; step: string; desk: string; due: string; today: string }) =>
		`${about.step}, permohonan ${about.subject}, di meja ${about.desk}: tenggat ${writeDay(about.due, 'id')}, ${left(about.due, about.today)}. Dinaikkan kepada Anda satu kali.`,
	message: {
		/** "Kerja sama hari ini: 2 lewat tenggat, 1 baru". */
		subject: (lines: readonly Line[]) =>
			lines.length === 1
				? `Pengingat: ${lines[0]!.text}`
				: `Kerja sama hari ini: ${inSections(lines)
						.map(([section, some]) => `${some.length} ${counted[section]}`)
						.join(', ')}`,
		body: (about: {
			name: string;
			lines: readonly Line[];
			further: number;
			/** Where this mail is ended without signing in. */
			stop: string | undefined;
			region: string;
		}) =>
			[
				`Yth. ${about.name},`,
				'',
				...inSections(about.lines).flatMap(([section, lines]) => [
					heads[section].toUpperCase(),
					...lines.flatMap(({ text, href, answer }, at) => [
						`${at + 1}. ${text}`,
						`   ${href}`,
						...(answer ? [`   Jawab tanpa kata sandi (satu kali, 7 hari): ${answer}`] : [])
					]),
					''
				]),
				...(about.further > 0 ? [`Dan ${about.further} hal lain, tampak di halaman Anda.`, ''] : []),
				'Surat ini paling banyak satu kali sehari, dan tiap hal disampaikan satu kali untuk tiap waktunya.',
				...(about.stop ? [`Berhenti menerima surat ini (tanpa masuk): ${about.stop}`] : []),
				'',
				about.region,
				'Kerja Sama Satu Pintu'
			].join('\n')
	}
};
