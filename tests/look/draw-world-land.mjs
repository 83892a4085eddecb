// Draws static/world-land.svg, eastern-land.svg and indonesia-land.svg: the land as one still picture under every map.
// Source: Natural Earth 1:110m and, for Indonesia, 1:50m (public domain) as packed by world-atlas.
//
//   node tests/look/draw-world-land.mjs     writes them; land.test.ts fails when they no longer match
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';

/** The picture as text, for a projection and a sheet as described by src/lib/ui/world-map.ts. */
export function drawLand(flat, { x, y, width, height }, detail = '110m') {
	const file = createRequire(import.meta.url).resolve(`world-atlas/land-${detail}.json`);
	const atlas = JSON.parse(readFileSync(file, 'utf8'));
	const projection = geoNaturalEarth1()
		.rotate(flat.rotate)
		.scale(flat.scale)
		.translate(flat.translate)
		.clipExtent([
			[x, y],
			[x + width, y + height]
		]);
	const path = stepByStep(geoPath(projection).digits(0)(feature(atlas, atlas.objects.land)));
	// Mid grey at a quarter of its strength stands out from white and from the dark page alike, so one file serves both.
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}">` +
		`<path fill="#7d8f87" fill-opacity=".25" d="${path}"/></svg>\n`
	);
}

/** The same path in steps from point to point, which packs to half the bytes; islands under a pixel fall away. */
function stepByStep(path) {
	return path
		.split('Z')
		.map((ring) =>
			[...ring.matchAll(/(-?\d+),(-?\d+)/g)]
				.map(([, x, y]) => [Number(x), Number(y)])
				.filter(([x, y], i, all) => i === 0 || x !== all[i - 1][0] || y !== all[i - 1][1])
		)
		.filter((points) => points.length > 3)
		.map((points) => {
			const steps = points.slice(1).map(([x, y], i) => `${x - points[i][0]} ${y - points[i][1]}`);
			return `M${points[0][0]} ${points[0][1]}l${steps.join(' ').replaceAll(' -', '-')}z`;
		})
		.join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { createServer } = await import('vite');
	const vite = await createServer({ configFile: false, logLevel: 'error', server: { middlewareMode: true } });
	const { worldProjection, worldSheet, easternSheet, indonesiaProjection, indonesiaSheet } =
		await vite.ssrLoadModule('/src/lib/ui/world-map.ts');
	for (const sheet of [worldSheet, easternSheet]) {
		writeFileSync(new URL(`../../static${sheet.land}`, import.meta.url), drawLand(worldProjection, sheet));
	}
	writeFileSync(
		new URL(`../../static${indonesiaSheet.land}`, import.meta.url),
		drawLand(indonesiaProjection, indonesiaSheet, '50m')
	);
	await vite.close();
}
