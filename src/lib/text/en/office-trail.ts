import type { officeTrail as indonesian } from '../id/office-trail';
import { kindsAfter } from './trail-after';
import { kindsOfRooms } from './trail-rooms';
import { trailEvents } from './trail-events';

export const officeTrail: typeof indonesian = {
	title: 'Audit log',
	lead: 'Every change, who made it, and when. Entries are only ever added and bound in a chain, so that a silent change is found out. Personal data shows as fingerprints. Reading this page is recorded too.',
	head: 'End of the chain',
	headText: (seq) => `Entry number ${seq}`,
	hash: 'Fingerprint of the last entry',
	checkpoint: 'Last seal',
	checkpointText: (seq, when, key) => `Up to entry ${seq}, signed ${when} with the key ${key}`,
	noCheckpoint: 'No seal yet',
	filterTitle: 'Filter',
	kind: 'About',
	anyKind: 'Everything',
	id: 'Id',
	event: 'Event',
	anyEvent: 'All events',
	all: 'Show all',
	list: 'Entries, the newest first',
	columns: { event: 'Event', when: 'Time', who: 'By', subject: 'About', body: 'Details' },
	bodySummary: (seq) => `Details of entry ${seq}`,
	entry: (seq) => `Entry ${seq}`,
	empty: 'No entry fits',
	program: (name) => `The system (${name})`,
	actors: { applicant: 'Applicant', anonymous: 'Visitor', self: 'themselves', none: 'without a role' },
	erased: 'Somebody no longer recorded',
	kinds: {
		...kindsAfter,
		...kindsOfRooms,
		access_log: 'Access log',
		agreement: 'Agreement',
		calendar: 'Calendar',
		case: 'Case',
		document: 'Document',
		mail: 'Mail',
		number: 'Number',
		office_holder: 'Office',
		opportunity: 'Opportunity',
		funding_need: 'Funding need',
		partner: 'Partner',
		person: 'Person',
		proposal: 'Proposal',
		sitting: 'TKKSD sitting',
		tenant: 'Region',
		unit: 'Unit',
		webhook: 'Webhook'
	},
	events: trailEvents as Record<string, string>
};
