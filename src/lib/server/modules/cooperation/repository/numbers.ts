import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Takes the next number of a kind and year; holds the sequence's row until the act commits (gapless). */
export const takeNumber = prepared<{ kind: string; year: number }>()((value) =>
	query.selectNoFrom(sql<number>`take_number(${value('kind')}, ${value('year')})`.as('sequence'))
);

export const insertNumber = (row: {
	id: string;
	kind: string;
	year: number;
	sequence: number;
	suffix: string;
	text: string;
	state: 'reserved' | 'used' | 'void';
	reason: string | null;
	subject_kind: string | null;
	subject_id: string | null;
	reserved_on: string;
	created_by: string | null;
}) => query.insertInto('number_entry').values(row);

/** Turns a reserved number into a used or void one; hits no row where it is not reserved any more. */
export const settleNumber = (
	id: string,
	state: 'used' | 'void',
	change: { reason?: string | null; subject_kind?: string; subject_id?: string }
) =>
	query
		.updateTable('number_entry')
		.set({ state, ...change })
		.where('id', '=', id)
		.where('state', '=', 'reserved');

/** The reserved numbers of a case, so that its signing uses them. */
export const reservedFor = prepared<{ subjectId: string }>()((value) =>
	query
		.selectFrom('number_entry')
		.select(['id', 'kind', 'text'])
		.where('subject_id', '=', value('subjectId'))
		.where('state', '=', 'reserved')
);

/** How many papers were put in after a number already. */
export const suffixesAfter = prepared<{ kind: string; year: number; sequence: number }>()((value) =>
	query
		.selectFrom('number_entry')
		.select('suffix')
		.where('kind', '=', value('kind'))
		.where('year', '=', value('year'))
		.where('sequence', '=', value('sequence'))
);

/** The numbers of a year, newest first; keyset by kind and sequence. */
export const numbersOf = prepared<{ kind: string; year: number; before: number; limit: number }>()((value) =>
	query
		.selectFrom('number_entry')
		.select([
			'id',
			'kind',
			'year',
			'sequence',
			'suffix',
			'text',
			'state',
			'reason',
			'subject_kind',
			'subject_id',
			'reserved_on'
		])
		.where('kind', '=', value('kind'))
		.where('year', '=', value('year'))
		.where('sequence', '<', value('before'))
		.orderBy('sequence', 'desc')
		.orderBy('suffix', 'desc')
		.limit(value('limit'))
);

export const numberById = prepared<{ id: string }>()((value) =>
	query.selectFrom('number_entry').selectAll().where('id', '=', value('id'))
);
