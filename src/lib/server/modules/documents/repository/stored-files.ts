import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** As the index has it; never read comes first. */
const lastRead = sql<Date>`coalesce(checked_at, '-infinity')`;

/** Whether the bytes of a file may be given to anybody, and are whole. */
export const stateOfFile = prepared<{ sha256: string }>()((value) =>
	query.selectFrom('file').select(['state', 'fault', 'removed_at']).where('sha256', '=', value('sha256'))
);

/** Files whose bytes were last read before an instant, or never; the longest unread first. */
export const filesToCheck = prepared<{ before: Date; limit: number }>()((value) =>
	query
		.selectFrom('file')
		.select(['sha256', 'fault'])
		.where('removed_at', 'is', null)
		.where(lastRead, '<', value('before'))
		.orderBy(lastRead)
		.orderBy('sha256')
		.limit(value('limit'))
);

/** Files that nobody looked into for viruses; the longest unasked first. */
export const filesToScan = prepared<{ limit: number }>()((value) =>
	query
		.selectFrom('file')
		.select('sha256')
		.where('state', 'in', ['quarantined', 'unscanned'])
		.where('removed_at', 'is', null)
		.orderBy(sql`coalesce(scanned_at, '-infinity')`)
		.orderBy('sha256')
		.limit(value('limit'))
);

export const checkedFiles = (sha256s: readonly string[], at: Date) =>
	query
		.updateTable('file')
		.set({ checked_at: at })
		.where('sha256', 'in', [...sha256s]);

/** Sets or lifts the fault of a file; no row where another round found the same before. */
export const faultOfFile = (sha256: string, fault: 'missing' | 'damaged' | null, at: Date) =>
	query
		.updateTable('file')
		.set({ fault, fault_since: fault === null ? null : at })
		.where('sha256', '=', sha256)
		.where('fault', 'is distinct from', fault);

/** The scanner was asked about a file and came to no end. */
export const unansweredFile = (sha256: string, at: Date) =>
	query.updateTable('file').set({ scanned_at: at }).where('sha256', '=', sha256);

/** What the scanner said of a file that waited for it. */
export const scannedFile = (sha256: string, found: string | null, at: Date) =>
	query
		.updateTable('file')
		.set({ state: found === null ? 'clean' : 'infected', found, scanned_at: at })
		.where('sha256', '=', sha256)
		.where('state', 'in', ['quarantined', 'unscanned']);

/** Files that are given to nobody, or are not what they were, with the latest document that names each. */
export const heldFiles = prepared<{ after: string; limit: number }>()((value) =>
	query
		.selectFrom('file')
		.leftJoinLateral(
			(lateral) =>
				lateral
					.selectFrom('document_version')
					.innerJoin('document', 'document.id', 'document_version.document_id')
					.select([
						'document.title',
						'document.owner_kind',
						'document.owner_id',
						'document.disclosure',
						'document_version.file_name'
					])
					.whereRef('document_version.sha256', '=', 'file.sha256')
					.orderBy('document_version.created_at', 'desc')
					.limit(1)
					.as('named'),
			(join) => join.onTrue()
		)
		.select([
			'file.sha256',
			'file.state',
			'file.found',
			'file.fault',
			'file.fault_since',
			'file.created_at',
			'file.checked_at',
			'named.title',
			'named.owner_kind',
			'named.owner_id',
			'named.disclosure',
			'named.file_name'
		])
		.where('file.removed_at', 'is', null)
		.where(sql<boolean>`(file.state in ('quarantined', 'infected') or file.fault is not null)`)
		.where('file.sha256', '>', value('after'))
		.orderBy('file.sha256')
		.limit(value('limit'))
);

/** The longest unread file: since when at the latest every file was read. */
export const longestUnread = prepared<Record<string, never>>()(() =>
	query
		.selectFrom('file')
		.select('checked_at')
		.where('removed_at', 'is', null)
		.orderBy(lastRead)
		.orderBy('sha256')
		.limit(1)
);
