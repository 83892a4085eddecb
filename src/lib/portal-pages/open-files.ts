import type { LinkTo } from '$lib/ui';

/** The files of an open table for the public list that shows the same; the name is that of its export. */
export const openFiles = (table: string): LinkTo[] =>
	['csv', 'xlsx'].map((format) => ({
		href: `/api/v1/exports/${table}.${format}`,
		text: format.toUpperCase()
	}));
