import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { PdfFault, sharePress } from '$lib/server/platform/pdf';

/** A published picture, or a paper, with its content. */
type Shown = {
	readonly sha256: string;
	readonly mediaType: string;
	readonly size: number;
	open(): Promise<Readable> | Readable;
};

/** Said in an address: the photograph as it stands on a page, where the whole one would weigh more than all else. */
export const smallWord = 'kecil';

/** The address of a photograph as it stands on a page; it leads to the whole one. */
export const smallHref = (href: string): string => `${href}?${smallWord}`;

/**
 * Answers with a picture that was chosen for readers, small where the address asks for that. Opened by itself it has no
 * script, form or origin. A picture that cannot be made small is sent as it is.
 */
export async function answerPhoto(
	request: Request,
	url: URL,
	photo: Shown,
	more: Readonly<Record<string, string>> = {}
): Promise<Response> {
	const isSmall = url.searchParams.has(smallWord) && /^image\/(png|jpeg)$/.test(photo.mediaType);
	const etag = `"${photo.sha256}${isSmall ? '-small' : ''}"`;
	const headers = {
		...more,
		etag,
		// It may be withdrawn: every reader asks again.
		'cache-control': 'no-cache',
		'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
		'x-content-type-options': 'nosniff'
	};
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	const small = isSmall ? await smallOf(photo) : undefined;
	if (small)
		return new Response(request.method === 'HEAD' ? null : new Uint8Array(small), {
			headers: { ...headers, 'content-type': 'image/jpeg', 'content-length': String(small.length) }
		});
	const body =
		request.method === 'HEAD' ? null : (Readable.toWeb(await photo.open()) as ReadableStream<Uint8Array>);
	return new Response(body, {
		headers: { ...headers, 'content-type': photo.mediaType, 'content-length': String(photo.size) }
	});
}

/** Below this a photograph is small already. */
const smallEnough = 30_000;

async function smallOf(photo: Shown): Promise<Buffer | undefined> {
	if (photo.size <= smallEnough) return undefined;
	try {
		return await sharePress().shrink({ sha256: photo.sha256, bytes: await buffer(await photo.open()) });
	} catch (fault) {
		if (fault instanceof PdfFault) return undefined;
		throw fault;
	}
}
