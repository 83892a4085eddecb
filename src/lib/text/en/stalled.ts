import { writeDay } from '$lib/written/dates';
import type { stalled as Indonesian } from '../id/stalled';

export const stalled: typeof Indonesian = {
	title: 'Stalled cases',
	lead: (after, answer) =>
		`Open cases on which nothing has moved for ${after} days and after which nobody asked. Ask once whoever owes the next act; where ${answer} days bring no answer, cases may be closed together with the reason. A closed case can be taken up again where it stood.`,
	caption: 'Cases that do not move',
	columns: { pick: 'Choose', subject: 'Case', days: 'Standing', owes: 'Waiting for', asked: 'Asked' },
	days: (days, day) => `${days} days, since ${writeDay(day, 'en', 'short')}`,
	owes: (step, who) => `${step}: ${who}`,
	outside: 'somebody outside',
	notAsked: 'Not yet',
	asked: (day, people) => `${writeDay(day, 'en', 'short')}, ${people} people`,
	mayClose: 'May be closed',
	ask: 'Ask about those chosen',
	askNote: 'Each person gets one message for all of their cases. Those asked about already are left out.',
	close: 'Close those chosen',
	reason: 'Reason for closing',
	reasonHint: 'Kept in the history of each case and read by its applicant.',
	closeNote: 'Only those that were asked about and whose days to answer are over.',
	done: { asked: 'The questions are sent.', closed: 'The chosen cases are closed.' },
	empty: { title: 'Nothing is stalled', text: 'Every open case moves within its time.' },
	mail: {
		line: (subject, step) => `${step}, case ${subject}`,
		subject: (count) => (count === 1 ? 'One case waits for you' : `${count} steps of cases wait for you`),
		body: (about) =>
			[
				`Dear ${about.name},`,
				'',
				`These cases have not moved for long, and the next act is yours. Please act, or say what stands in the way, within ${about.days} days. After that a case may be closed; a closed case can be taken up again.`,
				'',
				...about.lines.flatMap(({ text, href }, at) => [`${at + 1}. ${text}`, `   ${href}`, '']),
				about.region,
				'Kerja Sama Satu Pintu'
			].join('\n')
	}
};
