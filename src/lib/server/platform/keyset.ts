import { refuse, type Refusal } from './refusal';

/**
 * The key of the last row of a page, as an opaque word for addresses and for the API's `page.next`. It says only
 * where to go on; what may be seen is asked again at every page.
 */
export function writeCursor(values: readonly string[]): string {
	return Buffer.from(JSON.stringify(values), 'utf8').toString('base64url');
}

/**
 * Reads a cursor of `shape.length` values, each of which must fit its pattern.
 *
 * @returns null where none was given; VALIDATION_FAILED for one that was not written here
 */
export function readCursor(
	cursor: string | null | undefined,
	shape: readonly RegExp[]
): string[] | null | Refusal<'VALIDATION_FAILED'> {
	if (cursor === null || cursor === undefined || cursor === '') return null;
	const wrong = refuse('VALIDATION_FAILED', { errors: [{ field: 'cursor', message: 'UNKNOWN' }] });
	if (cursor.length > 500) return wrong;
	try {
		const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
		if (!Array.isArray(values) || values.length !== shape.length) return wrong;
		const fits = values.every((value, i) => typeof value === 'string' && shape[i]!.test(value));
		return fits ? (values as string[]) : wrong;
	} catch {
		return wrong;
	}
}

/** Patterns of the usual parts of a key. */
export const keyPart = {
	day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
	id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
	instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/,
	word: /^[a-z0-9_]{0,80}$/,
	number: /^\d{1,18}$/
} as const;

/** A page of `limit` rows out of the `limit + 1` that were asked for, and the cursor of the next one. */
export function pageOf<Row>(
	rows: readonly Row[],
	limit: number,
	keyOf: (row: Row) => readonly string[]
): { readonly rows: readonly Row[]; readonly next: string | null } {
	const page = rows.slice(0, limit);
	const last = page.at(-1);
	return { rows: page, next: rows.length > limit && last !== undefined ? writeCursor(keyOf(last)) : null };
}
