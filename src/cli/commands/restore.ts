import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contextFor } from '$lib/server/hall/request-context';
import { keepRemovals } from '$lib/server/modules/retention';
import type { Config } from '$lib/server/platform/config';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { WitnessBook } from '$lib/server/platform/witness';
import { textIn } from '$lib/text';
import { layDownBackup } from '../../program/backup';
import type { Composed } from '../../program/compose';
import { withServer } from '../with-database';
import type { Command } from './command';
import { proveAll } from './verify';

const words = textIn('id').operations.backingUp;

/**
 * Lays a backup down in the (empty) data folder, starts its database once, removes again what was destroyed since the
 * backup was made, and proves all its records and files.
 */
export const restore: Command = {
	usage: 'FOLDER [--removals FOLDER]',
	async run(config, args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { removals: { type: 'string' } }
		});
		const [folder] = positionals;
		if (folder === undefined) return refuse('ARGUMENT_MISSING', { argument: 'FOLDER' });
		const laid = await layDownBackup(config, folder);
		if (isRefusal(laid)) return laid;
		process.stdout.write(`${words.restored(config.dataDirectory, laid.made_at)}\n`);
		if (values.removals !== undefined) await takeBooksOver(values.removals, config);
		return withServer(config, async (composed) => {
			process.stdout.write(`${words.removedAgain(await removeAgain(composed))}\n`);
			return proveAll(composed);
		});
	}
};

/** The books of what was destroyed, as the installation that is gone kept them; those of the backup may be older. */
async function takeBooksOver(from: string, { dataDirectory }: Config): Promise<void> {
	const book = new WitnessBook(join(dataDirectory, 'audit'), 'removed');
	for (const name of await readdir(from)) {
		const region = /^(.+)\.removed$/.exec(name)?.[1];
		if (region === undefined) continue;
		const known = new Set(await book.lines(region));
		const lines = (await readFile(join(from, name), 'utf8')).split('\n').slice(0, -1);
		await book.add(
			region,
			lines.filter((line) => !known.has(line))
		);
	}
}

/** Nobody hands anything in while a backup is laid down, so no bytes are too young to go. */
async function removeAgain({ plant }: Composed): Promise<number> {
	let again = 0;
	for (const tenant of await plant.tenants.all()) {
		const ctx = contextFor(plant, tenant, { kind: 'program', name: 'restore' });
		again += (await keepRemovals(ctx, plant.witness.removals, new Date(Date.now() + 60_000))).again;
	}
	return again;
}
