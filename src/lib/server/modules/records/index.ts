/** The door of records: what has fields that rules describe and parts that people add, in whichever room it is kept. */
export { namesOf, readFields, type Column, type FieldRule, type Typed } from './domain/field-rules';
export type { HeadKind, HeldRecord, PartRow, RecordKind } from './domain/record-kind';
export {
	brokenAmong,
	deleteRecord,
	insertRecord,
	recordOf,
	updateRecord,
	type Columns
} from './repository/rows';
export { wrong, type RecordRefusal } from './services/record-refusal';
export type { At } from './services/room';
export { headsOf, type Own, type RecordFile } from './services/write-head';
export { partsOf, type PartConsequence } from './services/write-part';
