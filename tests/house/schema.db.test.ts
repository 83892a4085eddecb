import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schema } from '../../scripts/checks/tools.mjs';
import { readTree } from '../../scripts/checks/tree.mjs';
import { aTree, checkout } from './a-tree';

test('a migration without its schema.sql and its types is found', { timeout: 120_000 }, async () => {
	const folder = await aTree({});
	for (const path of [
		'db',
		'src/lib',
		'tests/support',
		'scripts',
		'vite.program.config.ts',
		'package.json'
	]) {
		await cp(join(checkout, path), join(folder, path), { recursive: true });
	}
	await writeFile(
		join(folder, 'db/migrations/9999_add_something.sql'),
		'alter table unit add column forgotten text;\n'
	);
	const findings = await schema.run(readTree(folder));
	expect(findings.map(({ where }) => where).sort()).toEqual([
		'db/schema.sql',
		'src/lib/server/platform/database/tables.ts'
	]);
});
