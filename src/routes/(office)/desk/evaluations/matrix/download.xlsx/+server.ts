import { error, type RequestHandler } from '@sveltejs/kit';
import { statusOf } from '$lib/server/hall/refusal-status';
import { makeMatrix } from '$lib/server/modules/lifecycle';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';

/** The matrix of a period, for one unit or every one, to be filled in and sent back. */
export const GET: RequestHandler = async ({ locals: { ctx, language }, url }) => {
	const period = url.searchParams.get('period') ?? '';
	const made = await makeMatrix(ctx, { period, unitId: url.searchParams.get('unit') ?? undefined });
	if (isRefusal(made)) error(statusOf(made.refused), { message: sentenceFor(language, made) });
	return new Response(new Uint8Array(made.bytes), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': `attachment; filename="${textIn(language).matrix.file.name}-${period}.xlsx"`,
			'x-content-type-options': 'nosniff',
			'cache-control': 'no-store'
		}
	});
};
