import type { CitedSource } from '$lib/cited-source';
import type { Bilingual } from '$lib/text/bilingual';

/** What one source told of a project. The words for instrument and channel are the source's own. */
export type FundingReport = {
	readonly id: string;
	/** What the figure counts: aid_reported, project_budget_reported, project_value_reported, asset_handover_reported. */
	readonly measure: string;
	/** Exact decimal text; null where the source names no amount. */
	readonly amount: string | null;
	readonly currency: string | null;
	readonly asOfYear: number | null;
	/** The organisation that this source names; null where it names none. */
	readonly partner: string | null;
	readonly partnerId: string | null;
	readonly instrument: Bilingual | null;
	readonly channel: Bilingual | null;
	readonly status: Bilingual | null;
	readonly progressPercent: string | null;
	readonly progressOf: Bilingual | null;
	readonly note: Bilingual | null;
	/** Taken as the figure to go by among those that contradict it: when, by whom, why. It still is no record. */
	readonly takenOn: string | null;
	readonly takenBy: string | null;
	readonly takenWhy: string | null;
	readonly sources: readonly CitedSource[];
};

export const partyRoles = ['funding', 'executing', 'implementing', 'beneficiary'] as const;
export type PartyRole = (typeof partyRoles)[number];

export type ProjectParty = {
	readonly partnerId: string;
	readonly name: string;
	readonly role: PartyRole;
	readonly country: string;
	readonly kind: string;
};

/** Where a project stands in its life; null where nobody has said it yet. */
export const stages = [
	'pipeline',
	'implementation',
	'finalisation',
	'closed',
	'suspended',
	'cancelled'
] as const;
export type Stage = (typeof stages)[number];

/** One instrument of one provider, with what its ledger holds. Amounts are exact decimal texts in `currency`. */
export type Funding = {
	readonly id: string;
	readonly partnerId: string;
	readonly partner: string;
	readonly title: string;
	readonly instrument: string;
	readonly channel: string;
	readonly directBasis: string | null;
	readonly currency: string;
	readonly agreementNumber: string | null;
	readonly signedOn: string | null;
	readonly closingOn: string | null;
	readonly registerNumber: string | null;
	readonly registerOn: string | null;
	readonly registerOffice: string | null;
	readonly providerActivityId: string | null;
	readonly committed: string;
	readonly disbursed: string;
};

/** One entry of the ledger. `amountIdr` is the amount at the rate of its day; equal to `amount` for rupiah. */
export type Entry = {
	readonly id: string;
	readonly fundingId: string | null;
	readonly kind: string;
	readonly method: string | null;
	readonly happenedOn: string;
	readonly amount: string;
	readonly currency: string;
	readonly rate: string | null;
	readonly rateOn: string | null;
	readonly rateSource: string | null;
	readonly amountIdr: string;
	readonly reversesId: string | null;
};

export type Project = {
	readonly id: string;
	readonly title: Bilingual;
	readonly summary: Bilingual | null;
	readonly sector: string | null;
	readonly location: string | null;
	readonly status: Bilingual | null;
	readonly stage: string | null;
	readonly plannedStart: string | null;
	readonly plannedEnd: string | null;
	readonly actualStart: string | null;
	readonly actualEnd: string | null;
	/** Degrees as exact text; null where no point was recorded. */
	readonly latitude: string | null;
	readonly longitude: string | null;
	readonly note: Bilingual | null;
	readonly unit: string | null;
	readonly agreementId: string | null;
	readonly isExample: boolean;
	readonly parties: readonly ProjectParty[];
	readonly fundings: readonly Funding[];
	readonly reports: readonly FundingReport[];
	readonly sources: readonly CitedSource[];
};
