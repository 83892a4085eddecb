import type { tracking as indonesian } from '../id/tracking';

export const tracking: typeof indonesian = {
	title: 'Track a proposal',
	meta: 'See where your proposal stands, when it is due and what is asked of you. No account needed.',
	lead: 'Enter the receipt number with its last four letters.',
	number: 'Receipt number',
	numberHint: 'It looks like P-2026-000123-7KQ4 and stands on your receipt and in your mail.',
	look: 'Track',
	notFound: 'That number was not found. Check it again, above all its last four letters.',
	lost: 'Lost the number? Look for the mail "Proposal received", or contact the cooperation division.',
	submittedOn: 'Proposed',
	endedOn: 'Ended',
	procedure: 'Procedure',
	status: 'State',
	statuses: {
		running: 'In process',
		paused: 'Stopped for now',
		completed: 'Completed',
		rejected: 'Not continued',
		withdrawn: 'Withdrawn by the applicant',
		closed_from_paper: 'Completed from the signed paper',
		lapsed: 'Closed since nothing happened for long'
	},
	remark: 'Remark',
	provisional: "Provisional: that year's calendar of holidays has not been decreed.",
	now: 'What is under way',
	nothingOpen: 'No step is under way.',
	pausedBecause: 'The clock is stopped for now',
	pausedSince: (day) => `Since ${day}.`,
	line: 'The way of the proposal',
	lineNote:
		'The main stages of the rules. The steps inside them are done by the office and need nothing from you.',
	positions: {
		done: 'Done',
		open: 'Under way',
		ahead: 'Ahead',
		skipped: 'Skipped',
		afterwards: 'After signing'
	},
	asked: 'What is asked of you',
	askedLead: 'The proposal came back for correction. The clock stands until you send it again.',
	askedNote: 'Remark of the office',
	askedPapers: 'Papers to be corrected',
	otherPapers: 'Replace other papers as well',
	otherPapersNote: 'Only if needed. Papers that are not replaced stay.',
	states: {
		wrong: 'To be corrected',
		missing: 'Missing',
		given: 'Received',
		ok: 'In order',
		none: 'Missing'
	},
	mendedReady: 'Ready to send',
	mend: 'Send the correction',
	mendNote: 'Files that were chosen are kept even if one of them is wrong.',
	mended: 'The correction was received',
	mendedText: 'The papers are checked again and the clock runs.',
	onlyApplicant:
		'Only the applicant can correct papers. Ask for the link; we send it to the e-mail of the applicant.',
	askLink: "Send a link for correction to the applicant's e-mail",
	linkSent: 'Your request was taken',
	linkSentText:
		'If this proposal has an e-mail address, the link has been sent there. It is good for 14 days.',
	fromMail: 'Do you want to correct, withdraw or download the receipt?',
	receipt: 'Download the receipt (PDF)',
	withdraw: {
		title: 'Withdraw the proposal',
		text: 'The proposal is no longer processed and cannot be revived. You may always propose anew.',
		reason: 'Reason of the withdrawal',
		reasonMissing: 'Write the reason of the withdrawal.',
		button: 'Withdraw this proposal',
		done: 'The proposal was withdrawn'
	},
	papers: 'Your papers',
	papersNote: 'What you sent, letters to you, and the texts that both sides sign.',
	download: 'Download',
	noFile: 'No file yet',
	account: {
		title: 'My proposals',
		lead: 'What you have proposed and where it stands.',
		meta: 'The proposals of your organisation.',
		none: 'There is no proposal yet',
		noneText: 'Begin with five short questions; your organisation is filled in already.',
		propose: 'Propose a cooperation',
		untitled: 'No title yet',
		draft: 'Draft, not sent',
		goOn: 'Go on',
		see: 'See',
		caption: 'The proposals that you have made',
		columns: { title: 'Title', receipt: 'Receipt', begun: 'Begun', state: 'State', act: 'Act' },
		signOut: 'Sign out'
	}
};
