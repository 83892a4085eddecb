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
		groups: { work: 'Work', register: 'Register', abroad: 'Abroad', administration: 'Administration' },
		items: {
			desk: 'Waiting for me',
			deskNotifications: 'Notifications',
			deskInquiries: 'Public Questions',
			deskLeader: 'Leader’s page',
			deskObligations: 'Obligations',
			deskEvaluations: 'Evaluations',
			deskCases: 'Cases',
			deskLetters: 'Agenda of Letters',
			deskInstructions: 'Instructions',
			deskStalled: 'Stalled Cases',
			deskAppointments: 'Signing Appointments',
			deskCommittee: 'TKKSD Members',
			deskSittings: 'TKKSD sittings',
			deskPropose: 'Enter a proposal',
			deskRegister: 'Register',
			deskReports: 'Reports',
			deskReview: 'To review',
			deskRecordOld: 'Record an old agreement',
			deskNumbers: 'Numbers',
			deskPartners: 'Partners',
			deskSharing: 'Offers and needs',
			deskClearance: 'Foreign clearance',
			deskCountries: 'Countries',
			deskVisits: 'Visits',
			deskMemberships: 'Memberships',
			deskInitiatives: 'Smart City',
			deskInnovations: 'Innovations',
			deskSisterCities: 'Sister Cities',
			deskAssessments: 'Self-assessment',
			deskTraining: 'Training',
			deskAlumni: 'Alumni of training',
			deskOpportunities: 'Opportunities',
			deskProjects: 'Projects',
			deskPeople: 'People and roles',
			deskHandover: 'Handovers',
			deskOffices: 'Offices and powers',
			deskUnits: 'Units',
			deskRules: 'Rules of the Region',
			deskProcedures: 'Procedures',
			deskCalendar: 'Days off',
			deskTemplates: 'Templates',
			deskClauses: 'Clauses',
			deskFiles: 'Soundness of files',
			deskBundles: 'Exit bundle',
			deskAudit: 'Audit log',
			deskMail: 'Mail of the demonstration',
			deskWebhooks: 'Webhooks',
			deskTokens: 'API tokens',
			deskPassword: 'Password',
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
		raised: {
			head: (day) => `Raised to the superior on ${day}`,
			secretary: (day) => `Raised to the regional secretary on ${day}`
		},
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
	/** How an office is held, and since when. */
	offices: {
		capacity: {
			definitive: 'Definitive',
			plt: 'Plt. (acting)',
			plh: 'Plh. (acting by the day)',
			pj: 'Pj. (interim)',
			pjs: 'Pjs. (temporary interim)'
		},
		stillHeld: 'still held',
		unknownDay: 'not known'
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
