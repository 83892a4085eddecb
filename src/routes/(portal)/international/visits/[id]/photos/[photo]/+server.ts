import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { dispositionOf } from '$lib/server/hall/document-answer';
import { openPublishedVisitPhoto } from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { RequestHandler } from './$types';

/** Shows a photograph, or sends a paper, that was chosen for readers. Opened by itself it has no script, form or origin. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const photo = await openPublishedVisitPhoto(locals.ctx, params.id, params.photo);
	if (isRefusal(photo)) error(404, { message: textIn(locals.language).site.errorPage.notFound });
	const etag = `"${photo.sha256}"`;
	const headers = {
		etag,
		// It may be withdrawn: every reader asks again.
		'cache-control': 'no-cache',
		'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
		'x-content-type-options': 'nosniff'
	};
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	const body =
		request.method === 'HEAD' ? null : (Readable.toWeb(await photo.open()) as ReadableStream<Uint8Array>);
	const download = photo.isPhoto ? undefined : { 'content-disposition': dispositionOf(photo.fileName) };
	return new Response(body, {
		headers: {
			...headers,
			...download,
			'content-type': photo.mediaType,
			'content-length': String(photo.size)
		}
	});
};
