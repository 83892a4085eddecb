import type { Ctx } from '$lib/server/platform/context';
import { cutPart, latestPlace, type Part, type PartOf } from '$lib/server/platform/list-part';
import type { Visit } from '../domain/visit';
import { visitSortDay, visitsAfter } from '../repository/visits';

/** Visits in both directions, the latest first; those without a known day stand last. Public. */
export async function listVisits(ctx: Pick<Ctx, 'db'>, part: Part): Promise<PartOf<Visit>> {
	const rows = await ctx.db.rows(visitsAfter({ ...(part.after ?? latestPlace), most: part.limit + 1 }));
	return cutPart(rows, part.limit, (row) => ({ sort: visitSortDay(row), id: row.id }));
}
