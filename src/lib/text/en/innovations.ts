import type { innovations as indonesian } from '../id/innovations';
import type { PartWords } from '../id/visits';

/** Who learnt from whom: of a service as of an innovation. */
export const learning: PartWords = {
	title: 'Who learnt from whom',
	note: 'In both directions. Whoever came as a delegation is also recorded as a visit.',
	empty: 'Nothing is recorded yet.',
	add: 'Record learning',
	fields: {
		direction: 'Direction',
		party: 'With whom',
		country: 'Country',
		year: 'Year',
		what: 'What was taken home',
		what_id: 'What was taken home, in Indonesian',
		what_en: 'What was taken home',
		visit_id: 'At the visit'
	},
	hints: {
		party: 'The name of a government or body; no names of people.',
		visit_id: 'Paste the address of its page.'
	},
	choices: { direction: { from: 'Learnt from', to: 'Learnt by' } }
};

export const innovations: typeof indonesian = {
	list: {
		title: 'Innovations',
		lead: 'Innovations and their awards: where, since when, who takes part, the results, who came to learn, and what is offered to other regions.',
		add: 'Record an innovation',
		empty: 'No innovation is recorded yet',
		emptyText: 'Record the first innovation.',
		columns: {
			name: 'Innovation',
			place: 'Place',
			awards: 'Awards',
			learners: 'Learners',
			state: 'State'
		}
	},
	newTitle: 'Record an innovation',
	newLead: 'Nobody outside sees it until it is published.',
	save: 'Save the innovation',
	head: {
		fields: {
			name: 'Name',
			summary_id: 'Summary in Indonesian',
			summary_en: 'Summary',
			place: 'Place',
			since_year: 'Since the year',
			unit_id: 'Unit in charge',
			initiative_id: 'Came of the programme or service',
			offered: 'Offered to other regions',
			offer_id: 'What can be learnt or taken over, in Indonesian',
			offer_en: 'What can be learnt or taken over'
		}
	},
	parts: {
		participant: {
			title: 'Who takes part',
			empty: 'Nobody is recorded yet.',
			add: 'Record a participant',
			fields: {
				party: 'Body',
				part: 'Its part',
				part_id: 'Its part, in Indonesian',
				part_en: 'Its part'
			},
			hints: { party: 'A body, a neighbourhood or a group; no names of people.' }
		},
		result: {
			title: 'Results',
			empty: 'No result is recorded yet.',
			add: 'Record a result',
			fields: {
				year: 'Year',
				what: 'Result',
				what_id: 'Result, in Indonesian',
				what_en: 'Result',
				evidence: 'Evidence (not published)'
			}
		},
		award: {
			title: 'Awards',
			empty: 'No award is recorded yet.',
			add: 'Record an award',
			fields: {
				name: 'Award',
				year: 'Year',
				place: 'Place',
				country: 'Country',
				wording_id: 'Its wording, in Indonesian',
				wording_en: 'Its wording'
			}
		},
		learning
	}
};
