import type { memberships as indonesian } from '../id/memberships';

export const memberships: typeof indonesian = {
	duties: {
		paid: (day) => `Paid on ${day}.`,
		notPaid: 'Not paid yet.',
		decided: 'Decided in the record of the membership.',
		decide: (name) => `Decide on the renewal of the membership of ${name}, on its value sheet`,
		dues: (name, year) => `Pay the dues of ${name} for ${year}`
	},
	list: {
		title: 'Memberships',
		lead: 'Networks and bodies of which the local government is a member or partner: dues, offices, benefits and the decision on renewal.',
		add: 'Record a membership',
		empty: 'No membership recorded yet',
		emptyText: 'Record the first membership.',
		columns: { name: 'Network', standing: 'Standing', since: 'Since', renews: 'Renewed', state: 'State' }
	},
	newTitle: 'Record a membership',
	newLead: 'Nobody outside sees it until it is published.',
	save: 'Save the membership',
	change: 'Change what stands here',
	head: {
		fields: {
			partner: 'Network or body',
			partner_kind: 'Kind of organisation (if new)',
			partner_country: 'Country of its seat (if new)',
			standing: 'Standing',
			since: 'Since',
			renews_on: 'Renewed on',
			ended_on: 'Ended on',
			unit_id: 'Unit in charge',
			note_id: 'Note for everybody, in Indonesian',
			note_en: 'Note in English'
		},
		hints: {
			partner: 'The name as in the list of partners.',
			renews_on: 'From this day follows the duty to decide before it.'
		},
		choices: { standing: { member: 'Member', partner: 'Partner' } }
	},
	parts: {
		due: {
			title: 'Dues',
			note: 'In their own currency, and in rupiah by a dated rate. Dues with a due day that are not paid become a duty.',
			empty: 'No dues recorded yet.',
			add: 'Record dues',
			fields: {
				year: 'Year',
				amount: 'Amount',
				currency: 'Currency',
				rate: 'Rate to rupiah',
				rate_on: 'Rate of',
				rate_source: 'Source of the rate',
				rupiah: 'Worth in rupiah',
				due_on: 'Due',
				paid_on: 'Paid on',
				reference: 'Number of the receipt'
			}
		},
		office: {
			title: 'Offices held',
			empty: 'No office recorded yet.',
			add: 'Record an office',
			fields: {
				office: 'Office',
				holder: 'Holder',
				elected_on: 'Elected on',
				from_year: 'From the year',
				to_year: 'To the year',
				note_id: 'Note in Indonesian',
				note_en: 'Note in English'
			}
		},
		meeting: {
			title: 'Meetings attended',
			note: 'Event, day and place are published; who attended and what came of it is not.',
			empty: 'No meeting recorded yet.',
			add: 'Record a meeting',
			fields: {
				title: 'Meeting',
				held_on: 'Day',
				place: 'Place',
				country: 'Country',
				attended: 'Who attended, with office',
				brought_id: 'What was brought home, in Indonesian',
				brought_en: 'What was brought home, in English',
				brought: 'Brought home'
			}
		},
		benefit: {
			title: 'Benefits claimed',
			empty: 'No benefit recorded yet.',
			add: 'Record a benefit',
			fields: {
				year: 'Year',
				what_id: 'Benefit in Indonesian',
				what_en: 'Benefit in English',
				what: 'Benefit',
				amount: 'Value, where it can be counted',
				currency: 'Currency',
				rate: 'Rate to rupiah',
				rate_on: 'Rate of',
				rate_source: 'Source of the rate',
				evidence: 'Evidence'
			}
		},
		decision: {
			title: 'Decisions on renewal',
			note: 'Taken on the value sheet, before the day of renewal.',
			empty: 'No decision yet.',
			add: 'Record a decision',
			fields: {
				renewal_on: 'For the renewal on',
				decision: 'Decision',
				decided_on: 'Decided on',
				decided_by: 'By (name and office)',
				reason: 'Reason'
			},
			choices: { decision: { renew: 'Renew', renegotiate: 'Negotiate anew', leave: 'Do not renew' } }
		}
	},
	sheet: {
		title: 'Value sheet',
		note: 'What was paid and what was got, year by year. Benefits without a price are counted, not priced.',
		empty: 'No dues, benefits or meetings recorded yet.',
		columns: {
			year: 'Year',
			dues: 'Dues',
			benefits: 'Benefits with a price',
			count: 'Benefits',
			meetings: 'Meetings',
			offices: 'Offices'
		},
		unrated: (count) => `${count} amounts without a rate, not counted yet`,
		none: '–',
		print: 'Value sheet (PDF)',
		file: 'value-sheet',
		heading: 'VALUE SHEET OF A MEMBERSHIP',
		opening: (name, day) => `Membership of ${name}, as of ${day}.`,
		decisions: 'Decisions'
	},
	page: {
		publish: 'Publish',
		withdraw: 'Withdraw from the public',
		published: 'Published',
		unpublished: 'Not published',
		fromSource: 'Standing and beginning come from a source and are not changed by hand.',
		dueSoon: (day) => `decide by ${day}`,
		partner: 'In the list of partners',
		state: 'State'
	},
	public: {
		dues: 'Dues',
		paid: 'paid',
		unpaid: 'not paid yet',
		duesLine: (year, amount, rupiah) => `${year}: ${amount}${rupiah ? ` (${rupiah})` : ''}`
	},
	done: {
		recorded: 'It is recorded.',
		changed: 'It is changed.',
		part: 'Saved.',
		removed: 'Removed; its trace stays in the audit log.',
		published: 'Published.',
		withdrawn: 'Withdrawn from the public.'
	},
	sister: {
		list: {
			title: 'Sister cities',
			lead: 'Cooperation with local governments abroad: where it stands and why the two cities compare.',
			add: 'Record a sister city',
			empty: 'No sister city recorded yet',
			emptyText: 'Record the first contact.',
			columns: { name: 'City', country: 'Country', stage: 'Stage', state: 'State' }
		},
		newTitle: 'Record a sister city',
		newLead: 'Begin with the first contact. Nobody outside sees it until it is published.',
		save: 'Save the sister city',
		stageNow: 'Where it stands',
		noStage: 'No stage yet',
		head: {
			fields: {
				name: 'Name of the city government',
				country: 'Country',
				purpose_id: 'Fields of work, in Indonesian',
				purpose_en: 'Fields of work, in English',
				unit_id: 'Unit in charge',
				note_id: 'Note for everybody, in Indonesian',
				note_en: 'Note in English'
			},
			hints: { name: 'If it is not in the list of partners, it is recorded as a foreign local government.' }
		},
		parts: {
			stage: {
				title: 'History of stages',
				note: 'The last one is where it stands. The procedure itself runs as a KSDPL case.',
				empty: 'No stage recorded yet.',
				add: 'Record a stage',
				fields: {
					stage: 'Stage',
					happened_on: 'Date',
					reference: 'Number or name of the paper',
					note: 'Note (not published)'
				},
				choices: {
					stage: {
						contact: 'First contact',
						exploration: 'Exploration',
						letter_of_intent: 'Letter of intent (LoI)',
						cooperation_plan: 'Cooperation plan',
						council_consent: 'Consent of the council',
						ministry_approval: 'Approval of the ministry',
						memorandum: 'Memorandum of understanding (MoU)',
						carrying_out: 'Carrying out',
						ended: 'Ended'
					}
				}
			},
			criterion: {
				title: 'Comparability',
				note: 'Criteria of circular 193/1652/PUOD of 1993, a yardstick to this day.',
				empty: 'No criterion assessed yet.',
				add: 'Assess a criterion',
				fields: { criterion: 'Criterion', answer: 'Result', ours: 'Our city', theirs: 'Their city' },
				choices: {
					criterion: {
						status: 'Equal administrative status',
						size: 'Size and function',
						character: 'Character of the city',
						problems: 'The same problems',
						technology: 'Technology that can be transferred',
						complementarity: 'Each completes the other'
					},
					answer: { met: 'Met', partly: 'In part', not_met: 'Not yet' }
				}
			}
		},
		publicNote: 'Stages and comparability by the records of the office.'
	},
	country: {
		firstContact: 'First contact on record',
		balance: 'Reciprocity',
		balanceLine: (incoming, outgoing) => `visits in: ${incoming}, visits out: ${outgoing}`,
		toReturn: 'Not returned by us yet',
		awaited: 'Not returned by them yet',
		even: 'Every visit has been returned.',
		agreements: 'Agreements',
		listTitle: 'Countries',
		listLead: 'Visits, agreements, cohorts, projects, promises and who knows it, country by country.',
		listEmpty: 'No country on record yet',
		listEmptyText: 'A country appears here with the first visit or sister city that is recorded.',
		officeOnly: 'records of the office only',
		deskTitle: (name) => `${name}: everything in one place`,
		people: 'People who know this country',
		peopleNote: 'Alumni of training and members of delegations. For the office only.',
		peopleNone: 'Nobody is on record yet.',
		alumnus: (course) => `Alumnus of ${course}`,
		traveller: (visit) => `Delegation of ${visit}`,
		promises: 'Promises still open',
		promisesNone: 'No promise is still open.',
		visits: 'Visits',
		publicPage: 'Public page',
		columns: { what: 'What', who: 'Who', due: 'Due', how: 'Knows it from' },
		sisters: 'Sister cities',
		members: 'Meetings of networks'
	}
};
