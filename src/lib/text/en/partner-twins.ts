import type { partnerTwins as indonesian } from '../id/partner-twins';

/** Partners that may have been recorded twice, and the look-up before a new one is recorded. */
export const partnerTwins: typeof indonesian = {
	title: 'Like partners',
	lead: 'Look a name up before you record a new partner, and review those that may stand here twice.',
	link: 'Look up a name, and like partners',
	search: 'The name to be recorded',
	searchHint: 'Abbreviations, other spellings and slips of the finger are recognised.',
	searchButton: 'Look up',
	found: (name: string) => `Like “${name}”`,
	none: 'No partner has a name like this. It can be recorded as new.',
	strong: 'Very like',
	weak: 'Similar',
	known: (name: string) => `known as ${name}`,
	worklist: 'Perhaps recorded twice',
	worklistLead: 'The two hundred newest partners, held against every name on record.',
	worklistNone: 'No partner seems to stand here twice.',
	columns: { partner: 'Partner', like: 'Like', act: 'Act' },
	apart: 'Not the same partner',
	apartOf: (one: string, other: string) => `${one} and ${other}`,
	saved: 'Noted: they are two partners.',
	onPartner: 'Perhaps the same partner',
	onPartnerLead: 'The names are very like. If they are two, say so in the list of like partners.'
};
