import { parseArgs } from 'node:util';
import { textIn } from '$lib/text';
import { withServer } from '../with-database';
import type { Command } from './command';

/** Brings the database to this release, as every start does; for who wants to do so before the start. */
export const migrate: Command = {
	usage: '',
	async run(config, args) {
		parseArgs({ args: [...args], options: {} });
		const text = textIn('id').operations.migrate;
		return withServer(config, async ({ migrated }) => {
			process.stdout.write(`${migrated.length > 0 ? text.done(migrated) : text.nothing}\n`);
		});
	}
};
