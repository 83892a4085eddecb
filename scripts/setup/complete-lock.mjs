// Run by hand after a dependency was added: node scripts/setup/complete-lock.mjs
//
// Packages with binaries come as one package per kind of machine. npm leaves those out of the lock file that
// the registry it was written with did not offer, and `npm ci` then refuses the whole file, on every
// machine. This adds the missing entries; on machines that want none of them nothing is fetched for them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './project.mjs';

const systems = [
	'android',
	'darwin',
	'freebsd',
	'netbsd',
	'openbsd',
	'openharmony',
	'sunos',
	'aix',
	'win32',
	'linux'
];
// `arm` last, since it stands inside the name of others.
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 'loong64', 'riscv64', 's390x', 'mips64el', 'arm'];

/**
 * The optional packages that some locked package names and the lock file lacks.
 *
 * @returns {Record<string, object>} lock entries by path
 */
export function missingOptionalPackages(lock) {
	const missing = {};
	for (const [path, entry] of Object.entries(lock.packages)) {
		for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
			const places = [`${path}/node_modules/${name}`, `node_modules/${name}`];
			// A range says nothing about what to fetch: such a package is left to npm.
			if (places.some((place) => lock.packages[place]) || !/^\d+\.\d+\.\d+\S*$/.test(version)) continue;
			missing[`node_modules/${name}`] = describe(name, version, entry.dev);
		}
	}
	return missing;
}

function describe(name, version, dev) {
	const os = systems.find((one) => name.includes(one));
	const cpu = processors.find((one) => name.includes(one));
	const libc = os !== 'linux' ? undefined : name.includes('musl') ? 'musl' : 'glibc';
	return {
		version,
		...(cpu && { cpu: [cpu] }),
		...(dev && { dev: true }),
		...(libc && { libc: [libc] }),
		optional: true,
		...(os && { os: [os] })
	};
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const path = join(root, 'package-lock.json');
	const lock = JSON.parse(readFileSync(path, 'utf8'));
	const missing = missingOptionalPackages(lock);
	const all = Object.entries({ ...lock.packages, ...missing });
	lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
	writeFileSync(path, `${JSON.stringify(lock, null, '\t')}\n`);
	console.log(`package-lock.json: ${Object.keys(missing).length} entries added`);
}
