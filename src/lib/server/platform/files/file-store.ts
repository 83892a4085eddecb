import type { Readable } from 'node:stream';

/** Where a file is found again: the SHA-256 of its plain text, within one tenant (decisions.md 10). */
export type StoredFile = { readonly sha256: string; readonly size: number };
export type FileAddress = { readonly tenantId: number; readonly sha256: string };
export type FileContent = Buffer | AsyncIterable<Uint8Array>;

/** No such file in this tenant. */
export class MissingFileFault extends Error {
	override readonly name = 'MissingFileFault';
}

/**
 * Documents by their content. Files are never changed and never shared between tenants; the row that
 * names a file is written after it, so that a crash leaves at most a file without a row, which
 * {@link FileStore.sweep} takes away later.
 */
export interface FileStore {
	/**
	 * Keeps a content and returns only when it would survive a power cut. The same content twice is one
	 * file. Memory does not grow with the size.
	 */
	putFile(tenantId: number, content: FileContent): Promise<StoredFile>;

	/**
	 * The plain text, checked piece by piece: a reader never gets a byte that was changed.
	 * @throws MissingFileFault, DamagedFileFault (also later, as the stream's error).
	 */
	openFile(tenantId: number, sha256: string): Promise<Readable>;

	/** Reads the whole file and compares its SHA-256 (the scheduled fixity check). */
	verifyFile(tenantId: number, sha256: string): Promise<'sound' | 'missing' | 'damaged'>;

	/**
	 * Takes a file away for good: destruction by list, or papers of a refused applicant.
	 *
	 * @param before only where it was last written before this instant: the same content may just have been put again, by
	 *   somebody whose row is still to come. `young`: it was, and is there still.
	 */
	removeFile(tenantId: number, sha256: string, before: Date): Promise<'removed' | 'absent' | 'young'>;

	/** Every file there is, one after the other. */
	listFiles(): AsyncIterable<FileAddress>;

	/**
	 * Takes away files without a row, and halves of interrupted writes.
	 *
	 * @param before only what was last written before this instant; one day ago leaves every upload time
	 *   to write its row.
	 * @param withRow of these SHA-256 of a tenant, those that some row names.
	 */
	sweep(
		before: Date,
		withRow: (tenantId: number, sha256s: readonly string[]) => Promise<ReadonlySet<string>>
	): Promise<{ readonly removed: readonly FileAddress[]; readonly drafts: number }>;
}
