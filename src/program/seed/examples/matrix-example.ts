import { makeMatrix, receiveMatrix } from '$lib/server/modules/lifecycle';
import type { Ctx } from '$lib/server/platform/context';
import { fillFormBook } from '$lib/server/platform/spreadsheet';
import { expected } from './stage';

/**
 * A monitoring matrix that the invented unit filled in and sent back, and that nobody has looked at yet: one duty
 * carried out, and one row that cannot count because its report is missing.
 */
export async function seedMatrixExample(ctx: Ctx, words: { report: string; file: string }): Promise<void> {
	const period = ctx.clock.today().slice(0, 4);
	const made = expected('matrix', await makeMatrix(ctx, { period }));
	if (made.counts.obligation === 0) return;
	const bytes = await fillFormBook(made.bytes, (row) =>
		row.sheet === 'obligation' && row.place < 2
			? { done: 'Sudah', ...(row.place === 0 ? { report: words.report } : {}) }
			: {}
	);
	expected('matrix', await receiveMatrix(ctx, { name: words.file, bytes }));
}
