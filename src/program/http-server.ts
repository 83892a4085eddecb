import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { apiV1 } from '../api/v1/app';
import { answerPublicPage } from '$lib/server/hall/public-pages';
import { securityHeaders } from '$lib/server/hall/security-headers';
import { isLoopback } from '$lib/server/platform/config';
import { metrics, timeRequest } from '$lib/server/platform/metrics';
import type { Plant } from '$lib/server/platform/plant';

const apiPrefix = '/api/v1/';

export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * On every answer, also on redirects, errors and files that no page has made (quality.md D1). What answers later may
 * word its own: pages bring the policy for their styles.
 */
const standingHeaders: Readonly<Record<string, string>> = {
	...securityHeaders,
	'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
};

/**
 * Node's own server: the API skips SvelteKit's router, the three addresses for machines are answered here, all
 * else is a page (decisions.md 11).
 */
export function httpServer(plant: Plant, pages: Handler, worker: { isListening(): boolean }): Server {
	const api = apiV1();
	// SvelteKit keeps the platform's own Request and Response; the API hardly makes any (api/v1/quick-answer.ts).
	const answerApi = getRequestListener((request, wire) => api.fetch(request, wire), {
		overrideGlobalObjects: false
	});
	return createServer({ keepAliveTimeout: 65_000, requestTimeout: 120_000 }, (request, response) => {
		const path = (request.url ?? '/').split('?', 1)[0]!;
		timeRequest(response, path);
		for (const [name, value] of Object.entries(standingHeaders)) response.setHeader(name, value);
		if (plant.config.origin.startsWith('https:'))
			response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
		// Nothing that was made for one person is kept; what is the same for everybody says itself how long it holds.
		if (!/^\/_app\/|^\/[\w-]+\.\w+$/.test(path)) response.setHeader('cache-control', 'no-store');
		// The address that the reader used decides the tenant; the page handler is told which protocol it was.
		request.headers['x-satupintu-protocol'] = plant.config.origin.startsWith('https:') ? 'https' : 'http';
		request.headers['x-satupintu-address'] = clientAddress(request, plant.config.addressHeader);
		if (isTooMuchText(request)) return tooMuchText(response);
		if (path === '/healthz') return plain(response, 200, 'alive\n');
		if (path === '/readyz') return void ready(plant, worker, response);
		if (path === '/metrics') return void showMetrics(plant, request, response);
		if (path.startsWith(apiPrefix)) {
			// The API knows its addresses without the prefix; a new Request for that would copy the whole old one.
			request.url = request.url!.slice(apiPrefix.length - 1);
			return void answerApi(request, response);
		}
		const makePage = () => pages(request, response, () => plain(response, 404, 'not found\n'));
		answerPublicPage(plant, request, response).then((isAnswered) => {
			if (!isAnswered) makePage();
		}, makePage);
	});
}

const mostText = 8 * 1024 * 1024;

/**
 * Whether a body without files is larger than anything that people type or another system writes. Such bodies are read
 * into memory whole; files go through the one upload door, which writes them to disk and has limits of its own.
 */
export function isTooMuchText({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
	if (/^(multipart\/form-data|application\/pdf)\b/i.test(headers['content-type'] ?? '')) return false;
	// A body whose length is not said could be any; browsers and the usual clients say it.
	return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > mostText;
}

function tooMuchText(response: ServerResponse): void {
	response.writeHead(413, {
		'content-type': 'application/problem+json',
		'cache-control': 'no-store',
		connection: 'close'
	});
	response.end(
		JSON.stringify({
			type: 'urn:satupintu:problem:upload-too-large',
			title: 'Request without files beyond 8 MB, or of a length that is not said',
			status: 413,
			code: 'UPLOAD_TOO_LARGE'
		})
	);
}

/**
 * Whence a request comes: the connection's other end, or what the proxy before us has written last into the header that
 * the operator names. What the sender itself wrote there stands before it and counts nothing.
 */
export function clientAddress(
	request: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } },
	header: string | undefined
): string {
	const written = header === undefined ? undefined : request.headers[header];
	const last = [written ?? []].flat().join(',').split(',').at(-1)?.trim();
	return last || (request.socket.remoteAddress ?? '').replace('::ffff:', '');
}

function plain(response: ServerResponse, status: number, text: string): void {
	response.writeHead(status, {
		'content-type': 'text/plain; charset=utf-8',
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff'
	});
	response.end(text);
}

async function ready(
	plant: Plant,
	worker: { isListening(): boolean },
	response: ServerResponse
): Promise<void> {
	const parts = { ...(await plant.readiness()), worker: worker.isListening() };
	const all = Object.values(parts).every(Boolean);
	response.writeHead(all ? 200 : 503, {
		'content-type': 'application/json',
		'cache-control': 'no-store',
		...(all ? {} : { 'retry-after': '2' })
	});
	response.end(JSON.stringify({ ready: all, ...parts }));
}

async function showMetrics(plant: Plant, request: IncomingMessage, response: ServerResponse): Promise<void> {
	if (!plant.config.metricsOpen && !isLoopback((request.socket.remoteAddress ?? '').replace('::ffff:', '')))
		return plain(response, 404, 'not found\n');
	response.writeHead(200, { 'content-type': metrics.contentType });
	response.end(await metrics.metrics());
}
