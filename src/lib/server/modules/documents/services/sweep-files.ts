import type { FileStore } from '$lib/server/platform/files';
import type { Reader } from '$lib/server/platform/database/tenant-database';
import { knownFiles } from '../repository/file-proof';

const oneDay = 24 * 60 * 60 * 1_000;

/**
 * Takes away files that no row names: what an interrupted upload leaves. Only files older than a day, so that an
 * upload that is under way keeps the time to write its row (decisions.md 10). The time is the real one.
 *
 * @param readerOf the database of a tenant, or undefined where the folder belongs to none that is known here; such
 *   files are left alone, since another database may name them
 */
export async function sweepFiles(
	files: FileStore,
	readerOf: (tenantId: number) => Promise<Pick<Reader, 'rows'> | undefined>
): Promise<{ removed: number; drafts: number }> {
	const { removed, drafts } = await files.sweep(new Date(Date.now() - oneDay), async (tenantId, sha256s) => {
		const reader = await readerOf(tenantId);
		if (!reader) return new Set(sha256s);
		const rows = await reader.rows(knownFiles({ sha256s: [...sha256s] }));
		return new Set(rows.map(({ sha256 }) => sha256));
	});
	return { removed: removed.length, drafts };
}
