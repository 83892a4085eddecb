import { href } from '$lib/addresses';
import { feedInnovations } from '$lib/server/modules/exports';
import type { RequestHandler } from './$types';

/** What changed last among the innovations, for feed readers. */
export const GET: RequestHandler = async ({ locals: { ctx, language } }) =>
	new Response(await feedInnovations(ctx, ctx.origin + href(language, 'innovationsFeed')), {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' }
	});
