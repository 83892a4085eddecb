import { expect, test } from 'vitest';
import { figuresByYear, recordedFigure, totalOf } from './recorded';

test('an agreement that only the press names is published and not yet recorded', () => {
	const figures = figuresByYear(
		[
			{ year: 2017, instrument: 'mou', published: 2 },
			{ year: 2017, instrument: 'pks', published: 5 },
			{ year: 0, instrument: 'pks', published: 1 }
		],
		[
			{ year: 2017, instrument: 'pks', reported: 3 },
			{ year: 2017, instrument: 'mou', reported: 2 },
			{ year: null, instrument: 'pks', reported: 1 }
		]
	);
	expect(figures.map((one) => [one.year, one.instrument, one.published, one.recorded, one.reported])).toEqual(
		[
			[2017, 'mou', 2, 0, 2],
			[2017, 'pks', 5, 2, 3],
			[0, 'pks', 1, 0, 1]
		]
	);
	expect(totalOf(figures)).toEqual({ published: 8, recorded: 2, reported: 6 });
});

test('a count that runs behind never shows less than nothing', () => {
	expect(recordedFigure(1, 2)).toEqual({ published: 1, recorded: 0, reported: 1 });
});
