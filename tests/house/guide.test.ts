import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { guideOfRole, hinted, readers } from '$lib/guide';
import { roles } from '$lib/server/platform/office-roles';
import { textIn } from '$lib/text';
import { languages } from '$lib/text/bilingual';
import { checkout } from './a-tree';

describe.each(languages)('the guide in %s', (language) => {
	const { guide } = textIn(language);

	test('has a page for each kind of reader, and each role of the office finds its own', () => {
		expect(guide.people.map(({ key }) => key)).toEqual([...readers]);
		for (const role of roles) expect(readers).toContain(guideOfRole[role]);
	});

	test('shows no picture that was not taken, and each has its words for whoever cannot see it', () => {
		const pictures = guide.people.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture ?? []));
		expect(pictures.length).toBeGreaterThan(8);
		for (const picture of pictures) {
			expect(guide.pictures[picture], picture).toBeTruthy();
			expect(existsSync(join(checkout, 'static/guide', `${picture}-${language}.jpg`)), picture).toBe(true);
		}
	});

	test('has words for every hint, and no hint that stands nowhere', () => {
		expect(Object.keys(guide.hints).sort()).toEqual([...hinted].sort());
	});

	test('leads only to pages that it can name', () => {
		for (const { links } of guide.people)
			for (const link of links) expect(guide.links[link], link).toBeTruthy();
	});
});
