import { orError } from '$lib/refused-page';
import { drawRedactedPage, readCorner } from '$lib/server/modules/redaction';
import type { RequestHandler } from './$types';

/** A page of a paper that is being redacted, as a picture: with the marks on it, or as the copy will have it. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const page = /^[1-9]\d{0,3}$/.test(params.page) ? Number(params.page) : 0;
	const picture = orError(
		locals.language,
		await drawRedactedPage(locals.ctx, params.id, page, {
			burnt: url.searchParams.has('burnt'),
			corner: readCorner(url.searchParams.get('corner'))
		})
	);
	return new Response(new Uint8Array(picture.bytes), {
		headers: {
			'content-type': 'image/jpeg',
			'content-length': String(picture.bytes.length),
			'cache-control': 'private, no-store'
		}
	});
};
