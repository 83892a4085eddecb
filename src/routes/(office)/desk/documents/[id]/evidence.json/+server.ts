import { orError } from '$lib/refused-page';
import { dispositionOf } from '$lib/server/hall/document-answer';
import { makeEvidence } from '$lib/server/modules/cooperation';
import { plant } from '$lib/server/platform/plant';
import type { RequestHandler } from './$types';

/** The evidence bundle of a document: one file that can be checked without this system. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const evidence = orError(locals.language, await makeEvidence(locals.ctx, plant().witness, params.id));
	const name = evidence.document.file_name.replace(/\.[a-z0-9]+$/i, '');
	return new Response(JSON.stringify(evidence), {
		headers: {
			'content-type': 'application/json',
			'content-disposition': dispositionOf(`${name}.bukti.json`),
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
};
