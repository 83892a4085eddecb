/** T: tanya, a question; I: informasi, a request to the PPID. The tail is what opens its page. */
export const numberLetters = { question: 'T', information: 'I' } as const;
export type InquiryKind = keyof typeof numberLetters;

/** A number as it was typed from a mail, capitals and spaces aside; null where it cannot be one. */
export function readInquiryNumber(typed: string): string | null {
	const number = typed
		.toUpperCase()
		.replace(/[\s\u2010-\u2015]+/g, (gap) => (/\s/.test(gap) ? '' : '-'))
		.replace(/[.,;]+$/, '');
	return /^[TI]-\d{4}-\d{6,9}-[0-9A-Z]{6}$/.test(number) ? number : null;
}
