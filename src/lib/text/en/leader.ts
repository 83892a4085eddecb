import type { leader as indonesian } from '../id/leader';

export const leader: typeof indonesian = {
	title: 'Leader’s page',
	lead: 'What waits for you, what is late and with whom, and what ends soon. Each figure leads to its records; examples are not counted.',
	figures: 'Today’s figures',
	asOf: (day) => `as of ${day}`,
	late: 'steps past their due day',
	duties: 'obligations past their due day',
	dutiesNote: (owed) => `${owed} obligations are not fulfilled yet in all`,
	ending: 'published agreements end soon',
	active: 'other published agreements are in force',
	all: 'See all',
	sheet: {
		title: 'On paper, and each Monday',
		note: 'The same as one PDF; sent to your notification address each Monday morning if you ask for it.',
		print: 'Open the sheet (PDF)',
		ask: 'Mail it to me each Monday',
		stop: 'Stop mailing it each Monday',
		wanted: 'Sent to your mail each Monday morning.',
		done: {
			weekly: 'The sheet will be sent to you each Monday morning.',
			stopped: 'The sheet is not sent any more.'
		},
		real: 'what is marked as an example is invented and not counted',
		fileName: (day) => `leader-sheet-${day}.pdf`,
		subject: (day) => `Leader’s sheet, ${day}`,
		body: (region, day, address) =>
			[
				`Attached is the leader’s sheet of ${region} as of ${day}: what waits for you, what is late and with whom, what ends soon, the service promise, donor money and work abroad.`,
				'',
				`Each figure leads to its records at ${address}`,
				'',
				'You get this mail each Monday because you asked for it on that page; there it can be stopped.'
			].join('\n')
	},
	mine: {
		title: 'Waiting for you',
		columns: { case: 'Proposal', step: 'Step', deadline: 'Due' },
		empty: { title: 'Nothing waits for you', text: 'Steps that you have to decide will appear here.' }
	},
	lateSteps: {
		title: 'Late, and with whom',
		note: 'Steps whose count of days stands still, since they wait for somebody else, are not among them.',
		byDesk: 'Steps by desk',
		columns: { case: 'Proposal', whom: 'With', step: 'Step', deadline: 'Due' },
		empty: { title: 'Nothing is late', text: 'All open steps are within their time.' }
	},
	endingSoon: {
		title: 'Ending soon',
		columns: { agreement: 'Agreement', partner: 'Partner', ends: 'Ends' },
		empty: { title: 'Nothing ends soon', text: 'Agreements near the end of their term will appear here.' }
	},
	lateDuties: {
		title: 'Obligations past their due day',
		columns: { what: 'Obligation', owner: 'Who answers for it', deadline: 'Due' },
		empty: {
			title: 'No obligation is late',
			text: 'Late obligations from agreements, visits and training will appear here.'
		}
	},
	review: {
		kind: 'Rule',
		count: 'Count',
		title: 'Agreements to review',
		note: 'Chains of papers that are not whole, those that ended without a decision, and those that are no longer heard of.',
		empty: { title: 'Nothing to review', text: 'The rules find no real agreement in trouble.' }
	},
	promise: {
		procedure: 'Procedure',
		share: 'Kept',
		title: 'Service promise kept',
		note: 'Steps of real proposals of the last three years that were done within the promised days.',
		kept: (kept, promised) => `${kept} of ${promised} steps`,
		few: (promised) => `only ${promised} steps so far, too few to judge`,
		empty: {
			title: 'No step is done yet',
			text: 'Once real proposals have passed a step that promises days, its figures appear here.'
		}
	},
	money: {
		currency: 'Currency',
		title: 'Outside money by donor and year',
		note: 'From the ledger of the projects; a loan is never added to a grant.',
		empty: {
			title: 'No transaction is recorded yet',
			text: 'Figures that the press reports stand on the projects’ pages, each with its source.'
		}
	},
	abroad: {
		title: 'By country',
		caption: 'Activity by country',
		columns: {
			country: 'Country',
			visits: 'Visits',
			cohorts: 'Cohorts',
			meetings: 'Meetings',
			projects: 'Projects'
		}
	},
	fields: {
		title: 'By affair of government',
		note: 'Published projects, training cohorts, joint services, and what is offered and sought, by affair of government (Law 23/2014 art. 12). Which affair a donor’s sector or a course’s topic belongs to is this system’s own reckoning.',
		columns: {
			field: 'Affair',
			projects: 'Projects',
			cohorts: 'Cohorts',
			services: 'Joint services',
			themes: 'Offered and sought'
		},
		empty: {
			title: 'Nothing is recorded yet',
			text: 'Projects, training and joint services will stand here by their affair.'
		}
	},
	portfolio: {
		title: 'Smart City: what needs attention',
		counted: (level: string, count: string) => `${level}: ${count}`,
		columns: { name: 'Programme or service', whom: 'Owner', health: 'Health' },
		empty: {
			title: 'No service is in trouble',
			text: 'Services beyond their standard, late, or weak in their assessment appear here.'
		}
	},
	training: {
		title: 'Training abroad by year',
		year: 'Year',
		figure: 'Participants on record',
		topics: 'Participants by theme'
	}
};
