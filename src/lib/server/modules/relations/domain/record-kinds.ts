import type { FieldFault } from '$lib/server/platform/refusal';
import type { Day } from '$lib/server/modules/calendar';
import type { Permission } from '$lib/server/modules/identity';
import type { Column, FieldRule } from './field-rules';

/** The tables whose rows people write here. */
export type RelationTable =
	| 'visit'
	| 'visit_delegate'
	| 'visit_item'
	| 'visit_statement'
	| 'visit_gift'
	| 'visit_cost'
	| 'visit_permit'
	| 'visit_photo'
	| 'membership'
	| 'membership_due'
	| 'membership_office'
	| 'membership_meeting'
	| 'membership_benefit'
	| 'membership_decision'
	| 'sister_city'
	| 'sister_city_stage'
	| 'sister_city_criterion';

/** A kind of record: its table, its fields, who may write it, and whether readers outside see it. */
export type RecordKind = {
	readonly table: RelationTable;
	/** The column that names what it is part of; a head has none. */
	readonly of?: 'visit_id' | 'membership_id' | 'sister_city_id';
	/** The subject of its audit rows: VISIT_GIFT gives VISIT_GIFT_ADDED. */
	readonly event: string;
	readonly permission: Permission;
	readonly isPublic: boolean;
	readonly fields: readonly FieldRule[];
	/** A field whose value stands once among the parts of one record: a year, a criterion. */
	readonly once?: string;
	/** What the fields must be together. */
	readonly check?: (columns: Readonly<Record<string, Column>>, today: Day) => readonly FieldFault[];
};

/** A record that parts hang on, and that may be shown to everybody. */
export type HeadKind = RecordKind & {
	/** The column by which its parts name it. */
	readonly holder: NonNullable<RecordKind['of']>;
	readonly publish: Permission;
	/** What a source tells of it where one does; without it the whole record is the source's. */
	readonly told?: readonly string[];
};
