import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { eachOf } from './support/authorisation/matrix';
import { sendPhotographs } from './support/authorisation/photographed';
import { everyPage, type PageToLookAt } from './support/every-page';
import { axeOn, sidewaysScroll, useProgram, weighPage, widths, type PersonName } from './support/program';

/**
 * What holds for every page (quality.md 4): axe finds nothing, nothing is moved sideways at 320 px, it says its
 * language and its title; public ones hold no script and weigh little. The gate looks at 320 px in one language and
 * at 1280 px in the other, and asks axe about every other page of each, so that it judges each page once; the night
 * looks at everything, also in the dark.
 */
const isNight = Boolean(process.env['SATUPINTU_NIGHT']);
const program = useProgram();
const kilobyte = 1024;
const limits = {
	public: { bytes: 60 * kilobyte, requests: 6, scripts: 0 },
	signedIn: { bytes: 150 * kilobyte, requests: 20, scripts: 0 }
};

let pages: PageToLookAt[];
beforeAll(async () => {
	await sendPhotographs(program);
	pages = await everyPage(program.database);
	expect(pages.length).toBeGreaterThan(0);
});

type Look = {
	width: (typeof widths)[number];
	dark: boolean;
	languages: readonly PageToLookAt['language'][];
	/** Which of the pages axe judges. */
	judged: 'all' | 'even' | 'odd';
};
const both = ['id', 'en'] as const;
const looks: Look[] = isNight
	? widths.flatMap((width) =>
			[false, true].map((dark) => ({ width, dark, languages: both, judged: 'all' as const }))
		)
	: [
			{ width: 320, dark: false, languages: ['id'], judged: 'even' },
			{ width: 1280, dark: false, languages: ['en'], judged: 'odd' }
		];

/** Browser pages for those who look; each serves for all that they look at, one after another. */
class Windows {
	#free = new Map<PersonName | undefined, Page[]>();
	#opened: Page[] = [];

	constructor(private readonly look: Look) {}

	async lend<Result>(as: PersonName | undefined, work: (page: Page) => Promise<Result>): Promise<Result> {
		let page = this.#free.get(as)?.pop();
		if (!page) {
			page = await program.page({ width: this.look.width, dark: this.look.dark, as });
			this.#opened.push(page);
		}
		const result = await work(page);
		this.#free.set(as, [...(this.#free.get(as) ?? []), page]);
		return result;
	}

	async close(): Promise<void> {
		await Promise.all(this.#opened.map((page) => page.context().close()));
	}
}

/** Whether axe judges the page that stands at `index` among those of its look. */
const isJudged = ({ judged }: Look, index: number) =>
	judged === 'all' || (judged === 'even') === (index % 2 === 0);

/** What is wrong with one page, and its title. */
async function lookAt(page: Page, { path, language, as }: PageToLookAt, isJudged: boolean) {
	const findings: string[] = [];
	const weight = await weighPage(page, path);
	if (weight.status !== 200) findings.push(`answered ${weight.status}`);
	const limit = as ? limits.signedIn : limits.public;
	if (weight.bytes > limit.bytes) findings.push(`weighs ${(weight.bytes / kilobyte).toFixed(1)} KB`);
	if (weight.requests > limit.requests) findings.push(`makes ${weight.requests} requests`);
	if (weight.scripts > limit.scripts) findings.push(`holds ${weight.scripts} scripts`);
	if (isJudged) findings.push(...(await axeOn(page)));
	const sideways = await sidewaysScroll(page);
	if (sideways > 0) findings.push(`is ${sideways} px wider than the window`);
	const said = await page.getAttribute('html', 'lang');
	if (said !== language) findings.push(`says its language is ${said}`);
	return { findings, title: await page.title() };
}

describe.each(looks)('every page at $width px, dark: $dark, in $languages', (look) => {
	test('axe finds nothing, nothing is wider than the window, it is light and has a title of its own', async () => {
		const asked = pages.filter(({ language }) => look.languages.includes(language));
		const windows = new Windows(look);
		// Two at once: one is drawn and judged while the other is being made.
		const seen = await eachOf(asked, 2, (one, index) =>
			windows.lend(one.as, (page) => lookAt(page, one, isJudged(look, index)))
		);
		await windows.close();
		const findings: string[] = [];
		const titles = new Map<string, string>();
		for (const [index, { name, language, path }] of asked.entries()) {
			const { title, findings: found } = seen[index]!;
			const same = titles.get(`${language} ${title}`);
			if (same && same !== name) found.push(`has the title of ${same}, “${title}”`);
			titles.set(`${language} ${title}`, name);
			findings.push(...found.map((finding) => `${path} (${name}): ${finding}`));
		}
		// Told in words: what a comparison prints of a list is cut short.
		expect(findings, findings.join('\n')).toEqual([]);
	}, 900_000);
});

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
