import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { namesOfFilters, partnerDetail, type PartnerDetailRow } from '../repository/partner-detail';

/** One published partner. `NOT_FOUND` answers alike for what is not there and for what is not published. */
export async function readPartner(ctx: Ctx, id: string): Promise<PartnerDetailRow | Refusal<'NOT_FOUND'>> {
	if (!isId(id)) return refuse('NOT_FOUND');
	return (await ctx.db.first(partnerDetail({ id }))) ?? refuse('NOT_FOUND');
}

const nobody = '00000000-0000-0000-0000-000000000000';

/** The names behind the ids that a question filters by, for the reader's eye; null for what is not public. */
export async function nameFilters(
	ctx: Ctx,
	filters: { readonly partner?: string; readonly unit?: string }
): Promise<{ partner: string | null; unit: string | null }> {
	if (filters.partner === undefined && filters.unit === undefined) return { partner: null, unit: null };
	const names = await ctx.db.first(
		namesOfFilters({ partner: filters.partner ?? nobody, unit: filters.unit ?? nobody })
	);
	return names ?? { partner: null, unit: null };
}
