import type { trainingPapers as indonesian } from '../id/training-papers';

export const trainingPapers: typeof indonesian = {
	duties: {
		report: (name) => `Written report of the course, ${name}`,
		sharing_session: (name) => `Sharing session in the unit, ${name}`,
		action_plan: (name) => `Action plan at work, ${name}`,
		outcome_6: (name) => `Outcome at work after 6 months, ${name}`,
		outcome_12: (name) => `Outcome at work after 12 months, ${name}`,
		basis: (number) => `Decree number ${number}`
	},
	decree: {
		file: 'training-decree',
		title: (theme) => `Decree naming the participants of ${theme}`,
		heading: (head) => `DECREE OF THE ${head}`,
		about: (theme, country) =>
			`PARTICIPANTS OF THE COURSE ${theme.toUpperCase()} IN ${country.toUpperCase()}`,
		authority: (head) => `${head},`,
		considering: (about) => [
			`that ${about.programme} offers ${about.quota} places in the course ${about.theme}, ${about.when};`,
			'that the participants were chosen from the names given by the units, by conditions, shares and an assessment laid down beforehand and alike for all;',
			'that for the reasons under a and b the participants are to be laid down;'
		],
		basis: [
			'Law 23/2014 on regional government;',
			'Regulation 59/2019 of the Minister of Home Affairs on official travel abroad;'
		],
		letter: (number, day) => `Letter of offer number ${number} of ${day};`,
		list: (fingerprint) => `List of the selection with the fingerprint ${fingerprint};`,
		decides: (about) => [
			`The participants of the course ${about.theme} in ${about.country}, ${about.when}, are the ${about.people} people named in the annex.`,
			'After the return each participant hands in a written report, shares what was learnt in the own unit, and carries out the action plan that was put forward.',
			'If a participant cannot go, the place is filled by the substitutes in the order of the selection.',
			'This decree comes into force on the day on which it is laid down.'
		],
		annexTitle: (head) => `ANNEX TO THE DECREE OF THE ${head}`,
		annexHeading: (theme) => `PARTICIPANTS OF THE COURSE ${theme.toUpperCase()}`,
		columns: { name: 'Name', rank: 'Rank', office: 'Office held', unit: 'Agency or institution' },
		noRank: '–',
		draft: 'DRAFT',
		copies: ['The inspector', 'Heads of the sending agencies', 'Those concerned']
	},
	sheets: {
		file: 'selection-explained',
		title: (theme) => `The selection for ${theme} explained`,
		heading: 'THE SELECTION EXPLAINED',
		about: (theme, country, when) => `${theme}, ${country}, ${when}`,
		rule: {
			quota: (quota, units) =>
				`${quota} places are shared among ${units} units by their weight, with the largest remainder.`,
			floors: (women, other) =>
				`Places kept beforehand: ${women} for women, ${other} for people who are not civil servants.`,
			share: 'Each unit has its share first, by score within that unit.',
			open: 'The places that are left go by score, whatever the unit.',
			mostPerUnit: (most) => `At most ${most} people from one unit.`,
			ties: 'Between equal scores: the criterion of the greatest weight, then the unit’s own order, then the lot.',
			failed:
				'Whoever does not meet a condition, or whose data are incomplete, is not chosen, whatever the score.'
		},
		treatment: 'Equal treatment',
		conditions: 'Conditions',
		conditionColumns: { condition: 'Condition', needed: 'Asked', had: 'Found', result: 'Result' },
		scores: 'Scores',
		scoreColumns: { criterion: 'Criterion', weight: 'Weight', score: 'Score', part: 'Counts' },
		total: 'Final score',
		decision: 'Result of the selection',
		reasons: 'Reasons',
		printed: (day, fingerprint) => `List made on ${day} · fingerprint ${fingerprint}`
	}
};
