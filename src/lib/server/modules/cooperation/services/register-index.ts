import type { Clock, Tenant } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { Day } from '$lib/server/modules/calendar';
import { endingSoonMonths, soonUntil } from '../domain/agreement-status';
import { indexAgreementRows } from '../repository/register-index';

/** What the calculation of a status needs of a request. */
type Today = { readonly clock: Pick<Clock, 'today'>; readonly tenant: Pick<Tenant, 'settings'> };

/** The two days by which an agreement's status is calculated for this request. */
export function registerDays(ctx: Today): { today: Day; soon: Day } {
	const today = ctx.clock.today();
	return { today, soon: soonUntil(today, endingSoonMonths(ctx.tenant.settings)) };
}

/**
 * Counts and indexes agreements anew, whatever this unit of work does to them: recorded, changed, published,
 * withheld, ended. Whoever writes an agreement, its parties, its units or its disclosure calls this once with its
 * id, at any place of the act: it is sent after all changes. What each was counted as before stands in
 * `register_entry`, so that a second call changes nothing. Pages of before go out of date where the public sees a
 * difference.
 */
export function indexAgreement(uow: UnitOfWork, ctx: Today, ids: string | readonly string[]): void {
	uow.derive(indexAgreementRows({ ids: typeof ids === 'string' ? [ids] : ids, ...registerDays(ctx) }));
}
