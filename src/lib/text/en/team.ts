import type { team as indonesian } from '../id/team';

export const team: typeof indonesian = {
	members: {
		title: 'TKKSD Members',
		lead: 'The team is formed by a decree of the head of region. A sitting invites whoever is a member on its day; a new decree changes no sitting that was held.',
		done: { seated: 'The member is recorded.', ended: 'The last day is recorded.' },
		now: (day, count) => `Members on ${day}: ${count}`,
		before: 'Earlier seats and those to come',
		columns: { name: 'Name', function: 'Seat', kind: 'Kind', decree: 'Decree', term: 'Term', act: 'Act' },
		functions: { chair: 'Chair', deputy: 'Deputy chair', secretary: 'Secretary', member: 'Member' },
		kinds: { permanent: 'Permanent', non_permanent: 'Non-permanent', expert: 'Expert' },
		span: (from, to) => `${from} to ${to}`,
		since: (from) => `since ${from}`,
		decreedOn: (day) => `of ${day}`,
		scan: 'Scan of the decree',
		ended: (why) => `Ended early: ${why}`,
		states: { sits: 'Sits', to_come: 'To come', over: 'Over' },
		empty: 'There are no members yet',
		emptyText: 'Record the members with the decree that seats them, so that a sitting can invite them.',
		noChair:
			'There is no chair today. A sitting that is planned has nobody to lead it until a chair is recorded.',
		seat: 'Record a member from a decree',
		person: 'Person',
		personHint: 'Not in the list yet? An administrator adds people under People and Roles.',
		personEmpty: 'Choose a person',
		function: 'Seat in the team',
		kind: 'Kind of membership',
		seatName: 'Office as the decree writes it',
		seatNameHint: 'For example Kepala Bappeda. Empty means the office that the person holds now.',
		decree: 'Number and title of the decree',
		decreedDay: 'Date of the decree',
		from: 'Member from',
		to: 'Until',
		toHint: 'Leave empty where the decree names no last day.',
		file: 'Scan of the decree (PDF)',
		fileHint: 'One PDF file of at most 20 MB.',
		submit: 'Save the member',
		end: 'End the seat',
		lastDay: 'Last day',
		endReason: 'Reason',
		submitEnd: 'End it'
	},
	rules: {
		title: 'Rules of the Region',
		lead: 'What no national rule fixes, and the region therefore chooses for itself. A change holds for what is done afterwards.',
		done: 'The rule is saved.',
		names: {
			circulation: 'Opinions of the TKKSD by circulation',
			votes: 'Opinions are counted',
			reply_days: 'Reply to an offer'
		},
		about: {
			circulation:
				'Where allowed, the secretariat may ask the members for written opinions until a day, without a meeting.',
			votes:
				'The TKKSD deliberates and recommends; the head of region decides. Where switched on, the number of each opinion stands on the page of the sitting and in its minutes.',
			reply_days:
				"A partner's offer is answered by letter within so many days of its receipt. It is the region's promise, no statutory deadline, and silence is no consent."
		},
		certainty: {
			h: 'That is the law',
			m: 'By the practice of other regions, not by law',
			l: 'The usual value is uncertain'
		},
		usual: (value) => `Usual: ${value}`,
		on: 'Yes',
		off: 'No',
		days: (count) => `${count} calendar days`,
		inDays: 'Calendar days (1–365)',
		basis: (text) => `Basis: ${text}`,
		changed: (day, by) => `Changed on ${day} by ${by}`,
		byProgram: 'the system',
		change: 'Change',
		value: 'New value',
		basisLabel: 'Basis in the region',
		basisHint: 'The regulation or decree of the head of region that sets it.',
		submit: 'Save the rule'
	}
};
