import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run-node.mjs';

const bin = (...path) => join('node_modules', ...path);
const svelteKitSync = [bin('@sveltejs', 'kit', 'svelte-kit.js'), 'sync'];

/** A fresh clone lacks the settings that TypeScript's own extend; everything that compiles reads them. */
export async function syncOnce(root) {
	if (existsSync(join(root, '.svelte-kit', 'tsconfig.json'))) return;
	await runNode(root, svelteKitSync);
}

/** @type {import('./run-checks.mjs').Check} */
export const types = {
	name: 'types',
	asks: 'Does everything fit together, in TypeScript and in Svelte?',
	async run({ root }) {
		const synced = await runNode(root, svelteKitSync);
		if (synced.code !== 0) return [whole('svelte-kit sync', synced.output)];
		const { code, output } = await runNode(root, [
			bin('svelte-check', 'bin', 'svelte-check'),
			// By TypeScript's native compiler: less than half the time (decision 0185).
			'--tsgo',
			'--output',
			'machine',
			'--fail-on-warnings'
		]);
		// 1590680326778 ERROR "src/lib/x.ts" 12:5 "Type 'string' is not …"
		const found = [...output.matchAll(/^\d+ (?:ERROR|WARNING) "(.+?)" (\d+):\d+ "(.*)"$/gm)];
		const findings = found.map(([, path, line, what]) => ({
			where: `${path}:${line}`,
			what: what.replaceAll('\\n', '\n            ').replaceAll('\\"', '"'),
			instead: 'make the types agree; never by any or by silencing the compiler'
		}));
		return findings.length > 0 || code === 0 ? findings : [whole('svelte-check', output)];
	}
};

/** @type {import('./run-checks.mjs').Check} */
export const format = {
	name: 'format',
	asks: 'Is everything written in the one format?',
	async run({ root }) {
		const { code, output } = await runNode(root, [
			bin('prettier', 'bin', 'prettier.cjs'),
			'--check',
			'--log-level',
			'warn',
			'.'
		]);
		if (code === 0) return [];
		// [warn] src/x.ts, and for what cannot be read [error] src/x.ts: SyntaxError: … with a drawing of the place
		const found = [...output.matchAll(/^\[(?:warn|error)\] ([\w.][^:\n|]*\.\w+)(?:: (.+))?$/gm)];
		if (found.length === 0) return [whole('prettier', output)];
		return found.map(([, where, fault]) => ({
			where,
			what: fault ?? 'is not in the one format',
			instead: 'npm run format'
		}));
	}
};

/** @type {import('./run-checks.mjs').Check} */
export const lint = {
	name: 'lint',
	asks: 'Are the mistakes that a linter knows absent?',
	async run({ root }) {
		const { code, output } = await runNode(root, [bin('oxlint', 'bin', 'oxlint'), '--format', 'unix']);
		// src/x.ts:3:1: Unexpected console statement. [Error/eslint(no-console)]
		const found = [...output.matchAll(/^(.+?):(\d+):\d+: (.+?) \[(?:Error|Warning)\/(.+)\]$/gm)];
		const findings = found.map(([, path, line, what, rule]) => ({
			where: `${path}:${line}`,
			what,
			instead: `rule ${rule}`
		}));
		return findings.length > 0 || code === 0 ? findings : [whole('oxlint', output)];
	}
};

/** @type {import('./run-checks.mjs').Check} */
export const schema = {
	name: 'schema',
	asks: 'Are db/schema.sql and the types of its tables what the migrations make?',
	async run({ root }) {
		const script = join('scripts', 'print-schema.mjs');
		if (!existsSync(join(root, script))) return [whole(script, 'is not there')];
		const { code, output } = await runNode(root, [script, '--check']);
		if (code === 0) return [];
		const found = [...output.matchAll(/^(\S+) is out of date/gm)];
		if (found.length === 0) return [whole('print-schema --check', output)];
		return found.map(([, where]) => ({
			where,
			what: 'is not what the migrations make',
			instead: 'npm run db:print, and commit what it writes with the migration'
		}));
	}
};

/** The tool failed without a line that we can take apart: what it printed says why. */
function whole(tool, output) {
	const lines = output.trim().split('\n');
	const shown = lines.length > 30 ? [...lines.slice(0, 20), '…', ...lines.slice(-10)] : lines;
	return {
		where: tool,
		what: shown.join('\n            ') || 'failed and said nothing',
		instead: 'run it alone to see more'
	};
}
