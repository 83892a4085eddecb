type Details = Readonly<Record<string, unknown>>;

/** Why a signed paper, or a signing, is not taken: what happened, and what to do. */
export const signingRefusals: Record<string, string | ((details: Details) => string)> = {
	SIGNATURE_BROKEN: (details) =>
		`An electronic signature in ${String(details.name ?? 'this file')} is not intact: the file was changed after it was signed. It was not kept. Send the original as you got it from whoever signed it.`,
	SIGNATURE_MISSING: (details) =>
		`${String(details.name ?? 'This file')} bears no electronic signature. A pasted picture of a signature or a stamp is none. Send the PDF that was really signed electronically, or record a signing in ink with its scan.`,
	MEDIUM_MIXED: (details) =>
		`${String(details.name ?? 'This file')} bears electronic signatures. One paper has one medium: all signatures electronic, or all in ink.`,
	SIGNATURE_NOT_LAST: (details) =>
		`Something was added to ${String(details.name ?? 'this file')} after it was signed, so that it is no longer the paper that was signed. Send the file as the last signer gave it.`,
	CERTIFICATE_FILE_WRONG: ({ why }) =>
		`The certificate file in SIGNING_P12 cannot be used: ${String(why)}. Check the file and its password (SIGNING_P12_PASSWORD_FILE).`
};
