import { followNpm } from './follow-npm.mjs';
import { checkPortFree, readAddress } from './preflight.mjs';
import { prepare } from './prepare.mjs';
import { endWith, programFile, workInProject } from './project.mjs';

/** The promise is 10 s from the signal to the end; the program's own shutdown has to fit in it. */
const longestShutdown = 9_500;

/**
 * From a fresh clone to the running program: address, packages, build, then the program itself in this
 * very process. A child would outlive a kill -9 of its parent and would blur signals and exit codes.
 */
export async function startProgram() {
	followNpm();
	try {
		await checkPortFree(readAddress(process.env));
	} catch (error) {
		endWith(error);
	}
	await prepare({ out: process.stdout });
	workInProject();
	guardShutdown();
	try {
		const { serve } = await import(programFile('serve.js').url);
		await serve();
	} catch (error) {
		endWith(error);
	}
}

/**
 * Ends the process where the program cannot: it has not yet taken over the signals, or its shutdown hangs.
 * The database notices and stops by itself in both cases.
 */
function guardShutdown() {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, () => {
			if (process.listenerCount(signal) === 1) process.exit(signal === 'SIGINT' ? 130 : 143);
			setTimeout(() => process.exit(1), longestShutdown).unref();
		});
	}
}
