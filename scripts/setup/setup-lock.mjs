import { readFileSync, rmSync } from 'node:fs';
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { Refused, root } from './project.mjs';

/** Only one start at a time installs or builds. */
const lockPath = join(root, 'build', 'setup.lock');

// A holder on another machine or in another container (a shared folder) cannot be asked whether it
// lives, so every holder renews the time of the file.
const renewEvery = 5_000;
const foreignIsStaleAfter = 60_000;

/**
 * @template T
 * @param {{ onWait(): void }} options called once when another start holds the lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSetupLock({ onWait }, work) {
	await makeFolder();
	const holder = describe(process.pid);
	let hasWaited = false;
	while (!(await take(lockPath, holder))) {
		if (await isStale()) {
			await removeStale();
			continue;
		}
		if (!hasWaited) onWait();
		hasWaited = true;
		await pause(200);
	}
	const renew = setInterval(() => {
		const now = new Date();
		utimes(lockPath, now, now).catch(() => {});
	}, renewEvery);
	// process.exit too, which a signal during the set-up leads to.
	const giveBack = () => {
		if (readNow() === holder) rmSync(lockPath, { force: true });
	};
	process.once('exit', giveBack);
	try {
		return await work();
	} finally {
		clearInterval(renew);
		process.off('exit', giveBack);
		giveBack();
	}
}

async function makeFolder() {
	try {
		await mkdir(dirname(lockPath), { recursive: true });
		await (await open(`${lockPath}.${process.pid}`, 'w')).close();
		await rm(`${lockPath}.${process.pid}`, { force: true });
	} catch (error) {
		throw asWriteRefusal(error, dirname(lockPath));
	}
}

/** The one sentence for a checkout that cannot be written to; another fault stays what it is. */
export function asWriteRefusal(error, path) {
	if (['EACCES', 'EPERM', 'EROFS'].includes(error?.code)) {
		return new Refused(
			`Folder program tidak dapat ditulisi (${path}), padahal masih ada yang perlu dipasang atau disusun; ` +
				'jalankan sebagai pemilik folder itu, atau beri izin tulis.'
		);
	}
	if (error?.code === 'ENOSPC' || error?.code === 'EDQUOT') {
		return new Refused(`Ruang penyimpanan penuh (${path}); kosongkan ruang, lalu jalankan lagi.`);
	}
	return error;
}

async function take(path, content) {
	let file;
	try {
		file = await open(path, 'wx');
	} catch (error) {
		if (error.code === 'EEXIST') return false;
		throw asWriteRefusal(error, path);
	}
	await file.writeFile(content);
	await file.close();
	return true;
}

async function isStale() {
	const [text, age] = await Promise.all([readFile(lockPath, 'utf8').catch(() => null), ageOf(lockPath)]);
	if (text === null || age === null) return false;
	let holder;
	try {
		holder = JSON.parse(text);
	} catch {
		// Between making and writing, or killed there.
		return age > 5_000;
	}
	if (holder.host !== hostname()) return age > foreignIsStaleAfter;
	return describe(holder.pid) !== text;
}

/** Two that find the same stale lock must not remove the new one of whoever was faster. */
async function removeStale() {
	const guard = `${lockPath}.removal`;
	if (!(await take(guard, ''))) {
		if (((await ageOf(guard)) ?? 0) > 10_000) await rm(guard, { force: true });
		else await pause(50);
		return;
	}
	try {
		if (await isStale()) await rm(lockPath, { force: true });
	} finally {
		await rm(guard, { force: true });
	}
}

/**
 * Names a process by number and birth, since its number may be given to another one later. A process that
 * is gone is described by a text that no holder has.
 */
function describe(pid) {
	let born = null;
	if (process.platform === 'linux') {
		try {
			// Field 22 of the line; the second one, in brackets, may hold anything.
			const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
			born = line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
		} catch {
			return 'gone';
		}
	} else {
		try {
			process.kill(pid, 0);
		} catch (error) {
			if (error.code === 'ESRCH') return 'gone';
		}
	}
	return JSON.stringify({ pid, host: hostname(), born });
}

async function ageOf(path) {
	const found = await stat(path).catch(() => null);
	return found && Date.now() - found.mtimeMs;
}

function readNow() {
	try {
		return readFileSync(lockPath, 'utf8');
	} catch {
		return null;
	}
}

function pause(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
