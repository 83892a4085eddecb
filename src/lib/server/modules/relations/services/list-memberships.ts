import type { Ctx } from '$lib/server/platform/context';
import { cutPart, firstPlace, type Part, type PartOf } from '$lib/server/platform/list-part';
import type { Membership } from '../domain/outward';
import { allOffices, membershipsAfter } from '../repository/outward';

/** Memberships and partnerships in networks by name, each with the offices held in it. Public. */
export async function listMemberships(ctx: Pick<Ctx, 'db'>, part: Part): Promise<PartOf<Membership>> {
	const [rows, offices] = await ctx.db.together([
		membershipsAfter({ ...(part.after ?? firstPlace), most: part.limit + 1 }),
		allOffices({})
	]);
	const whole = rows.map((row) => ({
		...row,
		offices: offices.filter((office) => office.membershipId === row.id)
	}));
	return cutPart(whole, part.limit, (row) => ({ sort: row.name, id: row.id }));
}
