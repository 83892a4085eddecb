/**
 * Under which head a matter stands in a message: raised to somebody above, late, due, or new on the desk; `told` is
 * what asks for nothing.
 */
export const sections = ['raised', 'late', 'due', 'new', 'told'] as const;
export type Section = (typeof sections)[number];

/** A deadline that has passed is late from the day after; else it is due. */
export function sectionOf(anchor: string, today: string): Section {
	return anchor < today ? 'late' : 'due';
}

/** What a person may have on the desk only. Deadlines and what was raised come by mail to whoever owes the act. */
export const mutable = ['new', 'told'] as const satisfies readonly Section[];
