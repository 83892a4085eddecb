import type { textIn } from '$lib/text';
import { backup } from './backup';
import type { Command } from './command';
import { doctor } from './doctor';
import { exportFiles } from './export';
import { generate } from './generate';
import { importBundle } from './import';
import { init } from './init';
import { migrate } from './migrate';
import { procedures } from './procedures';
import { restore } from './restore';
import { seed } from './seed';
import { token } from './token';
import { verify } from './verify';

type Word = keyof ReturnType<typeof textIn>['operations']['summaries'];

/** Every command by its word; the type asks for one for each word that the texts explain. */
export const commands: Readonly<Record<Word, Command>> = {
	init,
	migrate,
	seed,
	token,
	verify,
	procedures,
	doctor,
	generate,
	export: exportFiles,
	import: importBundle,
	backup,
	restore
};

export function commandNamed(word: string | undefined): { word: Word; command: Command } | undefined {
	if (word === undefined || !Object.hasOwn(commands, word)) return undefined;
	return { word: word as Word, command: commands[word as Word] };
}
