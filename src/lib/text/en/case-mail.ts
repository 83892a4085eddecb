import type { caseMail as indonesian } from '../id/case-mail';

type About = Parameters<(typeof indonesian)['accepted']>[0];

const signature = (about: About) =>
	`\n\nReceipt number: ${about.receipt}\nTrack it here (no account needed): ${about.link}\n\n${about.region}\nOne Gate Collaboration`;

export const caseMail: typeof indonesian = {
	returned: (about) => ({
		subject: `Please correct: ${about.subject}`,
		body: `The papers of the proposal "${about.subject}" were returned for correction.${about.note ? `\n\nNote: ${about.note}` : ''}\n\nWhile we wait for you the clock is stopped. The remark on each paper stands on the page of your proposal.\n\nMend it here (this link is for you alone and good for ${about.days} days): ${about.mend}${signature(about)}`
	}),
	accepted: (about) => ({
		subject: `Papers complete: ${about.subject}`,
		body: `The papers of the proposal "${about.subject}" were checked and are complete. The coordination team will now weigh it.${signature(about)}`
	}),
	approved: (about) => ({
		subject: `Approved at ${about.step}: ${about.subject}`,
		body: `The proposal "${about.subject}" was approved at the step ${about.step} and goes on.${signature(about)}`
	}),
	rejected: (about) => ({
		subject: `Cannot go on: ${about.subject}`,
		body: `The proposal "${about.subject}" cannot go on.${about.note ? `\n\nReason: ${about.note}` : ''}${signature(about)}`
	}),
	noted: (about) => ({
		subject: `A message about your proposal: ${about.subject}`,
		body: `The regional government writes about the proposal "${about.subject}":\n\n${about.note}\n\nAnswer here (this link is yours alone and works for ${about.days} days): ${about.answer}${signature(about)}`
	}),
	stopped: (about) => ({
		subject: `The clock was stopped: ${about.subject}`,
		body: `The clock of the proposal "${about.subject}" was stopped for a while.\n\nReason: ${about.note}${signature(about)}`
	}),
	goesOn: (about) => ({
		subject: `The clock goes on: ${about.subject}`,
		body: `The clock of the proposal "${about.subject}" goes on.\n\nReason: ${about.note}${about.step ? `\n\nDue days that moved:\n${about.step}` : ''}${signature(about)}`
	}),
	completed: (about) => ({
		subject: `Signed and filed: ${about.subject}`,
		body: `The cooperation "${about.subject}" has been signed and filed.${signature(about)}`
	})
};
