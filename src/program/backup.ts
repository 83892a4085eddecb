import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { z } from 'zod';
import { copyCluster, copyTree, sumOfFile } from '$lib/server/platform/backup';
import { readSums, writeSums } from '$lib/server/platform/checksums';
import type { Config } from '$lib/server/platform/config';
import { layDownCluster, readLocation, type EmbeddedRefusal } from '$lib/server/platform/embedded-postgres';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Composed } from './compose';

/** What lies in a data directory beside the database and cannot be made anew. */
const folders = ['files', 'keys', 'audit'] as const;
const sumsName = 'checksums.sha256';
const headName = 'backup.json';

const Head = z.object({ form: z.literal(1), made_at: z.iso.datetime(), postgres: z.string() });
export type BackupHead = z.infer<typeof Head>;

export type BackupRefusal = Refusal<
	'DATABASE_ELSEWHERE' | 'FOLDER_TAKEN' | 'NOT_A_BACKUP' | 'BACKUP_DAMAGED' | 'DATA_NOT_EMPTY'
>;

/**
 * Copies a whole installation into a new folder while it runs: the database first, then the files (one without its row is
 * harmless, a row without its file is not), the keys and the checkpoints outside the database. Every copy is read again
 * and compared with its sum before the folder gets its name.
 *
 * `DATABASE_ELSEWHERE`: the database is a server of its own, whose own tools back it up; `FOLDER_TAKEN`: there is
 * something at `to` already.
 *
 * @returns how many files, and how long people's changes could still get into it: until `made_at`
 */
export async function makeBackup(
	composed: Composed,
	to: string
): Promise<{ files: number; head: BackupHead } | BackupRefusal | Refusal> {
	const { config } = composed.plant;
	if (config.databaseUrl) return refuse('DATABASE_ELSEWHERE');
	const location = await readLocation(config.dataDirectory);
	if (isRefusal(location)) return location;
	const cluster = join(resolve(config.dataDirectory, location!.cluster), 'db');
	const draft = `${to}.part`;
	await rm(draft, { recursive: true, force: true });
	await mkdir(draft, { recursive: true, mode: 0o700 });
	const sums = new Map<string, string>();
	const note = (folder: string) => (path: string, sum: string) => void sums.set(`${folder}/${path}`, sum);
	const { host, port } = composed.owner.address;
	const root = new pg.Client({ host, port, user: 'postgres', database: 'postgres' });
	await root.connect();
	try {
		await copyCluster(root, cluster, join(draft, 'database'), note('database'));
		const { rows } = await root.query<{ version: string }>(
			`select current_setting('server_version') as version`
		);
		const head: BackupHead = { form: 1, made_at: new Date().toISOString(), postgres: rows[0]!.version };
		for (const folder of folders)
			await copyTree(join(config.dataDirectory, folder), join(draft, folder), { onFile: note(folder) });
		await writeFile(join(draft, headName), `${JSON.stringify(head, null, '\t')}\n`, { mode: 0o600 });
		sums.set(headName, (await sumOfFile(join(draft, headName)))!);
		await writeFile(join(draft, sumsName), writeSums(sums), { mode: 0o600, flush: true });
		const checked = await checkBackup(draft);
		if (isRefusal(checked)) return checked;
		await rename(draft, to);
		return { files: sums.size, head };
	} catch (fault) {
		if (['ENOTEMPTY', 'EEXIST'].includes(String((fault as NodeJS.ErrnoException).code)))
			return refuse('FOLDER_TAKEN', { path: to });
		throw fault;
	} finally {
		await rm(draft, { recursive: true, force: true });
		await root.end();
	}
}

/** Reads every file of a backup. `BACKUP_DAMAGED`: `details.file` is the first that is not as it was written. */
export async function checkBackup(
	folder: string
): Promise<BackupHead | Refusal<'NOT_A_BACKUP' | 'BACKUP_DAMAGED'>> {
	const list = await readFile(join(folder, sumsName), 'utf8').catch(() => undefined);
	if (list === undefined) return refuse('NOT_A_BACKUP', { path: folder });
	const sums = readSums(list);
	if (!sums) return refuse('BACKUP_DAMAGED', { file: sumsName });
	for (const [name, sum] of sums)
		if ((await sumOfFile(join(folder, name))) !== sum) return refuse('BACKUP_DAMAGED', { file: name });
	const head = Head.safeParse(JSON.parse(await readFile(join(folder, headName), 'utf8')));
	return head.success ? head.data : refuse('NOT_A_BACKUP', { path: folder });
}

/**
 * Lays a backup down as a new data directory. `DATA_NOT_EMPTY`: something is there already; a backup never goes over
 * anything. The next start recovers the database by itself to the moment of the backup.
 */
export async function layDownBackup(
	config: Config,
	folder: string
): Promise<BackupHead | BackupRefusal | EmbeddedRefusal> {
	if (config.databaseUrl) return refuse('DATABASE_ELSEWHERE');
	const head = await checkBackup(folder);
	if (isRefusal(head)) return head;
	const { dataDirectory } = config;
	for (const name of [...folders, 'location.json', 'postgres'])
		if ((await sumOrFolder(join(dataDirectory, name))) !== undefined)
			return refuse('DATA_NOT_EMPTY', { path: dataDirectory });
	const laid = await layDownCluster(dataDirectory, join(folder, 'database'));
	if (isRefusal(laid)) return laid;
	for (const name of folders) await copyTree(join(folder, name), join(dataDirectory, name));
	return head;
}

/** Something at a path, whatever it is. */
async function sumOrFolder(path: string): Promise<unknown> {
	return readFile(path).catch((fault: NodeJS.ErrnoException) =>
		fault.code === 'ENOENT' ? undefined : 'a folder'
	);
}
