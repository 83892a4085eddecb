import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textIn } from '../../src/lib/text';
import { checkout } from './a-tree';

/** What happens after a signature is read by people who know no code: every event that these rooms write has its words. */
const rooms = [
	'lifecycle',
	'obligations',
	'organisations',
	'partner-room',
	'sharing',
	'redaction',
	'retention'
];

function written(): string[] {
	const files = rooms.flatMap((room) => {
		const folder = join(checkout, 'src/lib/server/modules', room);
		return readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.ts') && !path.includes('.test.'))
			.map((path) => readFileSync(join(folder, path), 'utf8'));
	});
	const codes = files.flatMap((text) => [...text.matchAll(/\bevent: '([A-Z_]+)'/g)].map(([, code]) => code!));
	return [...new Set(codes)].toSorted();
}

test('every event after a signature is told in words, in both languages', () => {
	expect(written().length).toBeGreaterThan(30);
	for (const language of ['id', 'en'] as const) {
		const { events } = textIn(language).office.trail;
		expect(
			written().filter((code) => !events[code]),
			language
		).toEqual([]);
	}
});
