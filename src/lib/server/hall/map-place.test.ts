import { expect, test } from 'vitest';
import { mapPlaceOf } from './map-place';

const placeIn = (map_place: unknown) => mapPlaceOf({ settings: { map_place } });

test('a region stands on maps where its setting says, longitude first', () => {
	expect(placeIn([103.61, -1.61])).toEqual([103.61, -1.61]);
});

test.each([[undefined], [null], ['103.61,-1.61'], [[103.61]], [[103.61, '-1.61']], [[1, 2, 3]]])(
	'a region whose setting is no place stands on none: %j',
	(setting) => {
		expect(placeIn(setting)).toBeUndefined();
	}
);
