import { isDay } from '$lib/server/modules/calendar';
import type { RegisterSort } from './register-question';

/**
 * A place in a sorted list: the key of a record, and whether to read on after it or back before it. A page that
 * starts at a key shows the same records whatever was added in front of it meanwhile.
 */
export type RegisterCursor = {
	readonly direction: 'after' | 'before';
	readonly day: string;
	readonly id: string;
	/** How well a record matches, as the database wrote it; only in lists by relevance. */
	readonly rank?: string;
};

const letters: Record<RegisterSort, string> = {
	'-signed_on': 's',
	signed_on: 'S',
	ends_on: 'E',
	'-ends_on': 'e',
	relevance: 'r'
};

/** The cursor as it stands in an address: opaque to the reader, short, without signs that need escaping. */
export function writeCursor(cursor: RegisterCursor, sort: RegisterSort): string {
	const parts = [cursor.direction === 'after' ? 'a' : 'b', letters[sort], cursor.day, cursor.id];
	if (cursor.rank !== undefined) parts.push(cursor.rank);
	return parts.join('_');
}

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Undefined for text that is no cursor of ours, or one of a list that was sorted otherwise. */
export function readCursor(text: string, sort: RegisterSort): RegisterCursor | undefined {
	const [direction, letter, day = '', record = '', rank, ...rest] = text.split('_');
	if ((direction !== 'a' && direction !== 'b') || letter !== letters[sort] || rest.length > 0)
		return undefined;
	if (!isDay(day) || !id.test(record)) return undefined;
	if ((sort === 'relevance') !== (rank !== undefined)) return undefined;
	if (rank !== undefined && !/^\d{1,3}(\.\d{1,12})?(e-\d{1,2})?$/.test(rank)) return undefined;
	return {
		direction: direction === 'a' ? 'after' : 'before',
		day,
		id: record,
		...(rank === undefined ? {} : { rank })
	};
}
