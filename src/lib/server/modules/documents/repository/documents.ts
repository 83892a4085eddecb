import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

export const insertFile = (row: {
	sha256: string;
	size: number;
	media_type: string;
	state: 'quarantined' | 'clean' | 'unscanned';
}) =>
	query
		.insertInto('file')
		.values(row)
		// Bytes that are known already stay as they are; those that were removed live again with the new paper. The row is
		// locked either way, so that a removal that is under way sees this paper or comes before it.
		.onConflict((conflict) =>
			conflict
				.columns(['tenant_id', 'sha256'])
				.doUpdateSet((eb) => ({
					state: eb.ref('excluded.state'),
					media_type: eb.ref('excluded.media_type'),
					removed_at: null,
					bytes_gone_at: null,
					checked_at: null,
					scanned_at: null,
					found: null
				}))
				.where('file.removed_at', 'is not', null)
		);

export const insertDocument = (row: {
	id: string;
	kind: string;
	title: string;
	owner_kind: string;
	owner_id: string | null;
	disclosure: string;
	verification_code: string | null;
	is_example: boolean;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('document').values(row);

/** Gives its code to a paper that was first made before papers had one; a code that is printed never changes. */
export const giveCode = (id: string, code: string) =>
	query
		.updateTable('document')
		.set({ verification_code: code })
		.where('id', '=', id)
		.where('verification_code', 'is', null);

export const insertVersion = (row: {
	id: string;
	document_id: string;
	number: number;
	sha256: string;
	file_name: string;
	origin: 'uploaded' | 'made' | 'scanned';
	signed: boolean;
	note: string | null;
	created_by: string | null;
	created_at: Date;
}) => query.insertInto('document_version').values(row);

/** Gives a document that was uploaded before its record existed to that record. */
export const giveDocument = (id: string, ownerKind: string, ownerId: string) =>
	query.updateTable('document').set({ owner_kind: ownerKind, owner_id: ownerId }).where('id', '=', id);

export const setDisclosure = (id: string, disclosure: 'public' | 'restricted' | 'secret') =>
	query.updateTable('document').set({ disclosure }).where('id', '=', id);

/** A document with its latest version. */
export const documentById = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('document')
		.innerJoin('document_version', 'document_version.document_id', 'document.id')
		.innerJoin('file', 'file.sha256', 'document_version.sha256')
		.select([
			'document.id',
			'document.kind',
			'document.title',
			'document.owner_kind',
			'document.owner_id',
			'document.disclosure',
			'document.verification_code',
			'document.is_example',
			'document.created_by',
			'document_version.number',
			'document_version.sha256',
			'document_version.file_name',
			'document_version.origin',
			'document_version.signed',
			'document_version.created_at',
			'document_version.removed_at',
			'document_version.removed_by_list',
			'file.size',
			'file.media_type',
			'file.state'
		])
		.where('document.id', '=', value('id'))
		.orderBy('document_version.number', 'desc')
		.limit(1)
);

/** Every version of a document, newest first. */
export const versionsOf = prepared<{ id: string }>()((value) =>
	query
		.selectFrom('document_version')
		.innerJoin('file', 'file.sha256', 'document_version.sha256')
		.leftJoin('person', 'person.id', 'document_version.created_by')
		.select([
			'document_version.number',
			'document_version.sha256',
			'document_version.file_name',
			'document_version.origin',
			'document_version.signed',
			'document_version.note',
			'document_version.created_at',
			'document_version.removed_at',
			'document_version.removed_by_list',
			'person.name as created_by_name',
			'file.size',
			'file.media_type'
		])
		.where('document_version.document_id', '=', value('id'))
		.orderBy('document_version.number', 'desc')
);

/** Every version of every document of a record, by document and newest first. */
export const versionsOfOwner = prepared<{ ownerKind: string; ownerId: string }>()((value) =>
	query
		.selectFrom('document')
		.innerJoin('document_version', 'document_version.document_id', 'document.id')
		.leftJoin('person', 'person.id', 'document_version.created_by')
		.select([
			'document.id as document_id',
			'document_version.number',
			'document_version.file_name',
			'document_version.origin',
			'document_version.signed',
			'document_version.note',
			'document_version.created_at',
			'document_version.removed_at',
			'person.name as created_by_name'
		])
		.where('document.owner_kind', '=', value('ownerKind'))
		.where('document.owner_id', '=', value('ownerId'))
		.orderBy('document.id')
		.orderBy('document_version.number', 'desc')
);

/** The documents of a record with their latest versions. */
export const documentsOf = prepared<{ ownerKind: string; ownerId: string }>()((value) =>
	query
		.selectFrom('document')
		.innerJoin('document_version', 'document_version.document_id', 'document.id')
		.innerJoin('file', 'file.sha256', 'document_version.sha256')
		.distinctOn('document.id')
		.select([
			'document.id',
			'document.kind',
			'document.title',
			'document.disclosure',
			'document_version.number',
			'document_version.sha256',
			'document_version.file_name',
			'document_version.origin',
			'document_version.signed',
			'document_version.created_at',
			'document_version.removed_at',
			'document_version.removed_by_list',
			'file.size',
			'file.media_type'
		])
		.where('document.owner_kind', '=', value('ownerKind'))
		.where('document.owner_id', '=', value('ownerId'))
		.orderBy('document.id')
		.orderBy('document_version.number', 'desc')
);

/** Whose these documents are; unknown ids are simply not among the answers. */
export const ownersOf = prepared<{ ids: readonly string[] }>()((value) =>
	query
		.selectFrom('document')
		.select(['id', 'kind', 'owner_kind', 'owner_id', 'created_by'])
		.where((eb) => eb('id', '=', sql<string>`any(${value('ids')}::uuid[])`))
);

/** One version of a document with its file. */
export const versionOf = prepared<{ id: string; number: number }>()((value) =>
	query
		.selectFrom('document_version')
		.innerJoin('file', 'file.sha256', 'document_version.sha256')
		.select([
			'document_version.number',
			'document_version.sha256',
			'document_version.file_name',
			'document_version.removed_at',
			'document_version.removed_by_list',
			'file.size',
			'file.media_type',
			'file.state'
		])
		.where('document_version.document_id', '=', value('id'))
		.where('document_version.number', '=', value('number'))
);
