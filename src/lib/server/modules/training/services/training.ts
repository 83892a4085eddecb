import type { Ctx } from '$lib/server/platform/context';
import { cutPart, firstPlace, latestPlace, type Part, type PartOf } from '$lib/server/platform/list-part';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type {
	Cohort,
	PublicOffer,
	PublicOutcome,
	PublicParticipant,
	PublicShare,
	TrainingProgramme
} from '../domain/training';
import { figuresOf, type TrainingFigures } from '../domain/training-figures';
import {
	cohortsAfter,
	cohortWithId,
	outcomesShown,
	participantsShown,
	peopleByUnit,
	publicOfferById,
	publicOffersAfter,
	publicShares,
	unitsOfCohort,
	cohortSortDay,
	cohortsOfCountry,
	programmesAfter,
	programmesOfCountry
} from '../repository/training';

/** Training programmes abroad by name. Public. */
export async function listTrainingProgrammes(
	ctx: Pick<Ctx, 'db'>,
	part: Part
): Promise<PartOf<TrainingProgramme>> {
	const rows = await ctx.db.rows(programmesAfter({ ...(part.after ?? firstPlace), most: part.limit + 1 }));
	return cutPart(rows, part.limit, (row) => ({ sort: row.name, id: row.id }));
}

/** Cohorts, the latest first; a planned one says so. Public. */
export async function listCohorts(ctx: Pick<Ctx, 'db'>, part: Part): Promise<PartOf<Cohort>> {
	const rows = await ctx.db.rows(cohortsAfter({ ...(part.after ?? latestPlace), most: part.limit + 1 }));
	return cutPart(rows, part.limit, (row) => ({ sort: cohortSortDay(row), id: row.id }));
}

/** The programmes that a country gives (ISO 3166-1 alpha-2) and their cohorts from the first to the last. Public. */
export async function trainingOfCountry(
	ctx: Pick<Ctx, 'db'>,
	country: string
): Promise<{ programmes: TrainingProgramme[]; cohorts: Cohort[] }> {
	const [programmes, cohorts] = await ctx.db.together([
		programmesOfCountry({ country }),
		cohortsOfCountry({ country })
	]);
	return { programmes, cohorts };
}

export type PublicCohort = Cohort & {
	/** Empty where the decree is not public or there is none. */
	readonly people: readonly PublicParticipant[];
	readonly units: readonly { readonly unit: string; readonly people: number }[];
	readonly outcomes: readonly PublicOutcome[];
};

/** One cohort with the names that its decree publishes, and what was introduced at work. Public. */
export async function readPublicCohort(
	ctx: Pick<Ctx, 'db'>,
	id: string
): Promise<PublicCohort | Refusal<'NOT_FOUND'>> {
	if (!isId(id)) return refuse('NOT_FOUND');
	const [[cohort], people, units, outcomes] = await ctx.db.together([
		cohortWithId({ id }),
		participantsShown({ id }),
		unitsOfCohort({ id }),
		outcomesShown({ id })
	]);
	return cohort ? { ...cohort, people, units, outcomes } : refuse('NOT_FOUND');
}

/** Offers of places, the latest departure first, without names. Public. */
export async function listPublicOffers(ctx: Pick<Ctx, 'db'>, part: Part): Promise<PartOf<PublicOffer>> {
	const rows = await ctx.db.rows(publicOffersAfter({ ...(part.after ?? latestPlace), most: part.limit + 1 }));
	return cutPart(rows, part.limit, (row) => ({ sort: row.startsOn, id: row.id }));
}

/** One offer with the share of each unit. Public. */
export async function readPublicOffer(
	ctx: Pick<Ctx, 'db'>,
	id: string
): Promise<(PublicOffer & { readonly shares: readonly PublicShare[] }) | Refusal<'NOT_FOUND'>> {
	if (!isId(id)) return refuse('NOT_FOUND');
	const [[offer], shares] = await ctx.db.together([publicOfferById({ id }), publicShares({ id })]);
	return offer ? { ...offer, shares } : refuse('NOT_FOUND');
}

const mostCohorts = 1_000;

/** Recorded people by year, country, theme and unit, and what was paid by whom; examples are not counted. Public. */
export async function trainingFigures(ctx: Pick<Ctx, 'db'>): Promise<TrainingFigures> {
	const [cohorts, units] = await ctx.db.together([
		cohortsAfter({ ...latestPlace, most: mostCohorts }),
		peopleByUnit({})
	]);
	return figuresOf(cohorts, units);
}

/** Every cohort that is open data, the latest first, part by part; what is invented is none. Public. */
export async function* everyPublicCohort(ctx: Pick<Ctx, 'db'>): AsyncGenerator<Cohort> {
	let after: Part['after'];
	do {
		const part: PartOf<Cohort> = await listCohorts(ctx, { limit: 100, after });
		for (const cohort of part.rows) if (!cohort.isExample) yield cohort;
		after = part.next ?? undefined;
	} while (after);
}
