import { parseArgs } from 'node:util';
import type { Config } from '$lib/server/platform/config';
import { isRefusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { Composed } from '../../program/compose';
import { diagnoseDatabase, diagnoseMachine } from '../../program/diagnose';
import { withServer } from '../with-database';
import type { Command } from './command';

const text = textIn('id').operations.doctor;

/** Shows where the data is and how the installation stands; exit code 1 where something has to be mended. */
export const doctor: Command = {
	usage: '',
	async run(config, args) {
		parseArgs({ args: [...args], options: {} });
		let wrong = await showMachine(config);
		const shown = await withServer(config, async (composed) => {
			wrong = (await showDatabase(composed)) || wrong;
		});
		if (isRefusal(shown)) return shown;
		return wrong ? 1 : 0;
	}
};

function show(label: string, value: string, wrong?: string | false): boolean {
	process.stdout.write(`${label}: ${value}${wrong ? ` — ${text.wrong}: ${wrong}` : ''}\n`);
	return Boolean(wrong);
}

async function showMachine(config: Config): Promise<boolean> {
	const machine = await diagnoseMachine(config, process.cwd());
	const wrong = [
		show(text.version, machine.version),
		show(text.node, machine.node),
		show(text.machine, machine.machine),
		show(text.user, machine.user),
		show(text.locale, machine.locale),
		show(text.mode, text.modes[machine.mode]),
		machine.today !== undefined && show(text.today, machine.today),
		show(text.address, machine.origin),
		show(text.port, `${machine.port}, ${machine.isPortFree ? text.ports.free : text.ports.taken}`),
		show(text.data, machine.dataDirectory),
		machine.cluster !== undefined && show(text.cluster, machine.cluster),
		machine.freeBytes !== undefined &&
			show(text.disk, inWords(machine.freeBytes), machine.freeBytes < 1e9 && text.littleSpace),
		show(
			text.keys,
			text[machine.keys === 'open' ? 'present' : machine.keys],
			machine.keys === 'open' && text.open
		)
	];
	return wrong.some(Boolean);
}

async function showDatabase(composed: Composed): Promise<boolean> {
	const database = await diagnoseDatabase(composed);
	const setting = (name: string) => database.settings.find((one) => one.name === name)?.value;
	const isSlow = setting('fsync') !== 'on' || setting('full_page_writes') !== 'on';
	const wrong = [
		show(text.running, composed.isJoined ? text.runs : text.rests),
		show(text.server, `PostgreSQL ${database.server}, ${database.locale}`),
		show(text.size, inWords(database.bytes)),
		show(
			text.settings,
			database.settings.map(({ name, value }) => `${name} = ${value}`).join(', '),
			isSlow && text.slow
		),
		show(
			text.roles,
			text.rolesAre(database.missingRoles),
			database.missingRoles.length > 0 && text.rolesAre(database.missingRoles)
		),
		show(text.migrations, text.migrationsAre(database.migrations.count, database.migrations.last)),
		show(
			text.governments,
			database.governments.map(({ name, slug }) => `${name} (${slug})`).join(', ') || text.absent
		),
		show(text.files, text.filesAre(database.files.count, inWords(database.files.bytes))),
		show(text.jobs, text.jobsAre(database.jobs.waiting, database.jobs.failed)),
		show(text.checkpoint, database.checkpoint?.toISOString() ?? text.absent),
		show(text.backups, text.noBackups)
	];
	return wrong.some(Boolean);
}

function inWords(bytes: number): string {
	const units = ['B', 'kB', 'MB', 'GB', 'TB'];
	const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
	return `${writeNumber(bytes / 1000 ** step, 'id', step === 0 ? 0 : 1)} ${units[step]}`;
}
