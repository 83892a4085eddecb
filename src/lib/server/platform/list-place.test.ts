import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPart, readCursor, writeCursor, type Place } from './list-place';

const place = fc.record({
	sort: fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
	id: fc.uuid()
});

describe('a cursor', () => {
	test('names the place that it was made from', () => {
		fc.assert(fc.property(place, (one) => void expect(readCursor(writeCursor(one))).toEqual(one)));
	});

	test('that we did not make is no place, and no fault', () => {
		fc.assert(fc.property(fc.string(), (text) => void readCursor(text)));
		const made = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
		const id = '018f0000-0000-7000-8000-000000000000';
		for (const text of [
			'',
			'x',
			made(1),
			made([]),
			made(['a']),
			made([1, id]),
			made(['a', 'b']),
			made(['a\0', id])
		])
			expect(readCursor(text)).toBeUndefined();
	});
});

test('walking a list part by part gives every row once, in order', () => {
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
