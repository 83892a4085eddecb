import { listProjects } from '$lib/server/modules/funding';
import {
	isJourney,
	listSisterCities,
	outwardView,
	type CountryStanding,
	type OutwardView
} from '$lib/server/modules/relations';
import { countryOf, isCounted, listCohorts } from '$lib/server/modules/training';
import type { Ctx } from '$lib/server/platform/context';

export type CountryOverview = {
	/** ISO 3166-1 alpha-2. */
	readonly country: string;
	readonly standings: readonly CountryStanding[];
	readonly visits: number;
	readonly meetings: number;
	readonly cohorts: number;
	readonly projects: number;
	readonly sisters: number;
};

const most = 200;

/**
 * The countries with what each is to the region and how much is known of each, counted over small tables; what is
 * invented for the demonstration is not counted. An international body stands for no country. Public.
 */
export async function countryOverviews(
	ctx: Pick<Ctx, 'db'>
): Promise<{ countries: CountryOverview[]; outward: OutwardView }> {
	const [outward, cohorts, projects, sisters] = await Promise.all([
		outwardView(ctx),
		listCohorts(ctx, { limit: most }),
		listProjects(ctx, { limit: most }),
		listSisterCities(ctx)
	]);
	const count = <Row extends { isExample: boolean }>(rows: readonly Row[], of: (row: Row) => boolean) =>
		rows.filter((row) => !row.isExample && of(row)).length;
	// A country with which something happened stands here too, whether or not it has a standing of its own.
	const known = new Set(outward.countries.map(({ country }) => country));
	const others = [...outward.visits, ...sisters]
		.filter(({ country, isExample }) => !isExample && country !== 'ID' && !known.has(country))
		.map(({ country }) => country);
	const countries = [
		...outward.countries,
		...[...new Set(others)].sort().map((country) => ({ country, standings: [] as CountryStanding[] }))
	];
	return {
		outward,
		countries: countries.map(({ country, standings }) => ({
			country,
			standings,
			visits: count(outward.visits, (visit) => visit.country === country && isJourney(visit)),
			sisters: count(sisters, (city) => city.country === country),
			meetings: count(outward.meetings, (meeting) => meeting.country === country),
			cohorts: count(cohorts.rows, (cohort) => isCounted(cohort) && countryOf(cohort) === country),
			projects: count(projects.rows, (project) =>
				project.parties.some(
					(party) => party.country === country && party.kind !== 'international_organisation'
				)
			)
		}))
	};
}
