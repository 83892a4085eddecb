import { xmlText } from '$lib/written/xml-text';

/** A page with its address in either language. */
export type MappedPage = { readonly id: string; readonly en: string; readonly updated?: string };

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The index of the parts of a site map (sitemaps.org 0.9). */
export function writeSitemapIndex(parts: readonly string[]): string {
	return `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${parts
		.map((address) => `<sitemap><loc>${xmlText(address)}</loc></sitemap>`)
		.join('\n')}\n</sitemapindex>\n`;
}

/** The first words of one part of a site map; pages follow, then `sitemapEnd`. */
export const sitemapStart = `${head}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
export const sitemapEnd = '</urlset>\n';

/** One page: an entry for either language, each naming both. */
export function mappedPage({ id, en, updated }: MappedPage): string {
	const both = (['id', 'en'] as const)
		.map(
			(language) =>
				`<xhtml:link rel="alternate" hreflang="${language}" href="${xmlText(language === 'id' ? id : en)}"/>`
		)
		.join('');
	const day = updated === undefined ? '' : `<lastmod>${updated}</lastmod>`;
	return [id, en].map((address) => `<url><loc>${xmlText(address)}</loc>${day}${both}</url>\n`).join('');
}
