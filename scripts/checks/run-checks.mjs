import { availableParallelism } from 'node:os';
import { readTree } from './tree.mjs';

/**
 * @typedef {{ where: string, what: string, instead: string }} Finding
 *   `where` a path or path:line, `what` is wrong there, `instead` what to do
 * @typedef {{ name: string, asks: string, run(tree: ReturnType<typeof readTree>): Promise<Finding[]> | Finding[] }} Check
 * @typedef {{ name: string, asks: string, findings: Finding[], seconds: number }} Outcome
 */

/**
 * Runs checks side by side, as many as there are processors (at most 4), in the order given.
 *
 * @param {readonly Check[]} checks
 * @param {{ root: string, onOutcome?(outcome: Outcome): void, atOnce?: number }} options
 * @returns {Promise<Outcome[]>} in the order of the checks
 */
export async function runChecks(checks, { root, onOutcome = () => {}, atOnce }) {
	const tree = readTree(root);
	const outcomes = [];
	const waiting = checks.map((check, index) => ({ check, index }));
	const work = async () => {
		for (let next = waiting.shift(); next; next = waiting.shift()) {
			outcomes[next.index] = await runOne(next.check, tree);
			onOutcome(outcomes[next.index]);
		}
	};
	const workers = atOnce ?? Math.min(4, Math.max(2, availableParallelism()));
	await Promise.all(Array.from({ length: workers }, work));
	return outcomes;
}

async function runOne({ name, asks, run }, tree) {
	const since = performance.now();
	let findings;
	try {
		findings = await run(tree);
	} catch (error) {
		// A check that cannot be made is not a check that was passed.
		findings = [
			{
				where: `scripts/checks (${name})`,
				what: error?.stack ?? String(error),
				instead: 'the check itself failed'
			}
		];
	}
	return { name, asks, findings, seconds: (performance.now() - since) / 1000 };
}

/** An outcome as it is printed. */
export function describeOutcome({ name, asks, findings, seconds }) {
	const time = `${seconds.toFixed(1)} s`.padStart(7);
	if (findings.length === 0) return `  ok    ${name.padEnd(14)}${time}   ${asks}`;
	const shown = findings.slice(0, 50);
	const lines = shown.map(
		({ where, what, instead }) => `        ${where}\n          ${what}\n          → ${instead}`
	);
	if (findings.length > shown.length) lines.push(`        … and ${findings.length - shown.length} more`);
	return `  FAIL  ${name.padEnd(14)}${time}   ${asks}\n${lines.join('\n')}`;
}
