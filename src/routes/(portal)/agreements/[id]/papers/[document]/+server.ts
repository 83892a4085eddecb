import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { openPublishedPaper } from '$lib/server/modules/portal';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { RequestHandler } from './$types';

/**
 * Sends a published paper as a file. It was written by others: it is never shown inside this site, whatever it says
 * it is, and whoever opens it from here opens it without script, form or origin.
 */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const paper = await openPublishedPaper(locals.ctx, { agreement: params.id, document: params.document });
	if (isRefusal(paper)) error(404, { message: textIn(locals.language).site.errorPage.notFound });
	const etag = `"${paper.sha256}"`;
	const headers = {
		etag,
		// It may be withdrawn: every reader asks again.
		'cache-control': 'no-cache',
		'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
		'x-content-type-options': 'nosniff'
	};
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	const body =
		request.method === 'HEAD' ? null : (Readable.toWeb(await paper.open()) as ReadableStream<Uint8Array>);
	return new Response(body, {
		headers: {
			...headers,
			'content-type': paper.mediaType,
			'content-length': String(paper.size),
			'content-disposition': attachment(paper.fileName)
		}
	});
};

/** A name for saving (RFC 6266): plain letters for old programs, the full name for the others. */
function attachment(fileName: string): string {
	const plain = fileName.replace(/[^\w. -]/g, '_');
	const full = encodeURIComponent(fileName).replace(
		/['()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
	return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}
