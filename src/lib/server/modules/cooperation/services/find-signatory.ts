import type { Ctx } from '$lib/server/platform/context';
import { authorise, capacityText } from '$lib/server/modules/identity';
import { officeHoldersOn } from '../repository/authority';

/**
 * Who signs for the region today, to be proposed where a signing is written down; null where the office is vacant or
 * the reader may not ask. An acting holder is offered like any other, with the
 * capacity as it is written under the signature.
 */
export async function findSignatoryOfRegion(
	ctx: Ctx
): Promise<{ readonly name: string; readonly title: string } | null> {
	if (authorise(ctx, 'case.act')) return null;
	const [holder] = await ctx.db.rows(officeHoldersOn({ office: 'head_of_region', day: ctx.clock.today() }));
	return holder ? { name: holder.name, title: capacityText(holder.capacity, holder.title) } : null;
}
