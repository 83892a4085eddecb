import type { Ctx } from '$lib/server/platform/context';
import { registerDays } from '$lib/server/modules/cooperation';
import { provinceOf, type Province } from '$lib/server/modules/organisations';
import { regionPartners } from '../repository/facts-regions';

export type RegionPartner = {
	readonly id: string;
	readonly name: string;
	readonly isExample: boolean;
	/** Published agreements with it, and how many of them are in force. */
	readonly total: number;
	readonly running: number;
};

export type ProvinceOverview = {
	readonly province: Province;
	readonly partners: readonly RegionPartner[];
	/** Of what is not invented; where everything is, of that. */
	readonly total: number;
	readonly running: number;
	/** Everything in this province is invented for the demonstration. */
	readonly isExample: boolean;
};

/**
 * The regions of Indonesia that the region works with, province by province, the most agreements first; what has no code
 * stands apart (capability 31). Anybody may read it; what is not published is in no part of it.
 */
export async function regionOverviews(
	ctx: Ctx
): Promise<{ readonly provinces: readonly ProvinceOverview[]; readonly unplaced: readonly RegionPartner[] }> {
	const rows = await ctx.db.rows(regionPartners(registerDays(ctx)));
	const unplaced: RegionPartner[] = [];
	const placed = new Map<Province, RegionPartner[]>();
	for (const { id, name, region_code, is_example, total, running } of rows) {
		const partner = { id, name, isExample: is_example, total, running };
		const province = region_code === null ? undefined : provinceOf(region_code);
		if (!province) unplaced.push(partner);
		else placed.set(province, [...(placed.get(province) ?? []), partner]);
	}
	return { provinces: [...placed].map(overviewOf).sort(byAgreements), unplaced };
}

function overviewOf([province, partners]: [Province, RegionPartner[]]): ProvinceOverview {
	const isExample = partners.every((one) => one.isExample);
	const counted = partners.filter((one) => one.isExample === isExample);
	const sum = (of: (one: RegionPartner) => number) => counted.reduce((all, one) => all + of(one), 0);
	return {
		province,
		partners,
		isExample,
		total: sum((one) => one.total),
		running: sum((one) => one.running)
	};
}

const byAgreements = (a: ProvinceOverview, b: ProvinceOverview): number =>
	Number(a.isExample) - Number(b.isExample) ||
	b.total - a.total ||
	(a.province.code < b.province.code ? -1 : 1);
