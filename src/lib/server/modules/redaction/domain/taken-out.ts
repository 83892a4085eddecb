import type { TakenKind } from './boxes';

/** How much of which kind is taken out of a page, or still seems to stand on it; never the text itself. */
export type TakenOnPage = { readonly page: number; readonly kind: TakenKind; readonly count: number };

/** Counts by page and kind, in the order of the pages. */
export function countByPage(
	found: readonly { readonly page: number; readonly kind: TakenKind }[]
): TakenOnPage[] {
	const counts = new Map<string, TakenOnPage>();
	for (const { page, kind } of found) {
		const key = `${page} ${kind}`;
		counts.set(key, { page, kind, count: (counts.get(key)?.count ?? 0) + 1 });
	}
	return [...counts.values()].sort((a, b) => a.page - b.page);
}
