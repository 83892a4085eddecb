import pg from 'pg';

/** Where a database is: a server of ours on a unix socket, or what DATABASE_URL names. */
export type DatabaseAddress = {
	readonly host: string;
	readonly port: number;
	readonly database: string;
	readonly ssl?: boolean;
};

export type Login = { readonly user: string; readonly password?: string };

const { builtins } = pg.types;

/**
 * How values come back: a day stays the day that was written (no midnight in some zone), a count is a number,
 * an exact decimal stays text.
 */
export const columnTypes = {
	getTypeParser(oid: number, format?: 'text' | 'binary') {
		if (oid === builtins.DATE) return (value: string) => value;
		if (oid === builtins.INT8) return (value: string) => Number(value);
		if (oid === builtins.NUMERIC) return (value: string) => value;
		return pg.types.getTypeParser(oid, format as 'text');
	}
};

/**
 * Opens a pool for one role. `lock_timeout` of two seconds turns a jam into a 503 with Retry-After instead of a
 * queue that grows (decisions.md 6).
 */
export function openPool(
	address: DatabaseAddress,
	login: Login,
	options: { max: number; name: string; onError(error: Error): void }
): pg.Pool {
	const pool = new pg.Pool({
		host: address.host,
		port: address.port,
		database: address.database,
		ssl: address.ssl ? { rejectUnauthorized: true } : undefined,
		user: login.user,
		password: login.password,
		max: options.max,
		application_name: options.name,
		types: columnTypes as unknown as pg.CustomTypesConfig,
		idleTimeoutMillis: 60_000,
		connectionTimeoutMillis: 10_000,
		// Short statements, many at once: compiling them or spreading one over all processors costs more than it saves.
		options:
			'-c lock_timeout=2000 -c statement_timeout=30000 -c timezone=UTC -c jit=off -c max_parallel_workers_per_gather=0'
	});
	pool.on('error', options.onError);
	pool.on('connect', (client) => client.on('error', options.onError));
	return pool;
}
