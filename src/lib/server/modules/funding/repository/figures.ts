import type { Insertable } from 'kysely';
import { prepared, query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

export const reportsOfProject = prepared<{ projectId: string }>()((value) =>
	query
		.selectFrom('funding_report')
		.select(['id', 'measure', 'as_of_year as asOfYear', 'amount', 'currency'])
		.where('project_id', '=', value('projectId'))
		.orderBy('id')
);

/** Nothing of these is taken as the figure to go by any more. */
export const unmarkFigures = (ids: readonly string[]) =>
	query
		.updateTable('funding_report')
		.set({ taken_by: null, taken_on: null, taken_why: null })
		.where('id', 'in', [...ids]);

export const markFigure = (
	id: string,
	taken: { taken_by: string | null; taken_on: string; taken_why: string }
) => query.updateTable('funding_report').set(taken).where('id', '=', id);

export const insertFigure = (row: Insertable<Tables['funding_report']>) =>
	query.insertInto('funding_report').values(row);
export const insertSource = (row: Insertable<Tables['source']>) => query.insertInto('source').values(row);
