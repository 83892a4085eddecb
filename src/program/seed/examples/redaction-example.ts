import { beginRedaction, markBox, proposeBoxes } from '$lib/server/modules/redaction';
import type { Ctx } from '$lib/server/platform/context';
import { query } from '$lib/server/platform/database/builder';
import { expected } from './stage';

/** A copy of an invented agreement's paper that somebody has begun: one box kept, and what was found proposed. */
export async function seedRedactionExample(ctx: Ctx): Promise<void> {
	if (!ctx.pageReader) return;
	const [paper] = (await ctx.db.rows(
		query
			.selectFrom('document as d')
			.innerJoin('document_version as v', 'v.document_id', 'd.id')
			.innerJoin('file as f', 'f.sha256', 'v.sha256')
			.innerJoin('agreement as a', 'a.id', 'd.owner_id')
			.select('d.id')
			.where('d.owner_kind', '=', 'agreement')
			.where('d.is_example', '=', true)
			.where('f.media_type', '=', 'application/pdf')
			// Of a published one where there is one: there the copy can take its place.
			.orderBy('a.published_at', (by) => by.desc().nullsLast())
			.orderBy('d.created_at', 'desc')
			.limit(1)
	)) as { id: string }[];
	if (!paper) return;
	const { id } = expected('redaction', await beginRedaction(ctx, paper.id));
	const corners = [
		[0.12, 0.82],
		[0.45, 0.9]
	] as const;
	expected('box', await markBox(ctx, id, { page: 1, corners, what: 'signature' }));
	expected('proposals', await proposeBoxes(ctx, id, { from: 1 }));
}
