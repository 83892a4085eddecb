import type { fileReasons as indonesian } from '../id/file-reasons';

export const fileReasons: typeof indonesian = {
	reasons: {
		EMPTY: 'This file is empty. Save it again, then choose it again.',
		TOO_LARGE: 'This file is too large. Make the scan smaller, then upload it again.',
		KIND_NOT_ACCEPTED: 'This kind of file cannot be used. Save it in one of the formats named above.',
		UNREADABLE: 'This file is damaged or not whole. Open it on your computer, save it again and upload that.',
		TWO_KINDS_IN_ONE: 'This file is two kinds at once. Save it again as one kind only.',
		ENCRYPTED: 'This file is locked with a password. Save it without one, then upload it again.',
		MACROS: 'This file carries macros. Save it without macros (.docx) or as a PDF.',
		ACTIVE_CONTENT: 'This file runs something by itself. Print it again as a plain PDF.',
		EMBEDDED_FILE: 'This file carries another file inside. Upload each by itself.',
		EXTERNAL_REFERENCE: 'This file fetches something from elsewhere. Save it as a PDF.',
		ENTITY_DECLARATION: 'This file cannot be looked into. Save it again as a PDF.',
		EXPANDS_TOO_MUCH: 'This file unpacks to something too large. Save it again as a PDF.',
		UNSAFE_PART: 'This file holds an unsafe part. Save it again as a PDF.',
		PICTURE_TOO_LARGE: 'This picture is too large. Make it smaller, then upload it again.',
		SIGNATURE_BROKEN:
			'An electronic signature in this file is not whole: the file was changed after it was signed. Upload the original as you got it from whoever signed it.',
		FILE_INFECTED:
			'The scanner found a virus in this file, so it was not kept. Check your computer, then upload a clean file.',
		PAPER_UNKNOWN: 'This paper is not asked for at this step.'
	},
	named: (name, reason) => `${name}: ${reason}`,
	formats: (list, most) => `Formats: ${list}. ${most} at most.`
};
