import { z } from 'zod';
import type { Ctx } from '$lib/server/platform/context';
import { groupedBy } from '$lib/server/platform/grouped';
import { isRefusal } from '$lib/server/platform/refusal';
import type { WitnessBook } from '$lib/server/platform/witness';
import { removeAgainUnchecked, removeBytes, removedVersionsUnchecked } from '$lib/server/modules/documents';
import { casesOfVersions, forgetScans, removeContacts, removeWords } from '../repository/contents';

/** One removed version in the book outside the database: enough to remove it again, and nothing of what was in it. */
const Line = z.object({
	document: z.uuid(),
	number: z.number().int().positive(),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	size: z.number().int(),
	at: z.iso.datetime(),
	list: z.string()
});
type Line = z.infer<typeof Line>;

/** Whoever hands a file in has an hour to write its row; what is younger is left for the next turn. */
const timeToWrite = 60 * 60 * 1_000;

export type KeptRemovals = {
	/** Contents that a backup or an older folder of files had brought back, removed again. */
	readonly again: number;
	readonly removed: number;
	readonly waiting: number;
};

/**
 * Keeps removals true, whatever was brought back: writes what the database says was removed into the book beside it,
 * removes again what the book knows and the database does not (any more), and takes the bytes out of the store.
 *
 * @param before bytes written since then wait
 */
export async function keepRemovals(
	ctx: Ctx,
	book: Pick<WitnessBook, 'lines' | 'add'>,
	before = new Date(Date.now() - timeToWrite)
): Promise<KeptRemovals> {
	const region = ctx.tenant.kodeWilayah;
	const known = new Map<string, Line>();
	for (const line of await book.lines(region)) {
		const read = Line.safeParse(JSON.parse(line));
		if (read.success) known.set(nameOf(read.data), read.data);
	}
	const here = new Set<string>();
	for await (const part of removedVersionsUnchecked(ctx)) {
		const lines = part.map((row): Line => ({
			document: row.document_id,
			number: row.number,
			sha256: row.sha256,
			size: Number(row.size),
			at: row.removed_at.toISOString(),
			list: row.removed_by_list
		}));
		for (const line of lines) here.add(nameOf(line));
		await book.add(
			region,
			lines.filter((line) => !known.has(nameOf(line))).map((line) => JSON.stringify(line))
		);
	}
	const again = await removeAgain(
		ctx,
		[...known.values()].filter((line) => !here.has(nameOf(line)))
	);
	return { again, ...(await removeBytes(ctx, before)) };
}

const nameOf = ({ document, number }: Pick<Line, 'document' | 'number'>) => `${document}#${number}`;

async function removeAgain(ctx: Ctx, lines: readonly Line[]): Promise<number> {
	const byRemoval = groupedBy(lines, ({ at, list }) => `${at} ${list}`);
	let again = 0;
	for (const part of byRemoval.values()) {
		const { at, list } = part[0]!;
		const done = await ctx.db.write(async (uow) => {
			const removal = await removeAgainUnchecked(uow, ctx, part, { at: new Date(at), list });
			uow.add(forgetScans(removal.gone));
			if (removal.files > 0) {
				const cases = await uow.rows(casesOfVersions(part));
				uow.add(removeContacts(cases.flatMap((one) => one.proposal_id ?? [])));
				// What was made here goes by schedule only, and the words it was made of with it.
				uow.add(removeWords(cases.filter((one) => one.with_made).map((one) => one.id)));
			}
			// Papers of another database, or rows that are not here at all: nothing to do, and nothing to tell.
			if (removal.files > 0)
				uow.audit({
					at: ctx.clock.now(),
					actor: { id: null, role: 'program:keep-removals' },
					event: 'REMOVED_AGAIN',
					subject: { kind: 'store', id: String(ctx.tenant.id) },
					data: { list, files: removal.files }
				});
			return removal.files;
		});
		if (isRefusal(done)) throw new Error(`what came back was not removed again: ${done.refused}`);
		again += done;
	}
	return again;
}
