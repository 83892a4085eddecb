import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { instruments } from '../domain/instrument';
import { stages } from '../domain/project';
import { isSector } from '../domain/sector';
import {
	countedFacets,
	officeDonors,
	placedProjects,
	publishedDonors,
	reportedOnly,
	stageUnknown,
	type Donor,
	type FacetCount,
	type PlacedProject,
	type ProjectSearch
} from '../repository/project-search';

export const noSearch: ProjectSearch = {
	q: null,
	donor: null,
	year: null,
	sector: null,
	instrument: null,
	stage: null,
	location: null
};

/** The choices of a list's address that mean something; every other word is as if it had not been said. */
export function readProjectSearch(asked: (name: string) => string | null | undefined): ProjectSearch {
	const word = (name: string, isOne: (text: string) => boolean) => {
		const text = asked(name)?.trim().replaceAll('\0', '') ?? '';
		return text !== '' && isOne(text) ? text : null;
	};
	const year = word('year', (text) => /^(19|20|21)\d\d$/.test(text));
	return {
		q: word('q', (text) => text.length <= 100),
		donor: word('donor', isId),
		year: year === null ? null : Number(year),
		sector: word('sector', isSector),
		instrument: word(
			'instrument',
			(text) => text === reportedOnly || (instruments as readonly string[]).includes(text)
		),
		stage: word('stage', (text) => text === stageUnknown || (stages as readonly string[]).includes(text)),
		location: word('location', (text) => text.length <= 300)
	};
}

/** How many real published projects each choice would leave, facet by facet. Public. */
export const countProjectFacets = (ctx: Pick<Ctx, 'db'>, search: ProjectSearch): Promise<FacetCount[]> =>
	ctx.db.rows(countedFacets(search));

/** As many as a map and its table bear. */
const mostPlaced = 1000;

/** Published projects with their points, for the map. Public. */
export const listPlacedProjects = (ctx: Pick<Ctx, 'db'>): Promise<PlacedProject[]> =>
	ctx.db.rows(placedProjects({ most: mostPlaced }));

const mostDonors = 500;

/** Whoever funds a published project. Public. */
export const listPublishedDonors = (ctx: Pick<Ctx, 'db'>): Promise<Donor[]> =>
	ctx.db.rows(publishedDonors({ most: mostDonors }));

/** Whoever funds a project of the office, or has an open call on record. */
export async function listOfficeDonors(
	ctx: Ctx
): Promise<(Donor & { readonly calls: number })[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'project.read');
	return denied ?? ctx.db.rows(officeDonors({ most: mostDonors }));
}
