/**
 * How many records of a kind are published, and what they rest on: `recorded` on a document, `reported` on a press
 * source alone. Claims (a reported total such as nine memoranda) are no records and are in neither.
 */
export type RecordedFigure = {
	readonly published: number;
	readonly recorded: number;
	readonly reported: number;
};

export function recordedFigure(published: number, reported: number): RecordedFigure {
	return { published, recorded: Math.max(0, published - reported), reported: Math.min(published, reported) };
}

export type YearFigure = RecordedFigure & { readonly year: number; readonly instrument: string };

type Cell = { readonly year: number | null; readonly instrument: string | null };

/** The register's counts by year and instrument with what each rests on; year 0 is a year that is not known. */
export function figuresByYear(
	cells: readonly (Cell & { readonly published: number })[],
	fromPress: readonly (Cell & { readonly reported: number })[]
): YearFigure[] {
	return cells.map(({ year, instrument, published }) => {
		const press = fromPress.find((one) => (one.year ?? 0) === (year ?? 0) && one.instrument === instrument);
		return {
			year: year ?? 0,
			instrument: instrument ?? '',
			...recordedFigure(published, press?.reported ?? 0)
		};
	});
}

/** The sum of figures of one measure. */
export function totalOf(figures: readonly RecordedFigure[]): RecordedFigure {
	const sum = (of: (one: RecordedFigure) => number) => figures.reduce((total, one) => total + of(one), 0);
	return {
		published: sum((one) => one.published),
		recorded: sum((one) => one.recorded),
		reported: sum((one) => one.reported)
	};
}
