import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contextFor } from '$lib/server/hall/request-context';
import { nationalProcedures, procedureKeys, regionChanges } from '$lib/server/modules/cooperation';
import { checkProcedure, unsoundFrom } from '$lib/server/modules/workflow';
import type { Config } from '$lib/server/platform/config';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { withServer } from '../with-database';
import type { Command } from './command';

const text = textIn('id').operations.procedures;
const say = (line: string) => process.stdout.write(`${line}\n`);

/**
 * Checks every procedure as the program does when it is built: each way through it has an end, each step a name; and,
 * where there is an installation, that the changes of each region leave them so on every day from today on.
 */
export const procedures: Command = {
	usage: 'check',
	async run(config, args) {
		const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
		if (positionals.length !== 1 || positionals[0] !== 'check')
			return refuse('ARGUMENT_WRONG', { command: 'procedures', usage: 'check' });
		const wrong = checkNational();
		if (!(await isInstalled(config))) {
			say(text.noRegions);
			return wrong === 0 ? 0 : 1;
		}
		const wrongInRegions = await checkRegions(config);
		if (typeof wrongInRegions !== 'number') return wrongInRegions;
		return wrong + wrongInRegions === 0 ? 0 : 1;
	}
};

function checkNational(): number {
	let wrong = 0;
	for (const procedure of Object.values(nationalProcedures)) {
		const findings = checkProcedure(procedure);
		wrong += findings.length;
		const name = procedure.name.id;
		say(findings.length === 0 ? text.sound(name, procedure.steps.length) : text.wrong(name, findings.length));
		for (const finding of findings) say(`  ${JSON.stringify(finding)}`);
	}
	return wrong;
}

/** Looking must not make an installation where there is none. */
async function isInstalled(config: Config): Promise<boolean> {
	if (config.databaseUrl) return true;
	return access(join(config.dataDirectory, 'location.json')).then(
		() => true,
		() => false
	);
}

function checkRegions(config: Config): Promise<number | Refusal> {
	return withServer(config, async ({ plant }) => {
		let wrong = 0;
		for (const tenant of await plant.tenants.all()) {
			const ctx = contextFor(plant, tenant, { kind: 'program', name: 'cli' });
			const changes = await regionChanges(ctx);
			for (const key of procedureKeys) {
				if (changes[key].length === 0) continue;
				const name = `${tenant.name}, ${nationalProcedures[key].name.id}`;
				const unsound = unsoundFrom(nationalProcedures[key], changes[key], ctx.clock.today());
				if (isRefusal(unsound)) wrong += 1;
				say(unsound ? text.regionWrong(name) : text.regionSound(name, changes[key].length));
				if (unsound) say(`  ${JSON.stringify(unsound)}`);
			}
		}
		return wrong;
	});
}
