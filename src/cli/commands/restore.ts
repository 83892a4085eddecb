import { parseArgs } from 'node:util';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { layDownBackup } from '../../program/backup';
import type { Command } from './command';
import { verify } from './verify';

const words = textIn('id').operations.backingUp;

/** Lays a backup down in the (empty) data folder, starts its database once, and proves all its records and files. */
export const restore: Command = {
	usage: 'FOLDER',
	async run(config, args) {
		const { positionals } = parseArgs({ args: [...args], allowPositionals: true, options: {} });
		const [folder] = positionals;
		if (folder === undefined) return refuse('ARGUMENT_MISSING', { argument: 'FOLDER' });
		const laid = await layDownBackup(config, folder);
		if (isRefusal(laid)) return laid;
		process.stdout.write(`${words.restored(config.dataDirectory, laid.made_at)}\n`);
		return verify.run(config, []);
	}
};
