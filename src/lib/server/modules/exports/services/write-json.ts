import { Readable } from 'node:stream';
import { licence, type Table, type Value } from '../domain/table';

const block = 32 * 1024;

async function* pieces<Row>(table: Table<Row>): AsyncGenerator<string> {
	const head = {
		name: table.name,
		publisher: table.publisher,
		as_of: table.asOf,
		licence: licence.name,
		address: table.address
	};
	let text = `${JSON.stringify(head).slice(0, -1)},"data":[`;
	let first = true;
	for await (const row of table.rows) {
		const record: Record<string, Value> = {};
		for (const column of table.columns) record[column.key] = column.value(row);
		text += `${first ? '\n' : ',\n'}${JSON.stringify(record)}`;
		first = false;
		if (text.length < block) continue;
		yield text;
		text = '';
	}
	yield `${text}\n]}\n`;
}

/** A table as one JSON object, a record a line, written as the rows come. */
export function writeJson<Row>(table: Table<Row>): Readable {
	return Readable.from(pieces(table), { objectMode: false });
}
