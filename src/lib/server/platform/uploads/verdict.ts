/** What may be handed in; anything else is refused, whatever it is called. */
export type FileKind = 'pdf' | 'docx' | 'xlsx' | 'png' | 'jpeg' | 'csv' | 'xml';

export const mediaTypes: Readonly<Record<FileKind, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	png: 'image/png',
	jpeg: 'image/jpeg',
	csv: 'text/csv',
	xml: 'application/xml'
};

/** Why a file is refused (ASVS 5.2); each has its sentence in both languages. */
export type FileRefusalReason =
	/** It holds no byte. */
	| 'EMPTY'
	/** Larger than this door takes. */
	| 'TOO_LARGE'
	/** Not one of the kinds that this door takes; `seen` says what it looks like. */
	| 'KIND_NOT_ACCEPTED'
	/** Cut, or not built as its kind must be, or built in a way that cannot be looked into. */
	| 'UNREADABLE'
	/** One file that is also another kind of file (PDF and ZIP, picture and web page). */
	| 'TWO_KINDS_IN_ONE'
	/** Locked with a password: nobody could read it, and nothing could be checked. */
	| 'ENCRYPTED'
	/** Carries macros. */
	| 'MACROS'
	/** Runs or sends something when it is opened: PDF script, launch action, form that submits, DDE, ActiveX. */
	| 'ACTIVE_CONTENT'
	/** Carries another file inside. */
	| 'EMBEDDED_FILE'
	/** Fetches something from elsewhere when it is opened. */
	| 'EXTERNAL_REFERENCE'
	/** XML that declares entities (XXE, billion laughs). */
	| 'ENTITY_DECLARATION'
	/** Small on the way, huge when unpacked. */
	| 'EXPANDS_TOO_MUCH'
	/** A part inside has a name that leads out of its folder, is a link, or stands there twice. */
	| 'UNSAFE_PART'
	/** More pixels than a picture of a paper needs. */
	| 'PICTURE_TOO_LARGE';

export type Verdict =
	{ readonly kind: FileKind } | { readonly reason: FileRefusalReason; readonly seen?: string };

/** Thrown inside the inspection only; the door turns it into a verdict. */
export class Refused extends Error {
	constructor(
		readonly reason: FileRefusalReason,
		readonly seen?: string
	) {
		super(reason);
	}
}

/** A file that can be read at any place, so that a large one never lies in memory as a whole. */
export interface ByteSource {
	readonly size: number;
	/** The bytes from `at`; fewer than `length` only at the end. */
	read(at: number, length: number): Promise<Buffer>;
}

export function bufferSource(bytes: Buffer): ByteSource {
	return {
		size: bytes.length,
		read: async (at, length) => bytes.subarray(at, at + length)
	};
}
