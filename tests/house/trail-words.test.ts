import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trailEvents as inEnglish } from '../../src/lib/text/en/trail-events';
import { trailEvents as inIndonesian } from '../../src/lib/text/id/trail-events';
import { textIn } from '../../src/lib/text';
import { checkout } from './a-tree';

/** The source of everything that writes the audit log; tests write what they like. */
function sources(): string[] {
	return ['src/lib/server', 'src/program', 'src/api'].flatMap((room) =>
		readdirSync(join(checkout, room), { recursive: true, encoding: 'utf8' })
			.filter((path) => path.endsWith('.ts') && !path.includes('.test.'))
			.map((path) => readFileSync(join(checkout, room, path), 'utf8'))
	);
}

test('every event of the audit log is told in words, in both languages', () => {
	// That no other event can be written is the compiler's matter: what is written is a name of this list.
	const type = readFileSync(join(checkout, 'src/lib/server/platform/audit-text.ts'), 'utf8');
	expect(type).toContain('readonly event: AuditEventName;');
	expect(Object.keys(inIndonesian).length).toBeGreaterThan(300);
	for (const words of [inIndonesian, inEnglish])
		expect(Object.entries(words).filter(([code, said]) => said.trim() === '' || said === code)).toEqual([]);
	expect(Object.keys(inEnglish).toSorted()).toEqual(Object.keys(inIndonesian).toSorted());
});

test('every kind of thing that an entry is about is told in words, in both languages', () => {
	const kinds = new Set(
		sources().flatMap((text) => [...text.matchAll(/subject: \{ kind: '([a-z_]+)'/g)].map(([, kind]) => kind!))
	);
	expect(kinds.size).toBeGreaterThan(40);
	for (const language of ['id', 'en'] as const) {
		const { kinds: words } = textIn(language).office.trail;
		expect(
			[...kinds].filter((kind) => !words[kind]),
			language
		).toEqual([]);
	}
});
