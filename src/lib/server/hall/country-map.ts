import { drawCountry, placeOnMap } from '$lib/server/modules/portal';
import type { Tenant } from '$lib/server/platform/context';
import { worldProjection } from '$lib/ui/world-map';
import { mapPlaceOf } from './map-place';

export type Level = 1 | 2 | 3;

export type DrawnMap = {
	shapes: { key: string; d: string; level: Level }[];
	rings: { key: string; x: number; y: number; level: Level }[];
	home?: { x: number; y: number };
};

/**
 * Draws countries on the site's sheet: outlines, rings for those too small to be seen, and a dot for the region
 * itself where its place is set. A country that the atlas lacks is left out;
 * the table beside every map has it.
 */
export function drawMap(
	countries: readonly { country: string; level: Level }[],
	tenant: Pick<Tenant, 'settings'>
): DrawnMap {
	const map: DrawnMap = { shapes: [], rings: [] };
	for (const { country, level } of countries) {
		const drawn = drawCountry(country, worldProjection);
		if (!drawn) continue;
		if (drawn.d) map.shapes.push({ key: country, d: drawn.d, level });
		else map.rings.push({ key: country, x: drawn.x, y: drawn.y, level });
	}
	const place = mapPlaceOf(tenant);
	if (place) map.home = placeOnMap(place, worldProjection);
	return map;
}
