import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { openBundle } from '$lib/server/modules/exports';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import { takeInBundle } from '../../program/take-in-bundle';
import { withServer } from '../with-database';
import type { Command } from './command';

const words = textIn('id').operations.importing;
const counted = (count: number) => writeNumber(count, 'id');

/** Takes a government in from its exit bundle; `--check` only reads it and says whether it is whole. */
export const importBundle: Command = {
	usage: 'BERKAS.tar [--check] [--add]',
	async run(config, args) {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { check: { type: 'boolean', default: false }, add: { type: 'boolean', default: false } }
		});
		const [path] = positionals;
		if (path === undefined) return refuse('ARGUMENT_MISSING', { argument: 'BERKAS.tar' });
		if (!(await stat(path).catch(() => undefined))?.isFile()) return refuse('FILE_UNREADABLE', { path });
		if (values.check) {
			const bundle = await openBundle(path);
			if (isRefusal(bundle)) return bundle;
			await bundle.archive.close();
			const rows = bundle.contents.tables.reduce((sum, table) => sum + table.rows, 0);
			process.stdout.write(
				`${words.whole(bundle.head.region_name, counted(rows), counted(bundle.contents.files.count))}\n`
			);
			return 0;
		}
		return withServer(config, async (composed) => {
			const taken = await takeInBundle(composed, {
				path,
				add: values.add,
				say: (line) => void process.stderr.write(`${line}\n`)
			});
			if (isRefusal(taken)) return taken;
			process.stdout.write(`${words.taken(taken.name, counted(taken.rows), counted(taken.files))}\n`);
			const { findings, log } = taken.proof;
			if (findings.length === 0) process.stdout.write(`${words.chainHolds(counted(log.entries))}\n`);
			else process.stdout.write(`${words.chainBroken(findings.length, taken.slug)}\n`);
			return findings.length === 0 ? 0 : 1;
		});
	}
};
