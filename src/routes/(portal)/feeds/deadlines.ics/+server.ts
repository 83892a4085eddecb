import { error } from '@sveltejs/kit';
import { deadlineFeed } from '$lib/server/hall/deadline-feed';
import { textIn } from '$lib/text';
import type { RequestHandler } from './$types';

/** A person's deadlines, opened by the secret in the address; no session is read, so that a calendar can fetch it. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const calendar = await deadlineFeed(ctx, url.searchParams.get('token') ?? '');
	if (calendar === undefined) error(404, { message: textIn(language).site.errorPage.notFound });
	return new Response(calendar, {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="tenggat.ics"',
			'cache-control': 'no-store',
			'referrer-policy': 'no-referrer'
		}
	});
};
