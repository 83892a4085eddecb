import { sql } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';

/** Takes the next number of a kind, year and book; holds the sequence's row until the act commits (gapless). */
export const takeNumber = prepared<{ kind: string; year: number; book: string }>()((value) =>
	query.selectNoFrom(
		sql<number>`take_number(${value('kind')}, ${value('year')}, ${value('book')})`.as('sequence')
	)
);

export const insertNumber = (row: {
	id: string;
	kind: string;
	year: number;
	/** Whose numbers: the id of a unit, empty for the region's own. */
	book: string;
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
export const suffixesAfter = prepared<{ kind: string; year: number; book: string; sequence: number }>()(
	(value) =>
		query
			.selectFrom('number_entry')
			.select('suffix')
			.where('kind', '=', value('kind'))
			.where('year', '=', value('year'))
			.where('book', '=', value('book'))
			.where('sequence', '=', value('sequence'))
);

/** The numbers of a book in a year, newest first; keyset by sequence. */
export const numbersOf = prepared<{
	kind: string;
	year: number;
	book: string;
	before: number;
	limit: number;
}>()((value) =>
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
		.where('book', '=', value('book'))
		.where('sequence', '<', value('before'))
		.orderBy('sequence', 'desc')
		.orderBy('suffix', 'desc')
		.limit(value('limit'))
);

export const numberById = prepared<{ id: string }>()((value) =>
	query.selectFrom('number_entry').selectAll().where('id', '=', value('id'))
);

/** A unit that may keep a book of its own, by what is printed in its numbers. */
export const unitOfBook = prepared<{ id: string }>()((value) =>
	query.selectFrom('unit').select(['id', 'name', 'short_name', 'code']).where('id', '=', value('id'))
);

/** Units that have taken a number of their own, or may: those that exist on a day. */
export const booksOn = prepared<{ day: string }>()((value) =>
	query
		.selectFrom('unit')
		.select(['id', 'name'])
		.where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', value('day'))]))
		.orderBy('name')
		.limit(500)
);
