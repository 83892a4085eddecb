import { href } from '$lib/addresses';
import type { RequestHandler } from './$types';

/** Search engines are welcome to what is public; what asks for a person is none of theirs. */
export const GET: RequestHandler = ({ locals: { ctx } }) => {
	const closed = (['desk', 'account', 'login', 'tracked'] as const).flatMap((name) => [
		href('id', name, { number: '' }),
		href('en', name, { number: '' })
	]);
	const lines = [
		'User-agent: *',
		...closed.map((path) => `Disallow: ${path}`),
		'',
		`Sitemap: ${ctx.origin}${href('id', 'sitemap')}`,
		''
	];
	return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
