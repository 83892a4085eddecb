/**
 * A receipt number as it was typed from paper or a mail: capitals and spaces aside, P-2026-000123-7KQ4. Null where it
 * cannot be one, so that no look-up is made for it.
 */
export function normaliseReceipt(typed: string): string | null {
	const number = typed
		.toUpperCase()
		.replace(/[\s\u2010-\u2015]+/g, (gap) => (/\s/.test(gap) ? '' : '-'))
		.replace(/[.,;]+$/, '');
	return /^P-\d{4}-\d{6,9}-[0-9A-Z]{4}$/.test(number) ? number : null;
}
