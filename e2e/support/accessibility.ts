import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.2 A and AA, and what axe holds good practice beyond it. */
const asked = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page as it stands, one line each: `rule at place: what is wrong`. A page is right when the
 * list is empty.
 */
export async function axeOn(page: Page): Promise<string[]> {
	// Our pages hold no frames of others, so that one run in the page itself is whole and quicker.
	const { violations } = await new AxeBuilder({ page }).withTags(asked).setLegacyMode().analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			({ target, failureSummary }) =>
				`${id} at ${target.join(' ')}: ${(failureSummary ?? help).replace(/\s+/g, ' ').trim()}`
		)
	);
}

/** By how many pixels the page is wider than the window, 0 where nothing has to be moved sideways (WCAG 1.4.10). */
export async function sidewaysScroll(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
