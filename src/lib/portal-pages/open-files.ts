import { href } from '$lib/addresses';
import type { Language } from '$lib/text/bilingual';
import type { LinkTo } from '$lib/ui';

/**
 * The files of a public list: the whole open table of that name, where the list is not narrowed, and the list itself as a
 * paper, under the filters of its page.
 */
export function publicFiles(
	table: string,
	language: Language,
	query: Readonly<Record<string, string | undefined>> = {}
): LinkTo[] {
	const isNarrowed = Object.values(query).some((value) => value !== undefined && value !== '');
	const sheets = ['csv', 'xlsx'].map((format) => ({
		href: `/api/v1/exports/${table}.${format}`,
		text: format.toUpperCase()
	}));
	return [...(isNarrowed ? [] : sheets), printedList(table, language, query)];
}

/** A public list as PDF, under the filters of its page. */
export const printedList = (
	list: string,
	language: Language,
	query: Readonly<Record<string, string | undefined>> = {}
): LinkTo => ({ href: href(language, 'printedList', { list }, query), text: 'PDF' });
