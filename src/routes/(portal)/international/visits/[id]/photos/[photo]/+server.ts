import { error } from '@sveltejs/kit';
import { dispositionOf } from '$lib/server/hall/document-answer';
import { answerPhoto } from '$lib/server/hall/photo-answer';
import { openPublishedVisitPhoto } from '$lib/server/modules/relations';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { RequestHandler } from './$types';

/** Shows a photograph, or sends a paper, that was chosen for readers. */
export const GET: RequestHandler = async ({ locals, params, request, url }) => {
	const photo = await openPublishedVisitPhoto(locals.ctx, params.id, params.photo);
	if (isRefusal(photo)) error(404, { message: textIn(locals.language).site.errorPage.notFound });
	return answerPhoto(
		request,
		url,
		photo,
		photo.isPhoto ? {} : { 'content-disposition': dispositionOf(photo.fileName) }
	);
};
