import type { visits as indonesian } from '../id/visits';

export const visits: typeof indonesian = {
	list: {
		title: 'Visits',
		lead: 'Visits and delegations, in and out: who, when, what for, and what was promised.',
		add: 'Record a visit',
		calendar: 'Calendar',
		empty: 'No visit recorded yet',
		emptyText: 'Record the first visit, or loosen the filters.',
		filtersLabel: 'Filter visits',
		filters: 'Filter',
		all: 'All',
		columns: { title: 'Visit', when: 'Day', country: 'Country', state: 'State' },
		shown: (count) => `${count} visits`
	},
	calendar: {
		title: 'Calendar of visits',
		lead: 'By month. The .ics file opens in any calendar.',
		download: 'Download .ics',
		undated: 'Day not known'
	},
	form: {
		signingOf: (of) => `Signing: ${of}`,
		sendOffOf: (of) => `Send-off: ${of}`,
		newTitle: 'Record a visit',
		newLead:
			'Nobody outside sees it yet. An official journey abroad gets its list of permits and the due day of its report at once.',
		submit: 'Save the visit',
		change: 'Change the visit'
	},
	directions: { incoming: 'Incoming visit', outgoing: 'Outgoing visit' },
	states: { planned: 'Planned', held: 'Held', cancelled: 'Called off' },
	published: { yes: 'Published', no: 'Not published' },
	head: {
		fields: {
			direction: 'Direction',
			kind: 'Kind',
			title_id: 'Name of the visit in Indonesian',
			title_en: 'Name in English',
			purpose_id: 'Purpose in Indonesian',
			purpose_en: 'Purpose in English',
			country: 'Country of the other side',
			partner: 'Organisation on the other side',
			partner_kind: 'Kind of organisation (if new)',
			starts_on: 'First day',
			ends_on: 'Last day',
			place: 'Place',
			host_id: 'Host in Indonesian',
			host_en: 'Host in English',
			unit_id: 'Unit in charge',
			answers_visit_id: 'Answers the visit',
			agreement_id: 'Agreement (address of its page)',
			case_id: 'Case (address of its page)',
			cohort_id: 'Training cohort (address of its page)',
			agenda_note: 'Notes of the talks (not published)',
			note_id: 'Note for everybody, in Indonesian',
			note_en: 'Note in English'
		},
		hints: {
			agreement_id: 'Copy the address of its page at the desk. May stay empty.',
			title_en: 'May stay empty: the Indonesian name is used.',
			partner: 'The name as in the list of partners. A new one also needs its kind.',
			country: 'For a visit from another region choose Indonesia.',
			agenda_note: 'What was talked about. For the office only.'
		},
		choices: {
			direction: { incoming: 'In', outgoing: 'Out' },
			kind: {
				visit: 'Visit',
				study_visit: 'Work or study visit',
				signing: 'Signing',
				meeting: 'Meeting',
				send_off: 'Send-off of a cohort'
			}
		}
	},
	parts: {
		delegate: {
			title: 'Delegation and people present',
			note: 'With the office held at the time. The name of a child never leaves the office; numbers of passports and telephones are not kept.',
			empty: 'No names yet.',
			add: 'Add a person',
			fields: {
				side: 'As',
				name: 'Name',
				office_id: 'Office held at the time, in Indonesian',
				office_en: 'Office in English',
				office: 'Office held at the time',
				is_minor: 'Under 18 years of age'
			},
			choices: { side: { guest: 'Guest', host: 'Host', present: 'Also present' } }
		},
		item: {
			title: 'Programme',
			note: 'Day, time, item and place are published with the visit; the notes are not.',
			empty: 'No items yet.',
			add: 'Add an item',
			fields: {
				happens_on: 'Day',
				starts_at: 'Begins at',
				what: 'Item',
				place: 'Place',
				note: 'Notes (not published)'
			},
			hints: { starts_at: 'For example 09.00' }
		},
		statement: {
			title: 'Offered, planned and wished',
			note: 'What was offered can be made a duty with an owner and a due day; a plan and a wish cannot.',
			empty: 'No statements yet.',
			add: 'Add a statement',
			fields: {
				kind: 'Kind',
				by_whom_id: 'By whom, in Indonesian',
				by_whom_en: 'By whom, in English',
				by_whom: 'By',
				text_id: 'Content in Indonesian',
				text_en: 'Content in English',
				text: 'Content'
			},
			choices: { kind: { offered: 'Offered', planned: 'Planned', wished: 'Wished' } }
		},
		gift: {
			title: 'Gifts and hospitality',
			note: 'What was received is reported within 30 working days (Law 20/2001, article 12C) or sooner by the rule of the region. Not published.',
			empty: 'No gift or hospitality recorded.',
			add: 'Record a gift or hospitality',
			fields: {
				direction: 'Received or given',
				kind: 'Kind',
				happened_on: 'Date',
				what: 'What it is',
				giver: 'Giver and office',
				receiver: 'Receiver and office',
				amount: 'Estimated value',
				currency: 'Currency',
				due_on: 'Report by',
				reported_on: 'Reported on',
				report_number: 'Number of the report',
				decision: 'Ruling',
				note: 'Note'
			},
			hints: {
				receiver:
					'Name or office as it stands in People and roles: reporting it is then their own duty, and stays theirs when they are moved.',
				amount: 'For example 750,000. Leave empty if it cannot be estimated.'
			},
			choices: {
				direction: { received: 'Received', given: 'Given' },
				kind: { gift: 'Gift', hospitality: 'Hospitality or facility' },
				decision: {
					state: 'Becomes property of the state',
					receiver: 'Stays with the receiver',
					returned: 'Returned',
					not_reportable: 'Need not be reported'
				}
			}
		},
		cost: {
			title: 'Costs and who bears them',
			note: 'Amounts in different currencies are not added; their worth in rupiah is by a dated rate.',
			empty: 'No cost recorded yet.',
			add: 'Record a cost',
			fields: {
				kind: 'For',
				payer: 'Borne by',
				amount: 'Amount',
				currency: 'Currency',
				rate: 'Rate to rupiah',
				rate_on: 'Rate of',
				rate_source: 'Source of the rate',
				rupiah: 'Worth in rupiah',
				note: 'Note'
			},
			hints: { amount: 'For example 1,250,000', rate: 'Rupiah for one unit of the foreign currency.' },
			choices: {
				kind: {
					transport: 'Transport',
					lodging: 'Lodging',
					allowance: 'Daily allowance',
					catering: 'Catering',
					venue: 'Venue',
					gift: 'Gifts',
					other: 'Other'
				},
				payer: {
					region: 'Local government (APBD)',
					other_side: 'The other side',
					central_government: 'Central government',
					third_party: 'A third party',
					own: 'The participants themselves'
				}
			}
		},
		permit: {
			title: 'Permits for official travel abroad',
			note: 'The Ministry of Home Affairs is asked at least 10 days before departure (SE Mendagri 009/5545/SJ 2019). Passport numbers are not recorded.',
			empty: 'No permit is needed or recorded.',
			add: 'Add a permit',
			fields: {
				kind: 'Permit or letter',
				people: 'For how many people',
				due_on: 'Due',
				asked_on: 'Asked on',
				granted_on: 'Given on',
				refused_on: 'Refused on',
				reference: 'Number of the letter',
				state: 'State',
				note: 'Note'
			},
			choices: {
				kind: {
					pdln_request: 'Request to the Ministry of Home Affairs',
					pdln_permit: 'Travel permit (PDLN)',
					state_secretariat: 'Approval of the State Secretariat',
					service_passport: 'Service passport',
					exit_permit: 'Exit permit of the Foreign Ministry',
					visa: 'Visa',
					clearance: 'Security clearance'
				}
			}
		}
	},
	permitStates: {
		open: 'Not asked yet',
		late: 'Overdue',
		asked: 'Asked',
		granted: 'Given',
		refused: 'Refused'
	},
	giftStates: {
		reported: 'Reported',
		late: 'Overdue',
		open: (day) => `report by ${day}`,
		none: 'need not be reported'
	},
	giftsHidden: 'Gifts and hospitality are read by those in charge only.',
	rupiahTotal: (payer, total) => `${payer}: ${total}`,
	totals: 'Sum in rupiah by who bears it',
	withoutRate: (count) => `${count} costs cannot be counted in rupiah yet (no amount or no rate).`,
	follow: {
		open: 'Make it a duty',
		unit: 'Unit that follows it up',
		due: 'Due day',
		submit: 'Make it a duty',
		done: 'See the duty'
	},
	photos: {
		title: 'Photographs and papers',
		note: 'Place and camera data are removed from each file before it is stored. Only those that are chosen stand on the public page.',
		empty: 'No photographs or papers yet.',
		add: 'Add photographs or papers',
		files: 'Photographs or papers',
		material: 'Paper for the guests',
		hint: 'JPG, PNG or PDF; at most 6 files of 15 MB each.',
		caption: 'Caption',
		show: 'Show on the public page',
		submit: 'Save files',
		shown: 'on the public page',
		hidden: 'for the office only',
		showOne: 'Show',
		hideOne: 'Hide',
		remove: 'Remove'
	},
	page: {
		agreement: 'Agreement',
		case: 'Case',
		cohort: 'Training cohort',
		open: 'Open',
		occasions: 'Occasions and visits',
		addSigning: 'Record the ceremony (photographs, press release, pack)',
		addSendOff: 'Record the send-off (photographs, press release, pack)',
		kept: 'Record of the office',
		about: 'About this visit',
		state: 'State',
		markHeld: 'Mark as held',
		markCancelled: 'Call the visit off',
		markPlanned: 'Back to planned',
		publish: 'Publish the visit',
		withdraw: 'Withdraw from the public',
		papers: 'Papers',
		pack: 'Background pack',
		release: 'Press release',
		pdf: 'PDF',
		word: 'Word',
		publicPage: 'Public page',
		report: 'Report of the journey',
		reportLink: 'Duty to report',
		country: 'Page of the country',
		fromSource:
			'This record comes from a source and is not changed by hand; permits, gifts, costs and photographs can be added.',
		answers: 'Answers',
		answeredBy: 'Answered by',
		unit: 'In charge',
		partner: 'Other side',
		purpose: 'Purpose',
		when: 'Day',
		place: 'Place',
		host: 'Host',
		agendaNote: 'Notes of the talks'
	},
	public: {
		programme: 'Programme',
		whole: 'Read it all',
		people: 'Who was there',
		photos: 'Photographs',
		said: 'What was said',
		meta: (title) => `${title}: purpose, days, who was there and what was offered.`,
		minor: 'name not shown',
		tookHome: 'What the guests took home',
		materials: 'Papers of the visit',
		feed: 'Calendar of visits (.ics)'
	},
	done: {
		recorded: 'The visit is recorded.',
		changed: 'The visit is changed.',
		part: 'Saved.',
		removed: 'Removed; its trace stays in the audit log.',
		state: 'The state of the visit is changed.',
		published: 'The visit is published.',
		withdrawn: 'The visit is withdrawn from the public.',
		followed: 'The offer is a duty now.',
		photos: 'The photographs are saved.'
	},
	faults: {
		REQUIRED: 'Fill this in.',
		CHOOSE_ONE: 'Choose one.',
		TOO_LONG: 'Too long.',
		DAY_WRONG: 'This date does not exist. Fill in day, month and year.',
		DAY_IN_FUTURE: 'This date has not come yet.',
		ENDS_BEFORE_START: 'This date is earlier than the beginning.',
		ONCE: 'It is on record already.',
		TIME_WRONG: 'Write the time like 09.00.',
		NOT_AN_AMOUNT: 'Write an amount above nothing.',
		NOT_A_CURRENCY: 'Choose a currency.',
		NOT_A_NUMBER: 'Write a whole number.',
		AMOUNT_AND_CURRENCY: 'Fill in the amount and its currency, or neither.',
		RATE_WHOLE: 'Fill in the rate, its day and its source, or none of them.',
		GRANTED_AND_REFUSED: 'It cannot be both given and refused.',
		AMOUNT_UNREADABLE: 'This amount cannot be read.',
		SCORE_WRONG: 'Choose a score from 0 to 4, or not applicable.'
	}
};
