import { type HeadKind, type RecordKind } from '$lib/server/modules/records';

/** From the first word to the end, in the order of Permendagri 25/2020. */
export const sisterStages = [
	'contact',
	'exploration',
	'letter_of_intent',
	'cooperation_plan',
	'council_consent',
	'ministry_approval',
	'memorandum',
	'carrying_out',
	'ended'
] as const;

/** What two cities are compared by (SE Mendagri 193/1652/PUOD 1993, in practice to this day). */
export const sisterCriteria = [
	'status',
	'size',
	'character',
	'problems',
	'technology',
	'complementarity'
] as const;

export const sisterHead: HeadKind<'sister_city_id'> = {
	table: 'sister_city',
	event: 'SISTER_CITY',
	permission: 'relation.write',
	isPublic: true,
	holder: 'sister_city_id',
	publish: 'relation.publish',
	fields: [
		{ name: 'name', kind: 'text', most: 200, required: true },
		{ name: 'country', kind: 'text', most: 2, required: true },
		{ name: 'purpose', kind: 'both', required: true },
		{ name: 'unit_id', kind: 'link' },
		{ name: 'note', kind: 'both' }
	],
	check: ({ country }) =>
		/^[A-Z]{2}$/.test(String(country)) && country !== 'ID'
			? []
			: [{ field: 'country', message: 'CHOOSE_ONE' }]
};

const of = 'sister_city_id';

export const sisterParts = {
	stage: {
		table: 'sister_city_stage',
		of,
		event: 'SISTER_CITY_STAGE',
		permission: 'relation.write',
		isPublic: true,
		fields: [
			{ name: 'stage', kind: 'choice', among: sisterStages, required: true },
			{ name: 'happened_on', kind: 'day', past: true, required: true },
			{ name: 'reference', kind: 'text', most: 200 },
			{ name: 'note', kind: 'long', most: 1000 }
		]
	},
	criterion: {
		table: 'sister_city_criterion',
		of,
		event: 'SISTER_CITY_CRITERION',
		once: 'criterion',
		permission: 'relation.write',
		isPublic: true,
		fields: [
			{ name: 'criterion', kind: 'choice', among: sisterCriteria, required: true },
			{ name: 'answer', kind: 'choice', among: ['met', 'partly', 'not_met'], required: true },
			{ name: 'ours', kind: 'text', most: 500, required: true },
			{ name: 'theirs', kind: 'text', most: 500, required: true }
		]
	}
} as const satisfies Record<string, RecordKind>;

export type SisterPart = keyof typeof sisterParts;
export const sisterPartNames = Object.keys(sisterParts) as SisterPart[];
