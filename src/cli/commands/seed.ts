import { parseArgs } from 'node:util';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { resetDemonstration, seedDemonstration } from '../../program/seed/demonstration';
import { withServer } from '../with-database';
import type { Command } from './command';

/** Fills the demonstration, or with --reset gives it back as it was on its first day; also while the program runs. */
export const seed: Command = {
	usage: '[--reset]',
	async run(config, args) {
		const { values } = parseArgs({
			args: [...args],
			options: { reset: { type: 'boolean', default: false } }
		});
		if (config.mode !== 'demo') return refuse('NOT_THE_DEMONSTRATION');
		const text = textIn('id').operations.seed;
		return withServer(config, async (composed) => {
			const options = {
				projectDirectory: process.cwd(),
				say: (line: string) => void process.stderr.write(`${line}\n`)
			};
			if (!values.reset) {
				const filled = await seedDemonstration(composed, options);
				if (isRefusal(filled)) return filled;
				process.stdout.write(`${text.done}\n`);
				return;
			}
			const done = await resetDemonstration(composed, options);
			if (isRefusal(done)) return done;
			process.stdout.write(`${text.reset}\n`);
		});
	}
};
