import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { copyTree, type CopyOptions } from './copy-tree';

/** What a server writes anew at each start (PostgreSQL's manual, low-level base backup). */
const emptied = new Set([
	'pg_wal',
	'pg_replslot',
	'pg_dynshmem',
	'pg_notify',
	'pg_serial',
	'pg_snapshots',
	'pg_stat_tmp',
	'pg_subtrans'
]);
const isOfTheRunningServer = (path: string) =>
	/^postmaster\.(pid|opts)$|(^|\/)(pg_internal\.init|pgsql_tmp)/.test(path);

/**
 * Copies the cluster of a running server so that it can be started from the copy, at the moment when the copying ended.
 * People go on working meanwhile: what they change is in the log, which is kept for the copy by a slot until it has been
 * copied too.
 *
 * @param root a connection of the superuser, which begins and ends the backup
 */
export async function copyCluster(
	root: pg.Client,
	cluster: string,
	to: string,
	onFile: NonNullable<CopyOptions['onFile']>
): Promise<void> {
	await root.query(`select pg_create_physical_replication_slot('satupintu_backup', true, true)`);
	try {
		await root.query(`select pg_backup_start('satupintu', true)`);
		await copyTree(cluster, to, {
			skips: isOfTheRunningServer,
			empties: (path) => emptied.has(path),
			onFile
		});
		const { rows } = await root.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
		const label = rows[0]!.labelfile;
		await writeFile(join(to, 'backup_label'), label, { mode: 0o600, flush: true });
		onFile('backup_label', createHash('sha256').update(label).digest('hex'));
		await copyTree(join(cluster, 'pg_wal'), join(to, 'pg_wal'), {
			// Segments and histories of time lines; the state of archiving belongs to the server that is left.
			skips: (path) => !/^[0-9A-F]{24}$|^[0-9A-F]{8}\.history$/.test(path) || path === 'archive_status',
			onFile: (path, sum) => onFile(`pg_wal/${path}`, sum)
		});
	} finally {
		await root.query(`select pg_drop_replication_slot('satupintu_backup')`).catch(() => {});
	}
}
