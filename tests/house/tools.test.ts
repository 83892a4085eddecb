import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from '../../scripts/checks/tree.mjs';
import { format, lint, types } from '../../scripts/checks/tools.mjs';
import { aTree, checkout } from './a-tree';

const settings = (...paths: string[]) =>
	Object.fromEntries(paths.map((path) => [path, readFileSync(join(checkout, path), 'utf8')]));

test('a file in another format is found', { timeout: 60_000 }, async () => {
	const folder = await aTree({
		...settings('.prettierrc', '.prettierignore'),
		'src/a.ts': 'export const a = "two quotes"',
		'src/b.ts': "export const b = 'one quote';\n",
		'src/C.svelte': '<p   >loose</p>'
	});
	const findings = await format.run(readTree(folder));
	expect(findings.map(({ where }) => where).sort()).toEqual(['src/C.svelte', 'src/a.ts']);
});

test('what the linter knows as a mistake is found, in Svelte too', { timeout: 60_000 }, async () => {
	const folder = await aTree({
		...settings('.oxlintrc.json'),
		'src/a.ts': 'export const same = (a: number, b: number) => a == b;\n',
		'src/b.ts': 'export const anything = (a: any) => a;\n',
		'src/C.svelte': `<script lang="ts">\n\tconso${'le'}.log(1);\n</script>\n`,
		'src/d.ts': 'export const fine = 1;\n'
	});
	const findings = await lint.run(readTree(folder));
	expect(findings.map(({ where, instead }) => `${where} ${instead}`).sort()).toEqual([
		'src/C.svelte:2 rule eslint(no-console)',
		'src/a.ts:1 rule eslint(eqeqeq)',
		'src/b.ts:1 rule typescript(no-explicit-any)'
	]);
});

test('a type that does not fit is found, in TypeScript and in Svelte', { timeout: 120_000 }, async () => {
	const folder = await aTree({
		...settings(
			'svelte.config.js',
			'src/lib/content-policy.js',
			'tsconfig.json',
			'vite.config.ts',
			'src/app.html',
			'package.json'
		),
		'src/lib/a.ts': "export const count: number = 'three';\n",
		'src/routes/+page.svelte':
			'<script lang="ts">\n\tlet count: number = $state(\'three\');\n</script>\n{count}\n'
	});
	const findings = await types.run(readTree(folder));
	expect(findings.map(({ where }) => where).sort()).toEqual(['src/lib/a.ts:1', 'src/routes/+page.svelte:2']);
});
