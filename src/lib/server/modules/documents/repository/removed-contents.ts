import { sql } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';

export type VersionWithContents = {
	readonly document_id: string;
	readonly number: number;
	readonly sha256: string;
	readonly size: number;
};

/** The versions of some owners' documents that still have their contents; all, or only what was handed in. */
export const versionsWithContents = (asked: {
	readonly owners: readonly { readonly kind: string; readonly id: string }[];
	readonly onlyHandedIn: boolean;
}): Query<VersionWithContents> => ({
	text: `select v.document_id, v.number, v.sha256, f.size
		from unnest($1::text[], $2::uuid[]) as o (kind, id)
		join document d on d.owner_kind = o.kind and d.owner_id = o.id
		join document_version v on v.document_id = d.id
		join file f on f.sha256 = v.sha256
		where v.removed_at is null and (not $3::boolean or v.origin <> 'made')
		order by v.document_id, v.number`,
	values: [asked.owners.map(({ kind }) => kind), asked.owners.map(({ id }) => id), asked.onlyHandedIn]
});

/** Named versions that still have their contents. */
export const namedVersions = (
	named: readonly { readonly document: string; readonly number: number }[]
): Query<VersionWithContents> => ({
	text: `select v.document_id, v.number, v.sha256, f.size
		from unnest($1::uuid[], $2::integer[]) as n (document, number)
		join document_version v on v.document_id = n.document and v.number = n.number
		join file f on f.sha256 = v.sha256
		where v.removed_at is null
		order by v.document_id, v.number`,
	values: [named.map(({ document }) => document), named.map(({ number }) => number)]
});

/** Holds files until the act ends, always in one order: whoever names one of them meanwhile waits. */
export const lockFiles = (sha256s: readonly string[]): Query<{ sha256: string }> => ({
	text: 'select sha256 from file where sha256 = any ($1::text[]) order by sha256 for update',
	values: [[...sha256s]]
});

export const markRemoved = (
	versions: readonly VersionWithContents[],
	removed: { readonly at: Date; readonly list: string }
): Query<unknown> => ({
	text: `update document_version v set removed_at = $3, removed_by_list = $4
		from unnest($1::uuid[], $2::integer[]) as n (document, number)
		where v.document_id = n.document and v.number = n.number and v.removed_at is null`,
	values: [
		versions.map(({ document_id }) => document_id),
		versions.map(({ number }) => number),
		removed.at,
		removed.list
	]
});

/** Of these files those that no living version names any more; what was read from them goes with them. */
export const removeUnnamed = (sha256s: readonly string[], at: Date): Query<{ sha256: string }> => ({
	text: `update file f set removed_at = $2, fault = null, fault_since = null
		where f.sha256 = any ($1::text[]) and f.removed_at is null
			and not exists (select from document_version v where v.sha256 = f.sha256 and v.removed_at is null)
		returning f.sha256`,
	values: [[...sha256s], at]
});

/** What was read from files: their pages with the words of the search, how far the reading was, their signers. */
export const forgetReadings = (sha256s: readonly string[]): Query<unknown>[] =>
	['file_page', 'file_reading', 'signature_check'].map((table) => ({
		text: `delete from ${table} where sha256 = any ($1::text[])`,
		values: [[...sha256s]]
	}));

/** Files whose bytes are still to go. */
export const filesToRemove = prepared<{ after: string; limit: number }>()((value) =>
	query
		.selectFrom('file')
		.select('sha256')
		.where('removed_at', 'is not', null)
		.where('bytes_gone_at', 'is', null)
		.where('sha256', '>', value('after'))
		.orderBy('sha256')
		.limit(value('limit'))
);

export const bytesAreGone = (sha256s: readonly string[], at: Date) =>
	query
		.updateTable('file')
		.set({ bytes_gone_at: at })
		.where('sha256', '=', sql<string>`any(${[...sha256s]}::text[])`)
		.where('removed_at', 'is not', null);

export type RemovedVersion = {
	readonly id: string;
	readonly document_id: string;
	readonly number: number;
	readonly sha256: string;
	readonly size: number;
	readonly removed_at: Date;
	readonly removed_by_list: string;
};

/** What is left of removed papers, a part at a time. */
export const removedVersions = (after: string, limit: number): Query<RemovedVersion> => ({
	text: `select v.id, v.document_id, v.number, v.sha256, f.size, v.removed_at, v.removed_by_list
		from document_version v join file f on f.sha256 = v.sha256
		where v.removed_at is not null and v.id > $1::uuid order by v.id limit $2`,
	values: [after, limit]
});
