type Details = Readonly<Record<string, unknown>>;

/** Why a signed paper, or a signing, is not taken: what happened, and what to do. */
export const signingRefusals: Record<string, string | ((details: Details) => string)> = {
	SIGNATURE_BROKEN: (details) =>
		`An electronic signature in ${String(details.name ?? 'this file')} is not intact: the file was changed after it was signed. It was not kept. Send the original as you got it from whoever signed it.`,
	FILE_INFECTED: (details) =>
		`The scanner found a virus (${String(details.found)}) in ${String(details.name ?? 'this file')}, so it was not kept. Check your computer, then send a clean file.`,
	FILE_HELD: (details) =>
		`${String(details.name ?? 'This file')} is held: the virus scanner has not come to it yet, or found something in it. Try again later, or ask the administrator of the system.`,
	NO_PAGES: 'Only PDFs and pictures that can be read have pages to redact.',
	PAPER_TOO_LONG: (details) =>
		`This paper has ${String(details.pages)} pages; at most ${String(details.most)} can be redacted at once.`,
	ALREADY_REDACTED: 'This is a redacted copy already. Begin with its original.',
	NOTHING_MARKED: 'No box is taken over yet, so nothing would be taken out.',
	PROPOSALS_OPEN: (details) =>
		`${String(details.count)} proposals are not answered yet. Take over or remove each of them first.`,
	TOO_MANY_BOXES: (details) => `At most ${String(details.most)} boxes on one copy.`,
	NO_PUBLIC_PLACE: 'Only published agreements have a public page.',
	COPY_OUTDATED: 'The original has a later version. Make a copy of that version and publish it instead.',
	SUGGESTION_OUTDATED:
		'The part was written anew since this was suggested. Carry the words over by hand, then answer the suggestion.',
	SIGNATURE_MISSING: (details) =>
		`${String(details.name ?? 'This file')} bears no electronic signature. A pasted picture of a signature or a stamp is none. Send the PDF that was really signed electronically, or record a signing in ink with its scan.`,
	MEDIUM_MIXED: (details) =>
		`${details.name ? `${String(details.name)} bears electronic signatures.` : 'This paper is on record as signed by the other means.'} One paper has one medium: all signatures electronic, or all in ink.`,
	SIGNATURE_NOT_LAST: (details) =>
		`Something was added to ${String(details.name ?? 'this file')} after it was signed, so that it is no longer the paper that was signed. Send the file as the last signer gave it.`,
	CERTIFICATE_FILE_WRONG: ({ why }) =>
		`The certificate file in SIGNING_P12 cannot be used: ${String(why)}. Check the file and its password (SIGNING_P12_PASSWORD_FILE).`,
	TOKEN_WRONG: ({ why }) =>
		`The key on the token (SIGNING_TOKEN_MODULE) cannot be used: ${String(why)}. Check the token, its label, key, PIN and certificate.`,
	TOKEN_UNANSWERED:
		'The token that keeps the key of the region does not answer, so nothing was signed. Make sure that it is plugged in and try again, or ask whoever runs the system.',
	SIGNING_NOT_OPEN:
		'No signing of this case is open to you. The official with the authority signs, once the text is ready and numbered.',
	CERTIFICATE_MISSING:
		'The electronic certificate of the regional government has not been set up here, so nothing can be signed. Ask the operator to set it up, or record a signing in ink.',
	TIME_STAMP_UNAVAILABLE:
		'The time-stamp service cannot be reached, so nothing was signed: here no signature is given without a time stamp. Try again later.',
	TIME_STAMP_WRONG:
		'The time-stamp service answered with a stamp that is not for this signature, so nothing was signed. Tell whoever runs the system.',
	GATEWAY_MISSING: 'The BSrE service is not connected here.',
	GATEWAY_UNAVAILABLE: 'The BSrE service cannot be reached; nothing was signed. Try again later.',
	GATEWAY_NO_CERTIFICATE: (details) =>
		`The BSrE service says that this identity number has no certificate that can sign.${details.message ? ` Its answer: ${String(details.message)}` : ''}`,
	GATEWAY_REFUSED: (details) =>
		`The BSrE service refused; nothing was signed.${details.message ? ` Its answer: ${String(details.message)}` : ''} Check the passphrase and try again.`,
	SIGNING_OUTCOME_UNKNOWN:
		'The request was sent and its outcome is unknown: it may have been signed. The system does not repeat it. Look at the BSrE service before you try again; if the signed file is there, upload it as the next version.',
	SIGNED_TEXT_CHANGED: (details) =>
		`${String(details.name ?? 'This file')} does not continue the file of the paper that is kept here. Only that file with one more signature is taken, and nothing else changed: download the paper, sign it, and send the file that comes of it. An electronic stamp (e-meterai) is put on before the first signature.`,
	SIGNED_VERSION_OLD: (details) =>
		`${String(details.name ?? 'This file')} signs an earlier version of the paper: somebody else has signed meanwhile. Download the paper once more, sign that file, and send it.`,
	NOT_SEALED_YET: 'This version is not under a checkpoint of the audit log yet. Try again in a minute.',
	BUNDLE_WRONG: ({ path }) => `${String(path)} is no whole evidence bundle of Satu Pintu.`,
	FILE_UNREADABLE: ({ path }) => `The file ${String(path)} cannot be read.`,
	SIGNED_ALREADY: 'You have signed this paper already.',
	CEREMONY_KNOWN: 'The signing in ink of this step is recorded already.',
	SHEET_UNREADABLE: (details) =>
		`No table can be read in ${String(details.name ?? 'this file')}. The first row must name the columns.`,
	ROUND_OPEN: 'This paper is being signed in another round. Let it end or withdraw it first.',
	NOT_YOUR_TURN: 'It is not your turn yet: those before you are not done.',
	NOT_IN_THE_ROUND: 'This paper is being signed by others. You are not among those who were asked.',
	LINK_EXPIRED: 'The days of this link are over. Ask the office that sent it for a new one.',
	NOT_PROVED: 'First prove your e-mail address with the code that is sent there.'
};
