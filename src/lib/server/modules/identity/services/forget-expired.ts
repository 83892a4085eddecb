import type { Ctx } from '$lib/server/platform/context';
import { deleteExpiredSessions, deleteOldCodes, deleteOldWindows } from '../repository/expired';

const oneDay = 24 * 60 * 60 * 1_000;

/** Takes away sessions, codes and counters that ran out a day ago. They say nothing about what was done here. */
export async function forgetExpired(ctx: Pick<Ctx, 'db'>): Promise<void> {
	const before = new Date(Date.now() - oneDay);
	await ctx.db.together([
		deleteExpiredSessions({ before }),
		deleteOldWindows({ before }),
		deleteOldCodes({ before })
	]);
}
