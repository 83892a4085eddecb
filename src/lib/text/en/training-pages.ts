import type { trainingPages as indonesian } from '../id/training-pages';

export const trainingPages: typeof indonesian = {
	open: 'Offers under selection',
	openNote: 'Who may be named, until when, and how they are chosen; no names of candidates.',
	columns: { theme: 'Theme', when: 'When', places: 'Places', until: 'Names until', state: 'State' },
	recorded: 'What is recorded here',
	recordedNote:
		'Counted from the cohorts that are known one by one. Plans, what was called off, and examples are not counted.',
	recordedPeople: (people, cohorts) => `${people} people in ${cohorts} cohorts`,
	besides: 'Reported and recorded, side by side',
	besidesNote: 'What was reported is not made equal to what is recorded; both are shown as they are.',
	besidesColumns: {
		what: 'What is counted',
		reported: 'Reported',
		recorded: 'Recorded here',
		source: 'Source'
	},
	gap: (cohorts, size, product, said) =>
		`${cohorts} cohorts of ${size} people make ${product}, while the source says ${said}. The difference is left to be seen.`,
	byYear: 'People by year',
	byCountry: 'People by country',
	byTopic: 'People by field',
	byTopicNote: 'One cohort may be about several fields, so the sum may exceed the number of people.',
	byUnit: 'People by unit',
	byUnitNote:
		'Of the cohorts laid down by decree; the press names no numbers by unit. A unit with one person whose decree is not public is not shown.',
	byUnitNone: 'No cohort has been laid down by decree here yet, so there is nothing by unit.',
	byPayer: 'Cost by payer',
	byPayerNote: 'Only costs whose amount is recorded. Different currencies are not added.',
	byPayerNone: 'No amount has been recorded yet. Who pays what stands with each programme.',
	figureColumns: {
		year: 'Year',
		country: 'Country',
		topic: 'Field',
		unit: 'Unit',
		people: 'People',
		cohorts: 'Cohorts',
		reported: 'By the press',
		payer: 'Payer',
		total: 'Total'
	},
	source: 'The cohorts recorded on this page',
	costs: 'Who pays what',
	offer: {
		kicker: 'Training offer',
		meta: (theme) =>
			`Offer of training in ${theme}: conditions, the share of each unit, how people are chosen.`,
		conditions: 'Conditions',
		conditionsNone: 'No special conditions.',
		how: 'How people are chosen',
		howShare: (quota, units) =>
			`${quota} places are shared among ${units} units by their weight, with the largest remainder; of equal remainders the unit that has sent fewer goes first.`,
		howMerit:
			'Within its share a unit is represented by its highest scores. The places that are left go by score.',
		howFloors: (women, other) =>
			`Kept beforehand: ${women} places for women, ${other} for people who are not civil servants.`,
		howFail: 'Whoever does not meet a condition, or whose data are incomplete, is not chosen.',
		howSame:
			'Made twice from the same record, it is the same list; everybody gets an explanation in writing.',
		criteria: 'Assessment',
		shares: 'Share of each unit',
		unit: 'Unit',
		weight: 'Weight',
		sent: 'Sent before',
		places: 'Share',
		cohort: 'See the cohort that was laid down'
	},
	cohort: {
		kicker: 'Training cohort',
		meta: (theme) => `Cohort ${theme}: when, from which units, and what was put into practice.`,
		people: 'People',
		peopleNote: 'Name, office and unit as on the published decree.',
		peopleHidden: 'The decree with the names is not published.',
		peopleReported: 'The source gives no names, and none are recorded here.',
		name: 'Name',
		office: 'Office held',
		unit: 'Unit',
		units: 'People by unit',
		decree: 'Decree',
		departed: 'Departed',
		returned: 'Returned',
		topics: 'Fields',
		applied: 'Put into practice at home',
		appliedNone: 'Not reported yet.',
		outcomes: 'Outcome at work',
		after: (months, unit) => `${unit}, ${months} months after the return`,
		all: 'All training'
	}
};
