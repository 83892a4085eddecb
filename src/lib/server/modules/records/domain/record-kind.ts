import type { HeadEvent, PartEvent } from '$lib/text/audit-events';
import type { Day } from '$lib/server/modules/calendar';
import type { Permission } from '$lib/server/modules/identity';
import type { Tables } from '$lib/server/platform/database/tables';
import type { FieldFault } from '$lib/server/platform/refusal';
import type { Column, FieldRule } from './field-rules';

export type RecordTable = keyof Tables & string;

/** A kind of record: its table, its fields, who may write it, and whether readers outside see it. */
export type RecordKind = {
	readonly table: RecordTable;
	/** The column that names what it is part of; a head has none. */
	readonly of?: `${string}_id`;
	/** The subject of its audit rows: VISIT_GIFT gives VISIT_GIFT_ADDED. */
	readonly event: HeadEvent | PartEvent;
	readonly permission: Permission;
	readonly isPublic: boolean;
	readonly fields: readonly FieldRule[];
	/** A field whose value stands once among the parts of one record: a year, a criterion. */
	readonly once?: string;
	/** What the fields must be together. */
	readonly check?: (columns: Readonly<Record<string, Column>>, today: Day) => readonly FieldFault[];
};

/** A record that parts hang on, and that may be shown to everybody. */
export type HeadKind<Of extends string = `${string}_id`> = RecordKind & {
	readonly event: HeadEvent;
	/** The column by which its parts name it. */
	readonly holder: Of;
	readonly publish: Permission;
	/** What a source tells of it where one does; without it the whole record is the source's. */
	readonly told?: readonly string[];
};

/** The row of a part with every column of its table: what is shown of it, its kind's fields say. */
export type PartRow = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

/** What a part hangs on, as far as every act on it must know. */
export type HeldRecord = {
	readonly id: string;
	readonly is_published: boolean;
	readonly is_example: boolean;
	/** Set where the record tells what a source tells: that is not changed by hand. */
	readonly source_id: string | null;
	readonly unit_id: string | null;
	readonly version: number;
};
