import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from './refusal';
import { keyPart, pageOf, readCursor, writeCursor } from './keyset';

describe('a cursor', () => {
	test('comes back as it was written', () => {
		const key = ['2026-11-23', '01a2000c-27c5-735b-a94c-568a4ce31f70'];
		expect(readCursor(writeCursor(key), [keyPart.day, keyPart.id])).toEqual(key);
		expect(readCursor(undefined, [keyPart.day])).toBeNull();
		expect(readCursor('', [keyPart.day])).toBeNull();
	});

	test('that was not written here is refused, whatever it is', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				const read = readCursor(text, [keyPart.day, keyPart.id]);
				expect(read === null || isRefusal(read)).toBe(true);
			})
		);
		for (const values of [['2026-13-01', 'x'], ['2026-11-23'], ["2026-11-23'--", '']])
			expect(isRefusal(readCursor(writeCursor(values), [keyPart.day, keyPart.id]))).toBe(true);
		expect(isRefusal(readCursor('a'.repeat(600), [keyPart.day]))).toBe(true);
	});
});

describe('a page', () => {
	test('has a next one only where a further row was found', () => {
		const key = (row: number) => [String(row)];
		expect(pageOf([1, 2], 2, key)).toEqual({ rows: [1, 2], next: null });
		const { rows, next } = pageOf([1, 2, 3], 2, key);
		expect(rows).toEqual([1, 2]);
		expect(readCursor(next, [keyPart.number])).toEqual(['2']);
	});
});
