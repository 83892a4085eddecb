// What `npm test` runs: every check and every test. `--night` takes the full counts of the trials (quality.md);
// `npm test -- check rules` runs some sections. The last line is always `N passed, N failed`.
import { availableParallelism } from 'node:os';
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { Tally } = await import('./gate/tally.mjs');
const { projectsOf, runProject, stopSections } = await import('./gate/vitest-project.mjs');
const { followNpm } = await import('./setup/follow-npm.mjs');
const { prepare } = await import('./setup/prepare.mjs');
const { root } = await import('./setup/project.mjs');

const isNight = process.argv.includes('--night');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const tally = new Tally();
const say = (text) => console.log(text);

// Whatever ends this early, also a refusal of the set-up, has not passed.
let isFinished = false;
process.on('exit', (code) => {
	if (isFinished) return;
	tally.add('unfinished', 0, { passed: 0, failed: 1, skipped: 0 });
	say(tally.lastLine());
	process.exitCode = code || 1;
});
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
	process.on(signal, () => {
		stopSections();
		process.exit(code);
	});
}
followNpm();

/** Runs one section and notes its time. */
async function section(name, work) {
	if (wanted.length > 0 && !wanted.includes(name)) return;
	say(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}`);
	const since = performance.now();
	let outcome;
	try {
		outcome = await work();
	} catch (error) {
		say(error?.constructor?.name === 'Refused' ? error.message : (error?.stack ?? String(error)));
		outcome = { counts: { passed: 0, failed: 1, skipped: 0 }, failures: [error?.message ?? String(error)] };
	}
	const { counts, note, failures } = outcome;
	tally.add(name, (performance.now() - since) / 1000, counts, note, failures);
}

const done = { counts: { passed: 1, failed: 0, skipped: 0 }, note: '' };
const minutes = (count) => count * 60_000;
const env = isNight ? { SATUPINTU_NIGHT: '1' } : {};
const limit = isNight ? undefined : minutes(14);

say(
	`Satu Pintu, ${isNight ? 'the long night' : 'the gate'}: Node ${process.versions.node}, ${availableParallelism()} processors`
);
const projects = projectsOf(root);
const sections = ['check', 'build', 'chromium', ...projects];
const unknown = wanted.filter((name) => !sections.includes(name));
if (unknown.length > 0) {
	say(`There is no section ${unknown.join(', ')}. There are: ${sections.join(', ')}`);
	process.exit(1);
}

const installedSince = performance.now();
await prepare({ out: process.stdout, build: false });
const { syncOnce } = await import('./checks/tools.mjs');
await syncOnce(root);
const nothingCounted = { passed: 0, failed: 0, skipped: 0 };
tally.add('packages', (performance.now() - installedSince) / 1000, nothingCounted);

const inBrowser = ['addresses', 'journeys'];
if (inBrowser.some((name) => wanted.includes(name))) wanted.push('build', 'chromium');

/** What reads the tree and the database, one after another: each of them takes all processors where it can. */
async function inTheTree() {
	// The longest first, the checks last: they fill the processors to the end, each beside others.
	for (const project of ['records', 'rules']) {
		await section(project, () => runProject(root, project, { env, limit }));
	}
	await section('check', async () => {
		const { checks } = await import('./checks/index.mjs');
		const { describeOutcome, runChecks } = await import('./checks/run-checks.mjs');
		const outcomes = await runChecks(checks, { root, onOutcome: (outcome) => say(describeOutcome(outcome)) });
		const failed = outcomes.filter(({ findings }) => findings.length > 0);
		return {
			counts: { passed: outcomes.length - failed.length, failed: failed.length, skipped: 0 },
			failures: failed.map((outcome) => describeOutcome(outcome)),
			note: ''
		};
	});
}

/** What takes the built program in a browser; where one of the two is missing it has failed, not been skipped. */
async function inTheBrowser() {
	let isBuilt = false;
	let chromium;
	await section('build', async () => {
		const { build, needsBuild } = await import('./setup/build-program.mjs');
		const { makeProgress } = await import('./setup/progress.mjs');
		const { withSetupLock } = await import('./setup/setup-lock.mjs');
		const { during } = makeProgress(process.stdout);
		await withSetupLock({ onWait: () => say('Another start is building; waiting for it.') }, async () => {
			if (needsBuild()) await build({ during });
		});
		isBuilt = true;
		return done;
	});
	await section('chromium', async () => {
		const { chromiumVariable, readyChromium } = await import('./gate/chromium.mjs');
		chromium = await readyChromium({ say });
		if (!chromium) {
			say(`No Chromium starts here. Install one, or name one in ${chromiumVariable}.`);
			return { counts: { ...nothingCounted, failed: 1 }, note: 'none starts here' };
		}
		say(chromium);
		return done;
	});
	const walk = async (project) => {
		if (!isBuilt || !chromium) {
			return {
				counts: { ...nothingCounted, failed: 1 },
				note: `no ${isBuilt ? 'browser' : 'program'} to run them with`
			};
		}
		const { chromiumVariable } = await import('./gate/chromium.mjs');
		return runProject(root, project, { env: { ...env, [chromiumVariable]: chromium }, limit });
	};
	await Promise.all(inBrowser.map((project) => section(project, () => walk(project))));
}

// Side by side: a browser waits for its program, a type check has one processor only. One after another they leave a
// third of two processors idle.
await Promise.all([inTheTree(), inTheBrowser()]);

isFinished = true;
const failures = tally.failures();
if (failures) say(`\n${failures}`);
say(`\n${tally.times(performance.now() / 1000)}\n`);
say(tally.lastLine());
process.exit(tally.sum.failed === 0 ? 0 : 1);
