import type { Ctx } from '$lib/server/platform/context';
import { clockInZone } from '$lib/written/time-zone';

/** From this hour on, in the region's time zone, an office reads its mail. */
const firstHour = 6;

/** Whether people may be written to now: nobody is woken at night. The demonstration sends at once. */
export const isReadingHour = (ctx: Ctx): boolean =>
	ctx.mode !== 'production' || clockInZone(ctx.clock.now(), ctx.tenant.timeZone).hour >= firstHour;
