import { compile, query, type Query } from '$lib/server/platform/database/builder';

/** Every stored file that a record names, by its content; what was removed is not there to be taken along. */
export const filesOfRegion: Query<{ sha256: string; size: number }> = compile(
	query.selectFrom('file').select(['sha256', 'size']).where('removed_at', 'is', null).orderBy('sha256')
);

/** The keys that the checkpoints of the audit log were signed with. */
export const keysOfCheckpoints: Query<{ key_id: string }> = compile(
	query.selectFrom('audit_checkpoint').select('key_id').distinct().orderBy('key_id')
);
