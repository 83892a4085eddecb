import { error } from '@sveltejs/kit';
import { isShareKind, shareCardOf } from '$lib/server/hall/share-cards';
import { cardSign, sharePress } from '$lib/server/platform/pdf';
import { textIn } from '$lib/text';
import type { RequestHandler } from './$types';

/** The picture that chats and social sites put beside a link to a public page. */
export const GET: RequestHandler = async ({ locals: { ctx, language }, params, request }) => {
	const card = isShareKind(params.kind) ? await shareCardOf(ctx, params.kind, params.id) : undefined;
	if (!card) error(404, { message: textIn(language).site.errorPage.notFound });
	const etag = `"${cardSign(card)}"`;
	const headers = {
		etag,
		// What it shows may be withdrawn: every reader asks again, and is told at once where nothing changed.
		'cache-control': 'no-cache',
		'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
		'x-content-type-options': 'nosniff'
	};
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	const picture = await sharePress().draw(card);
	if (!picture) return new Response(null, { status: 503, headers: { 'retry-after': '30' } });
	return new Response(request.method === 'HEAD' ? null : new Uint8Array(picture), {
		headers: { ...headers, 'content-type': 'image/png', 'content-length': String(picture.length) }
	});
};
