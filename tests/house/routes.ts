import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { addresses, type AddressName } from '$lib/addresses';
import { checkout } from './a-tree';

/** What stands in one folder under src/routes. */
export type RouteFolder = {
	/** Without the groups, as the address table writes it: `/agreements/[id]`. */
	readonly folder: string;
	readonly path: string;
	readonly hasPage: boolean;
	/** Names of the form actions in +page.server.ts. */
	readonly actions: readonly string[];
	/** Methods that +server.ts answers. */
	readonly methods: readonly string[];
};

/** Every folder under src/routes that answers something. */
export function routeFolders(root = checkout): RouteFolder[] {
	return walk(join(root, 'src/routes'), 'src/routes');
}

function walk(absolute: string, path: string): RouteFolder[] {
	const entries = readdirSync(absolute, { withFileTypes: true });
	const names = new Set(entries.filter((entry) => entry.isFile()).map(({ name }) => name));
	const below = entries
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => walk(join(absolute, name), `${path}/${name}`));
	const hasPage = names.has('+page.svelte') || names.has('+page.server.ts') || names.has('+page.ts');
	if (!hasPage && !names.has('+server.ts')) return below;
	const folder = path.replace(/^src\/routes/, '').replace(/\/\([^)]+\)/g, '') || '/';
	const read = (name: string) => (names.has(name) ? readFileSync(join(absolute, name), 'utf8') : '');
	return [
		{
			folder,
			path,
			hasPage,
			actions: actionsIn(read('+page.server.ts')),
			methods: exportsOf(read('+server.ts')).filter((name) =>
				/^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|fallback)$/.test(name)
			)
		},
		...below
	];
}

/** The names of the actions that a +page.server.ts exports, read from its syntax and not by running it. */
export function actionsIn(source: string): string[] {
	let names: string[] = [];
	for (const statement of parse(source).statements) {
		if (!ts.isVariableStatement(statement)) continue;
		for (const { name, initializer } of statement.declarationList.declarations) {
			if (name.getText() !== 'actions' || !initializer) continue;
			let value: ts.Expression = initializer;
			while (ts.isSatisfiesExpression(value) || ts.isAsExpression(value)) value = value.expression;
			if (!ts.isObjectLiteralExpression(value)) throw new Error('actions is not written as an object');
			names = value.properties.map((property) => {
				if (!property.name) throw new Error('actions holds something without a name of its own');
				return property.name.getText().replace(/^['"]|['"]$/g, '');
			});
		}
	}
	return names;
}

function exportsOf(source: string): string[] {
	return parse(source).statements.flatMap((statement) => {
		const isExported =
			ts.canHaveModifiers(statement) &&
			(ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
		if (!isExported) return [];
		if (ts.isVariableStatement(statement)) {
			return statement.declarationList.declarations.map(({ name }) => name.getText());
		}
		return ts.isFunctionDeclaration(statement) && statement.name ? [statement.name.text] : [];
	});
}

function parse(source: string): ts.SourceFile {
	return ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
}

/** The folder that serves each address, where it has been built; read once, for it is asked for address by address. */
export function builtAddresses(): ReadonlyMap<AddressName, RouteFolder> {
	return (built ??= addressesIn(checkout));
}
let built: ReadonlyMap<AddressName, RouteFolder> | undefined;

function addressesIn(root: string): ReadonlyMap<AddressName, RouteFolder> {
	const byFolder = new Map(routeFolders(root).map((route) => [route.folder, route]));
	return new Map(
		(Object.keys(addresses) as AddressName[]).flatMap((name) => {
			const route = byFolder.get(addresses[name].folder);
			return route ? [[name, route] as const] : [];
		})
	);
}
