import type { FieldRule, HeadKind, RecordKind } from '$lib/server/modules/records';
import { smartAnswers, smartPrinciples, smartQuestions, unshown } from './smart';

export const stages = ['idea', 'pilot', 'running', 'mature', 'ended'] as const;
export type Stage = (typeof stages)[number];
/** Kinds that the office keeps; policies and the five words are told by sources. */
export const keptKinds = ['area', 'programme', 'service', 'initiative'] as const;

/** Under what a record may stand: the order of kinds is the order of the tree, so that none runs in a circle. */
export const parentKinds: Readonly<Record<string, readonly string[]>> = {
	area: [],
	programme: ['area'],
	service: ['area', 'programme'],
	initiative: ['area', 'programme']
};

const permission = 'portfolio.write';

export const initiativeHead: HeadKind<'initiative_id'> = {
	table: 'initiative',
	event: 'INITIATIVE',
	permission,
	publish: 'portfolio.publish',
	holder: 'initiative_id',
	told: ['kind', 'name', 'summary', 'since_year'],
	isPublic: true,
	fields: [
		{ name: 'kind', kind: 'choice', among: keptKinds, required: true },
		{ name: 'name', kind: 'both', most: 200, required: true },
		{ name: 'summary', kind: 'both', most: 1000 },
		{ name: 'parent_id', kind: 'link' },
		{ name: 'unit_id', kind: 'link' },
		{ name: 'stage', kind: 'choice', among: stages },
		{ name: 'since_year', kind: 'year' },
		{ name: 'standard_days', kind: 'count' },
		{ name: 'standard_unit', kind: 'choice', among: ['working_days', 'calendar_days'] },
		{ name: 'agreement_id', kind: 'link' },
		{ name: 'address', kind: 'text', most: 300 }
	],
	check: ({ standard_days: days, standard_unit: unit, address }) => [
		...((days === null) === (unit === null)
			? []
			: [{ field: days === null ? 'standard_days' : 'standard_unit', message: 'STANDARD_WHOLE' }]),
		...(address === null || /^https:\/\/[^\s/]+\.[^\s]+$/.test(String(address))
			? []
			: [{ field: 'address', message: 'NOT_HTTPS' }])
	]
};

const ofInitiative = { of: 'initiative_id', permission, isPublic: true } as const;
const answer = (name: string): FieldRule => ({ name, kind: 'choice', among: smartAnswers, required: true });

/** Learning in either direction; of a service and of an innovation alike. */
const learningFields: readonly FieldRule[] = [
	{ name: 'direction', kind: 'choice', among: ['from', 'to'], required: true },
	{ name: 'party', kind: 'text', most: 200, required: true },
	{ name: 'country', kind: 'text', most: 2 },
	{ name: 'year', kind: 'year' },
	{ name: 'what', kind: 'both' },
	{ name: 'visit_id', kind: 'link' }
];
const learning = {
	table: 'learning_link',
	event: 'LEARNING',
	isPublic: true,
	fields: learningFields
} as const;

export const initiativeParts = {
	record: {
		...ofInitiative,
		table: 'service_record',
		event: 'SERVICE_RECORD',
		once: 'from_on',
		fields: [
			{ name: 'from_on', kind: 'day', past: true, required: true },
			{ name: 'to_on', kind: 'day', past: true, after: 'from_on', required: true },
			{ name: 'handled', kind: 'count', required: true },
			{ name: 'within_standard', kind: 'count', nought: true },
			{ name: 'average_days', kind: 'rate', required: true },
			{ name: 'system', kind: 'text', most: 100 }
		],
		check: ({ handled, within_standard: within }) =>
			within !== null && Number(within) > Number(handled)
				? [{ field: 'within_standard', message: 'MORE_THAN_HANDLED' }]
				: []
	},
	milestone: {
		...ofInitiative,
		table: 'initiative_milestone',
		event: 'MILESTONE',
		fields: [
			{ name: 'what', kind: 'both', most: 300, required: true },
			{ name: 'planned_on', kind: 'day', required: true },
			{ name: 'reached_on', kind: 'day', past: true }
		]
	},
	smart: {
		...ofInitiative,
		table: 'smart_assessment',
		event: 'SMART_ASSESSMENT',
		permission: 'portfolio.assess',
		once: 'assessed_on',
		fields: [
			{ name: 'assessed_on', kind: 'day', past: true, required: true },
			{ name: 'assessor', kind: 'text', most: 200, required: true, personal: true },
			{
				name: 'assessor_kind',
				kind: 'choice',
				among: ['own_unit', 'other_unit', 'outside'],
				required: true
			},
			...smartPrinciples.flatMap((principle): FieldRule[] => [
				...smartQuestions[principle].map(answer),
				{ name: `${principle}_evidence`, kind: 'long', most: 1000 }
			])
		],
		check: (columns) => unshown(columns).map((field) => ({ field, message: 'EVIDENCE_MISSING' }))
	},
	system: {
		...ofInitiative,
		table: 'initiative_system',
		event: 'CONNECTED_SYSTEM',
		fields: [
			{ name: 'name', kind: 'text', most: 200, required: true },
			{ name: 'exchange', kind: 'choice', among: ['sends', 'receives', 'both', 'sign_in'], required: true }
		]
	},
	cost: {
		...ofInitiative,
		table: 'initiative_cost',
		event: 'INITIATIVE_COST',
		once: 'year',
		fields: [
			{ name: 'year', kind: 'year', required: true },
			{ name: 'amount', kind: 'amount', required: true },
			{ name: 'spent', kind: 'amount' },
			{ name: 'currency', kind: 'currency', required: true },
			{ name: 'payer', kind: 'text', most: 200 }
		]
	},
	target: {
		...ofInitiative,
		table: 'initiative_target',
		event: 'INITIATIVE_TARGET',
		fields: [
			{ name: 'what', kind: 'both', most: 300, required: true },
			{ name: 'year', kind: 'year', required: true },
			{ name: 'target', kind: 'count', required: true },
			{ name: 'actual', kind: 'count', nought: true }
		]
	},
	readiness: {
		...ofInitiative,
		table: 'initiative_readiness',
		event: 'READINESS',
		once: 'year',
		fields: [
			{ name: 'year', kind: 'year', required: true },
			{ name: 'people', kind: 'choice', among: ['ready', 'partly', 'not_ready'], required: true },
			{ name: 'facilities', kind: 'choice', among: ['ready', 'partly', 'not_ready'], required: true },
			{ name: 'note', kind: 'both', most: 500 }
		]
	},
	learning: { ...learning, of: 'initiative_id', permission }
} as const satisfies Record<string, RecordKind>;

export type InitiativePart = keyof typeof initiativeParts;
export const initiativePartNames = Object.keys(initiativeParts) as InitiativePart[];

export const innovationHead: HeadKind<'innovation_id'> = {
	table: 'innovation',
	event: 'INNOVATION',
	permission: 'innovation.write',
	publish: 'innovation.publish',
	holder: 'innovation_id',
	told: ['name', 'summary'],
	isPublic: true,
	fields: [
		{ name: 'name', kind: 'text', most: 200, required: true },
		{ name: 'summary', kind: 'both', most: 1000 },
		{ name: 'place', kind: 'text', most: 200 },
		{ name: 'since_year', kind: 'year' },
		{ name: 'unit_id', kind: 'link' },
		{ name: 'initiative_id', kind: 'link' },
		{ name: 'offered', kind: 'flag' },
		{ name: 'offer', kind: 'both', most: 1000 }
	],
	check: ({ offered, offer }) =>
		offered === true && offer === null ? [{ field: 'offer_id', message: 'REQUIRED' }] : []
};

const ofInnovation = { of: 'innovation_id', permission: 'innovation.write', isPublic: true } as const;

export const innovationParts = {
	participant: {
		...ofInnovation,
		table: 'innovation_participant',
		event: 'PARTICIPANT',
		fields: [
			{ name: 'party', kind: 'text', most: 200, required: true },
			{ name: 'part', kind: 'both', most: 300 }
		]
	},
	result: {
		...ofInnovation,
		table: 'innovation_result',
		event: 'INNOVATION_RESULT',
		fields: [
			{ name: 'year', kind: 'year', required: true },
			{ name: 'what', kind: 'both', most: 500, required: true },
			{ name: 'evidence', kind: 'text', most: 300 }
		]
	},
	award: {
		...ofInnovation,
		table: 'award',
		event: 'AWARD',
		fields: [
			{ name: 'name', kind: 'text', most: 200, required: true },
			{ name: 'year', kind: 'year', required: true },
			{ name: 'place', kind: 'text', most: 200 },
			{ name: 'country', kind: 'text', most: 2 },
			{ name: 'wording', kind: 'both', most: 500 }
		]
	},
	learning: { ...learning, of: 'innovation_id', permission: 'innovation.write' }
} as const satisfies Record<string, RecordKind>;

export type InnovationPart = keyof typeof innovationParts;
export const innovationPartNames = Object.keys(innovationParts) as InnovationPart[];
