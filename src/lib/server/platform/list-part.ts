/**
 * A part of a list in the order of one sort value and the id, for services whose rows pages and the API both read.
 * The cursor that carries a place over the wire is made of it by keyset.ts.
 */

/** A place in a list: the last row's sort value as text, and its id. */
export type Place = { readonly sort: string; readonly id: string };

/** What is asked for: so many rows after a place, from the beginning where there is none. */
export type Part = { readonly limit: number; readonly after?: Place };

/** The rows of a part, and the place where the next one begins; null at the end. */
export type PartOf<Row> = { readonly rows: Row[]; readonly next: Place | null };

/** Before everything in an order by text, and after everything in one by day that runs backwards. */
export const firstPlace: Place = { sort: '', id: '00000000-0000-0000-0000-000000000000' };
export const latestPlace: Place = { sort: '9999-12-31', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

/** Cuts what was read with one row too many: that row only says that there is more. */
export function cutPart<Row>(rows: readonly Row[], limit: number, placeOf: (row: Row) => Place): PartOf<Row> {
	const shown = rows.slice(0, limit);
	const last = shown.at(-1);
	return { rows: shown, next: rows.length > limit && last !== undefined ? placeOf(last) : null };
}
