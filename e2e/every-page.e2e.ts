import { beforeAll, describe, expect, test } from 'vitest';
import { everyPage, type PageToLookAt } from './support/every-page';
import { axeOn, sidewaysScroll, useProgram, weighPage, widths, type PersonName } from './support/program';

/**
 * What holds for every page (quality.md 4): axe finds nothing, nothing is moved sideways at 320 px, it says its
 * language and its title; public ones hold no script and weigh little. The gate looks at 320 px in light; the night
 * also at 1280 px and in the dark.
 */
const isNight = Boolean(process.env['SATUPINTU_NIGHT']);
const program = useProgram();
const kilobyte = 1024;

let pages: PageToLookAt[];
beforeAll(async () => {
	pages = await everyPage(program.database);
	expect(pages.length).toBeGreaterThan(0);
});

const looks = isNight
	? widths.flatMap((width) => [false, true].map((dark) => ({ width, dark })))
	: [{ width: 320 as const, dark: false }];

/** Those who look, each with the pages that they look at; one browser page for each serves for all of theirs. */
const byPerson = () => {
	const grouped = new Map<PersonName | undefined, PageToLookAt[]>();
	for (const page of pages) grouped.set(page.as, [...(grouped.get(page.as) ?? []), page]);
	return grouped;
};

describe.each(looks)('at $width px, dark: $dark', (look) => {
	test('axe finds nothing on any page, and nothing is wider than the window', async () => {
		const findings: string[] = [];
		const titles = new Map<string, string>();
		for (const [as, theirs] of byPerson()) {
			const page = await program.page({ ...look, as });
			for (const { name, language, path } of theirs) {
				const where = `${path} (${name})`;
				const response = await page.goto(path);
				if (response?.status() !== 200) findings.push(`${where}: answered ${response?.status()}`);
				for (const finding of await axeOn(page)) findings.push(`${where}: ${finding}`);
				const sideways = await sidewaysScroll(page);
				if (sideways > 0) findings.push(`${where}: ${sideways} px wider than the window`);
				const said = await page.getAttribute('html', 'lang');
				if (said !== language) findings.push(`${where}: says its language is ${said}`);
				const title = await page.title();
				const same = titles.get(`${language} ${title}`);
				if (same && same !== name) findings.push(`${where}: has the title of ${same}, “${title}”`);
				titles.set(`${language} ${title}`, name);
			}
			await page.context().close();
		}
		expect(findings).toEqual([]);
	}, 600_000);
});

test('a public page holds no script and weighs at most 60 KB at a first visit, in at most 6 requests', async () => {
	const findings: string[] = [];
	for (const { path } of pages.filter(({ as, language }) => !as && (isNight || language === 'id'))) {
		const { bytes, requests, scripts } = await program.weigh(path);
		if (bytes > 60 * kilobyte) findings.push(`${path}: ${(bytes / kilobyte).toFixed(1)} KB`);
		if (requests > 6) findings.push(`${path}: ${requests} requests`);
		if (scripts > 0) findings.push(`${path}: ${scripts} scripts`);
	}
	expect(findings).toEqual([]);
}, 300_000);

test('a page of the office weighs at most 150 KB at a first visit', async () => {
	const findings: string[] = [];
	for (const { path, as } of pages.filter((one) => one.as && (isNight || one.language === 'id'))) {
		const page = await program.page({ as });
		const { bytes } = await weighPage(page, path);
		if (bytes > 150 * kilobyte) findings.push(`${path}: ${(bytes / kilobyte).toFixed(1)} KB`);
		await page.context().close();
	}
	expect(findings).toEqual([]);
}, 300_000);

test('an address that is not there is told so on a page of ours, in its language, without script', async () => {
	for (const [path, language] of [
		['/tidak-ada', 'id'],
		['/en/not-there', 'en']
	] as const) {
		const page = await program.page({ width: 320, language });
		expect((await page.goto(path))?.status()).toBe(404);
		expect(await page.getAttribute('html', 'lang')).toBe(language);
		expect(await page.locator('script').count(), `scripts on ${path}`).toBe(0);
		expect(await axeOn(page)).toEqual([]);
		await page.context().close();
	}
});
