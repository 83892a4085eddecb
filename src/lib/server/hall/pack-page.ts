import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const pack = promisify(gzip);

/** Below this a packed page fits the same packets as the plain one. */
const leastBytes = 1_000;

/**
 * The same page, packed for a reader whose browser says that it unpacks (gzip), so that a long list of the desk is a
 * tenth of itself on a poor link. Only pages: files are served as they were kept. Packed in a thread of its own.
 */
export async function packPage(request: Request, response: Response): Promise<Response> {
	const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
	if (!isPage || response.headers.has('content-encoding') || request.method === 'HEAD') return response;
	response.headers.append('vary', 'accept-encoding');
	if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return response;
	const plain = new Uint8Array(await response.arrayBuffer());
	const { status, headers } = response;
	if (plain.length < leastBytes) return new Response(plain.length === 0 ? null : plain, { status, headers });
	headers.set('content-encoding', 'gzip');
	headers.delete('content-length');
	return new Response(new Uint8Array(await pack(plain)), { status, headers });
}
