/** The door of records: what has fields that rules describe and parts that people add, in whichever room it is kept. */
export {
	namesOf,
	readFields,
	type Column,
	type FieldFault,
	type FieldRule,
	type Typed
} from './domain/field-rules';
export type { HeldRecord, RecordKind } from './domain/record-kind';
export {
	brokenAmong,
	deleteRecord,
	headOf,
	insertRecord,
	recordOf,
	updateRecord,
	type Columns
} from './repository/rows';
export { wrong, type RecordRefusal } from './services/record-refusal';
export { publishHead, writeHead, type HeadRoom } from './services/write-head';
export { forAudit, partsOf, type PartConsequence } from './services/write-part';
