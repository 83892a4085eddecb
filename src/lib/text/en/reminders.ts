import { writeDay } from '$lib/written/dates';
import { calendarDaysBetween } from '$lib/written/day';
import { writeDaysLeft } from '$lib/written/deadline';
import { inSections, type reminders as indonesian } from '../id/reminders';

const heads = {
	raised: 'Raised to you',
	late: 'Overdue',
	due: 'Due soon',
	new: 'New on your desk',
	told: 'News'
};
const counted = { raised: 'raised', late: 'overdue', due: 'due', new: 'new', told: 'news' };

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
	sittingOpinion: (about) =>
		`Your opinion is asked on ${about.subject}, at ${about.title}, ${writeDay(about.day, 'en')} at ${about.time}.`,
	newStep: (about) => `New on your desk: ${about.step}, proposal ${about.subject}.`,
	raised: (about) =>
		`${about.step}, proposal ${about.subject}, on the desk of ${about.desk}: due ${writeDay(about.due, 'en')}, ${left(about.due, about.today)}. Raised to you once.`,
	message: {
		subject: (lines) =>
			lines.length === 1
				? `Reminder: ${lines[0]!.text}`
				: `Cooperation today: ${inSections(lines)
						.map(([section, some]) => `${some.length} ${counted[section]}`)
						.join(', ')}`,
		body: (about) =>
			[
				`Dear ${about.name},`,
				'',
				...inSections(about.lines).flatMap(([section, lines]) => [
					heads[section].toUpperCase(),
					...lines.flatMap(({ text, href, answer }, at) => [
						`${at + 1}. ${text}`,
						`   ${href}`,
						...(answer ? [`   Answer without a password (once, 7 days): ${answer}`] : [])
					]),
					''
				]),
				...(about.further > 0 ? [`And ${about.further} more, on your page.`, ''] : []),
				'This comes at most once a day, and each matter is told once at each of its times.',
				...(about.stop ? [`Stop this mail (without signing in): ${about.stop}`] : []),
				'',
				about.region,
				'Kerja Sama Satu Pintu'
			].join('\n')
	}
};
