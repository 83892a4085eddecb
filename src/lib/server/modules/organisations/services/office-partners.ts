import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { firstPlace, type Place } from '$lib/server/platform/list-part';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	officePartner,
	officePartners,
	type OfficePartnerDetailRow,
	countKnownByName,
	type OfficePartnerFilters,
	type OfficePartnerRow
} from '../repository/office-partners';

export type OfficePartnerPart = {
	readonly rows: readonly OfficePartnerRow[];
	readonly next: Place | null;
	readonly previous: Place | null;
};

/** Partners by name as the office keeps them, published or not. */
export async function listOfficePartners(
	ctx: Ctx,
	question: { filters: OfficePartnerFilters; limit: number; after?: Place; before?: Place }
): Promise<OfficePartnerPart | AuthorisationRefusal> {
	const denied = authorise(ctx, 'partner.read');
	if (denied) return denied;
	const { filters, limit, after, before } = question;
	const turned = before !== undefined;
	const from = before ?? after ?? firstPlace;
	const found = await ctx.db.rows(officePartners(filters, { ...from, turned, limit: limit + 1 }));
	const more = found.length > limit;
	const rows = found.slice(0, limit);
	if (turned) rows.reverse();
	const place = (row: OfficePartnerRow | undefined): Place | null =>
		row === undefined ? null : { sort: row.sort_name, id: row.id };
	return {
		rows,
		next: turned || more ? place(rows.at(-1)) : null,
		previous: (turned ? more : after !== undefined) ? place(rows[0]) : null
	};
}

/** One partner with what the office knows of how to reach it. */
export async function readOfficePartner(
	ctx: Ctx,
	id: string
): Promise<OfficePartnerDetailRow | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'partner.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return (await ctx.db.first(officePartner({ id }))) ?? refuse('NOT_FOUND');
}

/** How many partners are known by their name only, for whoever keeps partners; nothing for others. */
export async function countPartnersKnownByName(ctx: Ctx): Promise<number> {
	if (authorise(ctx, 'partner.write')) return 0;
	return (await ctx.db.first(countKnownByName({})))?.n ?? 0;
}
