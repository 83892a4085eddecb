import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import isoCountries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** How the world is laid flat; pages give `worldProjection` of `$lib/ui`. */
export type MapProjection = {
	readonly rotate: readonly [number, number];
	readonly scale: number;
	readonly translate: readonly [number, number];
};

export type CountryDrawing = {
	/** ISO 3166-1 alpha-2. */
	readonly key: string;
	/** The path of its outline; empty where the country is too small to be seen. */
	readonly d: string;
	/** Its middle. */
	readonly x: number;
	readonly y: number;
};

/**
 * Countries too small for the atlas, by longitude and latitude. Source: the middle of each as everyday maps give it;
 * half a degree more or less is not seen on a map of the world.
 */
const smallCountries: Readonly<Record<string, [number, number]>> = {
	SG: [103.8, 1.35],
	BN: [114.7, 4.5],
	HK: [114.2, 22.3],
	MO: [113.55, 22.2],
	MT: [14.4, 35.9],
	MV: [73.2, 3.2],
	BH: [50.55, 26.05]
};

type Atlas = Topology<{ countries: GeometryCollection }>;
let atlas: Atlas | undefined;
const drawings = new Map<string, CountryDrawing | undefined>();

/** Draws a country; undefined for one that the atlas does not know. Each is drawn once per process. */
export function drawCountry(iso: string, projection: MapProjection): CountryDrawing | undefined {
	const key = `${iso}/${projection.scale}/${projection.rotate.join()}/${projection.translate.join()}`;
	if (!drawings.has(key)) drawings.set(key, draw(iso, projection));
	return drawings.get(key);
}

/** A place on the map from longitude and latitude, in whole units. */
export function placeOnMap(
	[longitude, latitude]: [number, number],
	projection: MapProjection
): { x: number; y: number } {
	const [x, y] = projectionOf(projection)([longitude, latitude]) ?? [0, 0];
	return { x: Math.round(x), y: Math.round(y) };
}

function draw(iso: string, projection: MapProjection): CountryDrawing | undefined {
	const small = smallCountries[iso];
	if (small) return { key: iso, d: '', ...placeOnMap(small, projection) };
	atlas ??= JSON.parse(
		readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8')
	) as Atlas;
	const numeric = isoCountries.alpha2ToNumeric(iso);
	const shape = atlas.objects.countries.geometries.find((one) => String(one.id) === numeric);
	if (!shape) return undefined;
	const path = geoPath(projectionOf(projection)).digits(0);
	const whole = feature(atlas, shape);
	const [x, y] = path.centroid(whole);
	return { key: iso, d: path(whole) ?? '', x: Math.round(x), y: Math.round(y) };
}

function projectionOf({ rotate, scale, translate }: MapProjection) {
	return geoNaturalEarth1()
		.rotate([...rotate])
		.scale(scale)
		.translate([...translate]);
}
