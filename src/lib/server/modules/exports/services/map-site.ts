import { Readable } from 'node:stream';
import { href, type AddressName } from '$lib/addresses';
import { countRegister, everyPublishedAgreement, everyPublishedPartner } from '$lib/server/modules/portal';
import { everyPublicInitiative, everyPublicInnovation } from '$lib/server/modules/portfolio';
import { procedureKeys } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { mappedPage, sitemapEnd, sitemapStart, writeSitemapIndex, type MappedPage } from '../domain/sitemap';

/** Pages without parameters that are for everybody. */
const standing = [
	'home',
	'agreements',
	'partners',
	'international',
	'projects',
	'projectTotals',
	'projectMap',
	'projectDonors',
	'training',
	'smartCity',
	'innovations',
	'sharedServices',
	'procedures',
	'propose',
	'track',
	'verify',
	'data',
	'sources',
	'help',
	'accessibility'
] as const satisfies readonly AddressName[];

/**
 * The index of the site map: the standing pages, the partners, and the agreements year by year, since a part may
 * hold 50,000 addresses (sitemaps.org) and nothing is counted to find where to cut.
 */
export async function mapSite(ctx: Ctx): Promise<string> {
	const { facets } = await countRegister(ctx, {});
	const parts = ['pages', 'partners', 'portfolio', ...facets.year.map(({ value }) => `agreements-${value}`)];
	return writeSitemapIndex(
		parts.map((part) => ctx.origin + href('id', 'sitemapPart', { part: `${part}.xml` }))
	);
}

/** One part of the site map, written as the rows come. Refuses NOT_FOUND. */
export function mapPart(ctx: Ctx, part: string): Readable | Refusal<'NOT_FOUND'> {
	const year = /^agreements-(\d{4})\.xml$/.exec(part)?.[1];
	if (year !== undefined) return written(agreementPages(ctx, Number(year)));
	if (part === 'partners.xml') return written(partnerPages(ctx));
	if (part === 'pages.xml') return written(standingPages(ctx));
	if (part === 'portfolio.xml') return written(portfolioPages(ctx));
	return refuse('NOT_FOUND');
}

const written = (pages: AsyncIterable<MappedPage> | Iterable<MappedPage>) =>
	Readable.from(lines(pages), { objectMode: false });

async function* lines(pages: AsyncIterable<MappedPage> | Iterable<MappedPage>): AsyncGenerator<string> {
	yield sitemapStart;
	for await (const page of pages) yield mappedPage(page);
	yield sitemapEnd;
}

function* standingPages({ origin }: Ctx): Generator<MappedPage> {
	for (const name of standing) yield { id: origin + href('id', name), en: origin + href('en', name) };
	for (const type of procedureKeys)
		yield { id: origin + href('id', 'procedure', { type }), en: origin + href('en', 'procedure', { type }) };
}

async function* agreementPages(ctx: Ctx, year: number): AsyncGenerator<MappedPage> {
	for await (const { id, updated_at } of everyPublishedAgreement(ctx, { year }))
		yield {
			id: ctx.origin + href('id', 'agreement', { id }),
			en: ctx.origin + href('en', 'agreement', { id }),
			updated: updated_at.toISOString().slice(0, 10)
		};
}

async function* partnerPages(ctx: Ctx): AsyncGenerator<MappedPage> {
	for await (const { id } of everyPublishedPartner(ctx))
		yield {
			id: ctx.origin + href('id', 'partner', { id }),
			en: ctx.origin + href('en', 'partner', { id })
		};
}

async function* portfolioPages(ctx: Ctx): AsyncGenerator<MappedPage> {
	const page = (name: 'initiative' | 'innovation', id: string): MappedPage => ({
		id: ctx.origin + href('id', name, { id }),
		en: ctx.origin + href('en', name, { id })
	});
	for await (const { id } of everyPublicInitiative(ctx)) yield page('initiative', id);
	for await (const { id } of everyPublicInnovation(ctx)) yield page('innovation', id);
}
