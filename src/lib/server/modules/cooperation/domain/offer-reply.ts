import { addCalendarDays, type Day } from '$lib/server/modules/calendar';

/**
 * By when an offer is to be answered: so many calendar days after it came. A region's own promise and no statutory
 * deadline; nothing follows from its passing but that it is seen, and silence is never consent (domain 10.8, 10.22).
 */
export function replyDueOn(receivedOn: Day, days: number): Day {
	return addCalendarDays(receivedOn, days);
}

/** Whether a case began with somebody's offer, which the region owes an answer; what follows a contract does not. */
export function owesReply(about: { readonly initiator: unknown; readonly purpose: string }): boolean {
	return about.initiator === 'partner' && about.purpose === 'new';
}
