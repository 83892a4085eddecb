import { type HeadKind, type RecordKind } from '$lib/server/modules/records';

export const membershipDecisions = ['renew', 'renegotiate', 'leave'] as const;

/** A membership itself; the body is named by its name in the list of partners. */
export const membershipHead: HeadKind<'membership_id'> = {
	table: 'membership',
	event: 'MEMBERSHIP',
	permission: 'membership.write',
	isPublic: true,
	holder: 'membership_id',
	publish: 'membership.publish',
	told: ['standing', 'since'],
	fields: [
		{ name: 'standing', kind: 'choice', among: ['member', 'partner'], required: true },
		{ name: 'since', kind: 'day', past: true },
		{ name: 'renews_on', kind: 'day' },
		{ name: 'ended_on', kind: 'day', past: true, after: 'since' },
		{ name: 'unit_id', kind: 'link' },
		{ name: 'note', kind: 'both', most: 1000 }
	]
};

const of = 'membership_id';
const permission = 'membership.write';
const rate = [
	{ name: 'rate', kind: 'rate' },
	{ name: 'rate_on', kind: 'day', past: true },
	{ name: 'rate_source', kind: 'text', most: 200 }
] as const;

export const membershipParts = {
	due: {
		table: 'membership_due',
		of,
		event: 'MEMBERSHIP_DUE',
		once: 'year',
		permission,
		isPublic: true,
		fields: [
			{ name: 'year', kind: 'year', required: true },
			{ name: 'amount', kind: 'amount', required: true },
			{ name: 'currency', kind: 'currency', required: true },
			...rate,
			{ name: 'due_on', kind: 'day' },
			{ name: 'paid_on', kind: 'day', past: true },
			{ name: 'reference', kind: 'text', most: 100 }
		]
	},
	office: {
		table: 'membership_office',
		of,
		event: 'MEMBERSHIP_OFFICE',
		permission,
		isPublic: true,
		fields: [
			{ name: 'office', kind: 'text', most: 200, required: true },
			{ name: 'holder', kind: 'text', most: 200, required: true, personal: true },
			{ name: 'elected_on', kind: 'day', past: true },
			{ name: 'from_year', kind: 'year' },
			{ name: 'to_year', kind: 'year' },
			{ name: 'note', kind: 'both', most: 500 }
		]
	},
	meeting: {
		table: 'membership_meeting',
		of,
		event: 'MEMBERSHIP_MEETING',
		permission,
		isPublic: true,
		fields: [
			{ name: 'title', kind: 'text', required: true },
			{ name: 'held_on', kind: 'day', required: true },
			{ name: 'place', kind: 'text', most: 200 },
			{ name: 'country', kind: 'text', most: 2 },
			{ name: 'attended', kind: 'text', personal: true },
			{ name: 'brought', kind: 'both' }
		]
	},
	benefit: {
		table: 'membership_benefit',
		of,
		event: 'MEMBERSHIP_BENEFIT',
		permission,
		isPublic: true,
		fields: [
			{ name: 'year', kind: 'year', required: true },
			{ name: 'what', kind: 'both', most: 500, required: true },
			{ name: 'amount', kind: 'amount' },
			{ name: 'currency', kind: 'currency' },
			...rate,
			{ name: 'evidence', kind: 'text' }
		]
	},
	decision: {
		table: 'membership_decision',
		of,
		event: 'MEMBERSHIP_DECISION',
		once: 'renewal_on',
		permission: 'membership.decide',
		isPublic: false,
		fields: [
			{ name: 'renewal_on', kind: 'day', required: true },
			{ name: 'decision', kind: 'choice', among: membershipDecisions, required: true },
			{ name: 'decided_on', kind: 'day', past: true, required: true },
			{ name: 'decided_by', kind: 'text', most: 200, required: true, personal: true },
			{ name: 'reason', kind: 'long', most: 2000, required: true }
		]
	}
} as const satisfies Record<string, RecordKind>;

export type MembershipPart = keyof typeof membershipParts;
export const membershipPartNames = Object.keys(membershipParts) as MembershipPart[];

/** Days before a renewal by which it is decided; the region's choice (`membership_decision_days`). */
export function decisionDays(settings: Readonly<Record<string, unknown>>): number {
	const given = settings.membership_decision_days;
	return typeof given === 'number' && Number.isInteger(given) && given >= 1 && given <= 365 ? given : 60;
}
