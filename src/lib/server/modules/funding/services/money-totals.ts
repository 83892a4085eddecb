import type { Ctx } from '$lib/server/platform/context';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { MoneyTotal } from '../domain/totals';
import { officeTotals, publishedTotals } from '../repository/ledger';

/** The totals of what is published, by donor, year, sector and channel, each of one instrument. Public. */
export async function readPublishedTotals(ctx: Pick<Ctx, 'db'>): Promise<MoneyTotal[]> {
	return ctx.db.rows(publishedTotals({}));
}

/** The office's totals: all that is real, published or not; or of what was invented for a demonstration. */
export async function readOfficeTotals(
	ctx: Ctx,
	audience: 'office' | 'example'
): Promise<MoneyTotal[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'project.read');
	if (denied) return denied;
	return ctx.db.rows(officeTotals({ audience }));
}
