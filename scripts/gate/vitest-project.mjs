import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const running = new Set();

/** Ends what still runs; for a signal, and for a section that takes too long. */
export function stopSections(signal = 'SIGTERM') {
	for (const child of running) child.kill(signal);
}
process.on('exit', () => stopSections('SIGKILL'));

/** What a developer has set for a program of their own must not reach the programs that the tests start. */
const ownSettings =
	/^(DATABASE_URL|DATABASE_REPLICA_URL|PORT|HOST|ORIGIN|SMTP_URL|S3_.+|OIDC_.+|METRICS_OPEN|NODE_ENV|SATUPINTU_(DATA|MODE|TODAY))$/;

/** The names of the projects in vitest.config.ts, in their order there. */
export function projectsOf(root) {
	const config = readFileSync(join(root, 'vitest.config.ts'), 'utf8');
	return [...config.matchAll(/\bname: '([a-z-]+)'/g)].map(([, name]) => name);
}

/**
 * Runs the tests of one project; what they print is shown as it comes.
 *
 * @param {string} root
 * @param {string} project
 * @param {{ env?: NodeJS.ProcessEnv, limit?: number }} options limit in milliseconds
 * @returns {Promise<{ counts: import('./tally.mjs').Counts, note: string, failures: string[] }>}
 */
export async function runProject(root, project, { env = {}, limit } = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'satupintu-gate-'));
	const report = join(folder, 'report.json');
	const given = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ownSettings.test(name)));
	const child = spawn(
		process.execPath,
		[
			join(root, 'node_modules', 'vitest', 'vitest.mjs'),
			'run',
			'--project',
			project,
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${report}`
		],
		{ cwd: root, env: { ...given, ...env }, stdio: ['ignore', 'inherit', 'inherit'] }
	);
	running.add(child);
	let late = false;
	const timer = limit
		? setTimeout(() => {
				late = true;
				child.kill('SIGTERM');
				setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
			}, limit)
		: undefined;
	const code = await new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', resolve);
	});
	clearTimeout(timer);
	running.delete(child);
	try {
		const note = late ? `stopped after ${Math.round(limit / 60_000)} minutes` : '';
		const results = readReport(report);
		return { counts: countsOf(results, late ? 1 : code), note, failures: failuresOf(results) };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function readReport(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return undefined;
	}
}

/**
 * Counts what a run did. A file that could not even be read has no tests that failed, and a run that fell over has
 * no report: both count as one failure, so that nothing ever fails without being seen.
 *
 * @param {any} report what vitest's json reporter wrote, undefined where it wrote nothing
 * @param {number | null} code the exit code
 * @returns {import('./tally.mjs').Counts}
 */
export function countsOf(report, code) {
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const file of report?.testResults ?? []) {
		let failedInFile = 0;
		for (const { status } of file.assertionResults) {
			if (status === 'passed') counts.passed += 1;
			else if (status === 'failed') failedInFile += 1;
			else counts.skipped += 1;
		}
		if (file.status === 'failed' && failedInFile === 0) failedInFile = 1;
		counts.failed += failedInFile;
	}
	if (code !== 0 && counts.failed === 0) counts.failed = 1;
	return counts;
}

/**
 * What failed in a run, each with its place and what was said of it.
 *
 * @param {any} report what vitest's json reporter wrote, undefined where it wrote nothing
 * @returns {string[]}
 */
export function failuresOf(report) {
	return (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
		const failed = assertionResults.filter((one) => one.status === 'failed');
		if (failed.length === 0) return status === 'failed' ? [`${name}\n${message ?? ''}`] : [];
		return failed.map(
			({ fullName, failureMessages }) => `${name}, ${fullName}\n${(failureMessages ?? []).join('\n')}`
		);
	});
}
