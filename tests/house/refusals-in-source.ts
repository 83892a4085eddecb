import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { readTree } from '../../scripts/checks/tree.mjs';
import { checkout } from './a-tree';

/** Every code given to `refuse('CODE')` or written as `{ refused: 'CODE' }` in the program, with its places. */
export function refusalCodes(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const files = readTree(checkout).files.filter(
		(path) => path.startsWith('src/') && /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts')
	);
	for (const path of files) {
		const text = readFileSync(join(checkout, path), 'utf8');
		const source = path.endsWith('.svelte') ? scriptsOf(text) : text;
		for (const code of codesIn(source)) found.set(code, [...(found.get(code) ?? []), path]);
	}
	return found;
}

const scriptsOf = (svelte: string) =>
	[...svelte.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script).join('\n');

/** Codes in one source; a choice between two literals counts as both. */
export function codesIn(source: string): string[] {
	const codes: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node) && node.expression.getText() === 'refuse' && node.arguments[0]) {
			codes.push(...literalsOf(node.arguments[0]));
		}
		if (ts.isPropertyAssignment(node) && node.name.getText() === 'refused') {
			codes.push(...literalsOf(node.initializer));
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
	return codes;
}

function literalsOf(node: ts.Expression): string[] {
	if (ts.isStringLiteralLike(node)) return /^[A-Z][A-Z0-9_]+$/.test(node.text) ? [node.text] : [];
	if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
	if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return literalsOf(node.expression);
	return [];
}
