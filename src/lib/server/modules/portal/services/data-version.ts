import type { Ctx } from '$lib/server/platform/context';
import { dataVersion } from '../repository/data-version';

/** A number that grows with every write that public pages show; finished pages are kept under it. */
export async function publicDataVersion(ctx: Ctx): Promise<number> {
	return (await ctx.db.first(dataVersion({})))?.version ?? 1;
}
