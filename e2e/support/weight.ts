import type { Page } from 'playwright-core';

export type Weight = {
	/** What the page itself was answered with. */
	readonly status: number | undefined;
	/** Bytes on the wire: heads and bodies, as they came (compressed). */
	readonly bytes: number;
	readonly requests: number;
	/** Bytes by kind: Document, Stylesheet, Script, Image, Font … */
	readonly byKind: Readonly<Record<string, number>>;
	/** Scripts that the page loads or holds; public pages have none. */
	readonly scripts: number;
};

/**
 * Goes to a page and weighs it as at a first visit: nothing that was kept from before is used.
 *
 * @param address a path or a whole address
 */
export async function weighPage(page: Page, address: string): Promise<Weight> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const kinds = new Map<string, string>();
	const byKind: Record<string, number> = {};
	let [bytes, requests] = [0, 0];
	session.on('Network.requestWillBeSent', ({ requestId, type, redirectResponse }) => {
		kinds.set(requestId, type ?? 'Other');
		requests += 1;
		// A redirect has no end of its own; its answer comes with the request that follows it.
		if (redirectResponse) bytes += redirectResponse.encodedDataLength;
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		const kind = kinds.get(requestId) ?? 'Other';
		byKind[kind] = (byKind[kind] ?? 0) + encodedDataLength;
		bytes += encodedDataLength;
	});
	// Without script nothing is asked for after this.
	const response = await page.goto(address, { waitUntil: 'load' });
	await page.waitForTimeout(30);
	// Data for search engines stands in such an element too, and runs nowhere.
	const scripts = await page.locator('script:not([type="application/ld+json"])').count();
	await session.detach();
	return { status: response?.status(), bytes, requests, byKind, scripts };
}
