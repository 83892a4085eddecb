import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

/** Content-addressed files of each tenant. */
export type FileStore = {
	putFile(tenantId: number, content: Buffer | Readable): Promise<{ sha256: string; size: number }>;
	openFile(tenantId: number, sha256: string): Promise<Readable>;
};

export async function openFileStore(directory: string, _keys: string): Promise<FileStore> {
	return {
		async putFile(tenantId, content) {
			const chunks: Buffer[] = [];
			if (Buffer.isBuffer(content)) chunks.push(content);
			else for await (const chunk of content) chunks.push(chunk as Buffer);
			const bytes = Buffer.concat(chunks);
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			const folder = join(directory, String(tenantId), sha256.slice(0, 2));
			await mkdir(folder, { recursive: true });
			const temporary = join(folder, randomUUID());
			await writeFile(temporary, bytes);
			await rename(temporary, join(folder, sha256));
			return { sha256, size: bytes.length };
		},
		async openFile(tenantId, sha256) {
			const path = join(directory, String(tenantId), sha256.slice(0, 2), sha256);
			await readFile(path);
			return createReadStream(path);
		}
	};
}
