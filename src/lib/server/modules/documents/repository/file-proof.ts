import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Every stored byte string of the tenant, a page at a time. */
export const filesAfter = prepared<{ sha256: string; limit: number }>()((value) =>
	query
		.selectFrom('file')
		.select(['sha256', 'size', 'removed_at'])
		.where('sha256', '>', value('sha256'))
		.orderBy('sha256')
		.limit(value('limit'))
);

/** Every version of every document, a page at a time. */
export const allVersionsAfter = prepared<{ id: string; limit: number }>()((value) =>
	query
		.selectFrom('document_version')
		.innerJoin('file', 'file.sha256', 'document_version.sha256')
		.select([
			'document_version.id',
			'document_version.document_id',
			'document_version.number',
			'document_version.sha256',
			'document_version.removed_at',
			'file.size'
		])
		.where('document_version.id', '>', value('id'))
		.orderBy('document_version.id')
		.limit(value('limit'))
);

/** Of these files those that some row names; what was removed is named by nobody, wherever it came back from. */
export const knownFiles = prepared<{ sha256s: string[] }>()((value) =>
	query
		.selectFrom('file')
		.select('sha256')
		.where('sha256', '=', sql<string>`any(${value('sha256s')}::text[])`)
		.where('removed_at', 'is', null)
);
