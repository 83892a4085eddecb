import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPart, type Place } from './list-part';

test('walking a list part by part gives every row once, in order', () => {
	const place = fc.record({ sort: fc.string(), id: fc.uuid() });
	fc.assert(
		fc.property(
			fc.uniqueArray(place, { selector: (one) => `${one.sort} ${one.id}` }),
			fc.integer({ min: 1, max: 7 }),
			(places, limit) => {
				const walked: Place[] = [];
				for (let from = 0, more = true; more;) {
					const part = cutPart(places.slice(from, from + limit + 1), limit, (one) => one);
					walked.push(...part.rows);
					from = walked.length;
					more = part.next !== null;
					if (part.next) expect(part.next).toEqual(walked.at(-1));
				}
				expect(walked).toEqual(places);
			}
		)
	);
});
