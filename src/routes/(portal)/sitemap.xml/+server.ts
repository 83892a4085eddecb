import { mapSite } from '$lib/server/modules/exports';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ locals }) =>
	new Response(await mapSite(locals.ctx), {
		headers: { 'content-type': 'application/xml', 'cache-control': 'no-cache' }
	});
