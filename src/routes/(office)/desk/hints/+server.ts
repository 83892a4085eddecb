import { error, redirect } from '@sveltejs/kit';
import { folderOf, href } from '$lib/addresses';
import { typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { readHint } from '$lib/server/modules/notifications';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import type { RequestHandler } from './$types';

/** Nobody comes here by a link: hints stand on the pages that they explain. */
export const GET: RequestHandler = ({ locals }) => redirect(303, href(locals.language, 'desk'));

/** Takes a hint away and leads back to its page. */
export const POST: RequestHandler = async ({ request, locals }) => {
	const { ctx, language } = locals;
	const fields = await request.formData();
	const done = await readHint(ctx, typed(fields, 'hint'));
	if (isRefusal(done))
		error(statusOf(done.refused), { message: sentenceFor(language, done), code: done.refused });
	const back = typed(fields, 'back');
	const [path = ''] = back.split('?', 1);
	// Only to a page of ours: an address from elsewhere is none in the table.
	redirect(
		303,
		back.startsWith('/') && !back.startsWith('//') && folderOf(path) ? back : href(language, 'desk')
	);
};
