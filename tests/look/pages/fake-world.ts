/** Shapes for the preview's map, computed as a page's server code would: only the countries spoken of. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { worldProjection } from '$lib/ui/world-map';

const atlas = JSON.parse(
	readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json'), 'utf8')
) as Topology<{ countries: GeometryCollection }>;
const levels: Record<string, 1 | 2 | 3> = { '156': 1, '410': 1, '208': 2, '276': 2 };
const projection = geoNaturalEarth1()
	.rotate(worldProjection.rotate)
	.scale(worldProjection.scale)
	.translate(worldProjection.translate);
const draw = geoPath(projection).digits(0);
const at = (place: [number, number]) => {
	const [x, y] = projection(place) ?? [0, 0];
	return { x: Math.round(x), y: Math.round(y) };
};

export const fakeWorld = {
	shapes: feature(atlas, atlas.objects.countries).features.flatMap((country) => {
		const level = levels[String(country.id)];
		return level ? [{ key: String(country.id), d: draw(country) ?? '', level }] : [];
	}),
	rings: [{ key: 'SG', level: 3 as const, ...at([103.8, 1.35]) }],
	home: at([101, -3.5])
};
