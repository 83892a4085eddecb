import { describe, expect, test } from 'vitest';
import { readEmail, shareADay } from './people';

describe('terms of office', () => {
	test.each([
		['one ends the day before the other begins', '2024-01-01', '2025-02-19', '2025-02-20', null, false],
		['one ends on the day the other begins', '2024-01-01', '2025-02-20', '2025-02-20', null, true],
		['one has no end', '2024-01-01', null, '2025-02-20', '2026-01-01', true],
		['beginnings are not known', null, '2020-01-01', null, '2010-01-01', true]
	])('%s', (_, from, to, otherFrom, otherTo, expected) => {
		expect(shareADay({ from, to }, { from: otherFrom, to: otherTo })).toBe(expected);
		expect(shareADay({ from: otherFrom, to: otherTo }, { from, to })).toBe(expected);
	});
});

test('an address is kept in small letters, and what is none is refused', () => {
	expect(readEmail(' Nama@Contoh.go.id ')).toBe('nama@contoh.go.id');
	expect(readEmail('nama contoh@x.id')).toBeUndefined();
	expect(readEmail('nama@contoh')).toBeUndefined();
});
