import { writeDay } from '$lib/written/dates';
import type { remarks as Indonesian } from '../id/remarks';

export const remarks: typeof Indonesian = {
	title: 'Remarks on papers',
	note: 'Made with an opinion or while reading a text; kept with the version that was read. The applicant does not see them.',
	none: 'No remarks on papers yet.',
	place: (place) => place,
	open: 'Not settled yet',
	settled: {
		taken_up: 'Taken up',
		not_taken_up: 'Not taken up',
		withdrawn: 'Withdrawn'
	},
	settledBy: (who, day, why) => [`${who}, ${writeDay(day, 'en', 'long')}`, why].filter(Boolean).join(': '),
	onVersion: (version) => `For version ${version}`,
	later: (version, now) =>
		`Made for version ${version}; there is a version ${now} now. See whether the remark still holds.`,
	add: 'Make a remark on a paper',
	paper: 'Paper',
	choose: 'Choose a paper',
	where: 'Article, item or page',
	body: 'Remark',
	submit: 'Save the remark',
	answer: (title) => `Answer or settle: ${title}`,
	reply: 'Answer',
	submitReply: 'Send the answer',
	settle: 'Settle the remark',
	how: 'Outcome',
	why: 'Reason',
	whyHint: 'Required where it is not taken up.',
	submitSettle: 'Settle'
};
