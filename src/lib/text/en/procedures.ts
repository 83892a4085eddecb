import type { procedures as indonesian } from '../id/procedures';

export const procedures: typeof indonesian = {
	title: 'Procedures',
	lead: 'There are five procedures, by who the partner is. Each is drawn from the data that also runs the proposals: what stands here is what applies.',
	meta: 'The five procedures of regional cooperation: steps, actors, papers, days and their legal basis.',
	ask: 'Not sure which one applies?',
	askText: 'Answer five short questions; you see the procedure, its papers and its dates at once.',
	short: {
		ksdd: 'With other regions',
		ksdpk: 'With third parties',
		ksdpl: 'With local governments abroad',
		ksdll: 'With institutions abroad',
		sinergi: 'Synergy with the central government'
	},
	partners: {
		ksdd: 'Another regency, city or province',
		ksdpk:
			'Companies, state and regional enterprises, cooperatives, foundations, private universities, organisations, individuals',
		ksdpl: 'Cities or provinces of another country (sister cities)',
		ksdll: 'International organisations, universities and foreign institutions',
		sinergi:
			'Ministries, their offices in the region, armed forces and police, Bank Indonesia, state universities'
	},
	ends: {
		ksdd: 'Joint Agreement, then Cooperation Contract',
		ksdpk: 'Joint Agreement, then Cooperation Contract',
		ksdpl: 'Letter of Intent (LoI), then Memorandum of Understanding',
		ksdll: 'Letter of Intent (LoI), then Memorandum of Understanding',
		sinergi: 'Note of Agreement with a Work Plan'
	},
	open: 'See its steps',
	partnerIs: 'Partner',
	endsIn: 'Instrument',
	mainSteps: (count) => `${count} main stages`,
	line: 'The whole at a glance',
	lineNote:
		'The numbered stages are the order of the rules; below each the steps that happen in it, who acts and how long it takes.',
	step: 'Step',
	papers: 'Papers',
	noPapers: 'None',
	inForce: (day) => `In force since ${day}`,
	version: 'Version',
	basis: 'Legal basis',
	certainty: { high: 'certain', medium: 'fairly certain', low: 'to be confirmed' },
	certaintyNote:
		'"Certain": the article was read or is settled. "Fairly certain": from a second source or from practice. "To be confirmed": its text was not found; it is never a deadline or a ground for refusal.',
	steps: 'Step by step',
	actor: 'Actor',
	actorWhen: (role, condition) => `${role}, ${condition}`,
	mayAlso: (roles) => `may stand in: ${roles}`,
	kind: 'Kind of step',
	papersIn: 'Papers in',
	papersOut: 'Papers made',
	papersOf: (step) => `All papers of the step ${step}`,
	optionalPaper: 'if there is one',
	limit: 'Time',
	taken: {
		title: 'What is promised, and what it took',
		note: 'Each step names the time that is promised and the time that it really took, over real cases of the last three years, without the days on which the clock stood. Examples are not counted. With fewer than five cases only their number is told; the 90th percentile is told from ten cases on.',
		none: 'In fact: no real case has passed this step yet.',
		few: (cases) => `In fact: only ${cases} cases, too few to tell a figure.`,
		days: (n, unit) => `${n} ${unit === 'working_days' ? 'working days' : 'days'}`,
		median: (days) => `In fact: half were done within ${days}`,
		ninetieth: (days) => `nine of ten within ${days}`,
		inTime: (cases) => `${cases} in time`,
		cases: (cases) => `of ${cases} cases`,
		over: (cases) => `${cases} real cases counted`
	},
	noLimit: 'No limit',
	regionSet: 'set by the region, not a statutory limit',
	statutory: 'limit set by the rules',
	when: 'Only',
	together: 'Side by side',
	canSkip: 'A region may leave this step out by its own rule.',
	afterwards: 'Lived by the agreement once the proposal is completed.',
	headings: 'What it has to hold',
	studyOutline: 'Download the outline of a feasibility study (Word, in Indonesian)',
	papersTitle: 'What the papers hold',
	papersNote:
		'Papers whose contents are laid down. The terms of reference can be made from what is typed while proposing.',
	propose: 'Propose a cooperation',
	others: 'Other procedures',
	kinds: {
		submit: 'Hand in papers',
		check: 'Check the papers',
		opinion: 'Give an opinion',
		sitting: 'Sitting',
		decide: 'Decide',
		draft: 'Draft the text',
		initial: 'Initial',
		number: 'Assign a number',
		sign: 'Sign',
		await_external: 'Wait for an outside body',
		record: 'Record',
		publish: 'Publish'
	},
	conditions: {
		initiator: {
			partner: 'where the partner proposes',
			region: 'where the region begins'
		},
		needs_council: "where the council's consent is needed",
		continuation: 'where it continues a cooperation that the central government already has',
		noContinuation: 'unless it continues a cooperation that the central government already has',
		partner: (kinds) => `where the partner is: ${kinds}`,
		other: (answer, value) => `where ${answer} = ${value}`,
		not: (condition) => `not ${condition}`,
		and: ' and ',
		or: ' or '
	}
};
