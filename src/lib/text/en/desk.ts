import type { desk as indonesian } from '../id/desk';

export const desk: typeof indonesian = {
	frame: {
		title: 'Desk',
		menu: 'Menu',
		navigation: 'Desk menu',
		signOut: 'Sign out',
		language: 'Bahasa Indonesia',
		publicSite: 'Public pages',
		help: 'Help',
		audited: 'Every change is kept in the audit log.',
		printed: (region, day, name) => `${region} · Satu Pintu · printed ${day} by ${name}`,
		demo: (day) =>
			`Demonstration: all people and cases marked as examples are invented. Today is taken to be ${day}.`,
		demoLink: 'Change the day',
		groups: { work: 'Work', register: 'Register', administration: 'Administration' },
		items: {
			desk: 'Waiting for me',
			deskCases: 'Cases',
			deskSittings: 'TKKSD sittings',
			deskPropose: 'Enter a proposal',
			deskRegister: 'Register',
			deskRecordOld: 'Record an old agreement',
			deskNumbers: 'Numbers',
			deskPartners: 'Partners',
			deskPeople: 'People and offices',
			deskUnits: 'Units',
			deskCalendar: 'Days off',
			deskAudit: 'Audit log',
			deskMail: 'Mail of the demonstration',
			deskTokens: 'API tokens',
			deskDemo: 'Demonstration'
		}
	},
	roles: {
		partner: 'Partner or applicant',
		unit_officer: 'Unit',
		cooperation_officer: 'Cooperation division',
		tkksd_member: 'TKKSD member',
		legal_officer: 'Legal division',
		regional_secretary: 'Regional secretary',
		head_of_region: 'Head of region',
		registrar: 'Registrar',
		auditor: 'Inspectorate',
		admin: 'Administrator'
	},
	work: {
		title: 'Waiting for me',
		lead: 'What waits for you today; what is most overdue stands on top.',
		tabs: 'Views',
		tab: {
			all: 'All',
			late: 'Overdue',
			standing: 'Clock paused',
			opinions: 'My opinions',
			followed: 'Followed',
			closed: 'Newly closed'
		},
		caption: 'Cases that wait for you',
		columns: {
			deadline: 'Deadline',
			subject: 'Case',
			partner: 'Partner',
			step: 'Step',
			act: 'Act',
			state: 'State',
			sitting: 'Sitting',
			opinion: 'My opinion',
			ended: 'Ended'
		},
		noPartner: 'No partner yet',
		noLimit: 'No deadline',
		provisional: 'provisional date',
		waitingFor: {
			applicant: 'waiting for the applicant',
			outside_authority: 'waiting for an outside authority',
			other: 'paused by the division'
		},
		given: 'You have given an opinion on this case',
		opinionGiven: 'Given',
		opinionNotYet: 'Not yet',
		act: {
			submit: 'Complete papers',
			check: 'Check',
			opinion: 'Give opinion',
			sitting: 'Conclude',
			decide: 'Decide',
			draft: 'Draft',
			initial: 'Initial',
			number: 'Assign number',
			sign: 'Record signing',
			await_external: 'Record letter',
			record: 'Record',
			publish: 'Publish',
			open: 'Open',
			giveOpinion: 'Give opinion'
		},
		empty: {
			all: { title: 'Nothing waits for you', text: 'The next steps are with others.' },
			late: { title: 'Nothing is overdue', text: 'All your steps are still in time.' },
			standing: {
				title: 'No clock is paused',
				text: 'Cases that wait for the applicant or for an outside authority show up here.'
			},
			opinions: {
				title: 'No sitting waits for your opinion',
				text: 'Cases on the agenda of your sittings show up here.'
			},
			followed: {
				title: 'You follow no case yet',
				text: 'Open a case and press "Follow" to put it on this list.'
			},
			closed: { title: 'Nothing has ended yet', text: 'Cases that end show up here, whatever came of them.' }
		},
		adminTitle: 'Welcome',
		adminText: 'An administrator handles no cases. The lists that you can manage are in the menu.',
		all: 'All cases',
		more: 'Next',
		first: 'Back to the first page',
		pages: 'Pages'
	},
	people: {
		title: 'People and offices',
		lead: 'Who has which role today, and who holds which office from when to when.',
		caption: 'People with their roles',
		columns: { name: 'Name', roles: 'Roles', unit: 'Unit or partner', since: 'Since', email: 'E-mail' },
		disabled: 'disabled',
		offices: 'Office holders',
		officesNote:
			'A decision or signature counts only where the office is held on that day. Acting officials take no strategic decision without a stated reason.',
		officeCaption: 'Office holders by date',
		officeColumns: { office: 'Office', name: 'Name', capacity: 'Capacity', from: 'From', to: 'To' },
		office: {
			head_of_region: 'Head of region',
			deputy_head_of_region: 'Deputy head of region',
			regional_secretary: 'Regional secretary',
			head_of_cooperation_division: 'Head of the cooperation division'
		},
		capacity: {
			definitive: 'Definitive',
			plt: 'Plt. (acting)',
			plh: 'Plh. (acting by the day)',
			pj: 'Pj. (interim)',
			pjs: 'Pjs. (temporary interim)'
		},
		stillHeld: 'still held',
		unknownDay: 'not known',
		search: 'Find a name',
		empty: 'Nobody has that name',
		emptyText: 'Check the spelling, or clear the search.'
	},
	units: {
		title: 'Units',
		lead: 'Units of the local government that initiate and carry out cooperation.',
		caption: 'Units',
		columns: { name: 'Name', short: 'Short name', kind: 'Kind', parent: 'Under' },
		kind: {
			secretariat: 'Secretariat',
			division: 'Division',
			agency: 'Agency',
			office: 'Office',
			district: 'District',
			village: 'Urban village',
			health_centre: 'Health centre',
			hospital: 'Hospital',
			enterprise: 'Regional enterprise',
			inspectorate: 'Inspectorate',
			council_secretariat: 'Council secretariat',
			other: 'Other'
		},
		empty: 'There is no unit yet'
	},
	calendar: {
		title: 'Days off',
		lead: 'National holidays and collective leave by the joint decree. Every deadline is counted from this list.',
		decreedYears: (years) =>
			`Calendars decreed so far: ${years}. Deadlines in other years are marked provisional.`,
		year: 'Year',
		show: 'Show',
		caption: (year) => `Days off in ${year}`,
		columns: { day: 'Day', name: 'Name', kind: 'Kind', decree: 'Decree' },
		kind: {
			national: 'National holiday',
			collective_leave: 'Collective leave',
			regional: 'Regional holiday'
		},
		addTitle: 'Add a day off',
		addNote:
			'A day off is added with its decree only. After saving, the deadlines of all open cases are counted again, and that is recorded.',
		day: 'Day',
		name: 'Name of the day',
		decree: 'Number and title of the decree',
		add: 'Add',
		added: (day) => `${day} was added. The deadlines of open cases are being counted again.`,
		empty: 'No day off for this year yet',
		emptyText: 'Add them by the joint decree of the three ministers.'
	},
	mail: {
		title: 'Mail of the demonstration',
		lead: 'The demonstration sends no mail. What would have been sent stands here, the newest on top.',
		to: 'To',
		empty: 'No mail yet',
		emptyText: 'Return or accept a case to see the mail to its applicant.'
	},
	audit: {
		title: 'Audit log',
		lead: 'Every change, in a chain that can be neither altered nor shortened. Personal data stands there only as a sealed proof.',
		caption: 'Changes, the newest on top',
		columns: { seq: 'Number', at: 'Time', event: 'Event', subject: 'About', who: 'By', data: 'Content' },
		filterEvent: 'Event',
		filterSubject: 'Record id',
		show: 'Show',
		showData: 'Show the content',
		program: 'Program',
		applicant: 'Applicant',
		empty: 'Nothing found',
		emptyText: 'Clear the filters to see everything.'
	},
	tokens: {
		title: 'API tokens',
		lead: 'A token lets another program act in your name, with your roles. Keep it like a password.',
		made: 'Your new token',
		madeNote: 'Copy it now. It will not be shown again.',
		name: 'Used for',
		nameHint: 'For example: synchronising with Srikandi',
		days: 'Valid for how many days',
		make: 'Make a token',
		caption: 'Your tokens',
		columns: { name: 'Used for', created: 'Made', expires: 'Valid until', state: 'State', act: 'Act' },
		never: 'without end',
		active: 'Active',
		revoked: 'Revoked',
		expired: 'Expired',
		revoke: 'Revoke',
		empty: 'You have no token yet'
	},
	fields: {
		REQUIRED: 'This is needed.',
		TOO_LONG: 'This is too long.',
		NOT_A_DAY: 'There is no such day. Write day, month and year, for example 23 11 2026.',
		NOT_A_TIME: 'Write the time like 09.00.',
		UNKNOWN: 'Choose one of those offered.'
	},
	date: { day: 'Day', month: 'Month', year: 'Year' },
	errorPrefix: 'Error:',
	errorTitle: 'Something needs correction',
	errorKept: 'What you typed is still there below.'
};
