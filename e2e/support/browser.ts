import { chromium as playwright, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumVariable, findChromium } from '../../scripts/gate/chromium.mjs';

/** Widths that every page must hold: a small telephone (also a desktop at 400 %), and a desk. */
export const widths = [320, 1280] as const;
export type Width = (typeof widths)[number];

/** An installed Chromium; `--no-sandbox` since the gate may run as root in a container. */
export async function chromium(): Promise<Browser> {
	const executablePath = await findChromium();
	if (!executablePath) throw new Error(`no Chromium starts here; name one in ${chromiumVariable}`);
	return playwright.launch({
		executablePath,
		// A folder for its profile is made by Playwright for each start, and removed.
		args: [
			'--headless',
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync'
		]
	});
}

export type PageOptions = {
	/** 320 or 1280 CSS pixels; 1280 where it is not given. */
	readonly width?: Width;
	readonly javaScript?: boolean;
	readonly dark?: boolean;
	/** What the browser asks for; the address decides the language of a page. */
	readonly language?: 'id' | 'en';
};

/** A page in a context of its own: no cookie and nothing kept from another page. */
export async function newPage(
	browser: Browser,
	origin: string,
	problems: string[],
	{ width = 1280, javaScript = true, dark = false, language = 'id' }: PageOptions
): Promise<Page> {
	const context = await browser.newContext({
		baseURL: origin,
		viewport: { width, height: width === 320 ? 640 : 800 },
		javaScriptEnabled: javaScript,
		colorScheme: dark ? 'dark' : 'light',
		locale: language === 'id' ? 'id-ID' : 'en-GB',
		timezoneId: 'Asia/Jakarta',
		reducedMotion: 'reduce'
	});
	context.setDefaultTimeout(15_000);
	watch(context, origin, problems);
	return context.newPage();
}

/** Notes what no journey may ever cause: a fault, a break of the content policy, a request to somebody else. */
function watch(context: BrowserContext, origin: string, problems: string[]): void {
	context.on('weberror', (fault) => problems.push(`script fault: ${fault.error().message}`));
	context.on('console', (message) => {
		if (/content security policy|refused to/i.test(message.text())) problems.push(message.text());
	});
	context.on('request', (request) => {
		const url = request.url();
		if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) problems.push(`request to ${url}`);
	});
	context.on('response', (response) => {
		if (response.status() >= 500) problems.push(`${response.status()} at ${response.url()}`);
	});
}
