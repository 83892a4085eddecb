import { createHash, type Hash } from 'node:crypto';
import { writeSums } from '$lib/server/platform/checksums';
import type { Tenant } from '$lib/server/platform/context';
import type { Reader } from '$lib/server/platform/database/tenant-database';
import type { FileStore } from '$lib/server/platform/files';
import { padding, tarBlock, tarHead } from '$lib/server/platform/tar';
import type { Witness } from '$lib/server/platform/witness';
import {
	bundleForm,
	bundleNames,
	checkpointFolder,
	fileName,
	keyName,
	leftBehind,
	partBytes,
	partName,
	tableFolder,
	type BundleContents,
	type BundleHead,
	type BundleTable
} from '../../domain/bundle/bundle-shape';
import { countRows, newestMigration } from '../../repository/bundle/table-lines';
import { filesOfRegion, keysOfCheckpoints } from '../../repository/bundle/bundle-files';
import { readBundleSchema, readTableLines } from './table-shapes';

export type BundleProgress = { readonly done: number; readonly total: number };

/** A stored file could not be read whole, so no bundle with everything can be made. */
export class UnreadableFileFault extends Error {
	override readonly name = 'UnreadableFileFault';

	constructor(readonly sha256: string) {
		super(`the stored file ${sha256} cannot be read whole`);
	}
}

type Source = {
	readonly reader: Reader;
	readonly tenant: Tenant;
	readonly files: FileStore;
	readonly witness: Witness;
	readonly now: Date;
	/** Told about every few hundred rows and after each file; throws to stop the writing. */
	readonly onProgress?: (progress: BundleProgress) => Promise<void> | void;
};

/**
 * Everything that a government has here as one tar archive, a piece at a time: its rows as lines of JSON, its files as
 * they were brought, the signed checkpoints of its audit log with the public keys, the shape of the tables, and the
 * SHA-256 of every part. One moment of the database; memory does not grow with the archive.
 *
 * @throws UnreadableFileFault where a stored file is missing or damaged
 */
export async function* writeBundle(source: Source): AsyncGenerator<Buffer> {
	const { reader, tenant, witness, now } = source;
	const archive = new Archive(now);
	const schema = await readBundleSchema(reader);
	const head: BundleHead = {
		form: bundleForm,
		region: tenant.kodeWilayah,
		region_name: tenant.name,
		slug: tenant.slug,
		is_demonstration: tenant.settings.demonstration === true,
		is_synthetic: tenant.isSynthetic,
		migration: (await reader.first(newestMigration))!.name,
		made_at: now.toISOString(),
		left_behind: [...leftBehind]
	};
	yield archive.whole(bundleNames.head, pretty(head));
	yield archive.whole(bundleNames.schema, pretty(schema));

	const files = await reader.rows(filesOfRegion);
	let total = files.length;
	for (const table of schema.tables) total += (await reader.first(countRows(table)))!.rows;
	let done = 0;
	const advance = async (by: number) => {
		done += by;
		await source.onProgress?.({ done, total });
	};

	const tables: BundleContents['tables'] = [];
	for (const table of schema.tables) {
		const written = new Lines(archive, tableFolder(table.name));
		yield* written.add(linesOf(reader, table), advance);
		tables.push({ name: table.name, rows: written.lines, parts: written.parts, sha256: written.digest() });
	}
	let bytes = 0;
	for (const { sha256, size } of files) {
		yield* storedFile(source, archive, sha256, size);
		bytes += size;
		await advance(1);
	}
	const checkpoints = new Lines(archive, checkpointFolder);
	yield* checkpoints.add(inOne(await witness.book.lines(tenant.kodeWilayah)));
	for (const { key_id } of await reader.rows(keysOfCheckpoints)) {
		const key = witness.keys.publicKey(key_id);
		if (key) yield archive.whole(keyName(key_id), key);
	}
	const contents: BundleContents = {
		tables,
		files: { count: files.length, bytes },
		checkpoints: { count: checkpoints.lines, parts: checkpoints.parts }
	};
	yield archive.whole(bundleNames.contents, pretty(contents));
	yield archive.end();
}

const pretty = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

async function* linesOf(reader: Reader, table: BundleTable): AsyncGenerator<readonly string[]> {
	yield* readTableLines(reader, table);
}

async function* inOne(lines: readonly string[]): AsyncGenerator<readonly string[]> {
	yield lines;
}

async function* storedFile(
	{ files, tenant }: Source,
	archive: Archive,
	sha256: string,
	size: number
): AsyncGenerator<Buffer> {
	const hash = createHash('sha256');
	let seen = 0;
	yield archive.head(fileName(sha256), size);
	try {
		for await (const piece of await files.openFile(tenant.id, sha256)) {
			const bytes = piece as Buffer;
			hash.update(bytes);
			seen += bytes.length;
			yield bytes;
		}
	} catch {
		throw new UnreadableFileFault(sha256);
	}
	if (seen !== size || hash.digest('hex') !== sha256) throw new UnreadableFileFault(sha256);
	archive.note(fileName(sha256), sha256);
	yield Buffer.alloc(padding(size));
}

/** The archive as it grows: each file with its head and filling, and the sums of all of them at the end. */
class Archive {
	readonly #sums: [name: string, sha256: string][] = [];

	constructor(private readonly at: Date) {}

	head(name: string, size: number): Buffer {
		return tarHead({ name, size }, this.at);
	}

	note(name: string, sha256: string): void {
		this.#sums.push([name, sha256]);
	}

	whole(name: string, content: string): Buffer {
		const bytes = Buffer.from(content);
		this.note(name, createHash('sha256').update(bytes).digest('hex'));
		return this.#file(name, bytes);
	}

	/** The sums of all of them, then the two empty blocks with which an archive ends. */
	end(): Buffer {
		return Buffer.concat([
			this.#file(bundleNames.checksums, Buffer.from(writeSums(this.#sums))),
			Buffer.alloc(2 * tarBlock)
		]);
	}

	#file(name: string, bytes: Buffer): Buffer {
		return Buffer.concat([this.head(name, bytes.length), bytes, Buffer.alloc(padding(bytes.length))]);
	}
}

/** Lines that become parts of a bounded size. */
class Lines {
	readonly #hash: Hash = createHash('sha256');
	lines = 0;
	parts = 0;

	constructor(
		private readonly archive: Archive,
		private readonly folder: string
	) {}

	async *add(
		batches: AsyncIterable<readonly string[]>,
		advance: (by: number) => Promise<void> = async () => {}
	): AsyncGenerator<Buffer> {
		let waiting: string[] = [];
		let length = 0;
		for await (const batch of batches) {
			for (const line of batch) {
				waiting.push(`${line}\n`);
				length += line.length;
				if (length < partBytes) continue;
				yield this.#part(waiting.join(''));
				[waiting, length] = [[], 0];
			}
			this.lines += batch.length;
			await advance(batch.length);
		}
		if (waiting.length > 0) yield this.#part(waiting.join(''));
	}

	digest(): string {
		return this.#hash.digest('hex');
	}

	#part(text: string): Buffer {
		this.#hash.update(text);
		this.parts += 1;
		return this.archive.whole(partName(this.folder, this.parts), text);
	}
}
