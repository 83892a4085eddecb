import type { CitedSource } from '$lib/cited-source';
import type { Bilingual } from '$lib/text/bilingual';
import type { Precision } from '$lib/written/partial-day';

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
	/** A plan that was reported is not a cohort that was held. */
	readonly status: 'planned' | 'reported_held';
	readonly isExample: boolean;
	readonly sources: readonly CitedSource[];
};
