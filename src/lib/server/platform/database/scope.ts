import type { Statement } from './statement';

export type DatabaseOptions = {
	/** False behind a pooler that cannot take named statements (PgBouncer before 1.21 in transaction mode). */
	readonly named: boolean;
};

/** The scope of one tenant; falls away by itself at the end of the (implicit) transaction. */
export function scopeOf(tenantId: number): Statement {
	return { text: `select set_config('app.tenant', $1, true)`, values: [String(tenantId)] };
}
