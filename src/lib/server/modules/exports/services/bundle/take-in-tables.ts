import { createHash } from 'node:crypto';
import type { Query } from '$lib/server/platform/database/builder';
import type { BundleTable } from '../../domain/bundle/bundle-shape';
import { partName, tableFolder } from '../../domain/bundle/bundle-shape';
import { insertLines } from '../../repository/bundle/table-lines';
import type { SoundBundle } from './check-bundle';
import { readTableLines } from './table-shapes';

/** Sends a statement in the transaction of whoever takes a bundle in: the owner, who is not bound to one government. */
export type OwnerRows = { rows<Row>(one: Query<Row>): Promise<Row[]> };

const mostBytes = 1024 * 1024;

/** The lines of one part, some hundred kilobytes at a time. */
async function* linesOfPart(bundle: SoundBundle, name: string): AsyncGenerator<string[]> {
	const text = (await bundle.archive.whole(bundle.places.get(name)!)).toString('utf8');
	let lines: string[] = [];
	let length = 0;
	for (const line of text.split('\n').slice(0, -1)) {
		lines.push(line);
		length += line.length;
		if (length < mostBytes) continue;
		yield lines;
		[lines, length] = [[], 0];
	}
	if (lines.length > 0) yield lines;
}

/** Puts the rows of one table where a government of this installation finds them. @returns how many */
export async function takeInTable(
	bundle: SoundBundle,
	table: BundleTable,
	tenantId: number,
	owner: OwnerRows
): Promise<number> {
	const parts = bundle.contents.tables.find(({ name }) => name === table.name)?.parts ?? 0;
	let count = 0;
	for (let number = 1; number <= parts; number += 1) {
		for await (const lines of linesOfPart(bundle, partName(tableFolder(table.name), number))) {
			await owner.rows(insertLines(table, tenantId, lines));
			count += lines.length;
		}
	}
	return count;
}

/** The only line of a table that has one row. */
export async function onlyLine(bundle: SoundBundle, table: string): Promise<string> {
	for await (const [line] of linesOfPart(bundle, partName(tableFolder(table), 1))) return line!;
	throw new Error(`the bundle has no row of ${table}`);
}

/** Reads a table back as a bundle would write it. @returns its SHA-256, to be compared with the bundle's own */
export async function digestOfTable(table: BundleTable, owner: OwnerRows): Promise<string> {
	const hash = createHash('sha256');
	for await (const lines of readTableLines(owner, table)) for (const line of lines) hash.update(`${line}\n`);
	return hash.digest('hex');
}
