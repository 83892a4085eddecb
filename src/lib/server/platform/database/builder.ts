import {
	type Compilable,
	DummyDriver,
	Kysely,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler,
	sql,
	type RawBuilder
} from 'kysely';
import type { Statement } from './statement';
import type { Tables } from './tables';

/**
 * Kysely as a compiler only: it never opens a connection, so a query can reach the database through the scoped
 * executor and no other way.
 */
export const query = new Kysely<Tables>({
	dialect: {
		createAdapter: () => new PostgresAdapter(),
		createDriver: () => new DummyDriver(),
		createIntrospector: (db) => new PostgresIntrospector(db),
		createQueryCompiler: () => new PostgresQueryCompiler()
	}
});

/** A statement that remembers the type of its rows. */
export type Query<Row> = Statement & { readonly __row?: Row };

/** Compiles a kysely query into the statement that it is. */
export function compile<Row>(compilable: Compilable<Row>): Query<Row> {
	const { sql: text, parameters } = compilable.compile();
	return { text, values: parameters };
}

class Placeholder {
	constructor(readonly key: string) {}
}

/**
 * Compiles a query once and binds values on each call: building costs more than running a short query does
 * (performance.md 1). `build` gets `value(name)` for each thing that changes from call to call.
 *
 * @example const byId = prepared<{ id: string }>()((value) => query.selectFrom('agreement').selectAll().where('id', '=', value('id')));
 */
export function prepared<Values extends Record<string, unknown>>() {
	return <Row>(
		build: (
			value: <Key extends keyof Values & string>(key: Key) => RawBuilder<NonNullable<Values[Key]>>
		) => Compilable<Row>
	): ((values: Values) => Query<Row>) => {
		let compiled: { text: string; keys: readonly unknown[] } | undefined;
		return (values) => {
			if (!compiled) {
				const built = build((key) => sql`${new Placeholder(key)}`).compile();
				compiled = { text: built.sql, keys: built.parameters };
			}
			return {
				text: compiled.text,
				values: compiled.keys.map((key) => (key instanceof Placeholder ? values[key.key] : key))
			};
		};
	};
}
