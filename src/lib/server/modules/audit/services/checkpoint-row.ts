import type { Checkpoint } from '../domain/checkpoint';

type CheckpointRow = {
	readonly from_seq: number;
	readonly seq: number;
	readonly root: Buffer;
	readonly chain_hash: Buffer;
	readonly signature: Buffer;
	readonly key_id: string;
	readonly at: Date;
};

/** A checkpoint as its row in the database says it. */
export function checkpointOfRow(region: string, row: CheckpointRow): Checkpoint {
	return {
		region,
		from: row.from_seq,
		seq: row.seq,
		root: row.root,
		chain: row.chain_hash,
		at: row.at,
		key: row.key_id,
		signature: row.signature
	};
}
