import { build, needsBuild } from './build-program.mjs';
import { install, needsInstall } from './install.mjs';
import { makeProgress } from './progress.mjs';
import { endWith, root } from './project.mjs';
import { stopTools } from './run-tool.mjs';
import { asWriteRefusal, withSetupLock } from './setup-lock.mjs';

/**
 * Installs and builds what is missing or stale. Writes nothing, takes no lock and asks no network where
 * nothing is. Ends the program with one sentence where it cannot.
 *
 * @param {{ out: NodeJS.WritableStream, rebuild?: boolean, build?: boolean }} options
 */
export async function prepare({ out, rebuild = false, build: wantsBuild = true }) {
	const { say, during } = makeProgress(out);
	const builds = () => wantsBuild && (rebuild || needsBuild());
	const giveUp = (signal) => {
		stopTools();
		process.exit(signal === 'SIGINT' ? 130 : 143);
	};
	const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
	for (const signal of signals) process.on(signal, giveUp);
	try {
		if (!needsInstall() && !builds()) return;
		const onWait = () => say('Menunggu pemasangan oleh proses Satu Pintu yang lain …');
		await withSetupLock({ onWait }, async () => {
			// Asked again: another start may have done it meanwhile.
			if (needsInstall()) await during('Memasang pustaka', install);
			if (builds()) await build({ during });
		});
	} catch (error) {
		endWith(asWriteRefusal(error, error?.path ?? root));
	} finally {
		for (const signal of signals) process.off(signal, giveUp);
	}
}
