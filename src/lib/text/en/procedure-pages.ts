import type { procedurePages as indonesian } from '../id/procedure-pages';

export const procedurePages: typeof indonesian = {
	title: 'Procedures of cooperation',
	lead: 'Five procedures, drawn from the same data that runs every proposal. Each step names who acts, the papers, how long it takes and its article.',
	which: 'Not sure which one? Answer five questions',
	steps: (n) => `${n} steps`,
	since: (day) => `In force since ${day}`,
	basis: 'Legal basis',
	line: 'The steps',
	detail: 'Step by step',
	who: 'Who',
	takes: 'How long',
	needs: 'Papers',
	makes: 'Brings',
	only: 'Only where',
	sideBySide: 'side by side',
	noLimit: 'The rules set no limit',
	days: (n, unit) => `${n} ${unit === 'working_days' ? 'working days' : 'calendar days'}`,
	regionSetting: "the region's own practice, no statutory limit",
	statute: 'limit set by the rules',
	optional: 'if there is one',
	certainty: { high: 'certain', medium: 'fairly certain', low: 'to be confirmed' },
	waiting: 'Depends on the answers',
	inAgreement: 'After the signing',
	actors: {
		partner: 'Partner',
		unit_officer: 'Initiating unit',
		cooperation_officer: 'Cooperation division',
		tkksd_member: 'Member of the TKKSD',
		legal_officer: 'Legal division',
		regional_secretary: 'Regional secretary',
		head_of_region: 'Head of region',
		registrar: 'Registry',
		auditor: 'Inspectorate',
		admin: 'Administrator'
	},
	conditions: {
		byPartner: 'the partner proposes',
		byRegion: 'the region begins',
		councilNeeded: "it burdens the public or the region's budget, or is not in this year's budget",
		noContinuation: 'it does not continue a cooperation of the central government',
		other: 'the answers of the proposal say so'
	}
};
