import { numberedLines } from './tree.mjs';

const domain = /^src\/lib\/server\/modules\/[^/]+\/domain\/.+(?<!\.test)\.ts$/;
const inModules = /^src\/lib\/server\/modules\/.+(?<!\.test)\.ts$/;
const inProgram = /^src\/.+(?<!\.test)\.(ts|svelte)$/;

const kinds = [
	{
		where: (path) => domain.test(path),
		expression: /\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(/,
		what: 'a rule that looks at the clock',
		instead: 'take the day or the instant as an argument (style rule 3)'
	},
	{
		where: (path) => domain.test(path),
		expression: /\bMath\.random\(|\bprocess\.(env|cwd)|\bset(Timeout|Interval)\(/,
		what: 'a rule that depends on chance or on the machine',
		instead: 'take it as an argument'
	},
	{
		where: (path) => inModules.test(path),
		expression: /\bprocess\.env\b/,
		what: 'a module that reads the environment',
		instead: 'platform/config reads it once; the ctx holds what a service may know'
	},
	{
		where: (path) => inProgram.test(path) && !path.startsWith('src/lib/server/platform/'),
		expression: /(?<![\w.$'"`])fetch\(/,
		what: 'an outgoing request that no guard has seen',
		instead: 'use the guarded client of the platform (quality B6)'
	},
	{
		where: (path) => inModules.test(path),
		expression: /\bsql\.raw\(|\.query\(\s*`[^`]*\$\{/,
		what: 'SQL glued together from text',
		instead: 'pass the value as a parameter; a name goes through sql.ref or sql.table'
	},
	{
		where: (path) => path.endsWith('.svelte'),
		expression: /\{@html\b/,
		// A comment just above says why it is safe.
		excused: /<!--/,
		what: 'text put into a page as HTML',
		instead: 'let Svelte escape it; for drawings of our own say in a comment just above why it is safe'
	}
];

/** @type {import('./run-checks.mjs').Check} */
export const hiddenInputs = {
	name: 'inputs',
	asks: 'Does nothing reach past its arguments: clock, chance, environment, network, raw SQL, raw HTML?',
	run({ files, read }) {
		const findings = [];
		for (const path of files.filter((one) => inProgram.test(one))) {
			const asked = kinds.filter((kind) => kind.where(path));
			const lines = [...numberedLines(read(path))];
			for (const [number, line] of lines) {
				if (/^\s*(\*|\/\/|\/\*)/.test(line)) continue;
				for (const { expression, excused, what, instead } of asked) {
					if (!expression.test(line)) continue;
					const above = lines.slice(Math.max(0, number - 4), number - 1);
					if (excused && above.some(([, earlier]) => excused.test(earlier))) continue;
					findings.push({ where: `${path}:${number}`, what, instead });
				}
			}
		}
		return findings;
	}
};
