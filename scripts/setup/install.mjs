import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Refused, root } from './project.mjs';
import { lastLines, runTool } from './run-tool.mjs';

const nodeModules = join(root, 'node_modules');
const stampPath = join(nodeModules, '.satupintu-install');

/** True when the installed packages are not those of package-lock.json on this machine. */
export function needsInstall() {
	if (!existsSync(nodeModules)) return true;
	if (read(stampPath) === wantedStamp()) return false;
	if (!installedByHand()) return true;
	// So that the next start need not compare again. Where it cannot be written it compares again.
	writeStamp();
	return false;
}

/**
 * Installs the locked packages. No package's own script is run: none of ours needs one, and what they
 * would do is not ours to trust.
 *
 * Refuses where the registry cannot be reached, the folder cannot be written to, or npm fails otherwise.
 */
export async function install() {
	const { code, output } = await runTool(findNpm(), [
		'ci',
		'--ignore-scripts',
		'--include=dev',
		'--include=optional',
		'--prefer-offline',
		'--no-audit',
		'--no-fund',
		// npm by itself waits for over a minute before it says that there is no network.
		'--fetch-retries=3',
		'--fetch-retry-mintimeout=2000',
		'--fetch-retry-maxtimeout=10000'
	]);
	if (code !== 0) throw new Refused(sentenceFor(output));
	writeStamp();
}

function wantedStamp() {
	const lock = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	// Some packages hold binaries: a folder shared by two kinds of machine is installed anew.
	return `${lock} ${process.platform}-${process.arch}\n`;
}

function writeStamp() {
	try {
		writeFileSync(stampPath, wantedStamp());
	} catch {
		// A read-only folder.
	}
}

/** True when npm's own record, written at the end of an install, holds every locked package. */
function installedByHand() {
	const record = read(join(nodeModules, '.package-lock.json'));
	if (record === null) return false;
	const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages ?? {};
	const installed = JSON.parse(record).packages ?? {};
	return hasAll(wanted, installed);
}

/** Packages for other systems are locked but not installed. */
export function hasAll(wanted, installed) {
	return Object.entries(wanted).every(([path, entry]) => {
		if (path === '' || !path.startsWith('node_modules/')) return true;
		const found = installed[path];
		if (!found) return Boolean(entry.optional) && !isForThisMachine(entry);
		return found.version === entry.version && found.integrity === entry.integrity;
	});
}

function isForThisMachine({ os, cpu, libc }) {
	const allows = (list, value) => !list || list.includes(value);
	// Which C library this is matters to nobody but npm; such packages come in pairs.
	return !libc && (os || cpu) && allows(os, process.platform) && allows(cpu, process.arch);
}

/** npm's own script: the one that called us, else the one on the PATH, else the one beside Node. */
function findNpm() {
	const candidates = [
		process.env.npm_execpath,
		...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm')),
		join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
		join(dirname(process.execPath), 'node_modules', 'npm', 'bin', 'npm-cli.js')
	];
	for (const candidate of candidates) {
		if (!candidate || !existsSync(candidate)) continue;
		const script = realpathSync(candidate);
		if (script.endsWith('npm-cli.js')) return script;
	}
	throw new Refused('Program npm tidak ditemukan; pasang Node.js beserta npm, lalu jalankan lagi.');
}

function sentenceFor(output) {
	if (/\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED)\b/.test(output)) {
		return 'Pustaka belum terpasang dan registri npm tidak dapat dihubungi; sambungkan ke jaringan (hanya untuk pemasangan pertama), lalu jalankan lagi.';
	}
	if (/\b(EACCES|EPERM|EROFS)\b/.test(output)) {
		return `Pustaka tidak dapat dipasang karena ${nodeModules} tidak dapat ditulisi; jalankan sebagai pemilik folder itu, atau beri izin tulis.`;
	}
	if (/\bENOSPC\b/.test(output)) {
		return `Ruang penyimpanan penuh (${nodeModules}); kosongkan ruang, lalu jalankan lagi.`;
	}
	return `Pustaka tidak dapat dipasang (npm ci gagal):\n${lastLines(output, 12)}`;
}

function read(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return null;
	}
}
