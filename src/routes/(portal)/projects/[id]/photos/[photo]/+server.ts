import { error } from '@sveltejs/kit';
import { answerPhoto } from '$lib/server/hall/photo-answer';
import { openPublishedPhoto } from '$lib/server/modules/funding';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { RequestHandler } from './$types';

/** Shows a photograph that was chosen for readers. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	const photo = await openPublishedPhoto(locals.ctx, params.id, params.photo);
	if (isRefusal(photo)) error(404, { message: textIn(locals.language).site.errorPage.notFound });
	return answerPhoto(request, url, photo);
};
