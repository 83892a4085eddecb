import type { DoorName } from './doors';

/** One bad file: what is wrong with it, what the rule says of it, and how it is made. */
export type BadFile = {
	readonly name: string;
	/** Where it is handed in. */
	readonly door: DoorName;
	/** What must become of it, word for word as the doors say it. */
	readonly verdict: string;
	/** Why: written before the program was asked. */
	readonly rule: string;
	/** The name that it comes with; default `berkas.pdf`. */
	readonly fileName?: string;
	readonly make: () => Buffer | Promise<Buffer>;
};

/** A line of the table. */
export const bad = (
	name: string,
	door: DoorName,
	verdict: string,
	rule: string,
	make: BadFile['make'],
	fileName?: string
): BadFile => ({ name, door, verdict, rule, make, ...(fileName === undefined ? {} : { fileName }) });
