import { sql, type Compilable, type RawBuilder } from 'kysely';
import { prepared, query, type Query } from '$lib/server/platform/database/builder';
import type { Tables } from '$lib/server/platform/database/tables';

type PartOfProject = Extract<keyof Tables, `project_${string}` | `published_project_${string}`>;

const columnOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Reads what hangs on one project: rows of a table or of the view that readers may see, each with the columns that the
 * row's type names (`plannedOn` is `planned_on`).
 *
 * @param order columns, the first first; the last makes the order whole
 * @param gathered what is not a column of its own, in SQL over `one`
 */
export function rowsOfProject<Row>(
	from: PartOfProject,
	names: readonly (keyof Row & string)[],
	order: readonly string[],
	gathered: Readonly<Record<string, RawBuilder<unknown>>> = {}
): (values: { projectId: string }) => Query<Row> {
	return prepared<{ projectId: string }>()((value) => {
		const columns = [
			...names.map((name) => sql`${sql.ref(`one.${columnOf(name)}`)} as ${sql.id(name)}`),
			...Object.entries(gathered).map(([name, text]) => sql`${text} as ${sql.id(name)}`)
		];
		const written = sql<Row>`select ${sql.join(columns)} from ${sql.table(from)} as one
			where one.project_id = ${value('projectId')}::uuid
			order by ${sql.join(order.map((name) => sql.ref(`one.${name}`)))}`;
		return { compile: () => written.compile(query) } as Compilable<Row>;
	});
}
