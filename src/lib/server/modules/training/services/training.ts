import type { Ctx } from '$lib/server/platform/context';
import { cutPart, firstPlace, latestPlace, type Part, type PartOf } from '$lib/server/platform/list-part';
import type { Cohort, TrainingProgramme } from '../domain/training';
import {
	cohortsAfter,
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
