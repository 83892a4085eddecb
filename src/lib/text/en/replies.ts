import { writeDay } from '$lib/written/dates';
import type { replies as indonesian } from '../id/replies';

/** The reply (surat tanggapan) that an offer from outside is owed. */
export const replies: typeof indonesian = {
	title: 'Letter of Reply',
	lead: (subject) => `To the offer: ${subject}`,
	promise: (days) =>
		`The region promises an answer within ${days} calendar days. It is the region's own rule, no statutory deadline; silence is no consent.`,
	received: 'Offer received',
	due: 'To be answered by',
	number: 'Number of the letter',
	noNumber: 'Not reserved yet',
	sent: 'Sent',
	notSent: 'Not sent yet',
	scan: 'The letter that was sent',
	openScan: 'Open the scan',
	left: (days) =>
		days > 0
			? `${days} calendar ${days === 1 ? 'day' : 'days'} left`
			: days === 0
				? 'Last day'
				: `${-days} calendar ${days === -1 ? 'day' : 'days'} late`,
	sentOn: (day) => `Sent ${writeDay(day, 'en', 'short')}`,
	link: 'Prepare and send the reply',
	see: 'See the reply',
	steps: {
		number: '1. Reserve the number',
		numberLead:
			'The number is reserved first, so that it stands in the letter that is signed. A number is never used twice.',
		reserve: 'Reserve a number',
		reserved: (number) => `Number ${number} is reserved for this letter.`,
		text: '2. Write the letter',
		textLead:
			'From the template Letter of Reply: choose it among the texts, add what was found, print it and have the head of region sign it.',
		openTexts: 'Open the texts',
		send: '3. Record that it was sent',
		sendLead:
			'The signed letter is scanned. The applicant is told and reads it on the tracking page; it enters the agenda of letters out.'
	},
	form: {
		sentOn: 'Day on which it was sent',
		scan: 'Scan of the signed letter',
		scanHint: 'PDF or photograph, at most 20 MB.',
		note: 'Note',
		submit: 'Record that it was sent'
	},
	done: {
		number: 'The number is reserved.',
		sent: 'The reply is recorded. The applicant was told.'
	},
	kept: 'What you wrote is still there.',
	applicant: 'Applicant',
	letterSubject: (subject) => `Reply to the offer: ${subject}`,
	reminder: (subject, day) => `Reply to the offer ${subject}: promised for ${writeDay(day, 'en', 'short')}`,
	tracking: {
		title: 'Letter of reply',
		promised: (day, days) =>
			`The region promises to answer your offer by ${writeDay(day, 'en')} (${days} calendar days from its receipt).`,
		sent: (day) => `The letter of reply was sent on ${writeDay(day, 'en')}.`,
		read: 'The letter is among your papers.'
	},
	mail: (about) => ({
		subject: `Letter of reply: ${about.subject}`,
		body: [
			`The offer "${about.subject}" (${about.receipt}) was answered by letter number ${about.number} of ${writeDay(about.day, 'en', 'long')}.`,
			'',
			`Read it through the tracking page: ${about.link}`,
			'',
			about.region
		].join('\n')
	})
};
