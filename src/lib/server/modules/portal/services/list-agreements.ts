import type { Ctx } from '$lib/server/platform/context';
import { registerDays } from '$lib/server/modules/cooperation';
import { writeCursor } from '../domain/register-cursor';
import type { RegisterQuestion } from '../domain/register-question';
import { isTurned, registerPage, type RegisterRow } from '../repository/register-list';

/** A page of a list and the addresses of its neighbours; null where there is none. */
export type Page<Row> = {
	readonly rows: readonly Row[];
	readonly next: string | null;
	readonly previous: string | null;
	/** The whole words found nothing, so these begin as the words of the question do. */
	readonly byBeginnings: boolean;
};

/** One page of the published register (J11). Anybody may read it; what is not published is in no part of it. */
export async function listAgreements(ctx: Ctx, question: RegisterQuestion): Promise<Page<RegisterRow>> {
	const days = registerDays(ctx);
	let byBeginnings = false;
	let found = await ctx.db.rows(registerPage(question, days));
	if (found.length === 0 && question.q !== undefined) {
		found = await ctx.db.rows(registerPage(question, days, true));
		byBeginnings = found.length > 0;
	}
	return pageOf(found, question, byBeginnings);
}

function pageOf(found: RegisterRow[], question: RegisterQuestion, byBeginnings: boolean): Page<RegisterRow> {
	const { sort, limit, cursor } = question;
	const more = found.length > limit;
	const rows = more ? found.slice(0, limit) : found;
	const turned = isTurned(question);
	if (turned) rows.reverse();
	const at = (row: RegisterRow | undefined, direction: 'after' | 'before') =>
		row === undefined
			? null
			: writeCursor(
					{ direction, day: row.key, id: row.id, ...(row.rank === null ? {} : { rank: row.rank }) },
					sort
				);
	return {
		rows,
		next: turned || more ? at(rows.at(-1), 'after') : null,
		previous: (turned ? more : cursor !== undefined) ? at(rows[0], 'before') : null,
		byBeginnings
	};
}
