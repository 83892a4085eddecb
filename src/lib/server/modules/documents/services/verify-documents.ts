import type { Ctx } from '$lib/server/platform/context';
import type { Reader } from '$lib/server/platform/database/tenant-database';
import type { Finding, LoggedEntry } from '$lib/server/modules/audit';
import { allVersionsAfter, filesAfter } from '../repository/file-proof';

const page = 500;
/** Within two days the nightly sweep has taken what was too young to go at once. */
const timeToGo = 2 * 24 * 60 * 60 * 1_000;

/** What the log says of every document's versions, gathered while the log itself is proved. */
export class DocumentReplay {
	/** Document and number of the version → SHA-256 and size. */
	readonly versions = new Map<string, string>();
	/** Document and number of each version whose contents were removed. */
	readonly removed = new Set<string>();

	take({ event, subject, data }: LoggedEntry): void {
		if (subject.kind !== 'document' || typeof data.sha256 !== 'string') return;
		const version = `${subject.id}#${Number(data.number ?? 1)}`;
		if (event === 'DOCUMENT_REMOVED') this.removed.add(version);
		this.versions.set(version, `${data.sha256} ${Number(data.size)}`);
	}
}

/**
 * Compares each version of each document with what the log says of it, then reads every stored file and compares
 * its SHA-256. Files may be read while others are added: what is named was there when the moment was taken. What was
 * removed must have been logged so, and must not be there any more.
 *
 * @param reader the same moment of the database at which the log was read
 */
export async function verifyDocuments(
	reader: Reader,
	ctx: Pick<Ctx, 'tenant' | 'files'>,
	replay: DocumentReplay
): Promise<{ versions: number; files: number; findings: Finding[] }> {
	const { versions, documentsOf, living, findings } = await compareVersions(reader, replay);
	const shouldBeGone = Date.now() - timeToGo;
	let files = 0;
	for (let after = ''; ;) {
		const rows = await reader.rows(filesAfter({ sha256: after, limit: page }));
		for (const { sha256, removed_at: removedAt } of rows) {
			files += 1;
			const state = await ctx.files.verifyFile(ctx.tenant.id, sha256);
			if (removedAt && !living.has(sha256)) {
				if (state !== 'missing' && removedAt.getTime() < shouldBeGone)
					findings.push({ code: 'FILE_NOT_REMOVED', where: sha256 });
				continue;
			}
			if (state === 'sound') continue;
			findings.push({
				code: state === 'missing' ? 'FILE_MISSING' : 'FILE_DAMAGED',
				where: sha256,
				details: { documents: documentsOf.get(sha256) ?? [] }
			});
		}
		const last = rows.at(-1);
		if (!last) return { versions, files, findings };
		after = last.sha256;
	}
}

async function compareVersions(reader: Reader, replay: DocumentReplay) {
	const findings: Finding[] = [];
	const documentsOf = new Map<string, string[]>();
	const living = new Set<string>();
	const unseen = new Map(replay.versions);
	let versions = 0;
	for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
		const rows = await reader.rows(allVersionsAfter({ id: after, limit: page }));
		for (const row of rows) {
			versions += 1;
			const where = `${row.document_id}#${row.number}`;
			documentsOf.set(row.sha256, [...(documentsOf.get(row.sha256) ?? []), where]);
			if (unseen.get(where) !== `${row.sha256} ${row.size}`)
				findings.push({ code: 'DOCUMENT_CHANGED', where });
			unseen.delete(where);
			if (!row.removed_at) living.add(row.sha256);
			if (row.removed_at && !replay.removed.has(where)) findings.push({ code: 'REMOVAL_NOT_LOGGED', where });
			if (!row.removed_at && replay.removed.has(where)) findings.push({ code: 'REMOVAL_UNDONE', where });
		}
		const last = rows.at(-1);
		if (!last) break;
		after = last.id;
	}
	for (const where of unseen.keys()) findings.push({ code: 'DOCUMENT_CHANGED', where });
	return { versions, documentsOf, living, findings };
}
