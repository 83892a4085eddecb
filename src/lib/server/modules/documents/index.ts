/** The door of documents: files with their versions. Who may see one is decided by the module that owns its record. */
export {
	addDocument,
	addVersion,
	addVersionTo,
	placeFile,
	placeMade,
	storeDocument,
	type DocumentOwner,
	type PlacedFile,
	type FileRefusal,
	type StoredDocument
} from './services/store-document';
export {
	findDocumentUnchecked,
	findOwnersUnchecked,
	findVersionUnchecked,
	listDocumentsUnchecked,
	listVersionsOfOwnerUnchecked,
	listVersionsUnchecked,
	isHeld,
	openContentUnchecked,
	openFileUnchecked,
	whyWithheld,
	type DocumentContent,
	type HeldRefusal,
	type DocumentRecord
} from './services/read-document';
export { daysBetweenChecks, examineFiles, type FoundInFiles } from './services/examine-files';
export {
	askAgain,
	askForWaiting,
	askToRead,
	pagedFile,
	pagesReadUnchecked,
	readFile,
	readingQueue,
	readingUnchecked,
	searchPagesUnchecked
} from './services/read-file';
export { foundMarks } from './repository/file-readings';
export { checkFileAgain, listHeldFiles } from './services/held-files';
export { checkOfUnchecked, type SignatureCheck } from './services/examine-signatures';
export { Evidence, judgeEvidence, sealedText, type EvidenceVerdict } from './services/judge-evidence';
export { giveCode, giveDocument, setDisclosure } from './repository/documents';
export { DocumentReplay, verifyDocuments } from './services/verify-documents';
export { sweepFiles } from './services/sweep-files';
export {
	removeAgainUnchecked,
	removeBytes,
	removeContentsUnchecked,
	removedVersionsUnchecked,
	type Removal
} from './services/remove-contents';
export {
	formOf,
	isBilingual,
	isPaperKind,
	isTemplateKey,
	languagesOf,
	paperKinds,
	paperNames,
	paperOf,
	templateFor,
	templateOf,
	type PaperKind,
	type PaperSetting,
	type TemplateKey
} from './domain/texts/paper-kinds';
export {
	isTopic,
	missingTopics,
	requirementsOf,
	topics,
	type Requirement,
	type Topic
} from './domain/texts/clause-topics';
export {
	blank,
	fieldNames,
	isFieldName,
	mergeText,
	type FieldName,
	type FieldValue,
	type FieldValues
} from './domain/texts/merge-fields';
export { builtInClauses, builtInTemplate } from './domain/texts/built-in';
export { readClauses, textsOf, writeClauses } from './domain/texts/clause-text';
export {
	checkWording,
	linesOf,
	readLines,
	readWords,
	writeLines,
	type TemplateBody,
	type TemplateFault,
	type Words
} from './domain/texts/template-body';
export {
	articleOf,
	assembleText,
	partKinds,
	type PartKind,
	type TextPart
} from './domain/texts/assemble-text';
export {
	komparisiOfPartner,
	komparisiOfRegion,
	type HeldCapacity,
	type PartnerAuthority,
	type RegionAuthority
} from './domain/texts/komparisi';
export { listClauses, loadLibrary, readClause, type LibraryClause } from './services/texts/read-library';
export { addClause, changeClause, type TypedClause } from './services/texts/change-clause';
export {
	changeTemplate,
	faultsIn as faultsInTemplate,
	listTemplates,
	loadTemplate,
	readTemplate
} from './services/texts/templates';
export { partsFromWord } from './domain/texts/parts-from-word';
export type { ComparedPart, Line } from './domain/comparison/difference';
export type { Piece } from './domain/comparison/word-difference';
export {
	comparisonSheet,
	type SaidPlace,
	type SheetLine,
	type SheetPart
} from './domain/comparison/comparison-sheet';
export { matchParts } from './domain/comparison/match-parts';
export {
	compareTexts,
	countDifference,
	linesOfClauses,
	type DifferenceCount
} from './domain/comparison/text-difference';
export { driftKinds, type DriftKind } from './domain/drift/fact';
export { readFacts } from './domain/drift/read-facts';
export { checkDrift, type DriftFinding, type DriftPart } from './domain/drift/check-drift';
