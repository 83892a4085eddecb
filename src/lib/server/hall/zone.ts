import type { Ctx } from '$lib/server/platform/context';
import { isTimeZone, type TimeZone } from '$lib/written/time-zone';

/** The legal time in which a government's instants are written. */
export function zoneOf(ctx: Pick<Ctx, 'tenant'>): TimeZone {
	return isTimeZone(ctx.tenant.timeZone) ? ctx.tenant.timeZone : 'Asia/Jakarta';
}
