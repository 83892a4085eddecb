import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 A and AA, and what axe holds good practice beyond it. */
const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;
const driver = createRequire(import.meta.url).resolve('@axe-core/playwright');
const source = readFileSync(createRequire(driver).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds on a page as it stands, one line for each rule: `rule at place (and n more): what is wrong`. A page is right when the
 * list is empty.
 *
 * Run in the page itself and not through axe's own driver: our pages hold no frames of others, and what passed need
 * not be carried over, which is most of what there is. It takes a third of the time.
 */
export async function axeOn(page: Page): Promise<string[]> {
	await page.evaluate(source);
	const violations = await page.evaluate(
		async (options) => {
			const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
			return (await axe.run(options)).violations;
		},
		{ runOnly: { type: 'tag', values: asked }, resultTypes: ['violations'] }
	);
	return violations.map(({ id, help, nodes: [first, ...others] }) => {
		const more = others.length > 0 ? ` (and ${others.length} more)` : '';
		const why = (first?.failureSummary ?? help).replace(/\s+/g, ' ').trim();
		return `${id} at ${first?.target.join(' ')}${more}: ${why}`;
	});
}

/** By how many pixels the page is wider than the window, 0 where nothing has to be moved sideways (WCAG 1.4.10). */
export async function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
