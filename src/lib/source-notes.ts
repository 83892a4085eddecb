import { href } from '$lib/addresses';
import { writeSource, type CitedSource } from '$lib/cited-source';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Source } from '$lib/ui/parts';

/** The place on the page of sources where one is described. */
export function sourceHref(source: Pick<CitedSource, 'key'>, language: Language): string {
	return `${href(language, 'sources')}#${source.key}`;
}

/**
 * Sources as a page prints them: headline, publisher and date, each a link to its full entry, the first with the mark
 * "Dilaporkan media". A row without sources rests on its document and gets none.
 */
export function sourceNotes(sources: readonly CitedSource[], language: Language): Source[] {
	const { site } = textIn(language);
	return sources.map((source, index) => ({
		label: site.source,
		text: writeSource(source, language),
		href: sourceHref(source, language),
		...(index === 0 ? { mark: { kind: 'reported' as const, text: site.reportedByMedia } } : {})
	}));
}
