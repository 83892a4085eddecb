import type { Ctx } from '$lib/server/platform/context';
import { firstPlace, latestPlace } from '$lib/server/platform/list-part';
import {
	byCountry,
	type CountryStanding,
	type Meeting,
	type Membership,
	type OfficeHeld
} from '../domain/outward';
import type { Visit } from '../domain/visit';
import {
	allMeetings,
	allOffices,
	allStandings,
	meetingsIn,
	membershipsAfter,
	standingsOf
} from '../repository/outward';
import { visitsAfter, visitsOfCountry } from '../repository/visits';

/** More than any region has; what is beyond is found through the API, part by part. */
const mostOnPage = 200;

export type OutwardView = {
	readonly countries: { country: string; standings: CountryStanding[] }[];
	readonly memberships: Membership[];
	/** Offices whose source does not name the organisation. */
	readonly otherOffices: OfficeHeld[];
	readonly meetings: Meeting[];
	readonly visits: Visit[];
};

/** All of the region's relations abroad at one moment. Public. */
export async function outwardView(ctx: Pick<Ctx, 'db'>): Promise<OutwardView> {
	const [standings, memberships, offices, meetings, visits] = await ctx.db.together([
		allStandings({}),
		membershipsAfter({ ...firstPlace, most: mostOnPage }),
		allOffices({}),
		allMeetings({}),
		visitsAfter({ ...latestPlace, most: mostOnPage })
	]);
	return {
		countries: byCountry(standings),
		memberships: memberships.map((row) => ({
			...row,
			offices: offices.filter((office) => office.membershipId === row.id)
		})),
		otherOffices: offices.filter((office) => office.membershipId === null),
		meetings,
		visits
	};
}

export type CountryView = {
	readonly standings: CountryStanding[];
	readonly visits: Visit[];
	readonly meetings: Meeting[];
};

/** What relations hold about one country (ISO 3166-1 alpha-2), visits from the first to the last. Public. */
export async function countryView(ctx: Pick<Ctx, 'db'>, country: string): Promise<CountryView> {
	const [standings, visits, meetings] = await ctx.db.together([
		standingsOf({ country }),
		visitsOfCountry({ country }),
		meetingsIn({ country })
	]);
	return { standings: byCountry(standings).flatMap((one) => one.standings), visits, meetings };
}
