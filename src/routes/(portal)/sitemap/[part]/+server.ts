import { Readable } from 'node:stream';
import { error } from '@sveltejs/kit';
import { mapPart } from '$lib/server/modules/exports';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => {
	const part = mapPart(locals.ctx, params.part);
	if (isRefusal(part)) error(404, { message: textIn(locals.language).site.errorPage.notFound });
	return new Response(Readable.toWeb(part) as ReadableStream<Uint8Array>, {
		headers: { 'content-type': 'application/xml', 'cache-control': 'no-cache' }
	});
};
