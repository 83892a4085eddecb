import type { Ctx } from '$lib/server/platform/context';
import { chainStanding, entriesBefore, type TrailFilter } from '../repository/trail';

export type TrailEntry = {
	readonly seq: number;
	readonly at: Date;
	readonly event: string;
	readonly actorId: string | null;
	/** The role in which the actor acted, as it was written then. */
	readonly actorRole: string;
	readonly subjectKind: string;
	readonly subjectId: string | null;
	/** The canonical text, as it is hashed: personal data stands in it as commitments only. */
	readonly body: string;
};

export type ChainStanding = {
	readonly seq: number;
	/** Hash of the last entry, hexadecimal. */
	readonly hash: string;
	readonly checkpoint: { readonly seq: number; readonly at: Date; readonly key: string } | null;
};

export type Trail = {
	readonly entries: readonly TrailEntry[];
	/** The number to go on before; null at the beginning of the log. */
	readonly next: number | null;
	readonly standing: ChainStanding;
};

/**
 * A page of the change chain, the newest first. Checks no access: whoever may read it is decided, and the reading
 * noted, by `readAuditTrail` of identity, which stands above this module.
 */
export async function readTrailUnchecked(
	ctx: Pick<Ctx, 'db'>,
	input: { filter: TrailFilter; before?: number; limit: number }
): Promise<Trail> {
	const [rows, [head]] = await ctx.db.together([
		entriesBefore(input.filter, input.before ?? Number.MAX_SAFE_INTEGER, input.limit + 1),
		chainStanding({})
	]);
	if (!head) throw new Error('no audit chain for this tenant');
	const shown = rows.slice(0, input.limit);
	return {
		entries: shown.map((row) => ({
			seq: row.seq,
			at: row.at,
			event: row.event,
			actorId: row.actor_id,
			actorRole: roleIn(row.body),
			subjectKind: row.subject_kind,
			subjectId: row.subject_id,
			body: row.body
		})),
		next: rows.length > input.limit ? shown.at(-1)!.seq : null,
		standing: {
			seq: head.seq,
			hash: head.hash.toString('hex'),
			checkpoint:
				head.sealed_seq !== null && head.sealed_at !== null && head.sealed_key !== null
					? { seq: head.sealed_seq, at: head.sealed_at, key: head.sealed_key }
					: null
		}
	};
}

function roleIn(body: string): string {
	try {
		return (JSON.parse(body) as { actor?: { role?: string } }).actor?.role ?? '';
	} catch {
		// An entry that was damaged from outside is still shown; the proof of the log is what calls it damaged.
		return '';
	}
}
