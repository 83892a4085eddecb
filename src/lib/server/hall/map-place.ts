import type { Tenant } from '$lib/server/platform/context';

/** Longitude and latitude of the region's own place on every map (the setting `map_place`); undefined where it is not set. */
export function mapPlaceOf({ settings }: Pick<Tenant, 'settings'>): [number, number] | undefined {
	const place = settings.map_place;
	if (!Array.isArray(place) || place.length !== 2) return undefined;
	const [longitude, latitude]: unknown[] = place;
	return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : undefined;
}
