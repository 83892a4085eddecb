import { placeOnMap, type ProvinceOverview } from '$lib/server/modules/portal';
import type { Tenant } from '$lib/server/platform/context';
import { indonesiaProjection } from '$lib/ui/world-map';
import { mapPlaceOf } from './map-place';

export type DrawnRegion = {
	readonly key: string;
	readonly x: number;
	readonly y: number;
	/** Half its width, on the sheet's own scale. */
	readonly size: number;
	readonly total: number;
	readonly isExample: boolean;
};
export type RegionMap = {
	readonly regions: readonly DrawnRegion[];
	readonly home?: { readonly x: number; readonly y: number };
};

const least = 15;
const largest = 34;

/**
 * The provinces with which the region works as dots on the sheet of Indonesia, their area by the number of agreements, the
 * smaller over the larger; and the region's own place where it is set.
 */
export function drawRegions(
	provinces: readonly ProvinceOverview[],
	tenant: Pick<Tenant, 'settings'>
): RegionMap {
	const most = Math.max(1, ...provinces.map(({ total }) => total));
	const regions = provinces
		.map(({ province, total, isExample }) => ({
			key: province.code,
			...placeOnMap([...province.place], indonesiaProjection),
			size: Math.round(least + (largest - least) * Math.sqrt(total / most)),
			total,
			isExample
		}))
		.sort((a, b) => b.size - a.size);
	const place = mapPlaceOf(tenant);
	return { regions, ...(place ? { home: placeOnMap(place, indonesiaProjection) } : {}) };
}
