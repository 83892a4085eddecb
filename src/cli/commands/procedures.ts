import { parseArgs } from 'node:util';
import { nationalProcedures } from '$lib/server/modules/cooperation';
import { checkProcedure } from '$lib/server/modules/workflow';
import { refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Command } from './command';

/** Checks every procedure as the program does when it is built: each way through it has an end, each step a name. */
export const procedures: Command = {
	usage: 'check',
	async run(_config, args) {
		const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
		if (positionals.length !== 1 || positionals[0] !== 'check')
			return refuse('ARGUMENT_WRONG', { command: 'procedures', usage: 'check' });
		const text = textIn('id').operations.procedures;
		let wrong = 0;
		for (const procedure of Object.values(nationalProcedures)) {
			const findings = checkProcedure(procedure);
			wrong += findings.length;
			const name = procedure.name.id;
			process.stdout.write(
				`${findings.length === 0 ? text.sound(name, procedure.steps.length) : text.wrong(name, findings.length)}\n`
			);
			for (const finding of findings) process.stdout.write(`  ${JSON.stringify(finding)}\n`);
		}
		return wrong === 0 ? 0 : 1;
	}
};
