import type { training as indonesian } from '../id/training';

export const training: typeof indonesian = {
	list: {
		title: 'Overseas training',
		lead: 'Offers, the share of each unit, the names, the selection, and the cohorts that leave.',
		open: 'Record a new offer',
		offers: 'Offers',
		offersCaption: 'Offers, the latest departure first',
		cohorts: 'Decreed cohorts',
		cohortsCaption: 'Cohorts laid down by decree, the newest first',
		columns: {
			theme: 'Theme',
			when: 'When',
			places: 'Places',
			named: 'Named',
			state: 'State',
			going: 'People',
			decree: 'Decree'
		},
		units: (count) => `${count} units`,
		until: (day) => `names until ${day}`,
		empty: 'No offers yet',
		emptyText: 'Record the first letter of offer; the shares are worked out and units can name people.',
		cohortsEmpty: 'No decreed cohort yet',
		cohortsEmptyText: 'A cohort is made once the decree of the head of region is entered.',
		alumni: 'Find alumni by field',
		programmes: 'Programmes and who pays what',
		more: 'Further',
		first: 'Back to the beginning',
		pages: 'Pages'
	},
	phase: {
		nominating: 'Open for names',
		closed: 'Names closed',
		selected: 'List made',
		decreed: 'Decreed',
		cancelled: 'Cancelled'
	},
	cohortPhase: {
		preparing: 'Preparing',
		abroad: 'Under way',
		returned: 'Returned',
		cancelled: 'Cancelled'
	},
	staffKinds: {
		civil_servant: 'Civil servant (PNS)',
		contract_civil_servant: 'Civil servant on contract (PPPK)',
		enterprise: 'Staff of a municipal enterprise',
		academic: 'Lecturer or researcher',
		student: 'Student or pupil',
		other: 'Other'
	},
	genders: { female: 'Women', male: 'Men' },
	tests: {
		toefl_itp: 'TOEFL ITP',
		toefl_ibt: 'TOEFL iBT',
		ielts: 'IELTS',
		toeic: 'TOEIC',
		own_test: 'The region’s own language test'
	},
	topics: {
		public_service: 'Public service',
		governance: 'Governance',
		public_policy: 'Public policy',
		accountability: 'Accountability',
		human_resources: 'Human resources',
		talent: 'Talent management',
		information_technology: 'Information technology',
		smart_city: 'Smart city',
		water: 'Water management',
		sanitation: 'Sanitation and wastewater',
		waste: 'Solid waste',
		environment: 'Environment and climate',
		urban_planning: 'Urban planning',
		transport: 'Transport',
		health: 'Health',
		education: 'Education',
		economy: 'Economy and investment',
		tourism_culture: 'Tourism and culture',
		disaster: 'Disaster management',
		languages: 'Languages'
	},
	criteria: {
		relevance: 'Relevance to the work',
		action_plan: 'Action plan',
		interview: 'Interview',
		language: 'Language',
		service: 'Years in service',
		first_time: 'Never sent before'
	},
	criteriaHow: {
		relevance: 'assessed, 0–100',
		action_plan: 'assessed, 0–100',
		interview: 'assessed, 0–100',
		language: 'calculated from the test score on its scale',
		service: 'calculated: 10 years or more make 100',
		first_time: 'calculated: 100 if never sent before'
	},
	conditions: {
		staff_kind: 'Kind of staff',
		rank: 'Rank',
		service_years: 'Years in service',
		language: 'Language score',
		not_gone: 'Time since the last course'
	},
	outcomes: {
		met: 'Met',
		failed: 'Not met',
		unknown: 'Not known, counted as not met',
		not_applicable: 'Does not apply'
	},
	needs: {
		staffKinds: (kinds) => kinds,
		rank: (rank) => `at least ${rank} (civil servants)`,
		serviceYears: (years) => `at least ${years} years on departure`,
		language: (tests) => `one of: ${tests}`,
		notGone: (years) => `at least ${years} years since the last course abroad`,
		none: 'No special conditions.'
	},
	had: {
		years: (years) => `${years} years`,
		test: (test, score) => `${test} ${score}`,
		never: 'never sent before',
		last: (day) => `last returned ${day}`,
		unknown: 'not filled in'
	},
	decisions: {
		chosen: 'Chosen',
		reserve: 'Substitute',
		not_chosen: 'Not chosen',
		not_eligible: 'Does not meet the conditions'
	},
	reasons: {
		eligible: 'Meets every condition that is asked.',
		failed: (names) => `Not met: ${names}.`,
		place: (place, of, inUnit) =>
			`Ranked ${place} of ${of} who meet the conditions, ${inUnit} in the own unit.`,
		share: (places) => `Chosen within the unit’s share (places: ${places}).`,
		open: 'Chosen for a place left over after the units’ shares, by score.',
		floor_women: 'Chosen for a place kept for women.',
		floor_not_civil_servants: 'Chosen for a place kept for people who are not civil servants.',
		shareFull: (places) => `The unit’s share (places: ${places}) went to colleagues with higher scores.`,
		shareNone: 'The unit got no place when the places were shared.',
		belowOpen: (lowest) => `The lowest score that still got a remaining place is ${lowest}.`,
		noOpen: 'No place was left over after the units’ shares.',
		unitFull: (most) => `The unit has reached its limit (people: ${most}).`,
		reserve: (place) => `Substitute number ${place}.`,
		lot: (lot) => `Lot number, used only if all scores are equal: ${lot}.`
	},
	states: {
		saved: 'Saved.',
		notPublic: 'Not published'
	},
	faults: {
		REQUIRED: 'This has to be filled in.',
		CHOOSE_ONE: 'Choose one.',
		CHOOSE_SOME: 'Choose at least one.',
		TOO_LONG: 'Too long; please shorten it.',
		DAY_WRONG: 'There is no such date. Write day, month and year in figures.',
		DAY_IN_FUTURE: 'This day has not come yet.',
		DAY_IN_PAST: 'This day has passed.',
		BEFORE_DEPARTURE: 'It must lie before the day of departure.',
		ENDS_BEFORE_START: 'The last day lies before the first.',
		RETURN_WITHOUT_DEPARTURE: 'Enter the day of departure too.',
		BEFORE_COURSE: 'The course had not begun on that day.',
		OUTCOME_TOO_EARLY: 'It is too early. Record this outcome from one month before it is due.',
		NUMBER_WRONG: 'Write a sensible whole number.',
		WEIGHTS_NOT_100: 'Weights must be whole numbers that make 100.',
		WEIGHT_WRONG: 'A unit’s weight must be a whole number of 1 or more.',
		UNIT_UNKNOWN: 'One of the units no longer exists. Choose again.',
		SCORE_OUTSIDE_SPAN: 'The score lies outside the scale of that test.',
		SCORE_WRONG: 'Write a score from 0 to 100, with at most two decimals.',
		TEST_AND_SCORE: 'Fill in the test and its score, or neither.',
		NIP_WRONG: 'Not a NIP: 18 digits that begin with the date of birth.',
		EMAIL_WRONG: 'This is not an e-mail address.',
		NIP_OR_EMAIL: 'Fill in NIP or e-mail address, so that the person is known again later.',
		NAME_KNOWN: 'There is a programme of this name already.',
		AMOUNT_AND_CURRENCY: 'Fill in the amount and its currency, or neither.',
		NOT_AN_AMOUNT: 'Write the amount in figures, such as 2500000.',
		NOT_A_CURRENCY: 'Write the currency with three letters, such as IDR.',
		OUTCOME_OR_REASON: 'Write what was put into practice, or why nothing yet.'
	}
};
