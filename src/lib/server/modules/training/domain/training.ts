import type { CitedSource } from '$lib/cited-source';
import type { Bilingual } from '$lib/text/bilingual';
import type { Precision } from '$lib/written/partial-day';
import type { Conditions } from './conditions';
import type { Cost, OfferState } from './offer';
import type { Criterion } from './scores';
import type { SelectionRule } from './select-cohort';

export type TrainingProgramme = {
	readonly id: string;
	readonly name: string;
	/** ISO 3166-1 alpha-2 of the country that gives it. */
	readonly country: string;
	readonly provider: Bilingual | null;
	readonly fundedBy: Bilingual | null;
	readonly startedYear: number | null;
	readonly quotaPerYear: number | null;
	readonly topics: readonly Bilingual[];
	/** What those who return owe to those who stayed. */
	readonly duties: readonly Bilingual[];
	/** Outcomes that a source tells, with its key. */
	readonly outcomes: readonly (Bilingual & { readonly source: string })[];
	/** What was to be applied at home; whether it was is a record of its own, which nobody has made yet. */
	readonly toApplyAtHome: readonly Bilingual[];
	/** Who pays what, where it was recorded. */
	readonly costs: readonly Cost[];
	readonly isExample: boolean;
	readonly sources: readonly CitedSource[];
};

export type Cohort = {
	readonly id: string;
	readonly programmeId: string;
	readonly programme: string;
	readonly programmeCountry: string;
	/** As the source names it; null where it names none. */
	readonly theme: string | null;
	readonly startsOn: string | null;
	readonly endsOn: string | null;
	readonly precision: Precision;
	readonly participants: number | null;
	readonly participantsNote: Bilingual | null;
	/** Where it was held; null where the source does not say. */
	readonly country: string | null;
	readonly sendOffOn: string | null;
	readonly sendOffPlace: string | null;
	readonly fromUnits: readonly Bilingual[];
	/** Keys of the fields that it was about. */
	readonly topics: readonly string[];
	readonly place: string | null;
	readonly costs: readonly Cost[];
	readonly departedOn: string | null;
	readonly returnedOn: string | null;
	/** Null where there is no decree of ours, or it is not public. */
	readonly decreeNumber: string | null;
	readonly decreeOn: string | null;
	readonly namesPublic: boolean;
	/** What of it was applied at home, as its unit reported; null where nobody has said. */
	readonly appliedAtHome: Bilingual | null;
	/** A plan that was reported is not a cohort that was held; `decreed` rests on a decree of the region. */
	readonly status: 'planned' | 'reported_held' | 'decreed' | 'cancelled';
	readonly isExample: boolean;
	readonly sources: readonly CitedSource[];
};

/**
 * Whether a cohort stands in figures: it was held, as a source or a decree says. A plan, what was called off and what is
 * invented for the demonstration are in none (capability 92).
 */
export const isCounted = ({ status, isExample }: Pick<Cohort, 'status' | 'isExample'>): boolean =>
	!isExample && (status === 'reported_held' || status === 'decreed');

/** Where a cohort was, as far as it is known: its own country, else the one that gives its programme. */
export const countryOf = ({
	country,
	programmeCountry
}: Pick<Cohort, 'country' | 'programmeCountry'>): string => country ?? programmeCountry;

/** An offer of places as everybody may see it: what is asked, how the places are shared, no names. */
export type PublicOffer = {
	readonly id: string;
	readonly programmeId: string;
	readonly programme: string;
	readonly theme: string;
	readonly topics: readonly string[];
	readonly country: string;
	readonly place: string | null;
	readonly startsOn: string;
	readonly endsOn: string;
	readonly nominateUntil: string;
	readonly quota: number;
	readonly conditions: Conditions;
	readonly criteria: readonly Criterion[];
	readonly floors: SelectionRule['floors'];
	readonly mostPerUnit: number | null;
	readonly reserves: number;
	readonly nomineesPerPlace: number;
	readonly costs: readonly Cost[];
	readonly state: OfferState;
	readonly cohortId: string | null;
	readonly isExample: boolean;
};

export type PublicShare = {
	readonly unit: string;
	readonly weight: number;
	readonly sentBefore: number;
	readonly places: number;
};

/** Name, office and unit as on a public decree; nothing else of anybody is ever published. */
export type PublicParticipant = { readonly name: string; readonly office: string; readonly unit: string };

export type PublicOutcome = {
	readonly months: number;
	readonly reportedOn: string;
	readonly introduced: string;
	readonly unit: string;
};
