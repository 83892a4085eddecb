import { sql } from 'kysely';
import { query } from '$lib/server/platform/database/builder';

/** Tables whose rows are parts of one project and are changed by people. */
export type PartTable =
	| 'project_component'
	| 'project_tranche'
	| 'project_milestone'
	| 'project_tender'
	| 'project_risk'
	| 'project_condition'
	| 'project_grievance';

type Columns = Readonly<Record<string, string | number | boolean | Date | null>>;

export const insertPart = (table: PartTable, row: Columns) => query.insertInto(table).values(row as never);

/** Changes a part that nobody else has changed since; one of another project is not hit. */
export const updatePart = (
	table: PartTable,
	place: { id: string; projectId: string; version: number },
	set: Columns
) =>
	query
		.updateTable(table)
		.set({ ...set, version: sql`version + 1` } as never)
		.where('id', '=', place.id)
		.where('project_id', '=', place.projectId)
		.where('version', '=', place.version);

export const deletePart = (table: PartTable, place: { id: string; projectId: string; version: number }) =>
	query
		.deleteFrom(table)
		.where('id', '=', place.id)
		.where('project_id', '=', place.projectId)
		.where('version', '=', place.version);

/** Whether something of the project names this component. */
export const componentInUse = (id: string) =>
	query.selectNoFrom([
		sql<boolean>`exists (select from project_milestone m where m.component_id = ${id}::uuid)
			or exists (select from project_tender t where t.component_id = ${id}::uuid)
			or exists (select from project_progress g where g.component_id = ${id}::uuid)`.as('used')
	]);

/** Whether the component is one of this project. */
export const componentOf = (projectId: string, id: string) =>
	query.selectFrom('project_component').select('id').where('project_id', '=', projectId).where('id', '=', id);
