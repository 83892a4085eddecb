import type { Ctx } from '$lib/server/platform/context';
import { firstPlace, latestPlace, type Place } from '$lib/server/platform/list-part';
import { registerDays } from '$lib/server/modules/cooperation';
import type { RegisterFilters } from '../domain/register-question';
import type { PartnerRow } from '../repository/partner-list';
import {
	exportBatch,
	feedLength,
	exportedAgreements,
	exportedPartners,
	type ExportedAgreementRow
} from '../repository/register-export';

/**
 * Every published agreement under the filters, newest first, read a thousand at a time; what is invented for a
 * demonstration is not open data (capability 92).
 */
export async function* everyPublishedAgreement(
	ctx: Ctx,
	filters: RegisterFilters
): AsyncGenerator<ExportedAgreementRow> {
	const days = registerDays(ctx);
	let after: Place | null = latestPlace;
	while (after !== null) {
		const place: Place = after;
		const rows = await ctx.db.rows(exportedAgreements(filters, days, { day: place.sort, id: place.id }));
		yield* rows;
		const last = rows.at(-1);
		after = rows.length === exportBatch && last ? { sort: last.key, id: last.id } : null;
	}
}

/** The latest published agreements under the filters, by day of signing, as a feed tells them; no examples. */
export async function latestPublishedAgreements(
	ctx: Ctx,
	filters: RegisterFilters
): Promise<ExportedAgreementRow[]> {
	const { sort: day, id } = latestPlace;
	return ctx.db.rows(exportedAgreements(filters, registerDays(ctx), { day, id }, feedLength));
}

/** Every published partner by name, examples left out. */
export async function* everyPublishedPartner(ctx: Ctx): AsyncGenerator<PartnerRow> {
	let after: Place | null = firstPlace;
	while (after !== null) {
		const rows: PartnerRow[] = await ctx.db.rows(exportedPartners(after));
		yield* rows;
		const last = rows.at(-1);
		after = rows.length === exportBatch && last ? { sort: last.sort_name, id: last.id } : null;
	}
}
