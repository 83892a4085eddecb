import type { verification as indonesian } from '../id/verification';

export const verification: typeof indonesian = {
	title: 'Verify a document',
	lead: 'Compare the agreement in your hands with the one on the register. No account is needed; the file you check is not kept.',
	meta: 'Check a cooperation document of this region by the code on paper or by its PDF file.',
	byCode: 'By its code',
	codeLabel: 'Verification code',
	codeHint: 'Printed on the document near the QR code, for example 39K9-RJG4-Y6Q5',
	codeMissing: 'Enter the code first.',
	check: 'Check the code',
	byFile: 'By its PDF file',
	fileLabel: 'PDF file',
	fileHint:
		'PDF, at most 30 MB. Every byte of the file is compared: one that was scanned, printed again or saved again is no longer the same file.',
	checkFile: 'Check the file',
	notPdf: 'This file is no PDF. Choose the PDF file of the document.',
	registered: 'Registered document',
	notRegistered: 'Not a registered document',
	registeredSigned: 'This file is exactly the signed document on the register.',
	registeredPaper: 'This file is exactly one of the papers that are published here.',
	registeredCode: (code: string) =>
		`The code ${code} is on record for the following document. Compare its content with yours.`,
	notRegisteredFile:
		'This file is not the same as any published document. One changed byte is enough to make it another; so are scans and reprints. If you hold a printed copy, check it by its code.',
	notRegisteredCode: (code: string) =>
		`No published document has the code ${code}. Check the letters again. Documents without a code that are not published cannot be checked here; please ask the Cooperation Division.`,
	facts: {
		instrument: 'Kind of document',
		number: 'Number',
		parties: 'Parties',
		signed: 'Signed',
		status: 'Status',
		code: 'Verification code'
	},
	paper: {
		registered: 'On the records of this office',
		byCode: (code: string) =>
			`Code ${code} belongs to an official paper that was made here and is not published. Its text is not shown; compare its kind and day and, where you hold the file, its fingerprint.`,
		byFile: 'This file is exactly an official paper that was made here and is not published.',
		kinds: { berita_acara_tkksd: 'Minutes of a TKKSD sitting' },
		draft: (name: string) => `Draft: ${name}`,
		other: 'Official paper',
		kind: 'Kind of paper',
		made: 'Made',
		signed: 'Electronic signature',
		unsigned: 'The latest version bears no electronic signature',
		signedStates: {
			valid: 'The latest version bears electronic signatures that are intact and trusted here',
			unproved: 'The latest version bears intact electronic signatures; their issuer is not known here',
			changed: 'Something was added after the electronic signature of the latest version'
		},
		version: (number: number, day: string) => `Version ${number}, ${day}`
	},
	open: 'Open the agreement',
	again: 'Check another one',
	fingerprints: 'Fingerprints on the register (SHA-256)',
	fingerprintsNote:
		'Compare them with that of your file without sending it, for example with the command sha256sum.',
	fingerprintKinds: { signed: 'Signed document', published: 'Published paper' },
	noFingerprint: 'The file of this document is not on record here yet; only its description is.',
	result: (title: string) => `${title}: result of the check`
};
