import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTree } from '../../scripts/checks/tree.mjs';
import { checkout } from './a-tree';

const tree = readTree(checkout);
const read = (path: string) => readFileSync(join(checkout, path), 'utf8');
const documents = tree.files.filter((path) => path.endsWith('.md'));
const packageScripts = Object.keys(JSON.parse(read('package.json')).scripts);

describe('documents say what is there', () => {
	test.each(documents)('%s: every file that it links to is there', (path) => {
		const links = [...read(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
		const missing = links
			.filter((target) => !/^(https?:|mailto:|#)/.test(target))
			.map((target) => normalize(join(dirname(path), target.split('#')[0]!)))
			.filter((target) => !existsSync(join(checkout, target)));
		expect(missing).toEqual([]);
	});

	test.each(documents)('%s: every path and command that it names is there', (path) => {
		const named = [...read(path).matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!);
		const paths = named.filter((text) =>
			/^(src|scripts|tests|e2e|db|docs|bench|static|\.ci)\/[\w./()[\]+-]+$/.test(text)
		);
		expect(
			paths.filter((one) => !/NNNN|<|\*|^bench\/results\//.test(one) && !existsSync(join(checkout, one))),
			'paths'
		).toEqual([]);
		const commands = named.flatMap((text) => /^npm run (?:--silent )?([\w:-]+)/.exec(text)?.[1] ?? []);
		expect(
			commands.filter((one) => !packageScripts.includes(one)),
			'npm run'
		).toEqual([]);
	});

	test('the glossary names nothing that the code does not know', () => {
		const rows = read('docs/glossary.md')
			.split('\n')
			.filter((line) => /^\| (?!law, office|---)/.test(line));
		const names = rows.flatMap((row) =>
			[...(row.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
		);
		const code = tree.files
			.filter((path) => /^(src|db\/(migrations|schema))/.test(path) && /\.(ts|sql)$/.test(path))
			.map(read)
			.join('\n');
		expect(names.length).toBeGreaterThan(60);
		expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
	});

	test('the decisions are numbered once each, and all stand in their list', () => {
		const files = tree.files
			.filter((path) => /^docs\/decisions\/\d{4}-/.test(path))
			.map((path) => path.slice(15));
		const numbers = files.map((name) => name.slice(0, 4));
		expect(numbers).toEqual([...new Set(numbers)]);
		const list = read('docs/decisions/README.md');
		expect(files.filter((name) => !list.includes(`(${name})`))).toEqual([]);
	});

	test('the licence is the whole Apache License 2.0', () => {
		const text = read('LICENSE');
		expect(text).toContain('Version 2.0, January 2004');
		expect(text).toContain('END OF TERMS AND CONDITIONS');
		for (let section = 1; section <= 9; section += 1)
			expect(text).toMatch(new RegExp(`^ +${section}\\. `, 'm'));
		expect(JSON.parse(read('package.json')).license).toBe('Apache-2.0');
	});
});
