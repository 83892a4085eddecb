import type { CitedSource } from '$lib/cited-source';
import type { Bilingual } from '$lib/text/bilingual';
import type { Precision } from '$lib/written/partial-day';

/** What a country is to the region; one country may be several things. */
export const standings = ['strategic_partner', 'training_destination', 'human_resources', 'other'] as const;
export type Standing = (typeof standings)[number];

export type CountryStanding = {
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly standing: Standing;
	readonly summary: Bilingual | null;
	readonly sources: readonly CitedSource[];
};

export type Membership = {
	readonly id: string;
	readonly partnerId: string;
	readonly name: string;
	/** A city is a member of a network; with a body of states it can only be a partner. */
	readonly standing: 'member' | 'partner';
	/** How the source put it, where it is recorded otherwise. */
	readonly reportedAs: Bilingual | null;
	readonly why: Bilingual | null;
	readonly since: string | null;
	readonly sincePrecision: Precision;
	/** Null where no source says so. */
	readonly active: boolean | null;
	readonly isExample: boolean;
	readonly offices: readonly OfficeHeld[];
	readonly sources: readonly CitedSource[];
};

/** An office that somebody of the region held in a network. */
export type OfficeHeld = {
	readonly id: string;
	/** Null where the source does not name the organisation. */
	readonly membershipId: string | null;
	readonly holder: string;
	readonly office: string;
	readonly electedOn: string | null;
	readonly electedPrecision: Precision;
	readonly fromYear: number | null;
	readonly toYear: number | null;
	readonly note: Bilingual | null;
	readonly isExample: boolean;
	readonly sources: readonly CitedSource[];
};

export type Meeting = {
	readonly id: string;
	readonly title: string;
	readonly place: string | null;
	readonly country: string | null;
	readonly heldOn: string | null;
	readonly note: Bilingual | null;
	readonly isExample: boolean;
	readonly sources: readonly CitedSource[];
};

/** The countries once each, with all that they are, in the order of their first standing and of the list. */
export function byCountry(
	rows: readonly CountryStanding[]
): { country: string; standings: CountryStanding[] }[] {
	const found = new Map<string, CountryStanding[]>();
	for (const standing of standings)
		for (const row of rows)
			if (row.standing === standing) found.set(row.country, [...(found.get(row.country) ?? []), row]);
	return [...found].map(([country, list]) => ({ country, standings: list }));
}
