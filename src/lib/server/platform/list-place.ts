/**
 * Lists page by key: the next part begins after the last row that was shown, whatever was added meanwhile. A cursor
 * is opaque to whoever carries it; it names a place in the order and nothing that is not on the page already.
 */

/** A place in a list: the last row's sort value as text, and its id. */
export type Place = { readonly sort: string; readonly id: string };

/** What is asked for: so many rows after a place, from the beginning where there is none. */
export type Part = { readonly limit: number; readonly after?: Place };

/** The rows of a part, and the place where the next one begins; null at the end. */
export type PartOf<Row> = { readonly rows: Row[]; readonly next: Place | null };

/** Before everything in an order by text or day, and after everything in one that runs backwards. */
export const firstPlace: Place = { sort: '', id: '00000000-0000-0000-0000-000000000000' };
export const latestPlace: Place = { sort: '9999-12-31', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

export function writeCursor(place: Place): string {
	return Buffer.from(JSON.stringify([place.sort, place.id])).toString('base64url');
}

/** The place of a cursor, or undefined where the text is none of ours. */
export function readCursor(text: string): Place | undefined {
	try {
		const read: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
		if (!Array.isArray(read) || read.length !== 2) return undefined;
		const [sort, id] = read as unknown[];
		if (typeof sort !== 'string' || typeof id !== 'string') return undefined;
		// PostgreSQL's text holds no NUL, and an id that is none would be an error instead of an empty list.
		if (sort.includes('\0') || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return undefined;
		return { sort, id };
	} catch {
		return undefined;
	}
}

/** Cuts what was read with one row too many: that row only says that there is more. */
export function cutPart<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => Place): PartOf<Row> {
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return { rows: shown, next: rows.length > limit && last !== undefined ? placeOf(last) : null };
}
