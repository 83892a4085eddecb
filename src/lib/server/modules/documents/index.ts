/** The door of documents: files with their versions. Who may see one is decided by the module that owns its record. */
export {
	addDocument,
	addVersion,
	addVersionTo,
	placeFile,
	storeDocument,
	type DocumentOwner,
	type NewDocument,
	type PlacedFile,
	type StoredDocument
} from './services/store-document';
export {
	findDocumentUnchecked,
	findOwnersUnchecked,
	findVersionUnchecked,
	listDocumentsUnchecked,
	listVersionsOfOwnerUnchecked,
	listVersionsUnchecked,
	openFileUnchecked,
	type DocumentRecord
} from './services/read-document';
export { giveDocument, setDisclosure } from './repository/documents';
export { DocumentReplay, verifyDocuments } from './services/verify-documents';
export { sweepFiles } from './services/sweep-files';
