import { error } from '@sveltejs/kit';
import { orError } from '$lib/refused-page';
import { sheetsOfUpload } from '$lib/server/modules/cooperation';
import type { RequestHandler } from './$types';

/** A page of a scan that was just sent in, as a picture, for whoever puts its pages in order. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { sheets } = orError(locals.language, await sheetsOfUpload(locals.ctx, params.id));
	const sheet = /^[1-9]\d?$/.test(params.page) ? sheets[Number(params.page) - 1] : undefined;
	if (!sheet) error(404);
	return new Response(new Uint8Array(sheet.bytes), {
		headers: {
			'content-type': 'image/jpeg',
			'content-length': String(sheet.bytes.length),
			'cache-control': 'no-store'
		}
	});
};
