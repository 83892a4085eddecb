import { describe, expect, test } from 'vitest';
import { writeFileSize } from './file-size';

describe("a file's size", () => {
	test.each([
		[0, '1 KB', '1 KB'],
		[999, '1 KB', '1 KB'],
		[820_400, '820 KB', '820 KB'],
		[999_600, '1,0 MB', '1.0 MB'],
		[1_240_000, '1,2 MB', '1.2 MB'],
		[20_000_000, '20 MB', '20 MB']
	])('%i bytes', (bytes, id, en) => {
		expect([writeFileSize(bytes, 'id'), writeFileSize(bytes, 'en')]).toEqual([id, en]);
	});
});
