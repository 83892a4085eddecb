import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { exportIatiActivities, exportIatiOrganisation, type ExportedFile } from '$lib/server/modules/exports';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import { withDatabase } from '../with-database';
import type { Command } from './command';

/** Beyond this many a list helps nobody; the count is always told. */
const mostShown = 100;

/**
 * `export iati`: writes the activity and the organisation file of IATI 2.03 into a folder, and tells on the error stream
 * which projects were stopped and why.
 */
export const exportFiles: Command = {
	usage: 'iati [--to FOLDER] [--tenant NAMA-PENDEK]',
	async run(config, args) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { to: { type: 'string', default: '.' }, tenant: { type: 'string' } }
		});
		if (positionals[0] !== 'iati') return refuse('ARGUMENT_MISSING', { argument: 'iati' });
		const { operations, iati } = textIn('id');
		const words = operations.exporting;
		return withDatabase(config, values.tenant, async (ctx) => {
			await mkdir(values.to, { recursive: true });
			const write = async ({ bytes, fileName }: ExportedFile) => {
				const file = join(values.to, fileName);
				await pipeline(bytes, createWriteStream(file));
				process.stdout.write(`${file}\n`);
			};
			let stopped = 0;
			const activities = await exportIatiActivities(ctx, ({ title, faults }) => {
				stopped += 1;
				if (stopped > mostShown) return;
				const why = faults.map(({ code, of }) => iati.faults[code](of)).join(' ');
				process.stderr.write(`${words.stopped(title.id, why)}\n`);
			});
			if (isRefusal(activities)) return activities;
			await write(activities);
			const organisation = await exportIatiOrganisation(ctx);
			if (isRefusal(organisation)) return organisation;
			await write(organisation);
			if (stopped > 0) process.stderr.write(`${words.stoppedInAll(writeNumber(stopped, 'id'))}\n`);
		});
	}
};
