import type { Ctx } from '$lib/server/platform/context';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Witness } from '$lib/server/platform/witness';
import type { EntryProof } from '../domain/entry-proof';
import { firstLink } from '../domain/hash-chain';
import { inclusionPath } from '../domain/inclusion';
import { entriesOf, linkAt, linksAfter } from '../repository/change-chain';
import { checkpointCovering } from '../repository/checkpoints';

/**
 * Proves one entry about a thing: the first whose text satisfies `holds`. Checks no access.
 *
 * `NOT_FOUND`: there is no such entry. `NOT_SEALED_YET`: it was written since the last checkpoint; the next one is made
 * within a minute.
 */
export async function proveEntryUnchecked(
	ctx: Ctx,
	witness: Witness,
	subject: { kind: string; id: string },
	holds: (data: Record<string, unknown>) => boolean
): Promise<EntryProof | Refusal<'NOT_FOUND' | 'NOT_SEALED_YET'>> {
	const entries = await ctx.db.rows(entriesOf({ kind: subject.kind, id: subject.id }));
	const entry = entries.find(({ body }) =>
		holds(((JSON.parse(body) as { data?: unknown }).data ?? {}) as Record<string, unknown>)
	);
	if (!entry) return refuse('NOT_FOUND');
	const row = await ctx.db.first(checkpointCovering({ seq: entry.seq }));
	const publicKey = row ? witness.keys.publicKey(row.key_id) : undefined;
	if (!row || publicKey === undefined) return refuse('NOT_SEALED_YET');
	const links = await ctx.db.rows(linksAfter({ seq: row.from_seq, limit: row.seq - row.from_seq }));
	const previous =
		entry.seq === 1
			? firstLink(ctx.tenant.kodeWilayah)
			: (await ctx.db.first(linkAt({ seq: entry.seq - 1 })))!.hash;
	const path = inclusionPath(
		links.map(({ hash }) => hash),
		entry.seq - row.from_seq - 1
	);
	return {
		seq: entry.seq,
		body: entry.body,
		previous: previous.toString('hex'),
		path: path.map((node) => node.toString('hex')),
		checkpoint: {
			region: ctx.tenant.kodeWilayah,
			from: row.from_seq,
			seq: row.seq,
			root: row.root.toString('hex'),
			chain: row.chain_hash.toString('hex'),
			at: row.at.toISOString(),
			key: row.key_id,
			signature: row.signature.toString('hex')
		},
		public_key: publicKey
	};
}
