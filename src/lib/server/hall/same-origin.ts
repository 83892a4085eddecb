import { isLoopback } from '$lib/server/platform/config';

/**
 * Whether a state-changing request comes from a page of ours. A browser always sends Origin (or at least
 * Sec-Fetch-Site) with a post; what has neither is no browser form and carries no cookie session of worth, save
 * the demonstration's sign-in, which checks from outside post without a browser (decisions.md 13).
 */
export function isSameOrigin(
	headers: Headers,
	expectedOrigin: string,
	options: { missingAllowed: boolean }
): boolean {
	const origin = headers.get('origin');
	if (origin === null) return options.missingAllowed;
	if (origin === expectedOrigin) return true;
	try {
		const given = new URL(origin);
		const expected = new URL(expectedOrigin);
		return (
			isLoopback(given.hostname) &&
			isLoopback(expected.hostname) &&
			given.port === expected.port &&
			given.protocol === expected.protocol
		);
	} catch {
		return false;
	}
}
