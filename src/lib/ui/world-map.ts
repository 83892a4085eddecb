/** The part of a drawing surface that a map shows, and the still picture under it (null: none). */
export type MapSheet = { x: number; y: number; width: number; height: number; land: string | null };

/**
 * How the world is laid flat for every map of the site. A page's server code draws its own shapes with
 * `geoNaturalEarth1().rotate(worldProjection.rotate).scale(…).translate(…)` and a path of whole numbers.
 */
export const worldProjection = {
	/** Turned so that the cut runs through the Pacific and leaves no land divided. */
	rotate: [-11, 0] as [number, number],
	scale: 172,
	/** Lower than the middle: Antarctica, which signs nothing, falls off the sheet. */
	translate: [480, 262] as [number, number]
};

/**
 * The land itself is a still picture (made by tests/look/draw-world-land.mjs), fetched once and kept: a page carries
 * only the few countries that it speaks of, since the whole outline in each page would break its weight.
 */
export const worldSheet: MapSheet = { x: 0, y: 0, width: 960, height: 440, land: '/world-land.svg' };

/** How Indonesia is laid flat: about its own middle, as large as its sheet holds. */
export const indonesiaProjection = {
	rotate: [-118, 0] as [number, number],
	scale: 1290,
	translate: [480, 158] as [number, number]
};

/** From Aceh to the border of Papua. */
export const indonesiaSheet: MapSheet = { x: 0, y: 0, width: 960, height: 420, land: '/indonesia-land.svg' };

/** Europe, Africa, Asia and Australia only: larger on a phone, where all partners lie on this half. */
export const easternSheet: MapSheet = { x: 390, y: 20, width: 570, height: 320, land: '/eastern-land.svg' };
