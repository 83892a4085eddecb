import type { PlacedProject } from '$lib/server/modules/funding';

/** The drawing's own units. */
const width = 640;
const height = 420;
const margin = 36;
/** Works nearer to one another than this are one dot with their number. */
const together = 32;
/** The least span of a map in degrees: one work alone lies in its city, not in an empty square. */
const leastSpan = 0.08;

export type DrawnWork = {
	readonly x: number;
	readonly y: number;
	/** Places in the table, from 1. */
	readonly numbers: readonly number[];
	readonly isExample: boolean;
};
export type WorksMap = {
	readonly width: number;
	readonly height: number;
	readonly works: readonly DrawnWork[];
	/** Lines of longitude and latitude with their degrees. */
	readonly meridians: readonly {
		readonly x: number;
		readonly degrees: number;
		/** Whether its number fits on the sheet. */
		readonly isNamed: boolean;
	}[];
	readonly parallels: readonly { readonly y: number; readonly degrees: number }[];
	/** A length on the drawing and how many kilometres it is. */
	readonly scale: { readonly length: number; readonly kilometres: number };
	readonly home?: { readonly x: number; readonly y: number };
};

/** The widest step of the series 1, 2, 5, 10 … that a span holds at least three times. */
function stepFor(span: number): number {
	const power = 10 ** Math.floor(Math.log10(span / 3));
	return [5, 2, 1].map((one) => one * power).find((step) => span / step >= 3) ?? power;
}

/**
 * The works of a city as dots on a plain sheet, drawn on the server: longitude and latitude laid flat at the middle's
 * latitude, which over a city errs less than a dot is wide. Undefined where no work has a point.
 *
 * @param home the region's own place, longitude and latitude
 */
export function drawWorks(
	projects: readonly Pick<PlacedProject, 'latitude' | 'longitude' | 'isExample'>[],
	home?: readonly [number, number]
): WorksMap | undefined {
	const points = projects.flatMap(({ latitude, longitude, isExample }, place) =>
		latitude === null || longitude === null
			? []
			: [{ lat: Number(latitude), lon: Number(longitude), isExample, number: place + 1 }]
	);
	if (points.length === 0) return undefined;
	const all = [...points, ...(home ? [{ lon: home[0], lat: home[1] }] : [])];
	const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
	const span = (values: number[]) => Math.max(...values) - Math.min(...values);
	const lons = all.map(({ lon }) => lon);
	const lats = all.map(({ lat }) => lat);
	const [lon0, lat0] = [middle(lons), middle(lats)];
	const narrowing = Math.max(0.05, Math.cos((lat0 * Math.PI) / 180));
	// Units of the drawing for one degree of latitude.
	const unit = Math.min(
		(width - 2 * margin) / (Math.max(span(lons), leastSpan) * narrowing),
		(height - 2 * margin) / Math.max(span(lats), leastSpan)
	);
	const round = (value: number) => Math.round(value * 10) / 10;
	const xOf = (lon: number) => round(width / 2 + (lon - lon0) * narrowing * unit);
	const yOf = (lat: number) => round(height / 2 - (lat - lat0) * unit);
	const works: { x: number; y: number; numbers: number[]; isExample: boolean }[] = [];
	for (const point of points) {
		const [x, y] = [xOf(point.lon), yOf(point.lat)];
		const near = works.find((one) => Math.hypot(one.x - x, one.y - y) < together);
		if (near) {
			near.numbers.push(point.number);
			near.isExample &&= point.isExample;
		} else works.push({ x, y, numbers: [point.number], isExample: point.isExample });
	}
	const lines = (centre: number, half: number) => {
		const step = stepFor(2 * half);
		const found: number[] = [];
		for (let at = Math.ceil((centre - half) / step); at * step <= centre + half; at += 1)
			found.push(Number((at * step).toFixed(6)));
		return found;
	};
	const kilometre = unit / 111.32;
	const kilometres = stepFor((width - 2 * margin) / kilometre);
	return {
		width,
		height,
		works,
		meridians: lines(lon0, width / 2 / narrowing / unit).map((degrees) => ({
			x: xOf(degrees),
			degrees,
			isNamed: xOf(degrees) < width - 80
		})),
		parallels: lines(lat0, height / 2 / unit).map((degrees) => ({ y: yOf(degrees), degrees })),
		scale: { length: round(kilometres * kilometre), kilometres },
		...(home ? { home: { x: xOf(home[0]), y: yOf(home[1]) } } : {})
	};
}
