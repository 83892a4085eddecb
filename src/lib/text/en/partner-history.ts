import type { partnerHistory as indonesian } from '../id/partner-history';

export const partnerHistory: typeof indonesian = {
	title: 'Names and successors',
	lead: 'An organisation that is renamed stays one record; one that was split or joined points to who goes on. Agreements keep the name on their paper.',
	names: 'Former names',
	nameLine: (name, from, to) => (from ? `${name}, ${from} to ${to}` : `${name}, until ${to}`),
	successors: 'Succeeded by',
	predecessors: 'Successor of',
	since: (name, day) => `${name}, since ${day}`,
	none: 'No other name and no successor is on record.',
	nowCalled: (name) => `now called ${name}`,
	rename: {
		summary: 'Rename',
		name: 'New name',
		since: 'Holds since',
		basis: 'Basis',
		basisHint: 'For instance a presidential regulation or a deed of amendment.',
		submit: 'Rename'
	},
	succeed: {
		summary: 'Record a successor (split or joined)',
		name: 'Name of the successor',
		nameHint:
			'Looked for among the partners first; one that is not there is recorded as a new one of the same kind.',
		submit: 'Record the successor',
		undo: 'Take this successor back'
	},
	saved: {
		rename: 'The new name is on record; the old one still finds it.',
		succeed: 'The successor is on record.',
		unsucceed: 'The successor has been taken back.'
	},
	faults: {
		REQUIRED: 'Fill this in.',
		TOO_LONG: 'This is too long.',
		NAME_SAME: 'This is its present name.',
		NAME_KNOWN: 'Another partner bears this name. If the two are one, merge them.',
		DAY_IN_FUTURE: 'That day has not come.',
		DAY_WRONG: 'Write the whole date.',
		BEFORE_LAST_NAME: 'This lies before its last change of name.',
		SUCCESSOR_SELF: 'Choose another organisation.'
	}
};
