import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { countUse } from '../repository/rate-limits';

/**
 * Takes one attempt from a bucket. Counters live in the database, so that they hold over restarts and over
 * several processes (quality.md D5).
 *
 * @param limit attempts allowed per window
 * @param windowSeconds length of the window
 * @returns TOO_MANY_REQUESTS with `retry_after` in seconds once the window is used up
 */
export async function takeAttempt(
	ctx: Pick<Ctx, 'db'>,
	bucket: string,
	limit: number,
	windowSeconds: number
): Promise<Refusal<'TOO_MANY_REQUESTS'> | undefined> {
	const windowMilliseconds = windowSeconds * 1000;
	const now = Date.now();
	const start = new Date(Math.floor(now / windowMilliseconds) * windowMilliseconds);
	const row = await ctx.db.first(countUse(bucket, start));
	if ((row?.used ?? 0) <= limit) return undefined;
	return refuse('TOO_MANY_REQUESTS', {
		retry_after: Math.ceil((start.getTime() + windowMilliseconds - now) / 1000)
	});
}
