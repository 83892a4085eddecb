import { sql, type Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export type ReturnLine = {
	id: string;
	file_name: string;
	period_from: string;
	period_to: string;
	came_on: string;
	uploaded_by_name: string;
	taken: number;
	taken_on: string | null;
	is_example: boolean;
};
export type ReturnRow = ReturnLine & { sha256: string; rows: unknown };

const shown = [
	'm.id',
	'm.file_name',
	'm.period_from',
	'm.period_to',
	'm.came_on',
	'm.uploaded_by_name',
	'm.taken',
	'm.taken_on',
	'm.is_example'
] as const;

/** The files that came back, the newest first; those of one person where `by` is said. */
export const matrixReturns = prepared<{ by: string | null; limit: number }>()((value) =>
	query
		.selectFrom('matrix_return as m')
		.select(shown)
		.where(sql<boolean>`(${value('by')}::uuid is null or m.uploaded_by = ${value('by')}::uuid)`)
		.orderBy('m.created_at', 'desc')
		.orderBy('m.id')
		.limit(value('limit'))
		.$castTo<ReturnLine>()
);

export const matrixReturn = prepared<{ id: string; by: string | null }>()((value) =>
	query
		.selectFrom('matrix_return as m')
		.select([...shown, 'm.sha256', 'm.rows'])
		.where('m.id', '=', value('id'))
		.where(sql<boolean>`(${value('by')}::uuid is null or m.uploaded_by = ${value('by')}::uuid)`)
		.$castTo<ReturnRow>()
);

export const sameReturn = prepared<{ sha256: string; by: string }>()((value) =>
	query
		.selectFrom('matrix_return as m')
		.select('m.id')
		.where('m.sha256', '=', value('sha256'))
		.where('m.uploaded_by', '=', value('by'))
		.$castTo<{ id: string }>()
);

export const insertReturn = (row: Insertable<Tables['matrix_return']>) =>
	query.insertInto('matrix_return').values(row);

export const countTaken = (id: string, n: number, day: string) =>
	query
		.updateTable('matrix_return')
		.set({ taken: sql`taken + ${n}`, taken_on: day })
		.where('id', '=', id);
