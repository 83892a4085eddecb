import type { answer as indonesian } from '../id/answer';

/** The page behind a link in a mail: one act, once, without signing in. */
export const answer: typeof indonesian = {
	title: (asked) => `Answer: ${asked}`,
	meta: 'Page of an answer from a link in a mail; for its recipient only.',
	kept: 'What you typed is still below.',
	lead: {
		opinion: 'Your opinion is asked. Read the papers, then answer below.',
		initial: 'Your initials are asked. Read the text, then initial it or send it back.',
		decide: 'Your decision is asked. Read the recommendation, then decide below.'
	},
	asWhom: (name, position, until) =>
		`You answer as ${position ? `${name}, ${position}` : name}. This link is for one answer and is good until ${until}. The answer is recorded in your name.`,
	usedTitle: 'The answer has been received',
	used: (outcome) => `The answer given by this link: ${outcome}. The link cannot be used again.`,
	expiredTitle: 'The link is too old',
	expired: 'Sign in to your desk to answer, or wait for the next reminder, which brings a new link.',
	overTitle: 'There is nothing left to answer',
	over: 'This step has been answered, was opened anew, or no longer lies on your desk.',
	about: 'What it is about',
	subject: 'Proposal',
	procedure: 'Procedure',
	partner: 'Partner',
	noPartner: 'No partner yet',
	receipt: 'Receipt number',
	noReceipt: 'None',
	papers: 'Papers',
	noPapers: 'No papers yet.',
	opinions: 'Opinions given so far',
	answer: 'Your answer',
	outcome: 'Choose one',
	note: 'Note',
	noteHint: 'Needed when you send back, reject or have notes.',
	noConflict: 'I state that I have no conflict of interest in this proposal',
	noConflictHint: 'An opinion without this statement does not count (UU 30/2014 Articles 42-45).',
	once: 'The answer is sent once and cannot be changed by this link.',
	send: 'Send the answer'
};
