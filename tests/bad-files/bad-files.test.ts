import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startClamd } from '../support/clamd';
import { Doors } from './doors';
import { office } from './office';
import { papers } from './papers';
import { pictures } from './pictures';
import { requests } from './requests';
import { tables } from './tables';

/**
 * The table of bad files (quality.md B3). Each verdict was written from the rule before the program was asked. A file may
 * be refused by its code, taken, or kept with a warning; no file may end the program, hold it up or fill its memory.
 */
const table = [...requests, ...papers, ...pictures, ...office, ...tables];
const doors = new Doors();
let clamd: Awaited<ReturnType<typeof startClamd>>;
const megabytes = () => process.resourceUsage().maxRSS / 1024;
let before = 0;

beforeAll(async () => {
	clamd = await startClamd();
	await doors.open(clamd.url);
	before = megabytes();
});
afterAll(async () => {
	await doors.close();
	await clamd.stop();
});

describe('bad files', () => {
	test('are at least sixty, each once, each with its rule', () => {
		expect(table.length).toBeGreaterThanOrEqual(60);
		expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
		expect(table.filter(({ rule }) => !/^[A-Z].+\.$/.test(rule))).toEqual([]);
	});

	test.each(table)('$door: $name → $verdict', async ({ door, verdict, make, fileName = 'berkas.pdf' }) => {
		const bytes = await make();
		const begun = performance.now();
		expect(await doors[door]({ bytes, name: fileName })).toBe(verdict);
		// No file holds the program up; on a busy machine the slowest takes a tenth of this.
		expect(performance.now() - begun).toBeLessThan(5_000);
	});

	test('left the memory as it was, the largest of them 31 MB', () => {
		expect(megabytes() - before).toBeLessThan(500);
	});
});
