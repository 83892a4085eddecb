/**
 * What `satupintu verify` can find wrong. `where` names the row: an entry's or checkpoint's number, the id of a
 * record, the SHA-256 of a file. A range is named by its first and last number.
 */
export type Finding = {
	readonly code: FindingCode;
	readonly where: string;
	readonly details?: Readonly<Record<string, unknown>>;
};

export const findingCodes = [
	/** Entries of the change chain are gone; `where` is their range. */
	'ENTRY_MISSING',
	/** The text or the link of an entry is not what the chain says. */
	'ENTRY_CHANGED',
	/** A column beside the text says something else than the text; details: columns. */
	'ENTRY_COLUMN_CHANGED',
	/** An entry stands behind the end of the chain. */
	'ENTRY_NOT_IN_CHAIN',
	/** The end of the chain is kept otherwise than its last entry says. */
	'HEAD_CHANGED',
	/** The chain is whole in itself, but a signed checkpoint knew other entries: it was made anew from here on. */
	'CHAIN_REWRITTEN',
	/** A signed checkpoint knows entries that the chain has no more. */
	'TAIL_CUT',
	/** A checkpoint whose signature does not fit; details: place (`table` or `file`). */
	'CHECKPOINT_CHANGED',
	/** Signed by a key that is not in the data directory. */
	'CHECKPOINT_KEY_UNKNOWN',
	/** A checkpoint that one of the two places has and the other should have. */
	'CHECKPOINT_MISSING',
	/** A line of the file outside the database that is no checkpoint. */
	'CHECKPOINT_LINE_BROKEN',
	/** A row of the access log that was sealed and is gone, changed, or sealed by nobody. */
	'ACCESS_MISSING',
	'ACCESS_CHANGED',
	'ACCESS_NOT_SEALED',
	/** A salt or value that does not belong to its commitment. */
	'SALT_CHANGED',
	/** A stored file that is gone, damaged or of another size; details: documents. */
	'FILE_MISSING',
	'FILE_DAMAGED',
	/** A file that was destroyed by list, and is in the store still or again. */
	'FILE_NOT_REMOVED',
	/** A version that is marked as destroyed and the log knows nothing of it, or the other way round. */
	'REMOVAL_NOT_LOGGED',
	'REMOVAL_UNDONE',
	/** A document's version names another file than the log, or none that the log knows. */
	'DOCUMENT_CHANGED',
	/** A case's history differs from the log; details: seq. */
	'CASE_EVENT_MISSING',
	'CASE_EVENT_CHANGED',
	'CASE_EVENT_NOT_LOGGED',
	/** The log knows a case that is not there, or the other way round. */
	'CASE_MISSING',
	'CASE_NOT_LOGGED',
	/** The procedure that a case froze at its start is another one now. */
	'CASE_PROCEDURE_CHANGED',
	/** A case's row or its open steps are not what its history makes; details: columns. */
	'CASE_ROW_CHANGED',
	'CASE_STEP_CHANGED'
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Names a run of numbers: `7`, or `7–12`. */
export function rangeOf(first: number, last: number): string {
	return first === last ? String(first) : `${first}–${last}`;
}
