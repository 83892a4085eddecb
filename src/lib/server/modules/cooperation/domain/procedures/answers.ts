import type { Condition } from '$lib/server/modules/workflow';

/** The answers on which the steps and papers of the national procedures depend, as conditions. */
export const when = {
	byPartner: { answer: 'initiator', is: 'partner' },
	byRegion: { answer: 'initiator', is: 'region' },
	/** Calculated by the routing from the three budget questions, or set by an officer with a reason. */
	councilNeeded: { answer: 'needs_council', is: true },
	continuation: { answer: 'continues_national_cooperation', is: true },
	noContinuation: { not: { answer: 'continues_national_cooperation', is: true } },
	legalEntity: {
		answer: 'partner_kind',
		in: [
			'company',
			'state_owned_enterprise',
			'regional_owned_enterprise',
			'cooperative',
			'foundation',
			'private_university',
			'state_university_legal_entity'
		]
	},
	business: {
		answer: 'partner_kind',
		in: ['company', 'state_owned_enterprise', 'regional_owned_enterprise', 'cooperative']
	},
	organisation: { answer: 'partner_kind', is: 'community_organisation' },
	foreignOrganisation: { answer: 'partner_kind', is: 'international_ngo' }
} as const satisfies Record<string, Condition>;
