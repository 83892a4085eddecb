import { describe, expect, test } from 'vitest';
import { shareReading } from './share-reading';

/** A source that answers only when told, with what it holds at the moment it was asked. */
function aSource() {
	const waiting: (() => void)[] = [];
	const source = {
		value: 1,
		fails: false,
		readings: 0,
		read: () => {
			source.readings += 1;
			const { value, fails } = source;
			return new Promise<number>((resolve, reject) =>
				waiting.push(() => (fails ? reject(new Error('lost')) : resolve(value)))
			);
		},
		async answer() {
			waiting.shift()!();
			await new Promise((resolve) => setImmediate(resolve));
		}
	};
	return source;
}

describe('readers of one moment', () => {
	test('share one reading, which begins after the last of them has asked', async () => {
		const source = aSource();
		const ask = shareReading(source.read);
		const first = ask();
		const others = [ask(), ask(), ask()];
		source.value = 2;
		await source.answer();
		await source.answer();
		expect(await first).toBe(1);
		expect(await Promise.all(others)).toEqual([2, 2, 2]);
		expect(source.readings).toBe(2);
	});

	test('are never given what was read before they asked', async () => {
		const source = aSource();
		const ask = shareReading(source.read);
		const early = ask();
		source.value = 2;
		const late = ask();
		await source.answer();
		await source.answer();
		expect([await early, await late]).toEqual([1, 2]);
		source.value = 3;
		const latest = ask();
		await source.answer();
		expect(await latest).toBe(3);
	});

	test('a reading that fails fails for those who share it, and the next one reads again', async () => {
		const source = aSource();
		const ask = shareReading(source.read);
		source.fails = true;
		const failing = ask();
		source.fails = false;
		const following = ask();
		await source.answer();
		await expect(failing).rejects.toThrow('lost');
		await source.answer();
		expect(await following).toBe(1);
	});
});
