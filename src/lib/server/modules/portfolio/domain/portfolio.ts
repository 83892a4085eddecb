import type { CitedSource } from '$lib/cited-source';
import type { Bilingual } from '$lib/text/bilingual';

export const initiativeKinds = ['policy', 'principle', 'area', 'programme', 'service'] as const;
export type InitiativeKind = (typeof initiativeKinds)[number];

export type Initiative = {
	readonly id: string;
	readonly kind: InitiativeKind;
	/** Its place among those of its kind, where they have an order. */
	readonly position: number;
	readonly name: Bilingual;
	readonly summary: Bilingual | null;
	readonly sinceYear: number | null;
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
	readonly sources: readonly CitedSource[];
};

export type Innovation = {
	readonly id: string;
	readonly name: string;
	readonly summary: Bilingual | null;
	readonly isExample: boolean;
	readonly awards: readonly Award[];
	readonly sources: readonly CitedSource[];
};
