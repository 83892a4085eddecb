import { writeDay } from '$lib/written/dates';
import { calendarDaysBetween } from '$lib/written/day';
import { writeDaysLeft } from '$lib/written/deadline';
import type { reminders as indonesian } from '../id/reminders';

/** "7 days left", "due today", "3 days overdue". */
function left(due: string, today: string): string {
	const days = calendarDaysBetween(today, due);
	return writeDaysLeft(
		{ phase: days < 0 ? 'late' : days === 0 ? 'today' : 'left', days: Math.abs(days), unit: 'calendar_days' },
		'en'
	);
}

/** Reminders: one message a person, one line a matter, true on the day it is sent. */
export const reminders: typeof indonesian = {
	obligation: (about) =>
		`${about.what} (${about.subject}). Due ${writeDay(about.due, 'en')}, ${left(about.due, about.today)}.`,
	agreement: (about) => {
		const days = calendarDaysBetween(about.today, about.ends);
		const day = writeDay(about.ends, 'en');
		if (days < 0)
			return `${about.title} ended on ${day}. Please evaluate it, then decide: renew, amend or close.`;
		if (days === 0) return `${about.title} is in force through today, ${day}.`;
		return `${about.title} ends on ${day}, ${days} ${days === 1 ? 'day' : 'days'} left. A renewal is a new procedure, so begin early.`;
	},
	step: (about) =>
		`${about.step}, proposal ${about.subject}. Due ${writeDay(about.due, 'en')}, ${left(about.due, about.today)}.`,
	message: {
		subject: (lines) =>
			lines.length === 1 ? `Reminder: ${lines[0]!.text}` : `Cooperation: ${lines.length} reminders`,
		body: (about) =>
			[
				`Dear ${about.name},`,
				'',
				...about.lines.flatMap(({ text, href }, at) => [`${at + 1}. ${text}`, `   ${href}`, '']),
				...(about.further > 0 ? [`And ${about.further} more, on your page.`, ''] : []),
				'Each matter is reminded of once at each of its times.',
				'',
				about.region,
				'Kerja Sama Satu Pintu'
			].join('\n')
	}
};
