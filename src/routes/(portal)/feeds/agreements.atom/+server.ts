import { href } from '$lib/addresses';
import { feedAgreements } from '$lib/server/modules/exports';
import { readRegisterQuestion, registerWords } from '$lib/server/modules/portal';
import type { RequestHandler } from './$types';

/** The newest agreements under the register's own filters, for feed readers. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const asked = Object.fromEntries(
		registerWords.map((word) => [word, url.searchParams.get(word) ?? undefined])
	);
	const { sort: _sort, limit: _limit, cursor: _cursor, ...filters } = readRegisterQuestion(asked, 1).question;
	// Only what was understood: two addresses that ask the same are one feed.
	const kept = Object.fromEntries(Object.entries(filters).map(([word, value]) => [word, String(value)]));
	const feed = await feedAgreements(ctx, {
		filters,
		address: ctx.origin + href(language, 'agreementsFeed', {}, kept),
		page: ctx.origin + href(language, 'agreements', {}, kept),
		question: Object.values(kept).join(', ')
	});
	return new Response(feed, {
		headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'no-cache' }
	});
};
