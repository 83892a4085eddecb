/** The door of redaction: copies of stored papers without what may not be shown (capability 60). */
export { beginRedaction } from './services/begin-redaction';
export { markBox, settleBoxes } from './services/mark-boxes';
export { proposeBoxes } from './services/propose-boxes';
export { drawRedactedPage } from './services/draw-page';
export { askForRedactedCopy, giveUpRedaction } from './services/ask-for-copy';
export { makeRedactedCopy } from './services/make-redacted-copy';
export { publishRedactedCopy, takeBackRedactedCopy } from './services/publish-copy';
export {
	listRedactions,
	readRedaction,
	redactionsOfPapers,
	type RedactionBox,
	type RedactionLine,
	type RedactionView
} from './services/read-redactions';
export { readCorner, readPercent, takenKinds, writeCorner, type TakenKind } from './domain/boxes';
export { grounds, nameGrounds } from './domain/exemption';
export type { TakenOnPage } from './domain/taken-out';
