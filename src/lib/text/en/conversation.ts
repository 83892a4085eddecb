import { writeDay } from '$lib/written/dates';
import type { conversation as indonesian } from '../id/conversation';

type Changed = Parameters<(typeof indonesian)['terms']['line']>[0];
const termWords = {
	title: 'Title',
	scope: 'Object and scope',
	starts_on: 'Begins',
	term_months: 'Duration',
	location: 'Place',
	financing: 'Financing'
};
const written = (term: Changed['term'], value: string) => {
	if (value === '') return 'not said';
	if (term === 'starts_on') return writeDay(value, 'en', 'long');
	return term === 'term_months' ? `${value} months` : value;
};

const inShort = (term: Changed['term'], value: string) =>
	value.length > 160 ? `${value.slice(0, 157)}…` : written(term, value);

export const conversation: typeof indonesian = {
	title: 'Conversation',
	note: 'One conversation for this proposal. Who hears a thread is decided when it begins and holds for every answer in it.',
	none: 'Nothing has been said yet.',
	audience: { office: 'The office only', applicant: 'Seen by the applicant' },
	wholeCase: 'This proposal',
	open: 'Open',
	settledThreads: (count) => (count === 1 ? '1 settled thread' : `${count} settled threads`),
	settled: { taken_up: 'Taken up', not_taken_up: 'Not taken up', withdrawn: 'Withdrawn' },
	settledBy: (who, day, why) =>
		[[who, writeDay(day, 'en', 'long')].filter(Boolean).join(', '), why].filter(Boolean).join(': '),
	onVersion: (version) => `On version ${version}`,
	later: (version, now) =>
		`Begun on version ${version}; there is a version ${now} now. See whether it still holds.`,
	brought: (version) => `Brought version ${version}`,
	applicantSide: 'Applicant',
	region: 'The regional government',
	begin: 'Begin a new thread',
	to: 'Who hears it',
	about: 'About what',
	choose: 'The proposal as a whole',
	papers: 'Papers',
	steps: 'Steps',
	where: 'Article, clause or page',
	whereHint: 'Only where it is about a paper.',
	body: 'Message',
	submit: 'Send',
	answer: (title) => `Answer or settle: ${title}`,
	say: 'Answer',
	submitSay: 'Send the answer',
	bring: 'A new version of this paper',
	bringHint: (formats) =>
		`Where needed, ${formats}. Opinions given on the version before are reset and asked for again.`,
	how: 'Result',
	why: 'Reason',
	whyHint: 'Needed where it is not taken up.',
	submitSettle: 'Settle',
	opinionStale: (papers) => `A paper changed after this opinion was given: ${papers}.`,
	opinionReset: (papers) => `Reset because a paper changed: ${papers}. To be given again.`,
	paperChanged: (paper, was, now) =>
		now === null ? `${paper} replaced after version ${was}` : `${paper} version ${was} → version ${now}`,
	renew: { title: (step) => `Give it again: ${step}`, submit: 'Keep the opinion' },
	conflicts: 'Declared conflicts of interest',
	conflict: (who, day) => `${who}, declared ${writeDay(day, 'en', 'long')}`,
	terms: {
		title: 'Change terms after talking them over',
		lead: 'The applicant gets the old and the new terms with the reason; both stand in the history.',
		labels: { ...termWords, term_months: 'Duration (months)' },
		submit: 'Change and tell the applicant',
		line: ({ term, was, now }) => `${termWords[term]}: ${inShort(term, was)} → ${inShort(term, now)}`,
		message: (changes, reason) =>
			`After talking them over, these terms were changed:\n${changes
				.map(({ term, was, now }) => `- ${termWords[term]}: ${written(term, was)} → ${written(term, now)}`)
				.join('\n')}\n\nReason: ${reason}`
	},
	own: {
		title: 'Conversation with the regional government',
		note: 'Only you and the regional government read it.',
		none: 'No message yet. Ask anything about this proposal.',
		you: 'You',
		begin: 'Write a message',
		done: 'Message sent',
		doneText: 'The cooperation division reads it at its desk and answers here.'
	},
	told: {
		said: (who, subject) => `${who} wrote in the conversation on "${subject}"`,
		reset: (paper, subject) =>
			`New version of ${paper} in "${subject}": your opinion on the version before is reset, please give it again`
	}
};
