import { describe, expect, test } from 'vitest';
import { normaliseReceipt } from './receipt-number';

describe('a receipt number as people type it', () => {
	test.each([
		['P-2026-000123-7KQ4', 'P-2026-000123-7KQ4'],
		['  p-2026-000123-7kq4 ', 'P-2026-000123-7KQ4'],
		['P-2026-000123-7KQ4.', 'P-2026-000123-7KQ4'],
		['P‑2026‑000123‑7KQ4', 'P-2026-000123-7KQ4'],
		['P-2026- 000123-7KQ4', 'P-2026-000123-7KQ4'],
		['P-2026-000123', null],
		['P-2026-000123-7KQ4X', null],
		["P-2026-000123-7KQ4' or 1=1", null],
		['', null]
	])('%s is %s', (typed, number) => {
		expect(normaliseReceipt(typed)).toBe(number);
	});
});
