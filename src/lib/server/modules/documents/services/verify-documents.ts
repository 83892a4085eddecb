import type { Ctx } from '$lib/server/platform/context';
import type { Reader } from '$lib/server/platform/database/tenant-database';
import type { Finding, LoggedEntry } from '$lib/server/modules/audit';
import { allVersionsAfter, filesAfter } from '../repository/file-proof';

const page = 500;

/** What the log says of every document's versions, gathered while the log itself is proved. */
export class DocumentReplay {
	/** Document and number of the version → SHA-256 and size. */
	readonly versions = new Map<string, string>();

	take({ subject, data }: LoggedEntry): void {
		if (subject.kind !== 'document' || typeof data.sha256 !== 'string') return;
		this.versions.set(`${subject.id}#${Number(data.number ?? 1)}`, `${data.sha256} ${Number(data.size)}`);
	}
}

/**
 * Compares each version of each document with what the log says of it, then reads every stored file and compares
 * its SHA-256. Files may be read while others are added: what is named was there when the moment was taken.
 *
 * @param reader the same moment of the database at which the log was read
 */
export async function verifyDocuments(
	reader: Reader,
	ctx: Pick<Ctx, 'tenant' | 'files'>,
	replay: DocumentReplay
): Promise<{ versions: number; files: number; findings: Finding[] }> {
	const { versions, documentsOf, findings } = await compareVersions(reader, replay);
	let files = 0;
	for (let after = ''; ;) {
		const rows = await reader.rows(filesAfter({ sha256: after, limit: page }));
		for (const { sha256 } of rows) {
			files += 1;
			const state = await ctx.files.verifyFile(ctx.tenant.id, sha256);
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
		}
		const last = rows.at(-1);
		if (!last) break;
		after = last.id;
	}
	for (const where of unseen.keys()) findings.push({ code: 'DOCUMENT_CHANGED', where });
	return { versions, documentsOf, findings };
}
