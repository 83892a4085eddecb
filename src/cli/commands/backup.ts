import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import { makeBackup } from '../../program/backup';
import { withServer } from '../with-database';
import type { Command } from './command';

const words = textIn('id').operations.backingUp;

/** Copies the whole installation into a new folder, also while the program runs, and reads the copy again. */
export const backup: Command = {
	usage: '[--to FOLDER]',
	async run(config, args) {
		const { values } = parseArgs({ args: [...args], options: { to: { type: 'string', default: '.' } } });
		const at = new Date().toISOString().slice(0, 19).replaceAll(':', '');
		const folder = join(values.to, `satupintu-backup-${at}`);
		if (await stat(folder).catch(() => undefined)) return refuse('FOLDER_TAKEN', { path: folder });
		return withServer(config, async (composed) => {
			const made = await makeBackup(composed, folder);
			if (isRefusal(made)) return made;
			process.stdout.write(`${folder}\n`);
			process.stderr.write(`${words.made(writeNumber(made.files, 'id'))}\n${words.tryIt}\n`);
			return 0;
		});
	}
};
