import { createHash } from 'node:crypto';

/** The event of the change chain that seals rows of the access log; its data names each row with its fingerprint. */
export const sealedEvent = 'ACCESS_LOG_SEALED';

/** How many rows one such entry names at most. */
export const rowsPerSeal = 500;

/** A row of the access log; `at` in microseconds and `details` as the database writes them. */
export type AccessRow = {
	readonly id: string;
	readonly at: string;
	readonly actor_id: string | null;
	readonly event: string;
	readonly subject_kind: string | null;
	readonly subject_id: string | null;
	readonly details: string;
};

/** The first 128 bits of a SHA-256 over the row: enough that nobody finds another row with the same. */
export function fingerprintOf(row: AccessRow): string {
	const text = JSON.stringify([
		row.id,
		row.at,
		row.actor_id,
		row.event,
		row.subject_kind,
		row.subject_id,
		row.details
	]);
	return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

export type Seal = { readonly seal: string; readonly rows: Readonly<Record<string, string>> };

/** What the sealing entry says in its data; undefined for any other data. */
export function readSeal(data: Readonly<Record<string, unknown>>): Seal | undefined {
	const { seal, rows } = data as { seal?: unknown; rows?: unknown };
	if (typeof seal !== 'string' || typeof rows !== 'object' || rows === null) return undefined;
	return { seal, rows: rows as Record<string, string> };
}
