import type { proposeMail as indonesian } from '../id/propose-mail';

export const proposeMail: typeof indonesian = {
	code: ({ code, link, minutes, region }) => ({
		subject: `${code} is your code to propose a cooperation`,
		body: `Your code: ${code}\n\nIt is good for ${minutes} minutes. Enter it on the proposal's page.\n\nWould you rather go on later? Open this link; what you filled in is kept:\n${link}\n\nIf you did not propose a cooperation, ignore this mail.\n\n${region}\nOne Gate Collaboration`
	}),
	received: ({ receipt, subject, link, region }) => ({
		subject: `Proposal received: ${receipt}`,
		body: `The proposal "${subject}" has been received.\n\nReceipt number: ${receipt}\nTrack it here (no account needed): ${link}\n\nKeep this number; its last four letters make sure that only you can track it.\n\n${region}\nOne Gate Collaboration`
	}),
	resume: ({ receipt, link, days, region }) => ({
		subject: `Link to correct the proposal ${receipt}`,
		body: `Open this link to correct the papers of the proposal ${receipt}:\n${link}\n\nThe link is for you alone and good for ${days} days. If you did not ask for it, ignore this mail.\n\n${region}\nOne Gate Collaboration`
	})
};
