import { type HeadKind, type RecordKind } from '$lib/server/modules/records';

export const visitKinds = ['visit', 'study_visit', 'signing', 'meeting', 'send_off'] as const;
export const visitStates = ['planned', 'held', 'cancelled'] as const;
export const giftDecisions = ['state', 'receiver', 'returned', 'not_reportable'] as const;
export const permitKinds = [
	'pdln_request',
	'pdln_permit',
	'state_secretariat',
	'service_passport',
	'exit_permit',
	'visa',
	'clearance'
] as const;
export const costPayers = ['region', 'other_side', 'central_government', 'third_party', 'own'] as const;

/** A visit itself. Its country is the other side's; of a study visit from another region that is Indonesia. */
export const visitHead: HeadKind<'visit_id'> = {
	table: 'visit',
	event: 'VISIT',
	permission: 'visit.write',
	isPublic: true,
	holder: 'visit_id',
	publish: 'visit.publish',
	fields: [
		{ name: 'direction', kind: 'choice', among: ['incoming', 'outgoing'], required: true },
		{ name: 'kind', kind: 'choice', among: visitKinds, required: true },
		{ name: 'title', kind: 'both', most: 300, required: true },
		{ name: 'purpose', kind: 'both' },
		{ name: 'country', kind: 'text', most: 2, required: true },
		{ name: 'starts_on', kind: 'day', required: true },
		{ name: 'ends_on', kind: 'day', required: true, after: 'starts_on' },
		{ name: 'place', kind: 'text' },
		{ name: 'host', kind: 'both', most: 300 },
		{ name: 'unit_id', kind: 'link' },
		{ name: 'answers_visit_id', kind: 'link' },
		{ name: 'agreement_id', kind: 'link' },
		{ name: 'case_id', kind: 'link' },
		{ name: 'cohort_id', kind: 'link' },
		{ name: 'agenda_note', kind: 'long', most: 8000, personal: true },
		{ name: 'note', kind: 'both', most: 2000 }
	],
	check: ({ country }) =>
		/^[A-Z]{2}$/.test(String(country)) ? [] : [{ field: 'country', message: 'CHOOSE_ONE' }]
};

const of = 'visit_id';

/** What belongs to one visit, by the name of its form. */
export const visitParts = {
	delegate: {
		table: 'visit_delegate',
		of,
		event: 'VISIT_DELEGATE',
		permission: 'visit.write',
		isPublic: true,
		fields: [
			{ name: 'side', kind: 'choice', among: ['guest', 'host', 'present'], required: true },
			{ name: 'name', kind: 'text', most: 200, personal: true },
			{ name: 'office', kind: 'both', most: 200, personal: true },
			{ name: 'is_minor', kind: 'flag' }
		],
		// Outside a child is known by what it came as, never by its name.
		check: ({ name, office, is_minor }) =>
			(name === null || is_minor === true) && office === null
				? [{ field: 'office_id', message: 'REQUIRED' }]
				: []
	},
	item: {
		table: 'visit_item',
		of,
		event: 'VISIT_ITEM',
		permission: 'visit.write',
		isPublic: true,
		fields: [
			{ name: 'happens_on', kind: 'day', required: true },
			{ name: 'starts_at', kind: 'time' },
			{ name: 'what', kind: 'text', most: 300, required: true },
			{ name: 'place', kind: 'text', most: 200 },
			{ name: 'note', kind: 'long', personal: true }
		]
	},
	statement: {
		table: 'visit_statement',
		of,
		event: 'VISIT_STATEMENT',
		permission: 'visit.write',
		isPublic: true,
		fields: [
			{ name: 'kind', kind: 'choice', among: ['offered', 'planned', 'wished'], required: true },
			{ name: 'by_whom', kind: 'both', most: 200 },
			{ name: 'text', kind: 'both', required: true }
		]
	},
	gift: {
		table: 'visit_gift',
		of,
		event: 'VISIT_GIFT',
		permission: 'visit.gifts',
		isPublic: false,
		fields: [
			{ name: 'direction', kind: 'choice', among: ['received', 'given'], required: true },
			{ name: 'kind', kind: 'choice', among: ['gift', 'hospitality'], required: true },
			{ name: 'happened_on', kind: 'day', past: true, required: true },
			{ name: 'what', kind: 'text', required: true },
			{ name: 'giver', kind: 'text', most: 200, required: true, personal: true },
			{ name: 'receiver', kind: 'text', most: 200, required: true, personal: true },
			{ name: 'amount', kind: 'amount' },
			{ name: 'currency', kind: 'currency' },
			{ name: 'reported_on', kind: 'day', past: true, after: 'happened_on' },
			{ name: 'report_number', kind: 'text', most: 100 },
			{ name: 'decision', kind: 'choice', among: giftDecisions },
			{ name: 'note', kind: 'long', personal: true }
		]
	},
	cost: {
		table: 'visit_cost',
		of,
		event: 'VISIT_COST',
		permission: 'visit.write',
		isPublic: false,
		fields: [
			{
				name: 'kind',
				kind: 'choice',
				among: ['transport', 'lodging', 'allowance', 'catering', 'venue', 'gift', 'other'],
				required: true
			},
			{ name: 'payer', kind: 'choice', among: costPayers, required: true },
			{ name: 'amount', kind: 'amount' },
			{ name: 'currency', kind: 'currency' },
			{ name: 'rate', kind: 'rate' },
			{ name: 'rate_on', kind: 'day', past: true },
			{ name: 'rate_source', kind: 'text', most: 200 },
			{ name: 'note', kind: 'long', most: 1000 }
		]
	},
	permit: {
		table: 'visit_permit',
		of,
		event: 'VISIT_PERMIT',
		permission: 'visit.write',
		isPublic: false,
		fields: [
			{ name: 'kind', kind: 'choice', among: permitKinds, required: true },
			{ name: 'people', kind: 'count' },
			{ name: 'due_on', kind: 'day' },
			{ name: 'asked_on', kind: 'day', past: true },
			{ name: 'granted_on', kind: 'day', past: true, after: 'asked_on' },
			{ name: 'refused_on', kind: 'day', past: true, after: 'asked_on' },
			{ name: 'reference', kind: 'text', most: 100 },
			{ name: 'note', kind: 'long', most: 1000 }
		],
		check: ({ granted_on, refused_on }) =>
			granted_on !== null && refused_on !== null
				? [{ field: 'refused_on', message: 'GRANTED_AND_REFUSED' }]
				: []
	}
} as const satisfies Record<string, RecordKind>;

export type VisitPart = keyof typeof visitParts;
export const visitPartNames = Object.keys(visitParts) as VisitPart[];
