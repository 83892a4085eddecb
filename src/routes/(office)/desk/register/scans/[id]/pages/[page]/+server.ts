import { orError } from '$lib/refused-page';
import { drawScan } from '$lib/server/modules/archive';
import type { RequestHandler } from './$types';

/** A page of a scanned paper as a picture, for the officer who compares it with what was read. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const page = /^[1-9]\d{0,3}$/.test(params.page) ? Number(params.page) : 0;
	const picture = orError(locals.language, await drawScan(locals.ctx, params.id, page));
	return new Response(new Uint8Array(picture.bytes), {
		headers: { 'content-type': 'image/jpeg', 'content-length': String(picture.bytes.length) }
	});
};
