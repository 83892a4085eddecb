// What `npm run check` runs: every rule of the house that needs no test. `npm run check -- layers names` runs some.
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { prepare } = await import('./setup/prepare.mjs');
const { root } = await import('./setup/project.mjs');
await prepare({ out: process.stdout, build: false });

const { checks } = await import('./checks/index.mjs');
const { describeOutcome, runChecks } = await import('./checks/run-checks.mjs');
const { syncOnce } = await import('./checks/tools.mjs');
await syncOnce(root);

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
	console.error(
		`There is no check ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}`
	);
	process.exit(1);
}
const outcomes = await runChecks(
	checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
	{ root, onOutcome: (outcome) => console.log(describeOutcome(outcome)) }
);
const failed = outcomes.filter(({ findings }) => findings.length > 0).length;
console.log(`${outcomes.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
