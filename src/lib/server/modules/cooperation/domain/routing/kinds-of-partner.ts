import type { Basis } from '$lib/server/modules/workflow';
import { law, type ProcedureKey } from '../procedures';
import type { CooperationObject, PartnerKind } from './answers';

/** Ways that do not lead through a cooperation procedure at all. */
export const lanes = [
	'asset_use',
	'ppp',
	'procurement',
	'through_central_government',
	'village_cooperation'
] as const;
export type Lane = (typeof lanes)[number];

/** Where a kind of partner leads, by which article, and whether that is certain. */
export type PartnerRule = {
	readonly to: { readonly procedure: ProcedureKey } | { readonly lane: Lane };
	readonly foreign: boolean;
	readonly basis: readonly Basis[];
	/** The route is a default that a region may set otherwise; said to everybody (`ROUTE_UNCERTAIN`). */
	readonly uncertain: boolean;
};

const ksdpk = rule('ksdpk', [law.thirdParty, law.domesticProcedure]);
const sinergi = rule('sinergi', [law.synergy, law.domesticProcedure]);
const ksdll = rule('ksdll', [law.abroad, law.foreignProcedure], { foreign: true });

/** Kind of partner → way. One table: nothing else in the program decides which procedure applies. */
export const partnerRules: Readonly<Record<PartnerKind, PartnerRule>> = {
	local_government: rule('ksdd', [law.cooperation, law.withRegions]),
	// A village is no region: its cooperation has rules of its own.
	village: lane('village_cooperation', [law.villages]),

	ministry: sinergi,
	vertical_agency: sinergi,
	police_military: sinergi,
	central_bank: sinergi,
	// A unit of the ministry or a public service agency signs as the ministry does.
	state_university: sinergi,
	// Bodies of their own kind; that they go the way of the centre is a default (domain §10.10).
	judiciary_or_prosecution: uncertain('sinergi', [law.uncertainPartner]),
	independent_agency: uncertain('sinergi', [law.uncertainPartner]),
	public_body: uncertain('sinergi', [law.uncertainPartner]),

	// A legal person of its own, normally treated as a third party.
	state_university_legal_entity: uncertain('ksdpk', [law.thirdParty, law.uncertainPartner]),
	private_university: ksdpk,
	company: ksdpk,
	state_owned_enterprise: ksdpk,
	regional_owned_enterprise: ksdpk,
	cooperative: ksdpk,
	foundation: ksdpk,
	community_organisation: ksdpk,
	individual: ksdpk,

	// Foreign policy is the centre's alone: a region does not sign with a state (domain §10.10).
	foreign_national_government: {
		...lane('through_central_government', [law.absoluteAffairs, law.abroad]),
		foreign: true
	},
	foreign_local_government: rule('ksdpl', [law.abroad, law.foreignProcedure], { foreign: true }),
	foreign_institution: ksdll,
	foreign_university: ksdll,
	international_organisation: ksdll,
	international_ngo: rule('ksdll', [law.abroad, law.foreignProcedure, law.foreignOrganisations], {
		foreign: true
	}),
	// Unsettled since Permendagri 74/2012 was revoked without a successor for private foreign bodies.
	foreign_company: { ...uncertain('ksdll', [law.foreignPractice]), foreign: true }
};

/** Objects that belong to another rule, whoever the partner is. */
export const objectLanes: Readonly<
	Partial<Record<CooperationObject, { readonly lane: Lane; readonly basis: readonly Basis[] }>>
> = {
	asset_use: { lane: 'asset_use', basis: [law.assetUse] },
	ppp: { lane: 'ppp', basis: [law.partnership] },
	procurement: { lane: 'procurement', basis: [law.procurement] }
};

function rule(
	procedure: ProcedureKey,
	basis: readonly Basis[],
	{ foreign = false }: { readonly foreign?: boolean } = {}
): PartnerRule {
	return { to: { procedure }, foreign, basis, uncertain: false };
}

function uncertain(procedure: ProcedureKey, basis: readonly Basis[]): PartnerRule {
	return { ...rule(procedure, basis), uncertain: true };
}

function lane(to: Lane, basis: readonly Basis[]): PartnerRule {
	return { to: { lane: to }, foreign: false, basis, uncertain: false };
}
