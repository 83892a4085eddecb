import type { Readable } from 'node:stream';
import { writeCsv, writeXlsx, type Sheet, type SheetRow } from '$lib/server/platform/spreadsheet';
import { textIn } from '$lib/text';
import { licence, type Column, type Table, type Value } from '../domain/table';

function cell(value: Value): string | number | null {
	if (typeof value === 'boolean') return String(value);
	if (value === null || typeof value === 'string' || typeof value === 'number') return value;
	return value.length === 0 ? null : value.join('; ');
}

async function* cells<Row>(table: Table<Row>): AsyncGenerator<SheetRow> {
	for await (const row of table.rows) yield table.columns.map((column) => cell(column.value(row)));
}

function sheetOf<Row>(table: Table<Row>, label: (column: Column<Row>) => string): Sheet {
	const { exports: words } = textIn(table.language);
	return {
		title: words.tables[table.name] ?? table.name,
		columns: table.columns.map((column) => ({
			label: label(column),
			kind: column.kind ?? 'text',
			...(column.width === undefined ? {} : { width: column.width })
		})),
		rows: cells(table),
		// Examples never get here: they are no open data.
		exampleMark: false,
		language: table.language,
		notes: [
			{ label: words.publisher, value: table.publisher },
			{ label: words.asOf, value: table.asOf },
			{ label: words.licence, value: licence.address },
			{ label: words.address, value: table.address }
		]
	};
}

/** A table as CSV: heads are the keys that stay the same for programs. */
export function writeCsvTable<Row>(table: Table<Row>): Readable {
	return writeCsv(sheetOf(table, (column) => column.key));
}

/** A table as XLSX: heads are for people, in their language, with where it comes from on a sheet of its own. */
export function writeXlsxTable<Row>(table: Table<Row>): Readable {
	const { exports: words } = textIn(table.language);
	return writeXlsx(sheetOf(table, (column) => words.columns[column.key] ?? column.key));
}
