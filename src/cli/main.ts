import { readConfig } from '$lib/server/platform/config';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { commandNamed, commands } from './commands';

const text = textIn('id').operations;

/** `satupintu <command>`: one file per command; answers on standard output, everything else on standard error. */
async function main(): Promise<number> {
	const [name, ...args] = process.argv.slice(2);
	const found = commandNamed(name);
	if (!found) return explain(name);
	const config = readConfig(process.env);
	if (isRefusal(config)) return sayNo(config);
	try {
		const result = await found.command.run(config, args);
		if (isRefusal(result)) return sayNo(result);
		return typeof result === 'number' ? result : 0;
	} catch (fault) {
		// An option that the command does not know is a mistake of typing and no fault of the program.
		if (!String((fault as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')) throw fault;
		return sayNo(refuse('ARGUMENT_WRONG', { command: found.word, usage: found.command.usage }));
	}
}

/** Lists the commands; asking for the list is no mistake, an unknown word is one. */
function explain(name: string | undefined): number {
	const isAsked = name === undefined || ['help', '--help', '-h'].includes(name);
	const lines = Object.entries(commands).flatMap(([word, { usage }]) => [
		`  ${`${word} ${usage}`.trimEnd()}`,
		`      ${text.summaries[word as keyof typeof text.summaries]}`
	]);
	const list = `${text.usage}\n\n${lines.join('\n')}\n`;
	if (isAsked) process.stdout.write(list);
	else process.stderr.write(`${text.unknownCommand(name)}\n${list}`);
	return isAsked ? 0 : 1;
}

function sayNo(refusal: Refusal): number {
	process.stderr.write(`${sentenceFor('id', refusal)}\n`);
	return 1;
}

main().then(
	(code) => process.exit(code),
	(fault) => {
		process.stderr.write(`${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}\n`);
		process.exit(2);
	}
);
