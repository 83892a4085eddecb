import type { portfolio as indonesian } from '../id/portfolio';
import { learning } from './innovations';

const answers = { yes: 'Yes', partly: 'Partly', no: 'Not yet' };
const readiness = { ready: 'Ready', partly: 'Partly', not_ready: 'Not ready' };

export const portfolio: typeof indonesian = {
	kinds: {
		area: 'Area',
		programme: 'Programme',
		service: 'Service',
		initiative: 'Initiative',
		policy: 'Policy',
		principle: 'Principle'
	},
	stages: { idea: 'Idea', pilot: 'Pilot', running: 'Running', mature: 'Mature', ended: 'Ended' },
	health: {
		label: 'Health',
		levels: {
			good: 'Good',
			watch: 'Needs attention',
			bad: 'In trouble',
			unknown: 'Not known yet',
			quiet: 'Ended'
		},
		why: 'Why',
		none: 'Nothing needs attention.',
		nothing: 'No milestone, measurement or assessment is recorded yet.',
		late: (what, days) => `Milestone “${what}” is ${days} days late`,
		missed: (taken, standard) => `${taken} days on average, the standard is ${standard} days`,
		often: (share) => `Only ${share}% done within the standard`,
		unmeasured: 'The time taken was not measured in the last year',
		weak: (word, score) => `${word} reaches only ${score} of 100`,
		agreement: (day) => `Its agreement ended on ${day}`,
		overspent: (year) => `More was spent in ${year} than budgeted`,
		below: (name, why) => `${name}: ${why}`
	},
	smart: {
		title: 'SMART assessment',
		note: 'The five words are the city’s own measure. The three questions to each and the way of counting are this system’s: yes counts two, partly one, six at most, written as a share of a hundred.',
		principles: {
			systemic: 'Systemic (connected)',
			monitorable: 'Monitorable',
			accessible: 'Accessible',
			reliable: 'Reliable',
			time_bound: 'Time Bound'
		},
		chart: (name, day) => `${name} by the five words of SMART, ${day}`,
		score: 'Score',
		of: (score) => `${score} of 100`,
		principle: 'Word',
		evidence: 'Evidence',
		answers: 'Answers',
		history: 'Earlier assessments',
		assessedBy: 'Assessed by',
		none: 'Not assessed yet.'
	},
	taken: {
		title: 'The standard and what is really taken',
		standard: 'Service standard',
		unit: { working_days: 'working days', calendar_days: 'calendar days' },
		days: (count) => `${count} days`,
		chart: 'Average time taken against the standard',
		chartNote: 'Bar: days taken on average. Upright line: the standard.',
		machine: 'reported by the service’s system',
		desk: 'entered by an officer',
		within: (share) => `${share}% within the standard`,
		none: 'No measurement is recorded yet.'
	},
	list: {
		title: 'Smart City',
		lead: 'Areas, programmes, services and initiatives with owner, stage, service standard, SMART assessment, and health counted from below.',
		add: 'Record a programme or service',
		empty: 'Nothing is recorded yet',
		emptyText: 'Record the first area, then its programmes and services.',
		columns: {
			name: 'Name',
			stage: 'Stage',
			unit: 'Owner',
			taken: 'Time',
			health: 'Health',
			state: 'State'
		}
	},
	newTitle: 'Record a programme or service',
	newLead: 'Nobody outside sees it until it is published.',
	save: 'Save',
	change: 'Change the particulars',
	fromSource: 'Its name and summary come from a source and are not changed by hand.',
	head: {
		fields: {
			kind: 'Kind',
			name: 'Name',
			name_id: 'Name in Indonesian',
			name_en: 'Name',
			summary_id: 'Summary in Indonesian',
			summary_en: 'Summary',
			parent_id: 'Belongs under',
			unit_id: 'Owning unit',
			stage: 'Stage',
			since_year: 'Since the year',
			standard_days: 'Service standard (days)',
			standard_unit: 'Kind of days',
			agreement_id: 'Agreement',
			address: 'Address of the service'
		},
		hints: {
			standard_days: 'From the complete application to the end.',
			agreement_id: 'Paste the address of its page in the register.',
			address: 'Begins with https://'
		},
		choices: {
			kind: { area: 'Area', programme: 'Programme', service: 'Service', initiative: 'Initiative' },
			stage: { idea: 'Idea', pilot: 'Pilot', running: 'Running', mature: 'Mature', ended: 'Ended' },
			standard_unit: { working_days: 'Working days', calendar_days: 'Calendar days' }
		}
	},
	parts: {
		record: {
			title: 'Time really taken',
			note: 'The service’s own system may report it with an API token; what an officer typed is marked.',
			empty: 'No measurement yet.',
			add: 'Record a measurement',
			fields: {
				from_on: 'From',
				to_on: 'To',
				handled: 'Applications done',
				within_standard: 'Done within the standard',
				average_days: 'Days on average',
				system: 'Measured by the system'
			}
		},
		milestone: {
			title: 'Milestones',
			empty: 'No milestone yet.',
			add: 'Record a milestone',
			fields: {
				what: 'Milestone',
				what_id: 'Milestone in Indonesian',
				what_en: 'Milestone',
				planned_on: 'Planned',
				reached_on: 'Reached'
			}
		},
		smart: {
			title: 'SMART assessment',
			note: 'Each assessment stands by itself; the earlier ones stay. Evidence is published, the assessor’s name is not.',
			empty: 'Not assessed yet.',
			add: 'Assess this service',
			fields: {
				assessed_on: 'Day of the assessment',
				assessor: 'Assessor (name and office)',
				assessor_kind: 'Assessed from',
				score: 'Score',
				systemic_connected: 'Systemic: exchanges data with other systems',
				systemic_asked_once: 'Systemic: data at hand is not asked for again',
				systemic_whole: 'Systemic: the whole process is in one system',
				systemic_evidence: 'Evidence for Systemic',
				monitorable_tracked: 'Monitorable: applicants see where it stands',
				monitorable_overseen: 'Monitorable: leaders see what is late',
				monitorable_published: 'Monitorable: results are published regularly',
				monitorable_evidence: 'Evidence for Monitorable',
				accessible_channels: 'Accessible: online and also at a counter',
				accessible_everybody: 'Accessible: people with disabilities can use it',
				accessible_plain: 'Accessible: conditions and fees are plain',
				accessible_evidence: 'Evidence for Accessible',
				reliable_available: 'Reliable: its availability is measured',
				reliable_restored: 'Reliable: restoring its backup was tried',
				reliable_correct: 'Reliable: complaints and errors are mended',
				reliable_evidence: 'Evidence for Reliable',
				time_bound_standard: 'Time Bound: there is a written standard',
				time_bound_measured: 'Time Bound: the time is measured',
				time_bound_kept: 'Time Bound: the standard is kept',
				time_bound_evidence: 'Evidence for Time Bound'
			},
			hints: {
				systemic_evidence: 'Needed where an answer is yes or partly.',
				assessor: 'Not published.'
			},
			choices: {
				assessor_kind: {
					own_unit: 'The unit itself',
					other_unit: 'Another unit',
					outside: 'Somebody outside'
				},
				systemic_connected: answers,
				systemic_asked_once: answers,
				systemic_whole: answers,
				monitorable_tracked: answers,
				monitorable_overseen: answers,
				monitorable_published: answers,
				accessible_channels: answers,
				accessible_everybody: answers,
				accessible_plain: answers,
				reliable_available: answers,
				reliable_restored: answers,
				reliable_correct: answers,
				time_bound_standard: answers,
				time_bound_measured: answers,
				time_bound_kept: answers
			}
		},
		system: {
			title: 'Connected systems',
			empty: 'No system is recorded yet.',
			add: 'Record a system',
			fields: { name: 'System', exchange: 'Exchange' },
			choices: {
				exchange: {
					sends: 'Sends data',
					receives: 'Receives data',
					both: 'Both ways',
					sign_in: 'Shared sign-in'
				}
			}
		},
		cost: {
			title: 'Cost: budgeted and spent',
			empty: 'No cost is recorded yet.',
			add: 'Record a year’s cost',
			fields: { year: 'Year', amount: 'Budget', spent: 'Spent', currency: 'Currency', payer: 'Paid by' }
		},
		target: {
			title: 'Targets and what was reached',
			empty: 'No target yet.',
			add: 'Record a target',
			fields: {
				what: 'Target',
				what_id: 'Target in Indonesian',
				what_en: 'Target',
				year: 'Year',
				target: 'Target',
				actual: 'Reached'
			}
		},
		readiness: {
			title: 'Readiness of people and facilities',
			note: 'Made ready every year.',
			empty: 'Not recorded yet.',
			add: 'Record a year’s readiness',
			fields: {
				year: 'Year',
				people: 'People',
				facilities: 'Facilities',
				note_id: 'Note in Indonesian',
				note_en: 'Note'
			},
			choices: { people: readiness, facilities: readiness }
		},
		learning
	},
	page: {
		state: 'State',
		publish: 'Publish',
		withdraw: 'Take back',
		open: 'Open its public page',
		about: 'Particulars',
		above: 'Belongs under',
		below: 'Below it',
		api: 'Reporting the time taken from another system',
		apiText: (address) =>
			`The service’s system sends a POST to ${address} with an API token of an officer of its unit: from_on, to_on, handled, within_standard, average_days, system.`
	},
	done: {
		recorded: 'Recorded.',
		changed: 'Changed.',
		part: 'Saved.',
		removed: 'Removed; its trace stays in the audit trail.',
		published: 'Published.',
		withdrawn: 'Taken back from the public.'
	},
	faults: {
		STANDARD_WHOLE: 'Give the number and the kind of days, or neither.',
		NOT_HTTPS: 'The address must begin with https://.',
		MORE_THAN_HANDLED: 'It cannot be more than the applications done.',
		EVIDENCE_MISSING: 'Write what shows it, or answer not yet.',
		PARENT_KIND: 'This kind cannot belong under that choice.'
	},
	public: {
		portfolio: 'Areas, programmes and services',
		portfolioNote: 'Health is counted from below: what stands above is as well as the weakest below it.',
		none: 'No programme or service is recorded yet.',
		metaItem: (name) => `${name}: stage, service standard, SMART assessment, milestones and health.`,
		metaInnovation: (name) => `${name}: place, participants, results, awards, and who learnt from it.`,
		milestones: 'Milestones',
		reached: 'reached',
		planned: 'planned',
		budgetChart: 'Spent against budgeted, by year',
		budgetNote: 'Bar: spent. Upright line: the budget.',
		targetChart: 'Reached against the target',
		targetNote: 'Bar: reached. Upright line: the target.',
		innovations: 'Innovations that came of it',
		born: 'Came of',
		agreement: 'Agreement',
		openAgreement: 'Open the agreement',
		visit: 'Open the visit',
		offered: 'Offered to other regions',
		offeredNote: 'Other regions may come and learn by the same door.',
		askVisit: 'Ask for a study visit',
		notReported: 'Not named by a source',
		assessed: (day) => `Assessed on ${day}`
	}
};
