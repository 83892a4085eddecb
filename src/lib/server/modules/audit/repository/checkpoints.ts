import { prepared, query } from '$lib/server/platform/database/builder';

const columns = ['from_seq', 'seq', 'root', 'chain_hash', 'signature', 'key_id', 'at'] as const;

/** Checkpoints after a number, in their order. */
export const checkpointsAfter = prepared<{ seq: number; limit: number }>()((value) =>
	query
		.selectFrom('audit_checkpoint')
		.select(columns)
		.where('seq', '>', value('seq'))
		.orderBy('seq')
		.limit(value('limit'))
);

export const latestCheckpoint = prepared<Record<never, never>>()(() =>
	query.selectFrom('audit_checkpoint').select(columns).orderBy('seq', 'desc').limit(1)
);

/** Adds a checkpoint; gives no row where another process has just made the same. */
export const insertCheckpoint = prepared<{
	from: number;
	seq: number;
	root: Buffer;
	chain: Buffer;
	signature: Buffer;
	key: string;
	at: Date;
}>()((value) =>
	query
		.insertInto('audit_checkpoint')
		.values({
			from_seq: value('from'),
			seq: value('seq'),
			root: value('root'),
			chain_hash: value('chain'),
			signature: value('signature'),
			key_id: value('key'),
			at: value('at')
		})
		.onConflict((conflict) => conflict.columns(['tenant_id', 'seq']).doNothing())
		.returning('seq')
);

/** The checkpoint under which an entry lies. */
export const checkpointCovering = prepared<{ seq: number }>()((value) =>
	query
		.selectFrom('audit_checkpoint')
		.select(columns)
		.where('seq', '>=', value('seq'))
		.orderBy('seq')
		.limit(1)
);
