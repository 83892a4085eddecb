import { Readable } from 'node:stream';
import { href, type AddressName } from '$lib/addresses';
import { readers } from '$lib/guide';
import { everyPublicProject } from '$lib/server/modules/funding';
import {
	countryOverviews,
	countRegister,
	everyPublishedAgreement,
	everyPublishedPartner
} from '$lib/server/modules/portal';
import { everyPublicInitiative, everyPublicInnovation } from '$lib/server/modules/portfolio';
import { everyPublicVisit } from '$lib/server/modules/relations';
import { everyPublicCohort, listPublicOffers } from '$lib/server/modules/training';
import { procedureKeys } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { mappedPage, sitemapEnd, sitemapStart, writeSitemapIndex, type MappedPage } from '../domain/sitemap';

/** Pages without parameters that are for everybody. */
const standing = [
	'home',
	'agreements',
	'agreementRegions',
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
	'questions',
	'informationRequests',
	'data',
	'sources',
	'help',
	'accessibility'
] as const satisfies readonly AddressName[];

type Pages = (ctx: Ctx) => AsyncIterable<MappedPage> | Iterable<MappedPage>;

/** The parts that every site has, each written as its rows come. */
const parts: Readonly<Record<string, Pages>> = {
	pages: standingPages,
	partners: (ctx) => recordPages(ctx, 'partner', everyPublishedPartner(ctx)),
	projects: (ctx) => recordPages(ctx, 'project', everyPublicProject(ctx)),
	abroad: abroadPages,
	training: trainingPages,
	portfolio: portfolioPages
};

/**
 * The index of the site map: the standing pages, the records of each room, and the agreements year by year, since a
 * part may hold 50,000 addresses (sitemaps.org) and nothing is counted to find where to cut.
 */
export async function mapSite(ctx: Ctx): Promise<string> {
	const { facets } = await countRegister(ctx, {});
	const names = [...Object.keys(parts), ...facets.year.map(({ value }) => `agreements-${value}`)];
	return writeSitemapIndex(
		names.map((part) => ctx.origin + href('id', 'sitemapPart', { part: `${part}.xml` }))
	);
}

/** One part of the site map, written as the rows come. Refuses NOT_FOUND. */
export function mapPart(ctx: Ctx, part: string): Readable | Refusal<'NOT_FOUND'> {
	const year = /^agreements-(\d{4})\.xml$/.exec(part)?.[1];
	if (year !== undefined) return written(agreementPages(ctx, Number(year)));
	const name = /^([a-z]+)\.xml$/.exec(part)?.[1] ?? '';
	const pages = Object.hasOwn(parts, name) ? parts[name] : undefined;
	return pages ? written(pages(ctx)) : refuse('NOT_FOUND');
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
	for (const who of readers)
		yield { id: origin + href('id', 'helpFor', { who }), en: origin + href('en', 'helpFor', { who }) };
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

type Recorded = 'partner' | 'project' | 'visit' | 'cohort' | 'trainingOffer' | 'initiative' | 'innovation';

const recordPage = (ctx: Ctx, name: Recorded, id: string): MappedPage => ({
	id: ctx.origin + href('id', name, { id }),
	en: ctx.origin + href('en', name, { id })
});

async function* recordPages(
	ctx: Ctx,
	name: Recorded,
	rows: AsyncIterable<{ readonly id: string }>
): AsyncGenerator<MappedPage> {
	for await (const { id } of rows) yield recordPage(ctx, name, id);
}

async function* abroadPages(ctx: Ctx): AsyncGenerator<MappedPage> {
	const { countries } = await countryOverviews(ctx);
	for (const { country } of countries)
		yield {
			id: ctx.origin + href('id', 'country', { country }),
			en: ctx.origin + href('en', 'country', { country })
		};
	yield* recordPages(ctx, 'visit', everyPublicVisit(ctx));
}

async function* trainingPages(ctx: Ctx): AsyncGenerator<MappedPage> {
	// The latest hundred: an offer that is over has its cohort.
	const { rows } = await listPublicOffers(ctx, { limit: 100 });
	for (const { id, isExample } of rows) if (!isExample) yield recordPage(ctx, 'trainingOffer', id);
	yield* recordPages(ctx, 'cohort', everyPublicCohort(ctx));
}

async function* portfolioPages(ctx: Ctx): AsyncGenerator<MappedPage> {
	yield* recordPages(ctx, 'initiative', everyPublicInitiative(ctx));
	yield* recordPages(ctx, 'innovation', everyPublicInnovation(ctx));
}
