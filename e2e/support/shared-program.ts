import type { TestProject } from 'vitest/node';
import { build, needsBuild } from '../../scripts/setup/build-program.mjs';
import { withSetupLock } from '../../scripts/setup/setup-lock.mjs';
import { RunningProgram } from './running-program';

declare module 'vitest' {
	export interface ProvidedContext {
		program: { port: number; dataDirectory: string };
	}
}

/** Builds the program if it is stale and starts the one that the journeys share. */
export default async function setup(project: TestProject) {
	await withSetupLock({ onWait: () => console.log('waiting for another build') }, async () => {
		if (needsBuild()) await build({ during: (_: string, work: () => Promise<void>) => work() });
	});
	const program = await RunningProgram.start();
	project.provide('program', { port: program.port, dataDirectory: program.dataDirectory });
	return async () => {
		await program.stop();
		await program.removeData();
	};
}
