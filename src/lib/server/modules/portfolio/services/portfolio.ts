import type { Ctx } from '$lib/server/platform/context';
import { cutPart, firstPlace, type Part, type PartOf } from '$lib/server/platform/list-part';
import type { Award, Initiative, Innovation } from '../domain/portfolio';
import { allAwards, initiativesAfter, initiativeSort, innovationsAfter } from '../repository/portfolio';

/** Policies, principles, areas, programmes and services, by kind and name. Public. */
export async function listInitiatives(ctx: Pick<Ctx, 'db'>, part: Part): Promise<PartOf<Initiative>> {
	const rows = await ctx.db.rows(initiativesAfter({ ...(part.after ?? firstPlace), most: part.limit + 1 }));
	return cutPart(rows, part.limit, (row) => ({ sort: initiativeSort(row), id: row.id }));
}

/** Every initiative that is open data, in the order of the list; what is invented is none. Public. */
export async function* everyPublicInitiative(ctx: Pick<Ctx, 'db'>): AsyncGenerator<Initiative> {
	let after: Part['after'];
	do {
		const part: PartOf<Initiative> = await listInitiatives(ctx, { limit: 100, after });
		for (const initiative of part.rows) if (!initiative.isExample) yield initiative;
		after = part.next ?? undefined;
	} while (after);
}

/** Innovations by name, each with its awards. Public. */
export async function listInnovations(ctx: Pick<Ctx, 'db'>, part: Part): Promise<PartOf<Innovation>> {
	const [rows, awards] = await ctx.db.together([
		innovationsAfter({ ...(part.after ?? firstPlace), most: part.limit + 1 }),
		allAwards({})
	]);
	const whole = rows.map((row) => ({
		...row,
		awards: awards.filter((award) => award.innovationId === row.id)
	}));
	return cutPart(whole, part.limit, (row) => ({ sort: row.name, id: row.id }));
}

/** Awards and recognitions that honour the city as a whole, the latest first. Public. */
export async function listRecognitions(ctx: Pick<Ctx, 'db'>): Promise<Award[]> {
	return (await ctx.db.rows(allAwards({}))).filter((award) => award.innovationId === null);
}
