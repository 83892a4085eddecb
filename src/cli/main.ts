import { readConfig } from '$lib/server/platform/config';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import { commands } from './commands';

/** `satupintu <command>`: one file per command; answers on standard output, everything else on standard error. */
async function main(): Promise<number> {
	const [name, ...args] = process.argv.slice(2);
	const command = name === undefined ? undefined : commands[name];
	if (!command) {
		const list = Object.entries(commands).map(
			([key, { usage, summary }]) => `  ${`${key} ${usage}`.padEnd(44)} ${summary}`
		);
		process.stderr.write(`Pemakaian: npm run satupintu -- <perintah>\n\n${list.join('\n')}\n`);
		return name === undefined || name === 'help' ? 0 : 1;
	}
	const config = readConfig(process.env);
	if (isRefusal(config)) {
		process.stderr.write(`${sentenceFor('id', config)}\n`);
		return 1;
	}
	const result = await command.run(config, args);
	if (isRefusal(result)) {
		process.stderr.write(`${sentenceFor('id', result)}\n`);
		return 1;
	}
	return typeof result === 'number' ? result : 0;
}

main().then(
	(code) => process.exit(code),
	(fault) => {
		process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
		process.exit(2);
	}
);
