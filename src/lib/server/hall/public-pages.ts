import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressName } from '$lib/addresses';
import { contentPolicyHeader } from '$lib/content-policy';
import type { Ctx, Tenant } from '$lib/server/platform/context';
import { publicDataVersion, registerWords } from '$lib/server/modules/portal';
import type { FinishedPage } from '$lib/server/platform/page-cache';
import type { KeepReading, Plant } from '$lib/server/platform/plant';
import { shareReading } from '$lib/server/platform/share-reading';
import type { Language } from '$lib/text/bilingual';
import { contextFor } from './request-context';
import { securityHeaders } from './security-headers';

/** Pages that are the same for every reader, and the query words that change them; other words are ignored. */
const cacheable: Partial<Record<AddressName, readonly string[]>> = {
	home: [],
	agreements: [...registerWords, 'cursor'],
	agreementRegions: [],
	agreement: [],
	partners: ['q', 'kind', 'country', 'cursor'],
	partner: [],
	international: [],
	country: [],
	projects: ['q', 'donor', 'year', 'sector', 'instrument', 'stage', 'location', 'cursor'],
	projectMap: [],
	projectDonors: [],
	projectTotals: [],
	project: [],
	training: [],
	trainingOffer: [],
	cohort: [],
	smartCity: [],
	initiative: [],
	innovations: [],
	innovation: [],
	sharedServices: [],
	procedures: [],
	procedure: [],
	data: [],
	sources: [],
	help: [],
	accessibility: []
};

/** What a reader without an account asks for, apart from when. */
function questionOf(ctx: Ctx, method: string, url: URL, address: AddressName): string | undefined {
	const words = cacheable[address];
	if (!words || ctx.actor.kind !== 'anonymous' || method !== 'GET') return undefined;
	// Unknown words are left out of the key, so that junk cannot fill the cache. Values are escaped and keep their
	// order: two questions that are answered differently must never share a key.
	const parts = words.flatMap((word) =>
		url.searchParams.getAll(word).map((value) => `${word}=${encodeURIComponent(value)}`)
	);
	if (parts.some((part) => part.length > 200)) return undefined;
	return [url.host, url.pathname, parts.join('&')].join('|');
}

const keyOf = (tenant: Tenant, version: number, today: string, question: string) =>
	[tenant.id, version, today, question].join('|');

type Answer = { status: number; headers: Record<string, string>; body: Buffer | null };

function answerTo(page: FinishedPage, encodings: string, held: string | undefined): Answer {
	const headers: Record<string, string> = { ...page.headers, vary: 'accept-encoding, cookie' };
	if (holds(held, page.headers.etag)) {
		// With all headers of the page: a browser writes those of a 304 over the ones it kept, and the policy that
		// stands on answers without one would take the page's styles away.
		delete headers['content-type'];
		return { status: 304, headers, body: null };
	}
	const zipped = /\bgzip\b/.test(encodings);
	if (zipped) headers['content-encoding'] = 'gzip';
	const body = zipped ? page.gzip : page.html;
	headers['content-length'] = String(body.length);
	return { status: 200, headers, body };
}

/** Whether the reader still holds this very page. */
function holds(held: string | undefined, etag: string | undefined): boolean {
	if (etag === undefined || held === undefined) return false;
	return held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

function answer(page: FinishedPage, request: Request): Response {
	const { status, headers, body } = answerTo(
		page,
		request.headers.get('accept-encoding') ?? '',
		request.headers.get('if-none-match') ?? undefined
	);
	return new Response(body && new Uint8Array(body), { status, headers });
}

const versions = new WeakMap<Plant, Map<number, () => Promise<number>>>();

function presentVersion(plant: Plant, tenant: Tenant): Promise<number> {
	let byTenant = versions.get(plant);
	if (!byTenant) versions.set(plant, (byTenant = new Map()));
	let read = byTenant.get(tenant.id);
	if (!read) {
		read = shareReading(() => publicDataVersion(contextFor(plant, tenant, { kind: 'anonymous' })));
		byTenant.set(tenant.id, read);
	}
	return read();
}

const readingsOf =
	(plant: Plant, tenant: Tenant, version: number, today: string): KeepReading =>
	(name, read) =>
		plant.pages.reading(`${tenant.id}|${name}`, `${version}|${today}`, read);

/** Reads once what everybody may read, as long as nothing public changes: for answers that count the same things. */
export async function publicReadings(plant: Plant, ctx: Ctx): Promise<KeepReading> {
	return readingsOf(plant, ctx.tenant, await presentVersion(plant, ctx.tenant), ctx.clock.today());
}

/**
 * Answers a reader who sends no cookie before SvelteKit takes the request apart, which is four fifths of the work
 * (performance.md 4): with the finished page of an earlier reader, or with one that is drawn here. False where there
 * is neither, or where the reader may be somebody known.
 */
export async function answerPublicPage(
	plant: Plant,
	request: IncomingMessage,
	response: ServerResponse
): Promise<boolean> {
	const { host = '', cookie } = request.headers;
	const asked = request.url ?? '/';
	if (cookie !== undefined || request.method !== 'GET') return false;
	const known = plant.pages.questionOf(host + asked);
	const drawn = plant.drawnPages?.find(asked.split('?', 1)[0]!);
	if (known === undefined && !drawn) return false;
	const tenant = await plant.tenants.byHost(host);
	if (!tenant) return false;
	const version = await presentVersion(plant, tenant);
	const today = plant.clock.forZone(tenant.timeZone).today();
	let page = known === undefined ? undefined : plant.pages.get(keyOf(tenant, version, today, known));
	if (!page && drawn)
		page = await drawPage(plant, tenant, version, new URL(asked, originOf(plant, host)), drawn);
	if (!page) return false;
	const { status, headers, body } = answerTo(
		page,
		request.headers['accept-encoding']?.toString() ?? '',
		request.headers['if-none-match']
	);
	response.writeHead(status, headers).end(body);
	return true;
}

/** The origin as the page handler makes it out: the protocol we serve by, the host that the reader used. */
const originOf = (plant: Plant, host: string) => `${plant.config.origin.split('://', 1)[0]}://${host}`;

/** Draws a page for this reader and keeps it for the next; undefined where the question is none that is kept. */
async function drawPage(
	plant: Plant,
	tenant: Tenant,
	version: number,
	url: URL,
	{ address, language }: { readonly address: string; readonly language: Language }
): Promise<FinishedPage | undefined> {
	const ctx = contextFor(plant, tenant, { kind: 'anonymous' }, { language, origin: url.origin });
	const question = questionOf(ctx, 'GET', url, address as AddressName);
	if (question === undefined) return undefined;
	plant.pages.noteQuestion(url.host + url.pathname + url.search, question);
	const key = keyOf(tenant, version, ctx.clock.today(), question);
	const kept = plant.pages.get(key);
	if (kept) return kept;
	const keep = readingsOf(plant, tenant, version, ctx.clock.today());
	const drawn = await plant.drawnPages!.draw(ctx, address, url, keep);
	const html = Buffer.from(drawn);
	return plant.pages.put(key, html, {
		...securityHeaders,
		'content-security-policy': contentPolicyHeader,
		'content-type': 'text/html; charset=utf-8',
		'content-language': language,
		'cache-control': keptBy,
		etag: `"${createHash('sha1').update(html).digest('base64url')}"`
	});
}

const keptBy = 'public, max-age=0, must-revalidate';

const keys = new WeakMap<Request, string>();

/** The finished page of an earlier reader, if nothing public has changed since. */
export async function cachedPage(
	plant: Plant,
	ctx: Ctx,
	request: Request,
	url: URL,
	address: AddressName
): Promise<Response | undefined> {
	const question = questionOf(ctx, request.method, url, address);
	if (question === undefined) return undefined;
	plant.pages.noteQuestion(url.host + url.pathname + url.search, question);
	const key = keyOf(ctx.tenant, await publicDataVersion(ctx), ctx.clock.today(), question);
	const page = plant.pages.get(key);
	if (page) return answer(page, request);
	keys.set(request, key);
	return undefined;
}

/** Keeps a page that was just made for the next reader, compressed. */
export async function keepPage(
	plant: Plant,
	ctx: Ctx,
	request: Request,
	url: URL,
	address: AddressName,
	response: Response
): Promise<Response> {
	const key = keys.get(request);
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (!key || response.status !== 200 || !isPage || response.headers.has('set-cookie')) return response;
	const headers = Object.fromEntries(
		[...response.headers].filter(([name]) => !['content-length', 'x-request-id', 'date'].includes(name))
	);
	headers['cache-control'] = keptBy;
	return answer(plant.pages.put(key, Buffer.from(await response.arrayBuffer()), headers), request);
}
