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
	readonly sources: readonly CitedSource[];
};

export type ProjectParty = {
	readonly partnerId: string;
	readonly name: string;
	readonly role: 'funding' | 'executing' | 'implementing' | 'beneficiary';
	readonly country: string;
	readonly kind: string;
};

export type Project = {
	readonly id: string;
	readonly title: Bilingual;
	readonly sector: string | null;
	readonly location: string | null;
	readonly status: Bilingual | null;
	readonly note: Bilingual | null;
	readonly isExample: boolean;
	readonly parties: readonly ProjectParty[];
	readonly reports: readonly FundingReport[];
	readonly sources: readonly CitedSource[];
};
