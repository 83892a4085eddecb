import type { AddressName } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import { publicDataVersion, registerWords } from '$lib/server/modules/portal';
import type { FinishedPage } from '$lib/server/platform/page-cache';
import type { Plant } from '$lib/server/platform/plant';

/** Pages that are the same for every reader, and the query words that change them; other words are ignored. */
const cacheable: Partial<Record<AddressName, readonly string[]>> = {
	home: [],
	agreements: [...registerWords, 'cursor'],
	agreement: [],
	partners: ['q', 'kind', 'country', 'cursor'],
	partner: [],
	international: [],
	country: [],
	projects: ['cursor'],
	projectTotals: [],
	project: [],
	training: [],
	trainingOffer: [],
	cohort: [],
	smartCity: [],
	innovations: [],
	procedures: [],
	procedure: [],
	data: [],
	sources: [],
	help: [],
	accessibility: []
};

async function keyOf(
	ctx: Ctx,
	request: Request,
	url: URL,
	address: AddressName
): Promise<string | undefined> {
	const words = cacheable[address];
	if (!words || ctx.actor.kind !== 'anonymous' || request.method !== 'GET') return undefined;
	// Unknown words are left out of the key, so that junk cannot fill the cache. Values are escaped and keep their
	// order: two questions that are answered differently must never share a key.
	const parts = words.flatMap((word) =>
		url.searchParams.getAll(word).map((value) => `${word}=${encodeURIComponent(value)}`)
	);
	if (parts.some((part) => part.length > 200)) return undefined;
	const version = await publicDataVersion(ctx);
	return [ctx.tenant.id, version, ctx.clock.today(), url.host, url.pathname, parts.join('&')].join('|');
}

function answer(page: FinishedPage, request: Request): Response {
	const zipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
	const headers = new Headers(page.headers);
	headers.set('vary', 'accept-encoding, cookie');
	if (holds(request, page.headers.etag)) {
		// With all headers of the page: a browser writes those of a 304 over the ones it kept, and the policy that
		// stands on answers without one would take the page's styles away.
		headers.delete('content-type');
		return new Response(null, { status: 304, headers });
	}
	if (zipped) headers.set('content-encoding', 'gzip');
	const body = zipped ? page.gzip : page.html;
	headers.set('content-length', String(body.length));
	return new Response(new Uint8Array(body), { status: 200, headers });
}

/** Whether the reader still holds this very page. */
function holds(request: Request, etag: string | undefined): boolean {
	const held = request.headers.get('if-none-match');
	if (etag === undefined || held === null) return false;
	return held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}

const keys = new WeakMap<Request, string>();

/** The finished page of an earlier reader, if nothing public has changed since. */
export async function cachedPage(
	plant: Plant,
	ctx: Ctx,
	request: Request,
	url: URL,
	address: AddressName
): Promise<Response | undefined> {
	const key = await keyOf(ctx, request, url, address);
	if (!key) return undefined;
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
	headers['cache-control'] = 'public, max-age=0, must-revalidate';
	return answer(plant.pages.put(key, await response.text(), headers), request);
}
