import { xmlText } from '$lib/written/xml-text';

/** One entry of a feed; `updated` is an RFC 3339 instant. */
export type FeedEntry = {
	/** A UUID that stays the entry's for ever. */
	readonly id: string;
	readonly title: string;
	readonly updated: string;
	/** Where a person reads it. */
	readonly address: string;
	readonly summary: string;
	readonly categories: readonly { readonly term: string; readonly label: string }[];
};

export type Feed = {
	/** The feed's own address: it is its identity too. */
	readonly address: string;
	/** The page that shows the same. */
	readonly page: string;
	readonly title: string;
	readonly author: string;
	readonly rights: string;
	readonly language: string;
	/** When nothing is in the feed yet, the instant of this answer. */
	readonly now: string;
	readonly entries: readonly FeedEntry[];
};

/** A feed as Atom 1.0 (RFC 4287). Its `updated` is the latest of its entries', so that readers can skip it. */
export function writeAtom(feed: Feed): string {
	const updated = feed.entries.reduce((latest, { updated: at }) => (at > latest ? at : latest), '');
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
		`<id>${xmlText(feed.address)}</id>`,
		`<title>${xmlText(feed.title)}</title>`,
		`<updated>${updated || feed.now}</updated>`,
		`<author><name>${xmlText(feed.author)}</name></author>`,
		`<rights>${xmlText(feed.rights)}</rights>`,
		`<link rel="self" type="application/atom+xml" href="${xmlText(feed.address)}"/>`,
		`<link rel="alternate" type="text/html" href="${xmlText(feed.page)}"/>`,
		...feed.entries.map(writeEntry),
		'</feed>',
		''
	].join('\n');
}

function writeEntry(entry: FeedEntry): string {
	return [
		'<entry>',
		`<id>urn:uuid:${entry.id}</id>`,
		`<title>${xmlText(entry.title)}</title>`,
		`<updated>${entry.updated}</updated>`,
		`<link rel="alternate" type="text/html" href="${xmlText(entry.address)}"/>`,
		...entry.categories.map(
			({ term, label }) => `<category term="${xmlText(term)}" label="${xmlText(label)}"/>`
		),
		`<summary>${xmlText(entry.summary)}</summary>`,
		'</entry>'
	].join('');
}
