import type { movedDays as indonesian } from '../id/moved-days';
import { writeDay } from '$lib/written/dates';

export const movedDays: typeof indonesian = {
	line: ({ subject, step, was, due }) =>
		`${step}, application ${subject}: was ${writeDay(was, 'en')}, is now ${writeDay(due, 'en')}.`,
	step: ({ step, was, due }) => `${step}: was ${writeDay(was, 'en')}, is now ${writeDay(due, 'en')}.`,
	subject: (count) =>
		count === 1 ? 'A due day moved with the calendar' : `${count} due days moved with the calendar`,
	body: ({ name, lines, further, region }) =>
		[
			`Dear ${name},`,
			'',
			'The calendar of days off has changed. These due days lie on your desk or are followed by you, and have moved:',
			'',
			...lines.flatMap(({ text, href }, at) => [`${at + 1}. ${text}`, `   ${href}`, '']),
			...(further > 0 ? [`And ${further} more, on your own page.`, ''] : []),
			region,
			'Kerja Sama Satu Pintu'
		].join('\n'),
	duty: ({ title, was, now }) =>
		`Due day of "${title}": ${was === null ? 'none yet' : writeDay(was, 'en', 'long')} → ${writeDay(now, 'en', 'long')}`,
	agreement: ({ title, was, now }) =>
		`End of "${title}": ${was === null ? 'not known' : writeDay(was, 'en', 'long')} → ${writeDay(now, 'en', 'long')}`,
	partnerMail: ({ name, text, region }) => ({
		subject: text,
		body: `Dear ${name},\n\n${text}\n\n${region}\nOne Gate Collaboration`
	})
};
