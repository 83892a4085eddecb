import type { CitedSource } from '$lib/cited-source';
import type { Bilingual } from '$lib/text/bilingual';
import type { Health } from './health';
import type { Stage } from './portfolio-records';
import type { SmartScores } from './smart';

export const initiativeKinds = ['policy', 'principle', 'area', 'programme', 'service', 'initiative'] as const;
export type InitiativeKind = (typeof initiativeKinds)[number];

/** How long a service took, in its latest span of time. */
export type Taken = {
	readonly fromOn: string;
	readonly toOn: string;
	readonly handled: number;
	readonly within: number | null;
	readonly averageDays: string;
	readonly byMachine: boolean;
};

export type Initiative = {
	readonly id: string;
	readonly kind: InitiativeKind;
	/** Its place among those of its kind, where they have an order. */
	readonly position: number;
	readonly name: Bilingual;
	readonly summary: Bilingual | null;
	readonly sinceYear: number | null;
	readonly parentId: string | null;
	readonly unit: string | null;
	readonly stage: Stage | null;
	readonly standardDays: number | null;
	readonly standardUnit: 'working_days' | 'calendar_days' | null;
	readonly agreementId: string | null;
	readonly address: string | null;
	readonly latest: Taken | null;
	readonly smart: SmartScores | null;
	readonly assessedOn: string | null;
	readonly health: Health;
	readonly isExample: boolean;
	readonly sources: readonly CitedSource[];
};

export type Award = {
	readonly id: string;
	/** Null where it honours the city and no single innovation. */
	readonly innovationId: string | null;
	/** Null where the source tells of a recognition without naming an award. */
	readonly name: string | null;
	readonly wording: Bilingual | null;
	readonly place: string | null;
	readonly country: string | null;
	readonly year: number | null;
	readonly isExample: boolean;
	readonly sources: readonly CitedSource[];
};

/** Who learnt from whom: `from`, we of them; `to`, they of us. */
export type LearningLink = {
	readonly id: string;
	readonly direction: 'from' | 'to';
	readonly party: string;
	readonly country: string | null;
	readonly year: number | null;
	readonly what: Bilingual | null;
	/** The visit at which it was learnt, where it is published. */
	readonly visitId: string | null;
	readonly isExample: boolean;
	readonly sources: readonly CitedSource[];
};

export type Innovation = {
	readonly id: string;
	readonly name: string;
	readonly summary: Bilingual | null;
	readonly place: string | null;
	readonly sinceYear: number | null;
	readonly unit: string | null;
	readonly initiativeId: string | null;
	/** Whether other regions may come and take it over, and what they would get. */
	readonly offered: boolean;
	readonly offer: Bilingual | null;
	readonly isExample: boolean;
	/** When anything of it was last changed. */
	readonly updatedAt: Date;
	readonly awards: readonly Award[];
	readonly sources: readonly CitedSource[];
};
